"""By what records can be counted, as parts of a statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, bindparam, func, literal_column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.selectable import Join, NamedFromClause

from forms.aspects import Aspect
from forms.own_texts import READ, read_in
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
    as a country does for its regions: with it only those that are named in it are counted. Texts that people wrote for
    "Other" are counted as they are read in the ``language``.
    """

    of: Part | Aspect
    like: str = ""
    above: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    language: str = "en"


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

    ``before`` is gone through first, then the records that belong ``on`` it; ``after`` stands beside the records, in
    whatever order. ``repeats`` says that a record can stand several times under one key. Where there are ``names`` a
    key is the place of its name among them.
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


def source_of(side: Joined) -> FromClause:
    """The records with this axis beside them."""
    if side.before is not None:
        return Ordered(side.before, schema.record, side.on)
    return schema.record.join(*side.after) if side.after else schema.record


def joined(axis: Axis) -> Joined:
    """The axis as it stands in a statement, its tables apart from those that a query looks into."""
    if axis.of is Part.TYPE:
        return Joined(schema.record.c.record_type)
    if axis.of is Part.STATE:
        return Joined(schema.record.c.state)
    if axis.of is Part.YEAR:
        year = schema.year.alias("side")
        return Joined(year.c.year, after=(year, year.c.record == _NUMBER))
    return _of_aspect(axis, axis.of)


def _of_aspect(axis: Axis, aspect: Aspect) -> Joined:
    facet = schema.facet.alias("side")
    on = belonging(axis, aspect, facet)
    if not axis.above:
        return Joined(facet.c.value, after=(facet, and_(facet.c.record == _NUMBER, *on)))
    # Short numbers are grouped in half the time of long names.
    names = tuple(dict.fromkeys(other for others in axis.above.values() for other in others))
    above = _pairs(axis.above, names)
    before = Ordered(above, facet, and_(facet.c.value == above.c.value, *on))
    return Joined(above.c.above, before, facet.c.record == _NUMBER, repeats=True, names=names)


def belonging(axis: Axis, aspect: Aspect, facet: NamedFromClause) -> list[ColumnElement[bool]]:
    """What holds for those rows of ``facet`` that are values of an axis of this aspect."""
    value = facet.c.value
    fits = value.bool_op("GLOB")(axis.like or f"{read_in(axis.language)}*")
    return [facet.c.aspect == aspect.value, fits if axis.like else fits | ~value.between(*READ)]


def each_of(values: Iterable[str], name: str) -> ColumnElement[Any]:
    """The values as the column of a table under this name."""
    each = func.json_each(bindparam(f"{name}_values", dumps(list(values)), unique=True))
    return each.table_valued("value", name=f"{name}_each").c.value


def _pairs(above: Mapping[str, tuple[str, ...]], names: tuple[str, ...]) -> Any:
    """The pairs as a table that is made once for the statement."""
    places = {other: place for place, other in enumerate(names)}
    pairs = dumps([[value, places[other]] for value, others in above.items() for other in others])
    each = func.json_each(bindparam("pairs", pairs, unique=True)).table_valued("value", name="each_pair")
    value, other = (func.json_extract(each.c.value, literal_column(f"'$[{place}]'")) for place in (0, 1))
    made = select(value.label("value"), other.label("above"))
    return made.cte("above").prefix_with("MATERIALIZED")
