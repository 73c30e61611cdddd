"""Three versions of one record made into one, question by question.

What only one side changed is taken from that side. What both changed is merged by the kind of the question:
texts language by language, terms, references, languages and lines as sets, links by address, notes by joining;
single values cannot be merged and are a conflict, for which the person is asked. Nothing of either side is dropped:
the merged document keeps mine where there is a conflict, and the conflict carries both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from forms.kinds import Document, Kind
from forms.paths import value_at, with_value
from forms.spec import Form
from sync.merge_kinds import Both, arrived, merged_value
from sync.normal import same
from sync.records import Conflict


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome: one document, what must be asked, and the paths at which the other side's change came in."""

    document: Document
    conflicts: tuple[Conflict, ...] = ()
    came_in: tuple[str, ...] = ()


def merge(
    form: Form, base: Document | None, mine: Document, theirs: Document, sent: Document | None = None
) -> Merged:
    """Merge mine and theirs over what both last agreed on (nothing, where they never did).

    ``sent`` is what was sent to them when the answer was lost: what of it stands in theirs is no change of theirs.
    """
    agreed = base or {}
    document = mine
    conflicts: list[Conflict] = []
    came_in: list[str] = []
    for path, kind in _places(form, agreed, mine, theirs):
        both = Both(path, value_at(agreed, path), value_at(mine, path), value_at(theirs, path))
        if sent is not None:
            both = arrived(kind, both, value_at(sent, path))
        if same(both.mine, both.theirs) or same(both.theirs, both.base):
            continue
        if same(both.mine, both.base):
            document = with_value(document, path, both.theirs)
            came_in.append(path)
            continue
        value, open_questions = merged_value(kind, both)
        if not same(value, both.mine):
            document = with_value(document, path, value)
            came_in.append(path)
        conflicts.extend(open_questions)
    return Merged(document, tuple(conflicts), tuple(came_in))


def _places(form: Form, *documents: Document) -> Iterator[tuple[str, Kind | None]]:
    """Every place to merge: the questions of the form, then whatever else stands in one of the documents."""
    for question in form.questions:
        yield question.path, question.kind
    known = frozenset(question.path for question in form.questions)
    yield from ((path, None) for path in _unknown("", known, documents))


def _unknown(prefix: str, known: frozenset[str], parts: tuple[Any, ...]) -> Iterator[str]:
    """The paths that no question covers; an object is entered only where a question stands inside it."""
    keys = dict.fromkeys(key for part in parts if isinstance(part, dict) for key in part)
    for key in keys:
        path = f"{prefix}{key}"
        if path in known:
            continue
        if any(name.startswith(f"{path}.") for name in known):
            inner = tuple(part.get(key) if isinstance(part, dict) else None for part in parts)
            yield from _unknown(f"{path}.", known, inner)
        elif "." not in key:
            yield path
