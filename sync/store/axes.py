"""By what records can be counted, as parts of a statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, bindparam, func, literal_column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.selectable import Join

from forms.aspects import Aspect
from sync.records import Unsaid
from sync.store import schema
from sync.store.jsons import dumps

_NUMBER = schema.record.c.number


class Part(StrEnum):
    """What every record has by itself, beside the aspects of its answers."""

    TYPE = "type"
    STATE = "state"
    YEAR = "year"


@dataclass(frozen=True)
class Axis:
    """By what records are counted: a part of each, or an aspect.

    ``like`` keeps to the values of this pattern (SQLite's GLOB). ``above`` says for a value for which others it counts,
    as a country does for its regions: with it only those that are named in it are counted.
    """

    of: Part | Aspect
    like: str = ""
    above: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def unsaid_of(axis: Axis) -> Unsaid | None:
    """What a record must say nothing of to have no key of this axis; none where each has one."""
    if axis.of is Part.YEAR:
        return Unsaid(None)
    return None if isinstance(axis.of, Part) else Unsaid(axis.of, axis.like, tuple(axis.above))


def says_nothing(what: Unsaid, name: str) -> ColumnElement[bool]:
    """Whether a record says nothing of it; ``name`` is the one under which that stands in the statement."""
    if what.of is None:
        return _NUMBER.not_in(select(schema.year.c.record))
    facet = schema.facet.alias(name)
    said = select(facet.c.record).where(facet.c.aspect == what.of.value)
    if what.like:
        said = said.where(facet.c.value.op("GLOB")(what.like))
    if what.among:
        said = said.where(facet.c.value.in_(select(each_of(what.among, name))))
    return _NUMBER.not_in(said)


class Ordered(Join):
    """A join whose sides SQLite goes through in the order in which they stand, as it does for CROSS JOIN alone.

    Left to itself it begins with the longest index and looks records up in its order, or tries each pair of a value and
    what is above it for each value: twice to a thousand times as long, measured at 10,000 records.
    """

    inherit_cache = True


@compiles(Ordered)
def _ordered(element: Ordered, compiler: Any, **options: Any) -> str:
    options |= {"asfrom": True}
    left, right = (compiler.process(side, **options) for side in (element.left, element.right))
    return f"{left} CROSS JOIN {right} ON {compiler.process(element.onclause, **options)}"


@dataclass(frozen=True, slots=True)
class Joined:
    """An axis in a statement: the column of its keys, and what stands beside the records for it.

    ``before`` is gone through first, then the records that belong ``on`` it, then ``after``; ``repeats`` says that a
    record can stand several times under one key. Where there are ``names`` a key is the place of its name among them.
    """

    key: ColumnElement[Any]
    before: FromClause | None = None
    on: ColumnElement[bool] | None = None
    after: tuple[FromClause, ColumnElement[bool]] | None = None
    repeats: bool = False
    names: tuple[str, ...] = ()

    def name(self, key: object) -> str:
        """A key as it was found, in the words of the axis."""
        return self.names[int(str(key))] if self.names else str(key)


def source_of(sides: tuple[Joined, ...]) -> FromClause:
    """The records with these axes beside them; a single one may be gone through in any order."""
    first = next((side for side in sides if side.before is not None), None)
    source: FromClause = schema.record
    if first and first.before is not None:
        source = Ordered(first.before, source, first.on)
    for side in sides:
        if side.after and side is not first:
            part, on = side.after
            source = source.join(part, on) if len(sides) == 1 else Ordered(source, part, on)
    return source


def joined(axis: Axis, name: str) -> Joined:
    """The axis under a name of its own, so that two can stand in one statement; one of two may look ``above``."""
    if axis.of is Part.TYPE:
        return Joined(schema.record.c.record_type)
    if axis.of is Part.STATE:
        return Joined(schema.record.c.state)
    if axis.of is Part.YEAR:
        year = schema.year.alias(name)
        return Joined(year.c.year, after=(year, year.c.record == _NUMBER))
    return _of_aspect(axis, axis.of, name)


def _of_aspect(axis: Axis, aspect: Aspect, name: str) -> Joined:
    facet = schema.facet.alias(name)
    on = [facet.c.aspect == aspect.value]
    if axis.like:
        on.append(facet.c.value.op("GLOB")(axis.like))
    if not axis.above:
        return Joined(facet.c.value, after=(facet, and_(facet.c.record == _NUMBER, *on)))
    # Short numbers are grouped in half the time of long names.
    names = tuple(dict.fromkeys(other for others in axis.above.values() for other in others))
    above = _pairs(axis.above, names, f"{name}_above")
    before = Ordered(above, facet, and_(facet.c.value == above.c.value, *on))
    return Joined(above.c.above, before, facet.c.record == _NUMBER, repeats=True, names=names)


def each_of(values: Iterable[str], name: str) -> ColumnElement[Any]:
    """The values as the column of a table under this name."""
    each = func.json_each(bindparam(f"{name}_values", dumps(list(values)), unique=True))
    return each.table_valued("value", name=f"{name}_each").c.value


def _pairs(above: Mapping[str, tuple[str, ...]], names: tuple[str, ...], name: str) -> Any:
    """The pairs as a table that is made once for the statement."""
    places = {other: place for place, other in enumerate(names)}
    pairs = dumps([[value, places[other]] for value, others in above.items() for other in others])
    each = func.json_each(bindparam(f"{name}_pairs", pairs, unique=True)).table_valued(
        "value", name=f"{name}_each"
    )
    value, other = (func.json_extract(each.c.value, literal_column(f"'$[{place}]'")) for place in (0, 1))
    made = select(value.label("value"), other.label("above"))
    return made.cte(name).prefix_with("MATERIALIZED")
