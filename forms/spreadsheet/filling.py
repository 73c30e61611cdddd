"""One row as a record: the answers that its cells give, and what is to be mended in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forms.kinds import Document, Kind
from forms.languages import UN_LANGUAGES
from forms.paths import is_blank, value_at, with_value
from forms.spec import Form, Question
from forms.spreadsheet.cells import Cell, Row, Sort
from forms.spreadsheet.columns import BY_LANGUAGE, Column
from forms.spreadsheet.headings import Head
from forms.spreadsheet.items import split
from forms.spreadsheet.reading import Fault, answer, check, has_unseen, text_of, unknown_records
from forms.spreadsheet.understanding import Understanding
from forms.words import Phrase, say


@dataclass(frozen=True, slots=True)
class Mark:
    """What is to be said at a cell; where it ``stops``, nothing can be made of the row before it is mended."""

    column: int
    phrase: Phrase
    stops: bool = True


@dataclass(frozen=True, slots=True)
class Filled:
    """The answers of a row by path, the identifier that it carries, and the marks at its cells."""

    identifier: str
    answers: Mapping[str, Any]
    marks: tuple[Mark, ...]

    @property
    def stops(self) -> bool:
        """Whether the row cannot be taken before something in it is mended."""
        return any(mark.stops for mark in self.marks)


def fill(head: Head, row: Row, world: Understanding) -> Filled:
    """What a row says; a cell that cannot be understood becomes a mark and gives no answer."""
    filling = _Filling(head, row, world)
    filling.read()
    return Filled(filling.identifier, filling.answers, tuple(filling.marks))


class _Filling:
    """One row being read."""

    def __init__(self, head: Head, row: Row, world: Understanding) -> None:
        self._head, self._row, self._world = head, row, world
        self.identifier = ""
        self.answers: dict[str, Any] = {}
        self.marks: list[Mark] = []

    def read(self) -> None:
        """Every answer first, then the own words that belong to some of them."""
        for own in (False, True):
            for place, column, cell in self._cells():
                if column.own is own:
                    self._try(place, cell, column)
        self._tell_languages()

    def _cells(self) -> Iterator[tuple[int, Column, Cell]]:
        for place, column in self._head.columns.items():
            cell = self._row.cells.get(place)
            if cell is not None and (cell.text.strip() or cell.sort is not Sort.TEXT):
                yield place, column, cell

    def _try(self, place: int, cell: Cell, column: Column) -> None:
        try:
            self._take(column, cell)
        except Fault as fault:
            self.marks.append(Mark(place, fault.phrase))
            return
        self.marks += [Mark(place, phrase, stops=False) for phrase in _advice(column, cell, self._world)]

    def _take(self, column: Column, cell: Cell) -> None:
        if column.question is None:
            check(cell)
            self.identifier = text_of(cell).strip()
        elif column.own:
            check(cell)
            self._own_words(column.question, column.language, text_of(cell).strip())
        else:
            value = answer(column.question, cell, self._world)
            before = self.answers.get(column.question.path)
            self.answers[column.question.path] = in_its_language(column, before, value)

    def _own_words(self, question: Question, language: str, text: str) -> None:
        """Give each chosen term that wants own words its own, in the order of the terms."""
        value = self.answers.get(question.path)
        terms = value if isinstance(value, list) else [value] if value else []
        wanting = [term for term in terms if term["identifier"] in question.own_text]
        words = [text] if len(wanting) == 1 else split(text)
        if not wanting:
            raise Fault(
                say(
                    "Own words stand here, but the term that wants them, such as “Other”, is not chosen beside them."
                )
            )
        if len(words) > len(wanting):
            raise Fault(
                say("More own words stand here than terms that want some: part them as the terms are.")
            )
        for term, own in zip(wanting, words, strict=False):
            if own:
                term.setdefault("customValue", {})[language] = own

    def _tell_languages(self) -> None:
        """The record's languages are those in which something is written, besides those that are named."""
        path = self._head.form.languages_path
        used = {name for value in self.answers.values() for name in languages_in(value)}
        named = self.answers.get(path, [])
        both = [*named, *(name for name in UN_LANGUAGES if name in used and name not in named)]
        if both:
            self.answers[path] = both


