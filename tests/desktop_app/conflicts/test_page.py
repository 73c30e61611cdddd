"""Settling on the page, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import words
from desktop_app.background import Background
from desktop_app.conflicts.choices import How
from desktop_app.desk import Desk
from desktop_app.questions.dates import DateWidget
from sync.records import State
from tests.desktop_app.conflicts.given import (
    ACTIVITY,
    DESCRIPTION,
    END,
    MINE,
    SECOND,
    THEIRS,
    Shown,
    activity,
    come_in,
    kept,
    meet,
    text,
)


def writing(shown: Shown, path: str) -> QPlainTextEdit:
    """The box in which a text is written anew."""
    box = shown.card(path).result.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    return box


def test_it_shows_every_version_of_every_answer(shown: Shown) -> None:
    assert shown.paths() == [DESCRIPTION, END]
    end = shown.card(END)
    seen = [pane.box.toPlainText() for pane in (end.before, end.mine, end.theirs)]
    assert seen == ["8 April 2016", "9 April 2016", "10 April 2016"]
    assert shown.page.top.heading.text() == "In conflict (1)"


def test_added_and_removed_words_differ_by_line_and_by_colour(shown: Shown) -> None:
    box = shown.card(DESCRIPTION).mine.box
    looks = {}
    for word in ("20", "25", "people"):
        cursor = box.document().find(word)
        assert not cursor.isNull()
        made = cursor.charFormat()
        looks[word] = (made.fontUnderline(), made.fontStrikeOut(), made.foreground().color().name())
    assert looks["20"][:2] == (False, True)
    assert looks["25"][:2] == (True, False)
    assert looks["people"][:2] == (False, False)
    assert len({colour for _under, _struck, colour in looks.values()}) == 3


def test_what_a_person_entered_is_never_read_as_markup(
    desk: Desk, qtbot: QtBot, background: Background
) -> None:
    evil = '<img src="file:///etc/passwd"><b>x</b>'
    meet(desk, {"description": text(evil)}, THEIRS, base={"title": text(evil)})
    shown = Shown(qtbot, desk, background)
    assert shown.card(DESCRIPTION).mine.box.toPlainText().endswith("<b>x</b>")
    assert shown.page.pane.head.name.text() == evil
    shown.page.list.item(0).toolTip().index("&lt;img")


def test_nothing_is_chosen_before_a_person_chooses(shown: Shown) -> None:
    assert shown.page.view.choices() == {}
    assert not shown.page.view.settle.isEnabled()
    assert shown.page.view.progress.text() == "0 of 2 chosen"


def test_keys_choose_and_settle(shown: Shown, qtbot: QtBot) -> None:
    heard: list[str] = []
    shown.page.changed.connect(heard.append)
    shown.page.view.cards.focus_first()
    shown.press(Qt.Key.Key_3)
    assert shown.card(DESCRIPTION).buttons.how() is How.BOTH
    shown.page.view.cards.focus_first()
    shown.press(Qt.Key.Key_2)
    assert shown.card(END).buttons.how() is How.THEIRS
    shown.press(Qt.Key.Key_Return, control=True)
    shown.wait()
    assert kept(shown.desk).mine["description"] == text("Training for 25 people and a field day.")
    assert kept(shown.desk).mine["endDate"] == "2016-04-10"
    assert heard == [ACTIVITY]


def test_a_key_for_what_is_not_offered_chooses_nothing(shown: Shown) -> None:
    shown.card(END).buttons.focus()
    shown.press(Qt.Key.Key_3)
    assert shown.card(END).choice() is None
    assert How.BOTH not in shown.card(END).buttons.buttons


def test_writing_anew_goes_on_from_what_was_chosen_last(shown: Shown) -> None:
    card = shown.card(DESCRIPTION)
    card.decide(How.BOTH)
    card.decide(How.ANEW)
    box = writing(shown, DESCRIPTION)
    assert box.toPlainText() == "Training for 25 people and a field day."
    assert box.hasFocus()
    box.selectAll()
    QTest.keyClicks(box, "In 1 week")
    card.decide(How.THEIRS)
    card.decide(How.ANEW)
    assert box.toPlainText() == "In 1 week"
    shown.settle()
    assert kept(shown.desk).mine["description"] == text("In 1 week")


def test_control_enter_settles_out_of_the_box_too(shown: Shown) -> None:
    shown.card(DESCRIPTION).decide(How.ANEW)
    box = writing(shown, DESCRIPTION)
    QTest.keyClicks(box, "!")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.wait()
    assert kept(shown.desk).mine["description"] == text("!Training for 25 people.")


def test_other_kinds_are_written_with_the_widget_of_the_form(shown: Shown) -> None:
    shown.card(END).decide(How.ANEW)
    widget = shown.card(END).findChild(DateWidget)
    assert isinstance(widget, DateWidget)
    assert widget.value() == "2016-04-09"
    widget.set_value("2016-05")
    shown.settle()
    assert kept(shown.desk).mine["endDate"] == "2016-05"


def test_what_remains_is_chosen_at_once_and_can_be_chosen_otherwise(shown: Shown) -> None:
    shown.card(END).decide(How.MINE)
    shown.page.view.rest_theirs.click()
    chosen = {path: choice.how for path, choice in shown.page.view.choices().items()}
    assert chosen == {DESCRIPTION: How.THEIRS, END: How.MINE}
    assert not shown.page.view.rest_theirs.isEnabled()
    assert kept(shown.desk).state is State.CONFLICT
    shown.card(DESCRIPTION).decide(How.MINE)
    shown.settle()
    assert kept(shown.desk).mine == activity(**MINE)


def test_what_is_not_chosen_stays_to_be_settled(shown: Shown) -> None:
    shown.card(END).decide(How.THEIRS)
    shown.settle()
    assert shown.paths() == [DESCRIPTION]
    assert "1 answer is still open" in shown.page.notice.text()


def test_the_last_one_settled_leaves_an_empty_place_that_says_what_belongs_there(shown: Shown) -> None:
    shown.page.view.rest_mine.click()
    shown.settle()
    assert shown.page.empty.isVisible()
    assert "waits to be sent" in shown.page.notice.text()


def test_what_was_chosen_and_written_outlives_the_page(
    shown: Shown, qtbot: QtBot, desk: Desk, background: Background
) -> None:
    shown.card(END).decide(How.THEIRS)
    shown.card(DESCRIPTION).decide(How.ANEW)
    QTest.keyClicks(writing(shown, DESCRIPTION), "Half a sentence. ")
    shown.page.leave()
    again = Shown(qtbot, desk, background)
    assert again.card(END).buttons.how() is How.THEIRS
    assert writing(again, DESCRIPTION).toPlainText() == "Half a sentence. Training for 25 people."


def test_while_somebody_writes_a_refresh_disturbs_nothing(shown: Shown) -> None:
    shown.card(DESCRIPTION).decide(How.ANEW)
    box = writing(shown, DESCRIPTION)
    QTest.keyClicks(box, "Half ")
    shown.refresh()
    assert writing(shown, DESCRIPTION) is box
    assert box.hasFocus()
    assert box.toPlainText().startswith("Half ")


def test_an_answer_that_changes_meanwhile_is_shown_before_anything_is_settled(shown: Shown) -> None:
    shown.page.view.rest_theirs.click()
    come_in(shown.desk, activity(**{**THEIRS, "endDate": "2017-01-01"}), revision=3)
    shown.settle()
    assert kept(shown.desk).state is State.CONFLICT
    assert shown.card(END).theirs.box.toPlainText() == "1 January 2017"
    assert shown.card(END).choice() is None
    assert shown.card(DESCRIPTION).buttons.how() is How.THEIRS
    assert "changed while you were choosing" in shown.page.notice.text()


def test_later_keeps_the_choices_and_goes_on_with_the_next_record(
    desk: Desk, qtbot: QtBot, background: Background
) -> None:
    meet(desk, MINE, THEIRS)
    meet(desk, {"endDate": "2017"}, {"endDate": "2018"}, base={"title": text("Second")}, identifier=SECOND)
    shown = Shown(qtbot, desk, background)
    shown.card(END).decide(How.MINE)
    shown.page.view.later.click()
    shown.wait()
    assert shown.page.list.current() == SECOND
    assert shown.page.pane.head.place.text() == "2 of 2"
    shown.page.pane.head.next.click()
    shown.wait()
    assert shown.page.list.current() == ACTIVITY
    assert shown.card(END).buttons.how() is How.MINE


def test_later_for_the_only_record_goes_back(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.page.back_wanted):
        shown.page.view.later.click()


def test_after_one_is_settled_the_next_is_shown(desk: Desk, qtbot: QtBot, background: Background) -> None:
    meet(desk, MINE, THEIRS)
    meet(desk, {"endDate": "2017"}, {"endDate": "2018"}, base={"title": text("Second")}, identifier=SECOND)
    shown = Shown(qtbot, desk, background)
    shown.page.view.rest_mine.click()
    shown.settle()
    assert shown.page.list.current() == SECOND
    assert shown.paths() == [END]
    assert shown.card(END).buttons.buttons[How.MINE].hasFocus()


def test_a_record_asked_for_is_the_one_that_is_shown(
    desk: Desk, qtbot: QtBot, background: Background
) -> None:
    meet(desk, MINE, THEIRS)
    meet(desk, {"endDate": "2017"}, {"endDate": "2018"}, base={"title": text("Second")}, identifier=SECOND)
    shown = Shown(qtbot, desk, background)
    shown.page.show_record(SECOND)
    shown.wait()
    assert shown.page.pane.head.name.text() == "Second"


def test_both_are_kept_as_two_records(shown: Shown) -> None:
    heard: list[str] = []
    shown.page.changed.connect(heard.append)
    shown.page.view.two.click()
    shown.wait()
    assert heard[1] == ACTIVITY
    assert kept(shown.desk, heard[0]).mine["description"] == MINE["description"]
    assert kept(shown.desk).mine == activity(**THEIRS)


def test_the_record_can_be_opened(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.page.record_wanted) as heard:
        shown.page.pane.head.open.click()
    assert heard.args == [ACTIVITY]


def test_those_who_do_not_see_hear_the_answer_and_what_each_choice_says(shown: Shown) -> None:
    button = shown.card(END).buttons.buttons[How.THEIRS]
    assert button.accessibleName() == "End: Theirs"
    assert button.accessibleDescription() == "10 April 2016"
    unnamed = [
        found.objectName()
        for found in shown.page.findChildren(QPushButton)
        if found.isVisibleTo(shown.page) and not (found.accessibleName() or found.text())
    ]
    assert unnamed == []


@pytest.mark.parametrize(("language", "mine_first"), [("en", True), ("ar", False)])
def test_the_versions_stand_in_reading_order(
    desk: Desk, qtbot: QtBot, background: Background, language: str, mine_first: bool
) -> None:
    words.install(language)
    meet(desk, MINE, THEIRS)
    shown = Shown(qtbot, desk, background)
    card = shown.card(END)
    assert (card.mine.x() < card.theirs.x()) is mine_first


def test_what_the_program_says_runs_as_its_language_does(
    desk: Desk, qtbot: QtBot, background: Background
) -> None:
    words.install("ar")
    desk.remember({"language": "ar"})
    meet(desk, {"endDate": "2017"}, {"endDate": "2018"})
    box = Shown(qtbot, desk, background).card(END).mine.box
    assert box.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("language", "direction"),
    [("ar", Qt.LayoutDirection.RightToLeft), ("fr", Qt.LayoutDirection.LeftToRight)],
)
def test_a_text_runs_as_its_language_does(
    desk: Desk, qtbot: QtBot, background: Background, language: str, direction: Qt.LayoutDirection
) -> None:
    meet(desk, {"title": {language: "25 x"}}, {"title": {language: "30 x"}}, base={"title": {language: "x"}})
    shown = Shown(qtbot, desk, background)
    box = shown.card(f"title.{language}").mine.box
    assert box.document().firstBlock().textDirection() == direction
