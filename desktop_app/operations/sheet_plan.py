"""What each row of a sheet would do here: make a draft, change a record, nothing, or wait until it is mended.

A row that carries no identifier gets one that is worked out from what it says (its kind, the person's country and all
its answers, in whatever language, order or spelling of names they stand). So the same row read again, from the same
file, a copy or on another computer, is known again, and nothing is made twice.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from desktop_app.desk import Desk
from desktop_app.operations.changing import is_open
from desktop_app.operations.importing import IDENTIFIER
from desktop_app.operations.sheet_lines import Effect, Line, Said
from forms.codes import Problem
from forms.documents import new_document, title_of
from forms.folding import fold
from forms.kinds import Document
from forms.paths import with_value
from forms.problems import problems
from forms.spec import Form
from forms.spreadsheet.cells import cell_name
from forms.spreadsheet.columns import heading
from forms.spreadsheet.entries import Entry
from forms.spreadsheet.filling import Mark, applied
from forms.spreadsheet.headings import Head
from forms.spreadsheet.understanding import Understanding
from forms.words import Phrase, say
from sync.normal import normal, same
from sync.records import Query, Record, State


@dataclass(frozen=True, slots=True)
class Planned:
    """A line with the document that would be kept, and the record as it is here, if it is."""

    line: Line
    form: Form
    document: Document = field(default_factory=dict)
    before: Record | None = None


def derived_identifier(form: Form, country: str, answers: Mapping[str, object]) -> str:
    """The identifier of a row that carries none: a GUID worked out from what the row says, the same everywhere."""
    said = json.dumps(normal(dict(answers)), ensure_ascii=False, sort_keys=True)
    digest = sha256(
        f"row of a sheet|{form.record_type}|{country}|{said}".encode("utf-8", "surrogatepass")
    ).digest()
    return str(UUID(bytes=digest[:16], version=5)).upper()


class Planning:
    """Plans one row after the other of one file."""

    def __init__(self, desk: Desk, world: Understanding) -> None:
        """Nothing was seen yet."""
        self._records, self._world = desk.store.records, world
        self._seen: dict[str, str] = {}
        self._here: dict[str, _Here] = {}
        self._labels: dict[tuple[str, int], Phrase] = {}

    def plan(self, entry: Entry) -> Planned | None:
        """What becomes of a row; none where nothing that a form asks stands in it."""
        filled, form = entry.filled, entry.head.form
        here = self._here_of(form)
        if not filled.answers and not filled.marks:
            return None
        marks = list(filled.marks)
        if filled.stops:
            return self._planned(entry, Effect.MEND, filled.identifier, marks, self._as_new(form, "", entry))
        if filled.identifier:
            return self._carrying(entry, marks)
        identifier = derived_identifier(form, self._world.country, filled.answers)
        document = self._as_new(form, identifier, entry)
        return self._planned(
            entry, here.effect(identifier, self._title(form, document)), identifier, marks, document
        )

    def _carrying(self, entry: Entry, marks: list[Mark]) -> Planned:
        """A row that carries an identifier: of a record here, or of one made elsewhere."""
        given, form = entry.filled.identifier, entry.head.form
        before = self._records.get(given) or self._records.by_server_id(given)
        column = next(place for place, one in entry.head.columns.items() if one.question is None)
        if not IDENTIFIER.fullmatch(given):
            marks.append(Mark(column, say("This is no identifier. Leave the cell empty for a new record.")))
        elif before is not None and before.record_type != form.record_type:
            marks.append(Mark(column, say("A record of another kind has this identifier.")))
        if any(mark.stops for mark in marks):
            return self._planned(entry, Effect.MEND, given, marks, self._as_new(form, given, entry))
        if before is None:
            document = self._as_new(form, given, entry)
            return self._planned(entry, Effect.NEW, given, marks, document)
        document = applied(form, before.mine, entry.filled.answers)
        effect = Effect.HERE if same(document, before.mine) else Effect.CHANGE
        effect = Effect.BINNED if before.binned else effect
        if effect is Effect.CHANGE and not is_open(before):
            marks.append(Mark(column, say("This record cannot be changed now. Open it to see why.")))
            effect = Effect.MEND
        return self._planned(entry, effect, before.identifier, marks, document, before)

    def _planned(
        self,
        entry: Entry,
        effect: Effect,
        identifier: str,
        marks: list[Mark],
        document: Document,
        before: Record | None = None,
    ) -> Planned:
        form, row = entry.head.form, entry.row.number
        if effect is not Effect.MEND and identifier in self._seen:
            effect = Effect.TWICE
            marks.append(
                Mark(_first(entry), say("The same stands in row {row} already.", row=self._seen[identifier]))
            )
        elif identifier and effect is not Effect.MEND:
            self._seen[identifier] = str(row)
        if effect in (Effect.NEW, Effect.CHANGE, Effect.ALIKE, Effect.MEND):
            marks += self._to_mend(entry.head, document, {mark.column for mark in marks})
        said = tuple(self._said(entry, mark) for mark in marks)
        title = self._title(form, document)[:200]
        line = Line(entry.sheet, row, form.record_type, title, effect, identifier, said)
        return Planned(line, form, document, before)

    def _to_mend(self, head: Head, document: Document, without: set[int]) -> list[Mark]:
        """What is to be mended before the record can be published, at the cell where it belongs or at the first."""
        places = {
            one.question.path: place
            for place, one in sorted(head.columns.items(), reverse=True)
            if one.question
        }
        found = []
        for problem in problems(head.form, document, self._world.vocabularies):
            place = places.get(problem.path)
            if place is None:
                found.append(Mark(min(head.columns), _with_label(head.form, problem), stops=False))
            elif place not in without:
                found.append(Mark(place, problem.phrase, stops=False))
        return found

    def _said(self, entry: Entry, mark: Mark) -> Said:
        place = (entry.sheet, mark.column)
        if place not in self._labels:
            self._labels[place] = heading(entry.head.form, entry.head.columns[mark.column])
        cell = cell_name(entry.row.number, mark.column)
        return Said(cell, mark.column, self._labels[place], mark.phrase, mark.stops)

    def _here_of(self, form: Form) -> _Here:
        """What was here of a kind before the first row was taken."""
        if form.record_type not in self._here:
            types = (form.record_type,)
            rows = self._records.rows(Query(record_types=types))
            binned = self._records.identifiers(Query(record_types=types, states=(State.BIN,)))
            titles = {_key(row.title_in(self._world.language)) for row in rows} - {""}
            known = frozenset(row.identifier for row in rows)
            self._here[form.record_type] = _Here(known, frozenset(binned), frozenset(titles))
        return self._here[form.record_type]

    def _title(self, form: Form, document: Document) -> str:
        return title_of(form, document, self._world.language)

    def _as_new(self, form: Form, identifier: str, entry: Entry) -> Document:
        """A new record with the answers of a row, in the languages that it has."""
        document = new_document(form, identifier, self._world.language, self._world.country)
        if form.languages_path in entry.filled.answers:
            document = with_value(document, form.languages_path, [])
        return applied(form, document, entry.filled.answers)


@dataclass(frozen=True, slots=True)
class _Here:
    """The records of one kind: their identifiers, those in the bin, the titles of the others."""

    known: frozenset[str]
    binned: frozenset[str]
    titles: frozenset[str]

    def effect(self, identifier: str, title: str) -> Effect:
        """What becomes of a row that carries no identifier of its own."""
        if identifier in self.binned:
            return Effect.BINNED
        if identifier in self.known:
            return Effect.HERE
        return Effect.ALIKE if _key(title) in self.titles else Effect.NEW


def _with_label(form: Form, problem: Problem) -> Phrase:
    """What is to be mended, with the name of the question that has no column in the sheet."""
    if not form.has(problem.path):
        return problem.phrase
    return say("{label}: {problem}", label=Phrase(form.question(problem.path).label), problem=problem.phrase)


def _first(entry: Entry) -> int:
    return min(place for place in entry.head.columns if place in entry.row.cells)


def _key(title: str) -> str:
    return " ".join(fold(title).split())
