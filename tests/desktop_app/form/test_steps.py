"""Discarding what was changed since the form was opened: asked first, kept in the history, one step brings it back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from desktop_app.desk import Desk
from desktop_app.operations.drafts import save_draft
from desktop_app.questions.texts import TextWidget
from desktop_app.widgets.confirm import Confirm
from tests.desktop_app.form.given import Open, Opened, open_form
from tests.desktop_app.given import part, titled

__all__ = ["open_form"]


@pytest.fixture
def opened(open_form: Open) -> Opened:
    """A form in which something was typed and chosen."""
    opened = open_form(startDate="2016")
    opened.type("title", "Big ")
    opened.type("description", "What is done")
    opened.page.session.put("startDate", "2020")
    return opened


def entry(opened: Opened) -> QAction:
    """The entry of the menu."""
    return next(
        one for one in opened.page.view.header.findChildren(QAction) if one.objectName() == "record_changes"
    )


def discard(opened: Opened) -> Confirm:
    """Choose it; the question that is asked."""
    entry(opened).trigger()
    (dialog,) = opened.page.findChildren(Confirm)
    return dialog


def test_it_names_what_goes_back_and_one_step_brings_all_back(opened: Opened, desk: Desk) -> None:
    typed = opened.page.session.document
    dialog = discard(opened)
    assert "what they were: Title, Description, Start." in dialog.accessibleDescription()
    opened.press(part(dialog, QPushButton, "confirm_yes"))
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", startDate="2016")
    assert opened.question("title", TextWidget).value() == {"en": "Workshop"}
    assert typed in [version.document for version in desk.store.history.of("A1")]
    opened.press(opened.page.view.footer.undo)
    opened.save()
    assert opened.stored() == typed


def test_what_a_colleague_changed_meanwhile_stays(opened: Opened, desk: Desk) -> None:
    opened.save()
    save_draft(desk, "A1", opened.stored() | {"endDate": "2030", "startDate": "2031"})
    opened.page.refresh()
    opened.press(part(discard(opened), QPushButton, "confirm_yes"))
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", startDate="2031", endDate="2030")


def test_who_leaves_it_as_it_is_has_lost_nothing(opened: Opened) -> None:
    typed = opened.page.session.document
    opened.press(part(discard(opened), QPushButton, "confirm_no"))
    assert opened.page.session.document == typed


def test_it_is_offered_only_where_something_was_changed(open_form: Open) -> None:
    opened = open_form()
    assert not entry(opened).isEnabled()
    opened.type("title", "Big ")
    assert entry(opened).isEnabled()
    opened.page.steps.undo()
    assert not entry(opened).isEnabled()
