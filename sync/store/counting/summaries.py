"""How many records there are of what, counted where they lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, select

from forms.aspects import Aspect
from sync.records import Query, Row
from sync.store import schema
from sync.store.connections import Connections
from sync.store.counting.axes import Axis, Part, joined, source_of
from sync.store.counting.crossing import Cross, combinations, crossed
from sync.store.lists import conditions, select_rows, to_row
from sync.store.records.derived import AMOUNT

_NUMBER = func.count().label("number_of")
_EACH_ONCE = func.count(schema.record.c.number.distinct()).label("number_of")


@dataclass(frozen=True, slots=True)
class Count:
    """How many records have this: a type, a state, a term's identifier, a year, or a value of ``forms.own_texts``."""

    key: str
    number: int


@dataclass(frozen=True, slots=True)
class Spent:
    """Of how many records the amount is known, and what they add up to, in US dollars.

    ``beyond`` says how many records more name an amount that is too long to be added up.
    """

    number: int
    amount: int
    beyond: int = 0

    def __add__(self, other: Spent) -> Spent:
        """Both together."""
        return Spent(self.number + other.number, self.amount + other.amount, self.beyond + other.beyond)


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
        side = joined(axis)
        often = _EACH_ONCE if side.repeats else _NUMBER
        order = [side.key] if axis.of is Part.YEAR else [_NUMBER.desc(), side.key]
        found = select(side.key, often).select_from(source_of(side)).where(*conditions(query))
        statement = found.group_by(side.key).order_by(*order)
        with self._connections.reading() as connection:
            return [Count(side.name(key), number) for key, number in connection.execute(statement)]

    def by_type(self, query: Query) -> list[Count]:
        """By type of record."""
        return self.by(query, Axis(Part.TYPE))

    def by_state(self, query: Query) -> list[Count]:
        """By state."""
        return self.by(query, Axis(Part.STATE))

    def by_aspect(self, query: Query, aspect: Aspect) -> list[Count]:
        """By chosen term; a record with several counts for each, "Other" by what was written for it, in English."""
        return self.by(query, Axis(aspect))

    def by_year(self, query: Query) -> list[Count]:
        """By year in which records take place or appeared, the earliest first; one over several counts for each."""
        return self.by(query, Axis(Part.YEAR))

    def cross(self, query: Query, rows: Axis, columns: Axis) -> Cross:
        """By two axes at once, with what each adds up to, in one statement."""
        with self._connections.reading() as connection:
            return crossed(connection.execute(combinations(query, rows, columns)), rows, columns)

    def spent(self, query: Query) -> Mapping[str, Spent]:
        """What is known of the budgets by band, and of all of them under "".

        Added up here and not in the database, whose numbers with a point would lose the last digits of large sums.
        """
        amount, band = schema.facet.alias("amount"), schema.facet.alias("band")
        number = schema.record.c.number
        statement = (
            select(band.c.value, amount.c.value, _NUMBER)
            .select_from(schema.record)
            .join(band, and_(band.c.record == number, band.c.aspect == Aspect.BUDGET.value))
            .outerjoin(amount, and_(amount.c.record == number, amount.c.aspect == AMOUNT))
            .where(*conditions(query))
            .group_by(band.c.value, amount.c.value)
        )
        with self._connections.reading() as connection:
            rows = connection.execute(statement).all()
        found = {"": Spent(0, 0)}
        for name, digits, many in rows:
            some = Spent(many, int(digits) * many) if digits else Spent(0, 0, many)
            found[name] = found.get(name, Spent(0, 0)) + some
            found[""] += some
        return found

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
