"""How many records there are of what, counted where they lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import REAL, ColumnElement, CompoundSelect, Select, and_, cast, func, null, select, union_all

from forms.aspects import Aspect
from sync.records import Query, Row
from sync.store import schema
from sync.store.axes import Axis, Joined, Part, joined, source_of
from sync.store.connections import Connections
from sync.store.derived import AMOUNT
from sync.store.lists import conditions, select_rows, to_row
from sync.store.unsaid import UNSAID, unsaid

_NUMBER = func.count().label("number_of")
_EACH_ONCE = func.count(schema.record.c.number.distinct()).label("number_of")


@dataclass(frozen=True, slots=True)
class Count:
    """How many records have this: a type, a state, a term's identifier, ``other:`` and own text, or a year."""

    key: str
    number: int


@dataclass(frozen=True, slots=True)
class Cross:
    """Counts of two things at once: each pair that there is, each alone, and all records.

    A row's number is that of the records that have it, whatever else they have: a record may stand in several cells of
    its row. Those that say nothing of rows or columns are counted under UNSAID.
    """

    cells: Mapping[tuple[str, str], int]
    rows: Mapping[str, int]
    columns: Mapping[str, int]
    total: int


@dataclass(frozen=True, slots=True)
class Spent:
    """Of how many records the amount is known, and what they add up to, in US dollars."""

    number: int
    amount: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A record with its first and last date as they were entered, which may be partial; empty where there is none."""

    row: Row
    start: str
    end: str


class Summaries:
    """Counts over the records that a query asks for; the most frequent first."""

    def __init__(self, connections: Connections) -> None:
        """Count in this database."""
        self._connections = connections

    def by(self, query: Query, axis: Axis) -> list[Count]:
        """By what the axis says; years in their order. A record with several values counts for each of them once."""
        side = joined(axis, "side")
        statement = _grouped(query, (side,), side.key, _often(side))
        statement = statement.order_by(*([side.key] if axis.of is Part.YEAR else [_NUMBER.desc(), side.key]))
        with self._connections.reading() as connection:
            return [Count(side.name(key), number) for key, number in connection.execute(statement)]

    def by_type(self, query: Query) -> list[Count]:
        """By type of record."""
        return self.by(query, Axis(Part.TYPE))

    def by_state(self, query: Query) -> list[Count]:
        """By state."""
        return self.by(query, Axis(Part.STATE))

    def by_aspect(self, query: Query, aspect: Aspect) -> list[Count]:
        """By chosen term; a record with several counts for each, and "Other" by what was written for it."""
        return self.by(query, Axis(aspect))

    def by_year(self, query: Query) -> list[Count]:
        """By year in which records take place or appeared, the earliest first; one over several counts for each."""
        return self.by(query, Axis(Part.YEAR))

    def cross(self, query: Query, rows: Axis, columns: Axis) -> Cross:
        """By two axes at once, with what each adds up to, in one statement."""
        row, column = joined(rows, "row_of"), joined(columns, "column_of")
        record = schema.record.c.number
        statement: CompoundSelect[Any] = union_all(
            _grouped(query, (row, column), row.key.label("r"), column.key.label("c"), _often(row, column)),
            _grouped(query, (row,), row.key.label("r"), null().label("c"), _often(row)),
            _grouped(query, (column,), null().label("r"), column.key.label("c"), _often(column)),
            select(null().label("r"), null().label("c"), func.count(record)).where(*conditions(query)),
            *unsaid(query, rows, columns),
        )
        with self._connections.reading() as connection:
            return _crossed(connection.execute(statement).all(), row, column)

    def spent(self, query: Query) -> Mapping[str, Spent]:
        """What is known of the budgets by band, and of all of them under ""."""
        amount, band = schema.facet.alias("amount"), schema.facet.alias("band")
        statement = (
            select(band.c.value, _NUMBER, func.sum(cast(amount.c.value, REAL)))
            .select_from(schema.record)
            .join(amount, and_(amount.c.record == schema.record.c.number, amount.c.aspect == AMOUNT))
            .join(band, and_(band.c.record == amount.c.record, band.c.aspect == Aspect.BUDGET.value))
            .where(*conditions(query))
            .group_by(band.c.value)
        )
        with self._connections.reading() as connection:
            found = {name: Spent(many, round(money)) for name, many, money in connection.execute(statement)}
        numbers, amounts = [one.number for one in found.values()], [one.amount for one in found.values()]
        return {**found, "": Spent(sum(numbers), sum(amounts))}

    def dated(self, query: Query, *, limit: int | None = None) -> list[Dated]:
        """The records with their dates, the earliest first, those without a date last."""
        start, end = _dates(Aspect.START), _dates(Aspect.END)
        number = schema.record.c.number
        found = select_rows().add_columns(start.c.value, end.c.value).where(*conditions(query))
        statement = (
            found.outerjoin(start, start.c.record == number)
            .outerjoin(end, end.c.record == number)
            .order_by(func.coalesce(start.c.value, end.c.value).nulls_last(), end.c.value, number)
            .limit(limit)
        )
        with self._connections.reading() as connection:
            rows = connection.execute(statement).all()
        return [Dated(to_row(row[:-2]), row[-2] or "", row[-1] or "") for row in rows]


def _dates(aspect: Aspect) -> Any:
    """The date of each record; one, should a form ever have two such questions."""
    facet = schema.facet.c
    dates = select(facet.record, func.min(facet.value).label("value")).where(facet.aspect == aspect.value)
    return dates.group_by(facet.record).subquery(aspect.value)


def _often(*sides: Joined) -> ColumnElement[int]:
    return _EACH_ONCE if any(side.repeats for side in sides) else _NUMBER


def _grouped(query: Query, sides: tuple[Joined, ...], *shown: ColumnElement[Any]) -> Select[Any]:
    statement = select(*shown).select_from(source_of(sides)).where(*conditions(query))
    return statement.group_by(*(side.key for side in sides))


def _crossed(found: Any, row: Joined, column: Joined) -> Cross:
    cells, rows, columns, total = {}, {}, {}, 0
    for one, other, number in found:
        if not number:
            continue
        if one is None and other is None:
            total = number
        elif other is None:
            rows[_name(row, one)] = number
        elif one is None:
            columns[_name(column, other)] = number
        else:
            cells[_name(row, one), _name(column, other)] = number
    return Cross(cells, rows, columns, total)


def _name(side: Joined, key: object) -> str:
    return UNSAID if key == UNSAID else side.name(key)
