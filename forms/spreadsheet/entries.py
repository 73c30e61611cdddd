"""The records of a file: each row of each list in it, read one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from forms.spec import Form
from forms.spreadsheet.cells import LOST, Note, NotReadable, Row, Sheet, Tick, column_letters
from forms.spreadsheet.filling import Filled, fill
from forms.spreadsheet.headings import FARTHEST, Head, Headings, key_of
from forms.spreadsheet.source import Source
from forms.spreadsheet.understanding import Understanding
from forms.words import say

# The name of the sheet in which a workbook of ours says what it is; nobody needs to see it.
ABOUT = "focal-desk"
VERSION = 1
# More rows than anybody fills in; what is larger came about by accident.
MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a list: its sheet, the headings above it, the row itself, and what it says."""

    sheet: str
    head: Head
    row: Row
    filled: Filled


@dataclass(frozen=True, slots=True)
class About:
    """What a workbook of ours says of itself: which sheets are lists, of what, and the keys by headings."""

    version: int = 0
    lists: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)


class Entries:
    """Reads the lists in a file; ``notes`` and ``heads`` are whole when everything was read."""

    def __init__(
        self, source: Source, headings: Headings, world: Understanding, form: Form | None = None
    ) -> None:
        """Read records of this form, or of whichever fits."""
        self._source, self._headings, self._world, self._form = source, headings, world, form
        self.notes: list[Note] = list(source.notes)
        self.heads: dict[str, Head] = {}
        self._number = 0

    def read(self, tick: Tick) -> Iterator[Entry]:
        """Every row of every list, in order; raises NotReadable where there is no list at all."""
        about = _about(self._source, tick)
        if about.version > VERSION:
            self.notes.append(Note("", say("The workbook was made by a newer version of the program.")))
        lists = [sheet for sheet in self._source.sheets if not sheet.secret and _may_be_list(sheet, about)]
        for number, sheet in enumerate(lists):
            yield from self._entries(sheet, about, lambda done, at=number: tick((at + done) / len(lists)))  # type: ignore[misc]
            self.notes += sheet.notes
        if not self.heads:
            raise NotReadable(
                say("No column in the file belongs to a form of this program."),
                say("Make a workbook to fill in, and copy your columns below its headings."),
            )

    def _entries(self, sheet: Sheet, about: About, tick: Tick) -> Iterator[Entry]:
        head, hidden = None, 0
        for number, row in enumerate(self._source.rows(sheet, tick)):
            if head is None and number < FARTHEST:
                head = self._begin(sheet, row, about)
            elif head is None:
                break
            else:
                hidden += row.hidden
                yield self._entry(sheet, head, row)
        if hidden:
            words = say("{n} hidden row was read too.", "{n} hidden rows were read too.", n=hidden)
            self.notes.append(Note(sheet.name, words))

    def _entry(self, sheet: Sheet, head: Head, row: Row) -> Entry:
        self._number += 1
        if self._number > MOST_ROWS:
            raise NotReadable(
                say("There are more rows in the file than this program reads at once."),
                say("Divide it into several files and open one after the other."),
            )
        return Entry(sheet.name, head, row, fill(head, row, self._world))

    def _begin(self, sheet: Sheet, row: Row, about: About) -> Head | None:
        """The headings, if this row has them; what is unknown among them is said."""
        head = self._headings.find(row, about.keys, self._form)
        if head is None:
            return None
        self.heads[sheet.name] = head
        self.notes += _unknown(sheet, head)
        for column, text in head.twice.items():
            words = say("The column “{name}” stands there twice; the second one is left out.", name=text[:60])
            self.notes.append(Note(_where(sheet, column), words))
        return head


def _unknown(sheet: Sheet, head: Head) -> Iterator[Note]:
    """The columns that are left out; those whose letters were lost are told in one sentence, with what to do."""
    lost = [column for column, text in head.unknown.items() if LOST.search(text)]
    if lost:
        names = ", ".join(map(column_letters, lost))
        words = say(
            "The letters of these headings were lost when the file was saved, and the columns are left out: {columns}. "
            "Save the sheet as “CSV UTF-8”, or as .xlsx, and open it again.",
            columns=names,
        )
        yield Note(_where(sheet, lost[0]), words)
    for column, text in head.unknown.items():
        if column not in lost:
            words = say(
                "The column “{name}” belongs to no question of the form; it is left out.", name=text[:60]
            )
            yield Note(_where(sheet, column), words)


def _where(sheet: Sheet, column: int) -> str:
    letters = column_letters(column)
    return f"{sheet.name}!{letters}" if sheet.name else letters


def _may_be_list(sheet: Sheet, about: About) -> bool:
    """Whether a sheet is not one of those that only help to fill in the others."""
    return about.lists.get(sheet.name, "") != "help"


def _about(source: Source, tick: Tick) -> About:
    """What a workbook of ours says of itself; nothing for any other file."""
    sheet = next((one for one in source.sheets if one.hidden and one.name == ABOUT), None)
    if sheet is None:
        return About()
    version, lists, keys = 0, {}, {}
    for row in source.rows(sheet, lambda _done: tick(0.0)):
        what, one, other = (row.cells[place].text if place in row.cells else "" for place in range(3))
        if what == "version" and one.isdecimal():
            version = int(one)
        elif what == "list":
            lists[one] = other
        elif what == "column":
            keys[key_of(one)] = other
    return About(version, lists, keys)
