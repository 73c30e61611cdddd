"""Languages of a record in its form: one more, one less, and no text that goes unasked or for good."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from desktop_app.desk import Desk
from desktop_app.questions.choices import LanguagesWidget
from desktop_app.questions.texts import TextWidget
from desktop_app.widgets.confirm import Confirm
from sync.records import Origin
from tests.desktop_app.form.given import Open, Opened, open_form
from tests.desktop_app.given import ACTIVITY, part, titled

__all__ = ["open_form"]
BOTH = {"identifier": "A1", "schema": "capacityBuildingInitiative", "languages": ["en", "fr"]}
WRITTEN = {
    "header": BOTH,
    "title": {"en": "Workshop", "fr": "Atelier"},
    "description": {"fr": "Ce qui se fait"},
}
WRITTEN_RECORD = titled("A1", "Workshop") | WRITTEN


@pytest.fixture
def written(open_form: Open, desk: Desk) -> Opened:
    """The form of an activity in two languages."""
    desk.store.records.save(ACTIVITY, "A1", WRITTEN_RECORD, origin=Origin.TYPED, who="Awa")
    return open_form()


def take_away(opened: Opened, language: str) -> None:
    """Choose it in the menu of the header."""
    offered(opened, f"remove_language_{language}")[0].trigger()


def offered(opened: Opened, name: str) -> list[QAction]:
    """The entries of the menu in the header whose names begin so."""
    entries = opened.page.view.header.findChildren(QAction)
    return [entry for entry in entries if entry.objectName().startswith(name)]


def asked(opened: Opened) -> Confirm:
    """The question that is asked."""
    (dialog,) = opened.page.findChildren(Confirm)
    return dialog


def answer(opened: Opened, name: str) -> None:
    """Press a button of it."""
    opened.press(part(asked(opened), QPushButton, name))


def test_taking_a_language_away_names_the_texts_that_go_and_one_step_brings_them_back(
    written: Opened,
) -> None:
    title = written.question("title", TextWidget)
    take_away(written, "fr")
    dialog = asked(written)
    assert "2 texts in Français go with it: Title, Description." in dialog.accessibleDescription()
    assert part(dialog, QPushButton, "confirm_yes").text() == "Remove 2 texts"
    answer(written, "confirm_yes")
    assert title.value() == {"en": "Workshop"}
    assert "fr" not in title.boxes.boxes or title.boxes.boxes["fr"].isHidden()
    assert list(written.page.view.header.chips) == ["en"]
    written.save()
    assert written.stored() == titled("A1", "Workshop")
    written.press(written.page.view.footer.undo)
    written.save()
    assert written.stored() == WRITTEN_RECORD
    assert title.boxes.boxes["fr"].box.text() == "Atelier"
    assert not written.page.session.editing.can_undo


def test_who_leaves_it_as_it_is_has_lost_nothing(written: Opened) -> None:
    take_away(written, "fr")
    answer(written, "confirm_no")
    assert written.page.session.document == WRITTEN_RECORD


def test_letting_a_language_go_in_its_own_question_asks_the_same(written: Opened) -> None:
    languages = written.question("header.languages", LanguagesWidget)
    written.press(languages.buttons["fr"])
    assert languages.buttons["fr"].isChecked()
    answer(written, "confirm_yes")
    assert not languages.buttons["fr"].isChecked()
    written.page.steps.undo()
    assert written.page.session.document == WRITTEN_RECORD
    assert languages.buttons["fr"].isChecked()


def test_a_language_without_text_goes_at_once(open_form: Open) -> None:
    opened = open_form(header={**BOTH, "languages": ["en", "ru"]})
    take_away(opened, "ru")
    assert not opened.page.findChildren(Confirm)
    assert opened.page.session.document == titled("A1", "Workshop")


def test_a_text_that_came_in_while_it_was_asked_goes_and_comes_back_too(written: Opened) -> None:
    take_away(written, "fr")
    written.page.session.put("relevantInformation", {"fr": "Résultat"})
    before = written.page.session.document
    answer(written, "confirm_yes")
    written.page.steps.undo()
    assert written.page.session.document == before


def test_the_last_language_is_not_offered_to_be_taken_away(open_form: Open) -> None:
    opened = open_form()
    assert not offered(opened, "remove_language")


def test_all_six_languages_have_a_box_in_their_own_direction(open_form: Open) -> None:
    opened = open_form()
    for language in ("ar", "es", "fr", "ru", "zh"):
        offered(opened, f"add_language_{language}")[0].trigger()
    boxes = opened.question("title", TextWidget).boxes.boxes
    assert list(boxes) == ["en", "ar", "es", "fr", "ru", "zh"]
    assert [name for name, box in boxes.items() if box.box.isRightToLeft()] == ["ar"]
    assert list(opened.page.view.header.chips) == list(boxes)
    assert not offered(opened, "add_language")


def test_two_languages_that_go_at_once_are_both_asked_about_and_leave_nothing(
    written: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    written.page.session.put("relevantInformation", {"en": "Results", "fr": "Résultats"})
    languages = written.question("header.languages", LanguagesWidget)
    before = written.page.session.document
    offered(written, "add_language_ru")[0].trigger()
    monkeypatch.setattr(languages, "value", lambda: ["ru"])
    assert written.page.languages.choose(languages)
    monkeypatch.undo()
    assert "English" in asked(written).accessibleDescription()
    answer(written, "confirm_yes")
    left = written.page.session.document
    assert left["header"]["languages"] == ["ru"]
    assert not {"title", "description", "relevantInformation"} & left.keys()
    written.page.steps.undo()
    written.page.steps.undo()
    assert written.page.session.document == before
