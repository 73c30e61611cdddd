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
from forms.paths import with_value
from forms.spec import Form
from sync.merge_kinds import Both, Outcome, arrived, differing, merged_value
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
    for place in _places(form, agreed, mine, theirs):
        both = Both(place.path, place.of(agreed), place.of(mine), place.of(theirs))
        if sent is not None:
            both = arrived(place.kind, both, place.of(sent))
        if same(both.mine, both.theirs) or same(both.theirs, both.base):
            continue
        value, open_questions = place.merged(both)
        if open_questions and place.path in form.servers_own:
            # Nobody here can know better: another clearing-house has other notes on the same need.
            document = place.put(document, both.theirs)
            continue
        if not same(value, both.mine):
            document = place.put(document, value)
            came_in.append(place.path)
        conflicts.extend(open_questions)
    return Merged(document, tuple(conflicts), tuple(came_in))


def beside(form: Form, base: Document | None, mine: Document, theirs: Document) -> Merged:
    """Mine kept, and every place where theirs is neither mine nor what both last agreed on to be asked about.

    For a version of which nobody can tell whether it is meant: nothing of it comes in, nothing of it is passed over.
    """
    agreed = base or {}
    document = mine
    conflicts: list[Conflict] = []
    for place in _places(form, agreed, mine, theirs):
        both = Both(place.path, place.of(agreed), place.of(mine), place.of(theirs))
        if same(both.mine, both.theirs) or same(both.theirs, both.base):
            continue
        if place.path in form.servers_own:
            document = place.put(document, both.theirs)
        else:
            conflicts.extend(place.asked(both))
    return Merged(document, tuple(conflicts))


def put_back(form: Form, document: Document, path: str, before: Document, after: Document) -> Document:
    """The document without the change at the path that made ``after`` of ``before``.

    What was changed elsewhere in the same answer since, in another language or another member, stays.
    """
    place = _place(form, path, document, before, after)
    both = Both(path, place.of(after), place.of(document), place.of(before))
    if place.kind is None or same(both.mine, both.base):
        return place.put(document, both.theirs)
    value, in_the_way = merged_value(place.kind, both)
    document = place.put(document, value)
    for conflict in in_the_way:
        document = with_value(document, conflict.path, conflict.theirs)
    return document


def answer_at(form: Form, path: str, document: Document) -> Any:
    """What stands in the document at a path that a merge named; none where nothing does."""
    return _place(form, path, document).of(document)


def _place(form: Form, path: str, *documents: Document) -> _Place:
    named = (place for place in _places(form, *documents) if place.path == path)
    return next(named, _Place(tuple(path.split("."))))


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in the documents; one without a kind is asked about by no question, and what stands there is opaque."""

    names: tuple[str, ...]
    kind: Kind | None = None

    @property
    def path(self) -> str:
        return ".".join(self.names)

    def of(self, document: Document) -> Any:
        value: Any = document
        for name in self.names:
            value = value.get(name) if isinstance(value, dict) else None
        return value

    def merged(self, both: Both) -> Outcome:
        if same(both.mine, both.base):
            return both.theirs, ()
        if any("." in name for name in self.names):
            # No path leads to such a name, so nobody can be asked; theirs stays in the history.
            return both.mine, ()
        return merged_value(self.kind, both)

    def asked(self, both: Both) -> tuple[Conflict, ...]:
        """The questions to a person where the sides differ here; theirs stays in the history where none can be put."""
        return () if any("." in name for name in self.names) else differing(self.kind, both)

    def put(self, document: Document, value: Any) -> Document:
        """The document with the value here; what no question asks for is put in to the letter, blanks and all."""
        if self.kind is not None:
            return with_value(document, self.path, value)
        return _put(document, self.names, value)


def _put(document: Document, names: tuple[str, ...], value: Any) -> Document:
    name, *rest = names
    if rest:
        inner = document.get(name)
        value = _put(inner if isinstance(inner, dict) else {}, tuple(rest), value)
    if value is None:
        return {key: kept for key, kept in document.items() if key != name}
    return {**document, name: value}


def _places(form: Form, *documents: Document) -> Iterator[_Place]:
    """Every place to merge: the questions of the form, then whatever else stands in one of the documents.

    Where something else stands in the place of an object that holds questions, it is merged as a whole.
    """
    known = {question.path: question.kind for question in form.questions if _leads(question.path, documents)}
    for path, kind in known.items():
        yield _Place(tuple(path.split(".")), kind)
    yield from _unknown((), frozenset(known), documents)


def _leads(path: str, documents: tuple[Any, ...]) -> bool:
    """Whether the path leads through objects only, or through nothing, in each document."""
    name, _, rest = path.partition(".")
    if not rest:
        return all(part is None or isinstance(part, dict) for part in documents)
    return _leads("", documents) and _leads(rest, tuple(part.get(name) for part in documents if part))


def _unknown(outer: tuple[str, ...], known: frozenset[str], parts: tuple[Any, ...]) -> Iterator[_Place]:
    """The places that no question covers; an object is entered only where a question stands inside it."""
    keys = dict.fromkeys(key for part in parts if isinstance(part, dict) for key in part)
    for key in keys:
        place = _Place((*outer, key))
        if "." not in key and place.path in known:
            continue
        if "." not in key and any(name.startswith(f"{place.path}.") for name in known):
            inner = tuple(part.get(key) if isinstance(part, dict) else None for part in parts)
            yield from _unknown(place.names, known, inner)
        else:
            yield place