def in_its_language(column: Column, before: Any, value: Any) -> Any:
    """The answer of a column put beside what the columns of other languages gave to the same question."""
    if not column.language or column.question is None:
        return value
    match column.question.kind:
        case Kind.TEXTS:
            return beside(before or [], [{column.language: text} if text else {} for text in value])
        case Kind.DETAILS:
            return _deep(before or {}, {name: {column.language: text} for name, text in value.items()})
    return {**(before or {}), column.language: value}


def beside(one: Sequence[Any], other: Sequence[dict[str, Any]]) -> list[Any]:
    """Texts of a list put together by their places; what is no text is left as it is."""
    both = list(one) + [{}] * (len(other) - len(one))
    for place, texts in enumerate(other):
        if isinstance(both[place], dict):
            both[place] = {**both[place], **texts}
    return both


def _deep(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Texts by term put together."""
    return {name: {**one.get(name, {}), **other.get(name, {})} for name in dict.fromkeys([*one, *other])}


def languages_in(value: Any) -> Iterator[str]:
    """The languages in which something is written in an answer of whatever kind."""
    if isinstance(value, list):
        for part in value:
            yield from languages_in(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, str) and name in UN_LANGUAGES:
                yield name
            else:
                yield from languages_in(part)


def _advice(column: Column, cell: Cell, world: Understanding) -> Iterator[Phrase]:
    """What should be looked at, though the cell was understood."""
    if has_unseen(cell):
        yield say("Signs that nobody can see stood in this text; they are left out.")
    if column.question and column.question.kind in (Kind.REFERENCE, Kind.REFERENCES):
        for identifier in unknown_records(column.question, cell, world):
            yield say(
                "No record {identifier} is on this computer; it is referred to all the same.",
                identifier=identifier,
            )
    if column.question and column.question.kind in (Kind.LINES, Kind.LINE) and cell.sort is Sort.NUMBER:
        yield say(
            "The sheet kept this as a number: zeros or a plus sign at its beginning are gone. Look at it."
        )


def applied(form: Form, document: Document, answers: Mapping[str, Any]) -> Document:
    """The document with the answers; what the sheet says nothing of stays as it is, and so do unknown fields."""
    for path, value in answers.items():
        old = value_at(document, path)
        kind = form.question(path).kind if form.has(path) else None
        document = with_value(document, path, _united(kind, old, value))
    return document


def _united(kind: Kind | None, old: Any, new: Any) -> Any:
    """The new answer, with what the old one has that no cell can hold."""
    if is_blank(old):
        return new
    if kind in BY_LANGUAGE:
        return _texts(kind, old, new)
    if kind is Kind.LANGUAGES and isinstance(old, list):
        return [*old, *(name for name in new if name not in old)]
    if kind is Kind.NOTES:
        return _notes(old, new)
    if kind is Kind.POSITION and isinstance(old, dict) and isinstance(new, dict):
        return {**old, **new}
    if kind in (Kind.TERM, Kind.REFERENCE) and isinstance(old, dict):
        return _one(old, new, "identifier")
    key = _KEYS.get(kind) if kind else None
    if key and isinstance(old, list):
        known = {part.get(key): part for part in old if isinstance(part, dict)}
        return [_one(known.get(part[key]), part, key) for part in new]
    return new


_KEYS: Mapping[Kind, str] = {Kind.TERMS: "identifier", Kind.REFERENCES: "identifier", Kind.LINKS: "url"}


def _texts(kind: Kind, old: Any, new: Any) -> Any:
    """Texts with those languages that the sheet does not speak of; nothing is taken away."""
    if kind is Kind.TEXTS:
        return beside(old, new) if isinstance(old, list) else new
    if not isinstance(old, dict):
        return new
    return (
        {**old, **new}
        if kind is Kind.TEXT
        else {**old, **_deep({name: old.get(name, {}) for name in new}, new)}
    )


def _notes(old: Any, new: str) -> Any:
    """Notes are never taken away: those that are new stand behind the others."""
    try:
        kept = json.loads(old)
        added = [note for note in json.loads(new) if note not in kept]
    except (TypeError, ValueError):
        return old
    return json.dumps([*kept, *added], ensure_ascii=False) if added else old


def _one(old: Any, new: dict[str, Any], key: str) -> dict[str, Any]:
    """A member with what only the old one with the same key says."""
    if not isinstance(old, dict) or old.get(key) != new[key]:
        return new
    both = {**old, **new}
    if isinstance(old.get("customValue"), dict) and isinstance(new.get("customValue"), dict):
        both["customValue"] = {**old["customValue"], **new["customValue"]}
    return both
