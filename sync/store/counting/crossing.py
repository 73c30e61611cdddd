"""Counts of two things at once.

The database says how many records there are of each combination of answers; what they have in common is added up from
these. Joining each value of a record with each other one and counting all pairs takes twice as long among 10,000
records and four times among 100,000 (regions crossed with years), most of it for sorting the pairs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from sync.records import Query
from sync.store import schema
from sync.store.counting.axes import Axis, Part, belonging
from sync.store.jsons import loads
from sync.store.lists import conditions

UNSAID = ""
"""The key of records that say nothing of what is counted; no term, year or type is called so."""
_RECORD = schema.record.c
_ITSELF = {Part.TYPE: _RECORD.record_type, Part.STATE: _RECORD.state}

Keys = tuple[str, ...]


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


def combinations(query: Query, rows: Axis, columns: Axis) -> Select[Any]:
    """How many of the query's records say the same of both axes, with what they say as ``crossed`` reads it."""
    said = (_said(rows).label("said_of_rows"), _said(columns).label("said_of_columns"))
    return select(*said, func.count()).where(*conditions(query)).group_by(*said)


def crossed(found: Iterable[Any], rows: Axis, columns: Axis) -> Cross:
    """The counts that follow from what ``combinations`` found."""
    row_keys, column_keys = cache(partial(_keys, rows)), cache(partial(_keys, columns))
    together: Counter[tuple[Keys, Keys]] = Counter()
    for of_rows, of_columns, number in found:
        together[row_keys(of_rows), column_keys(of_columns)] += number
    in_rows = _each((keys, number) for (keys, _others), number in together.items())
    in_columns = _each((keys, number) for (_others, keys), number in together.items())
    return Cross(_cells(together), in_rows, in_columns, together.total())


def _cells(together: Mapping[tuple[Keys, Keys], int]) -> Mapping[tuple[str, str], int]:
    """How many records have each pair: row by row, so that what stands beside a row is spread once, not per record."""
    beside: defaultdict[str, Counter[Keys]] = defaultdict(Counter)
    for (some, others), number in together.items():
        for row in some:
            beside[row][others] += number
    spread = {row: _each(beside[row].items()) for row in sorted(beside)}
    return {(row, column): number for row, columns in spread.items() for column, number in columns.items()}


def _each(found: Iterable[tuple[Keys, int]]) -> Counter[str]:
    """How many records have each key, whatever other keys they have."""
    numbers: Counter[str] = Counter()
    for keys, number in found:
        for key in keys:
            numbers[key] += number
    return numbers


def _said(axis: Axis) -> ColumnElement[Any]:
    """What a record says: a part of itself, or all its values as JSON, in their order."""
    if axis.of is Part.YEAR:
        year = schema.year.c
        return select(func.json_group_array(year.year)).where(year.record == _RECORD.number).scalar_subquery()
    if isinstance(axis.of, Part):
        return _ITSELF[axis.of]
    facet = schema.facet.alias()
    values = select(func.json_group_array(facet.c.value)).where(facet.c.record == _RECORD.number)
    return values.where(*belonging(axis, axis.of, facet)).scalar_subquery()


def _keys(axis: Axis, said: str) -> Keys:
    """The keys under which a record is counted that says this."""
    if axis.of in _ITSELF:
        return (said,)
    values = [str(value) for value in loads(said)]
    if axis.above:
        values = sorted({other for value in values for other in axis.above.get(value, ())})
    return tuple(values) or (UNSAID,)
