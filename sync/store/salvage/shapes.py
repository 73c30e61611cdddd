"""What a row of each table looks like, so that one is known also where nothing says to which table it belongs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sync.store.salvage.cells import Row, Value

_TIME = re.compile(r"\d{4}-\d\d-\d\dT[0-9:.+]+")
_DIGEST = re.compile(r"[0-9a-f]{64}")
# Columns whose texts can be told apart from others, by the form that each text in them has.
_FORMS = {
    **dict.fromkeys(("at", "changed_at", "queued_at", "first_at", "added_at", "asked_at"), _TIME),
    "digest": _DIGEST,
    **dict.fromkeys(
        ("mine", "document", "title", "phrase", "terms", "before", "answer"),
        re.compile(r"[{\[].*", re.DOTALL),
    ),
}
# Worked out from the rest, or part of the index of words.
_NOT_SAVED = ("facet", "year", "derivation", "alembic_version", "search", "sqlite_")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: whether it holds numbers, whether it may be empty, what stands in rows that are older than it."""

    name: str
    is_number: bool
    is_needed: bool
    is_row_number: bool
    default: Value


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table, in the order in which they are stored."""

    table: str
    columns: tuple[Column, ...]

    def filled(self, row: Row) -> tuple[Value, ...]:
        """The row's values, one for each column."""
        given = row.values + tuple(column.default for column in self.columns[len(row.values) :])
        return tuple(
            row.number if column.is_row_number else value
            for column, value in zip(self.columns, given, strict=True)
        )


def shapes_in(connection: Any) -> dict[str, Shape]:
    """The shapes of the tables behind the driver's connection whose rows are saved."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: _shape(connection, name) for (name,) in names if not name.startswith(_NOT_SAVED)}


def _shape(connection: Any, table: str) -> Shape:
    rows = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    alone = sum(bool(row[5]) for row in rows) == 1
    return Shape(table, tuple(_column(row, alone) for row in rows))


def _column(row: tuple[Any, ...], alone: bool) -> Column:
    _place, name, kind, needed, default, key = row
    is_number = str(kind).upper() == "INTEGER"
    value = str(default).strip("'") if default is not None else None
    return Column(name, is_number, bool(needed), is_number and bool(key) and alone, value)


def fits(shape: Shape, row: Row) -> bool:
    """Whether the row can be one of this table."""
    if len(row.values) > len(shape.columns):
        return False
    return all(map(_suits, shape.columns, shape.filled(row)))


def _suits(column: Column, value: Value) -> bool:
    if value is None:
        return not column.is_needed
    if column.is_number:
        return isinstance(value, int)
    return isinstance(value, str)


def fitting(shapes: Mapping[str, Shape], rows: Sequence[Row]) -> tuple[str | None, list[Row]]:
    """The one table to which all these rows can belong, or else most of them, and those that can.

    None where there is no such table, or more than one: a single bad row takes no other with it.
    """
    like = [{name for name, shape in shapes.items() if _is_like(shape, row)} for row in rows]
    tables = set.intersection(*like) if like else set()
    if not tables:
        most = Counter(name for names in like if len(names) == 1 for name in names).most_common(1)
        tables = {name for name, _count in most}
    if len(tables) != 1:
        return None, []
    table = tables.pop()
    return table, [row for row, names in zip(rows, like, strict=True) if table in names]


def _is_like(shape: Shape, row: Row) -> bool:
    """Whether the row has all columns of the table that are not newer than it, and in each what such a column holds."""
    if any(column.default is None for column in shape.columns[len(row.values) :]) or not fits(shape, row):
        return False
    for column, value in zip(shape.columns, row.values, strict=False):
        if column.is_row_number and value is not None:
            return False
        form = _FORMS.get(column.name)
        if form and isinstance(value, str) and value and not form.fullmatch(value):
            return False
    return True
