"""What a chosen record answers by itself, as in the clearing-house's own form of needs (facts, section 7.5)."""

from __future__ import annotations

from typing import Any

from desktop_app.desk import Desk
from forms.conditions import identifiers_in
from forms.kinds import Document
from forms.paths import is_blank, value_at, with_value
from forms.spec import Form


def filled_from_record(desk: Desk, form: Form, document: Document, path: str) -> dict[str, Any]:
    """The answers that stand nowhere yet and follow from the record chosen at the path, by path. Reads the store.

    A contact names its organization, an organization its country. What is not on this computer fills nothing.
    """
    if not form.has(path):
        return {}
    found: dict[str, Any] = {}
    names = identifiers_in(value_at(document, path))
    for fill in form.question(path).fills if len(names) == 1 else ():
        value = _from(desk, names[0], fill.source) if is_blank(value_at(document, fill.target)) else None
        if not is_blank(value):
            found[fill.target] = value
            document = with_value(document, fill.target, value)
            found |= filled_from_record(desk, form, document, fill.target)
    return found


def _from(desk: Desk, identifier: str, path: str) -> Any:
    record = desk.store.records.get(identifier.partition("@")[0])
    return None if record is None else value_at(record.mine, path)
