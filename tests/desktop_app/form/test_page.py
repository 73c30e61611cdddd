"""The form page as a person uses it: it saves by itself, asks what is to be asked, and says what is to be mended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from desktop_app.form.page import LOOK_AFTER
from desktop_app.form.saver import Saving
from desktop_app.operations.drafts import new_record, save_draft
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.choices import YesNoWidget
from desktop_app.questions.terms import TermsWidget
from desktop_app.questions.texts import TextWidget
from forms.registry import form_for
from forms.words import say
from sync.errors import Trouble
from sync.records import Intent
from tests.desktop_app.form.given import Open, open_form
from tests.desktop_app.given import ACTIVITY, titled

__all__ = ["open_form"]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_is_typed_is_in_the_store_within_two_seconds(open_form: Open, qtbot: QtBot) -> None:
    opened = open_form()
    opened.type("title", "Big ")
    words = opened.page.view.footer.words
    assert words.text() == "Not saved yet"
    with qtbot.waitSignal(opened.page.saver.saved):
        pass
    assert opened.stored()["title"] == {"en": "Big Workshop"}
    assert words.text() == "Saved just now"


def test_leaving_a_field_saves_at_once(open_form: Open) -> None:
    opened = open_form()
    opened.type("title", "Big ")
    opened.question("description", TextWidget)
    opened.wait()
    assert opened.stored()["title"] == {"en": "Big Workshop"}


def test_leaving_the_page_saves_before_anything_else(open_form: Open) -> None:
    opened = open_form()
    opened.type("title", "Big ")
    opened.page.leave()
    assert opened.stored()["title"] == {"en": "Big Workshop"}


def test_of_a_page_that_was_left_nothing_is_looked_at_any_more(
    open_form: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_form()
    opened.page.session.put("title", {"en": "Big"})
    opened.page.leave()
    # The records may be closed by then.
    monkeypatch.setattr(opened.page.session, "look", lambda: pytest.fail("looked at"))
    QTest.qWait(2 * LOOK_AFTER)


def test_what_no_question_knows_stays_to_the_letter(open_form: Open) -> None:
    odd: dict[str, object] = {"x": ["", None, {"y": {}}], "en": "\u00a0"}
    opened = open_form(odd=odd, durationText="Fortnights")
    opened.type("title", "Big ")
    opened.save()
    assert repr(opened.stored()) == repr(titled("A1", "Big Workshop", odd=odd, durationText="Fortnights"))


def test_opening_and_leaving_changes_nothing(open_form: Open, desk: Desk) -> None:
    opened = open_form(totalBudget="12 euro", gbfTargets="none", notes="no list")
    for place in range(opened.page.view.stack.count()):
        opened.page.view.sections.go_to(place)
    opened.page.check()
    opened.page.leave()
    assert len(desk.store.history.of("A1")) == 1


def test_one_opening_makes_one_version(open_form: Open, desk: Desk) -> None:
    opened = open_form()
    for word in ("Very ", "big "):
        opened.type("title", word)
        opened.save()
    assert len(desk.store.history.of("A1")) == 2


def test_a_failed_save_stays_in_view_and_is_tried_again(
    open_form: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_form()
    opened.page.saver.again.setInterval(50)

    def full(*_given: object) -> None:
        raise Trouble(say("There is no room on the disk."))

    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.form.keeper.save_draft", full)
        opened.type("title", "Big ")
        opened.save()
        assert "There is no room on the disk." in opened.page.view.footer.failure.text()
        assert opened.page.view.footer.words.text() == "Not saved"
        assert opened.page.saver.state is Saving.FAILED
        with pytest.raises(Trouble):
            opened.page.leave()
    qtbot.waitUntil(lambda: opened.page.saver.state is Saving.KEPT)
    assert opened.page.view.footer.failure.isHidden()
    assert opened.stored()["title"] == {"en": "Big Workshop"}


def test_questions_come_and_go_with_the_answers_and_the_others_stay(open_form: Open) -> None:
    opened = open_form()
    larger = opened.question("isProjectProgramme", YesNoWidget)
    others = list(opened.page.view.stack.widgets())
    assert not opened.shown("projectProgrammeName")
    opened.press(larger.row.buttons[True])
    assert opened.shown("projectProgrammeName")
    opened.type("projectProgrammeName", "Programme")
    opened.press(larger.row.buttons[False])
    assert not opened.shown("projectProgrammeName")
    opened.save()
    assert opened.stored()["projectProgrammeName"] == {"en": "Programme"}
    assert set(others) <= set(opened.page.view.stack.widgets())


def test_the_mark_of_what_is_needed_follows_the_answers(open_form: Open) -> None:
    opened = open_form()
    targets = opened.question("gbfTargets", TermsWidget)
    assert opened.label("absKeyAreas") == "Key areas of access and benefit-sharing"
    targets.picker.setFocus()
    index = opened.page.view.stack.widget_at("gbfTargets")
    assert index is targets
    targets.set_value([{"identifier": "GBF-TARGET-13"}])
    targets.edited.emit()
    assert opened.label("absKeyAreas") == "Key areas of access and benefit-sharing *"


def test_sections_are_built_when_they_are_looked_at(open_form: Open) -> None:
    opened = open_form()
    built = [bool(page.rows) for page in opened.page.view.stack.pages]
    assert built == [True, *[False] * (len(built) - 1)]
    QTest.keyClick(opened.page.view.sections.list, Qt.Key.Key_Down)
    assert opened.page.view.stack.pages[1].rows


def test_nothing_is_held_against_a_field_while_it_is_typed(open_form: Open) -> None:
    opened = open_form(startDate="2016-05")
    opened.page.go_to("endDate")
    widget = opened.page.view.stack.widget_at("endDate")
    assert widget is not None
    QTest.keyClicks(widget.box, "2016-04")  # type: ignore[attr-defined]
    opened.page.refresh()
    assert widget.accessibleDescription() == ""
    opened.page.go_to("startDate")
    assert widget.accessibleDescription() == "The end lies before the start."


def test_check_lists_what_is_to_be_mended_and_leads_there_by_key(open_form: Open) -> None:
    opened = open_form()
    QTest.keyClick(opened.page, Qt.Key.Key_F8)
    problems = opened.page.view.problems
    assert problems.isVisible()
    found = [problems.list.item(place).text() for place in range(problems.list.count())]
    assert problems.heading.text() == f"{len(found)} things to mend"
    place = next(place for place, text in enumerate(found) if text.startswith("Stage:"))
    problems.list.setFocus()
    problems.list.setCurrentRow(place)
    QTest.keyClick(problems.list, Qt.Key.Key_Return)
    stage = opened.page.view.stack.widget_at("status")
    assert stage is not None
    assert stage.has_focus(QApplication.focusWidget())
    assert "needed" in stage.accessibleDescription()


def test_the_list_follows_what_is_mended(open_form: Open) -> None:
    opened = open_form()
    opened.page.check()
    before = opened.page.view.problems.list.count()
    opened.type("description", "What is done")
    opened.page.refresh()
    assert opened.page.view.problems.list.count() == before - 1


def test_steps_go_back_and_forth_across_fields(open_form: Open) -> None:
    opened = open_form()
    opened.type("title", "Big ")
    opened.type("description", "What")
    opened.press(opened.page.view.footer.undo)
    assert "description" not in opened.page.session.editing.document
    QTest.keyClick(opened.page, Qt.Key.Key_Z, CONTROL)
    assert opened.page.session.editing.document["title"] == {"en": "Workshop"}
    assert opened.question("title", TextWidget).value() == {"en": "Workshop"}
    assert not opened.page.view.footer.undo.isEnabled()
    opened.press(opened.page.view.footer.redo)
    opened.press(opened.page.view.footer.redo)
    opened.save()
    assert opened.stored()["title"] == {"en": "Big Workshop"}
    assert opened.stored()["description"] == {"en": "What"}


def test_answers_that_go_because_of_another_one_come_back_with_one_step(open_form: Open) -> None:
    opened = open_form(startDate="2016", endDate="2017")
    opened.question("startDate", QuestionWidget)
    opened.page.session.put("durationText", "Two", also={"startDate": None, "endDate": None})
    start = opened.question("startDate", QuestionWidget)
    assert start.value() is None
    opened.press(opened.page.view.footer.undo)
    assert start.value() == "2016"
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", startDate="2016", endDate="2017")


def test_a_step_back_leads_to_the_section_in_which_it_was_made(open_form: Open) -> None:
    opened = open_form()
    opened.type("title", "Big ")
    opened.page.view.sections.go_to(3)
    opened.page.steps.undo()
    assert opened.page.view.stack.currentIndex() == 0


def test_one_more_language_brings_its_boxes_and_its_chip(open_form: Open) -> None:
    opened = open_form()
    opened.page.view.header.language_added.emit("fr")
    opened.type("title", "Atelier", "fr")
    opened.save()
    assert opened.stored()["header"]["languages"] == ["en", "fr"]
    assert opened.stored()["title"] == {"en": "Workshop", "fr": "Atelier"}
    assert list(opened.page.view.header.chips) == ["en", "fr"]


def test_a_colleagues_change_that_came_in_meanwhile_stays(open_form: Open, desk: Desk) -> None:
    opened = open_form()
    opened.type("title", "Big ")
    save_draft(desk, "A1", titled("A1", "Workshop", startDate="2016"))
    opened.save()
    assert opened.stored() == titled("A1", "Big Workshop", startDate="2016")
    opened.page.go_to("startDate")
    widget = opened.page.view.stack.widget_at("startDate")
    assert widget is not None
    assert widget.value() == "2016"


def test_a_new_record_in_which_nothing_was_entered_goes_again(open_form: Open, desk: Desk) -> None:
    identifier = new_record(desk, form_for(ACTIVITY)).identifier
    opened = open_form(identifier)
    assert opened.page.title() == "New activity"
    opened.page.leave()
    assert desk.store.records.get(identifier) is None


def test_the_cursor_stands_where_writing_begins(open_form: Open, desk: Desk) -> None:
    identifier = new_record(desk, form_for(ACTIVITY)).identifier
    opened = open_form(identifier)
    QTest.keyClicks(opened.page.focusWidget(), "First")
    assert opened.page.session.editing.document["title"] == {"en": "First"}


def test_asking_for_publication_first_shows_what_is_to_be_mended(open_form: Open, qtbot: QtBot) -> None:
    opened = open_form()
    with qtbot.assertNotEmitted(opened.page.submit_wanted):
        opened.press(opened.page.view.footer.publish)
    assert opened.page.view.problems.isVisible()


def test_a_draft_is_sent_as_it_is_once_it_is_saved(open_form: Open, qtbot: QtBot) -> None:
    opened = open_form()
    opened.type("title", "Big ")
    with qtbot.waitSignal(opened.page.submit_wanted) as wanted:
        opened.press(opened.page.view.footer.draft)
    assert wanted.args == ["A1", Intent.DRAFT.value]
    assert opened.stored()["title"] == {"en": "Big Workshop"}
