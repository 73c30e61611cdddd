"""Making a record that another one refers to, from within that other one's form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.drafts import new_record, save_draft
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.references import ReferencesWidget, target_of
from forms.kinds import Kind
from forms.paths import with_value
from forms.registry import form_for


def make_in_place(desk: Desk, record_type: str, name: str) -> str:
    """A new record, called what was typed into the search where its title is a text; its identifier."""
    form = form_for(record_type)
    record = new_record(desk, form)
    title = form.question(form.title_paths[0])
    if name and title.kind is Kind.TEXT:
        save_draft(desk, record.identifier, with_value(record.mine, title.path, {desk.language: name}))
    return record.identifier


def without_the_lost(desk: Desk, widgets: Iterable[QuestionWidget], made_here: set[str]) -> dict[str, Any]:
    """The answers without those records made from here that went again because nothing was entered in them."""
    lost = {name for name in made_here if desk.store.records.get(name) is None}
    made_here -= lost
    changed: dict[str, Any] = {}
    for widget in widgets if lost else ():
        if isinstance(widget, ReferencesWidget):
            value = widget.value()
            entries = value if isinstance(value, list) else [value] if value else []
            kept = [entry for entry in entries if target_of(entry) not in lost]
            if len(kept) < len(entries):
                changed[widget.question.path] = kept if isinstance(value, list) else None
    return changed
