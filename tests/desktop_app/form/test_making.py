"""Making a record that another one names, from within its form, and coming back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from desktop_app.operations.drafts import drop_if_untouched, save_draft
from desktop_app.questions.references import ReferencesWidget
from forms.paths import with_value
from tests.desktop_app.form.given import Open, Opened, open_form

__all__ = ["open_form"]
PATH = "executingAgencies"


def make(opened: Opened, qtbot: QtBot, typed: str = "") -> str:
    """Press the button for a new organization; the identifier of what is opened then."""
    widget = opened.question(PATH, ReferencesWidget)
    widget.picker.setFocus()
    widget.picker.setText(typed)
    with qtbot.waitSignal(opened.page.record_wanted) as wanted:
        opened.press(widget.new_buttons[0])
    made = str(wanted.args[0])
    opened.page.leave()
    return made


def test_a_new_organization_is_named_at_once_and_opened(open_form: Open, desk: Desk, qtbot: QtBot) -> None:
    opened = open_form(isExecutededByAgencies=True)
    made = make(opened, qtbot, "Forest Service")
    assert opened.stored()[PATH] == [{"identifier": made}]
    record = desk.store.records.get(made)
    assert record is not None
    assert record.mine["name"] == {"en": "Forest Service"}


def test_coming_back_its_title_stands_there(open_form: Open, desk: Desk, qtbot: QtBot) -> None:
    opened = open_form(isExecutededByAgencies=True)
    made = make(opened, qtbot)
    record = desk.store.records.get(made)
    assert record is not None
    save_draft(desk, made, with_value(record.mine, "name", {"en": "Water Board"}))
    opened.page.refresh()
    widget = opened.question(PATH, ReferencesWidget)
    assert [chip.text() for chip in widget.chips.chips] == ["Water Board"]


def test_one_that_was_left_empty_is_not_named_any_more(open_form: Open, desk: Desk, qtbot: QtBot) -> None:
    opened = open_form(isExecutededByAgencies=True)
    made = make(opened, qtbot)
    assert drop_if_untouched(desk, made)
    opened.page.refresh()
    opened.save()
    assert PATH not in opened.stored()


def test_a_named_record_is_opened_after_everything_was_saved(open_form: Open, qtbot: QtBot) -> None:
    opened = open_form(isExecutededByAgencies=True, executingAgencies=[{"identifier": "A1@2"}])
    opened.type("title", "Big ")
    widget = opened.question(PATH, ReferencesWidget)
    with qtbot.waitSignal(opened.page.record_wanted) as wanted:
        QTest.keyClick(widget.chips.chips[0], Qt.Key.Key_Return)
    assert wanted.args == ["A1"]
    assert opened.stored()["title"] == {"en": "Big Workshop"}
