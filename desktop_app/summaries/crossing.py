"""Two topics crossed in a table, in the user's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.desk import Desk
from desktop_app.summaries.counting import Counts, Line, Narrowing, lines_for, titles_of
from desktop_app.summaries.topics import OF_ORGANIZATIONS, Topic, axis_of
from desktop_app.words import tr
from forms.own_texts import own_text
from forms.vocabularies import Vocabularies
from sync.records import Query
from sync.store import Count
from sync.store.counting.crossing import UNSAID, Cross


@dataclass(frozen=True)
class CrossTable:
    """Rows and columns with how many records each has, and how many have both.

    A row's sum counts each of its records once. Those that say nothing of what the columns are stand in the last one,
    where there are such and others.
    """

    row_topic: Topic
    column_topic: Topic
    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    cells: Mapping[tuple[str, str], int]
    total: int
    query: Query
    vocabularies: Vocabularies = field(repr=False)

    def number(self, row: int, column: int) -> int:
        """How many records have both; 0 where none has."""
        return self.cells.get((self.rows[row].key, self.columns[column].key), 0)

    @property
    def largest(self) -> int:
        """The largest number of a cell, but for what is not said; 0 where the table is empty."""
        return max((number for pair, number in self.cells.items() if UNSAID not in pair), default=0)

    @property
    def has_own_words(self) -> bool:
        """Whether texts in people's own words stand among its rows or columns."""
        return any(own_text(line.key) for line in (*self.rows, *self.columns))

    def is_largest(self, row: int, column: int) -> bool:
        """Whether a cell has the largest number; never a sum, nor what is not said."""
        lines = (*self.rows[row : row + 1], *self.columns[column : column + 1])
        is_cell = len(lines) == 2 and all(line.key != UNSAID for line in lines)
        return is_cell and self.number(row, column) == self.largest > 0

    def behind(self, row: int, column: int) -> Query:
        """The records that have both."""
        return Narrowing(self.vocabularies, self.column_topic)(self.rows[row].query, self.columns[column].key)


def cross(desk: Desk, query: Query, rows: Topic, columns: Topic) -> CrossTable:
    """Count the records of a query by two topics at once."""
    known = desk.vocabularies
    row_axis, column_axis = (axis_of(known, topic, desk.language) for topic in (rows, columns))
    found = desk.store.summaries.cross(query, row_axis, column_axis)
    row_lines, column_lines = (
        _lines(desk, query, topic, keys, found)
        for topic, keys in ((rows, found.rows), (columns, found.columns))
    )
    return CrossTable(
        rows, columns, row_lines, column_lines, found.cells, found.total, query, desk.vocabularies
    )


def _lines(desk: Desk, query: Query, topic: Topic, keys: Mapping[str, int], found: Cross) -> tuple[Line, ...]:
    titles = titles_of(desk, list(keys)) if topic in OF_ORGANIZATIONS else {}
    counts = Counts(desk.language, query, found.total, {}, titles)
    said = [(key, number) for key, number in keys.items() if key != UNSAID]
    by_number = sorted(said, key=lambda one: (-one[1], one[0]))
    lines = lines_for(desk.vocabularies, counts, topic, [Count(key, number) for key, number in by_number])
    if lines and UNSAID in keys:
        silent = Narrowing(desk.vocabularies, topic)(query, UNSAID)
        return (*lines, Line(tr("Not said"), keys[UNSAID], silent, UNSAID))
    return lines


def behind(table: CrossTable, row: int, column: int) -> Query | None:
    """The records of a cell, of a sum, or of all; none where there are no records."""
    in_rows, in_columns = row < len(table.rows), column < len(table.columns)
    if in_rows and in_columns:
        return table.behind(row, column) if table.number(row, column) else None
    if in_rows:
        return table.rows[row].query
    return table.columns[column].query if in_columns else table.query


def cell_number(table: CrossTable, row: int, column: int) -> int:
    """The number of a cell, or of a sum behind the last row or column."""
    if row < len(table.rows):
        return table.number(row, column) if column < len(table.columns) else table.rows[row].number
    return table.columns[column].number if column < len(table.columns) else table.total


def cell_words(table: CrossTable, row: int, column: int) -> str:
    """A cell in full: its row, its column, and how many records."""
    lines: list[Line] = []
    lines += table.rows[row : row + 1]
    lines += table.columns[column : column + 1]
    records = tr("{n} record", "{n} records", n=cell_number(table, row, column))
    what = ", ".join(line.words for line in lines) or tr("All")
    return tr("{name}: {own}", name=what, own=records)
