"""Records out to a file, of the kind that the end of its name says: JSON, a workbook, or CSV."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.sheet_world import world_of, writing_workbook
from desktop_app.operations.whole_files import wholly, write_whole
from forms.kinds import Document
from forms.languages import UN_LANGUAGES
from forms.paths import value_at
from forms.registry import FORMS
from forms.spec import Form
from forms.spreadsheet.columns import Column, columns_of
from forms.spreadsheet.csv_writing import write_csv
from forms.spreadsheet.filling import languages_in
from forms.spreadsheet.understanding import Understanding
from forms.spreadsheet.workbook import List, Written, write_workbook
from forms.spreadsheet.writing import cell_of
from forms.words import say
from sync.errors import UNTOUCHED, Trouble
from sync.records import Query
from sync.stopping import IsStopped, never, stop_here

WORKBOOK, COMMAS = ".xlsx", ".csv"


@dataclass(frozen=True, slots=True)
class Exported:
    """How many records were written; of how many answers a cell could hold nothing, or only the beginning."""

    written: int
    not_held: int = 0
    cut: int = 0


def export_records(
    desk: Desk,
    identifiers: Sequence[str],
    path: Path,
    *,
    tell: Callable[[float], None] = lambda _done: None,
    stopped: IsStopped = never,
) -> Exported:
    """Write these records; an old file stays whole until the new one is. Raises Trouble, and Stopped."""
    ending = path.suffix.casefold()
    if ending not in (WORKBOOK, COMMAS):
        return Exported(_export_json(desk, identifiers, path, _each(len(identifiers), tell, stopped)))
    exporting = _Exporting(desk, identifiers, tell, stopped)
    lists, world = exporting.lists(), exporting.world
    if ending == COMMAS and len(lists) > 1:
        raise Trouble(
            say("These are records of several kinds; a CSV file holds one."),
            UNTOUCHED,
            say("Choose records of one kind, or save them as a workbook (.xlsx)."),
        )
    with wholly(path) as beside, writing_workbook():
        if ending == WORKBOOK:
            return _told(write_workbook(beside, lists, world, exporting.each))
        blank = List(FORMS[0], tuple(columns_of(FORMS[0], (world.language,), identifier=True)))
        return _told(write_csv(beside, lists[0] if lists else blank, world, exporting.each))


def _each(number: int, tell: Callable[[float], None], stopped: IsStopped) -> Callable[[], None]:
    done = count(1)

    def each() -> None:
        stop_here(stopped)
        tell(next(done) / number)

    return each


def _told(written: Written) -> Exported:
    return Exported(written.rows, written.not_held, written.cut)


def _export_json(desk: Desk, identifiers: Iterable[str], path: Path, each: Callable[[], None]) -> int:
    """Write the documents of these records as a JSON list; how many. An old file stays whole until the new one is.

    ``each`` is called with each record; what it raises ends it.
    """
    documents = []
    for identifier in identifiers:
        each()
        if (record := desk.store.records.get(identifier)) is not None:
            documents.append(record.mine)
    write_whole(path, json.dumps(documents, ensure_ascii=False, indent=2).encode() + b"\n")
    return len(documents)


class _Exporting:
    """Records on their way out, read one after the other."""

    def __init__(
        self,
        desk: Desk,
        identifiers: Sequence[str],
        tell: Callable[[float], None],
        stopped: IsStopped,
    ) -> None:
        self._desk, self._tell, self._stopped = desk, tell, stopped
        self._done, self._steps = 0, max(1, 2 * len(identifiers))
        self.world: Understanding = world_of(desk)
        types = {row.identifier: row.record_type for row in desk.store.records.rows(Query())}
        self._by_form = {
            form: [one for one in identifiers if types.get(one) == form.record_type] for form in FORMS
        }

    def lists(self) -> list[List]:
        """A list for each kind of record that there is, its rows not read yet."""
        return [self._list(form, chosen) for form, chosen in self._by_form.items() if chosen]

    def each(self) -> None:
        """One more is read, or written."""
        stop_here(self._stopped)
        self._done += 1
        self._tell(min(1.0, self._done / self._steps))

    def _list(self, form: Form, chosen: Sequence[str]) -> List:
        languages = self._languages(form, chosen)
        columns = tuple(columns_of(form, languages or (self.world.language,), identifier=True))
        return List(form, columns, _Rows(self, form, chosen, columns))

    def documents(self, chosen: Sequence[str]) -> Iterator[tuple[str, Document]]:
        """The records, one after the other."""
        return self._desk.store.records.documents(chosen)

    def _languages(self, form: Form, chosen: Sequence[str]) -> tuple[str, ...]:
        """The languages in which something is written in one of the records."""
        used: set[str] = set()
        for _identifier, document in self.documents(chosen):
            for question in form.answered(document):
                used.update(languages_in(value_at(document, question.path)))
            self.each()
        return tuple(name for name in UN_LANGUAGES if name in used)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a list, read when they are written."""

    exporting: _Exporting
    form: Form
    chosen: Sequence[str]
    columns: Sequence[Column]

    def __iter__(self) -> Iterator[list[str | None]]:
        """The texts of each record's cells."""
        for identifier, document in self.exporting.documents(self.chosen):
            yield [cell_of(column, document, identifier, self.exporting.world) for column in self.columns]

    def __bool__(self) -> bool:
        """Whether there are some."""
        return bool(self.chosen)
