"""What an answer changes in others, by the rules in code of the clearing-house's own forms (its API, section 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from forms.conditions import ALWAYS, Condition, chosen, identifiers_in
from forms.kinds import Document
from forms.paths import is_blank, value_at, with_value
from forms.spec import Consequence, Form


def consequences(form: Form, before: Document, after: Document, path: str) -> dict[str, Any]:
    """The other answers that change when the one at the path changes, by path; ``None`` takes one away.

    ``before`` and ``after`` are the document without and with the new answer. What changes may change more.
    """
    changed: dict[str, Any] = {}
    document, waiting = after, [path]
    while waiting:
        moved = waiting.pop()
        for place, value in _at_once(form, before, document, moved).items():
            if place not in changed and place != path:
                changed[place] = value
                document = with_value(document, place, value)
                waiting.append(place)
    return changed


def _at_once(form: Form, before: Document, after: Document, path: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in form.consequences:
        if path in one.after:
            found |= one.changes(before, after)
    return {place: value for place, value in found.items() if value_at(after, place) != value}


def clears(*paths: str, after: tuple[str, ...], when: Condition = ALWAYS) -> Consequence:
    """A change of an answer takes others away, if then the condition holds."""

    def changes(_before: Document, document: Document) -> Mapping[str, Any]:
        if not when.holds(document):
            return {}
        return {path: None for path in paths if not is_blank(value_at(document, path))}

    return Consequence(after, changes)


def keeps_only(path: str, fits: Callable[[str], bool], *, after: str, when: Condition) -> Consequence:
    """A change of an answer takes what does not fit out of a list of terms, if then the condition holds."""

    def changes(_before: Document, document: Document) -> Mapping[str, Any]:
        value = value_at(document, path)
        if not (when.holds(document) and isinstance(value, list)):
            return {}
        kept = [member for member in value if all(map(fits, identifiers_in(member)))]
        return {path: kept or None} if len(kept) < len(value) else {}

    return Consequence((after,), changes)


def adds(identifier: str, path: str, *, after: str, chosen_there: str) -> Consequence:
    """Where a term is newly chosen, another one is chosen with it at the path."""

    def changes(before: Document, document: Document) -> Mapping[str, Any]:
        there, value = chosen(after, chosen_there), value_at(document, path)
        is_new = there.holds(document) and not there.holds(before)
        if not is_new or identifier in identifiers_in(value) or not isinstance(value, list | None):
            return {}
        return {path: [*(value or []), {"identifier": identifier}]}

    return Consequence((after,), changes)
