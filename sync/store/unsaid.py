"""The records that stand beside a cross table, for they say nothing of what it counts: as parts of its statement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, null, select

from sync.records import Query
from sync.store import schema
from sync.store.axes import Axis, Joined, joined, says_nothing, source_of, unsaid_of
from sync.store.lists import conditions

UNSAID = ""
"""The key under which they are counted; no term, year or type is called so."""
_NUMBER = schema.record.c.number


def unsaid(query: Query, rows: Axis, columns: Axis) -> Iterator[Select[Any]]:
    """Counts of them with the keys ``r`` and ``c``: in each row and column, alone, and those that say neither.

    A key is null where a count is that of a whole row or column.
    """
    no_row, no_column = _no_key(rows, "no_row"), _no_key(columns, "no_column")
    if no_column is not None:
        yield _along(query, joined(rows, "row_beside"), no_column, in_rows=True)
        yield _alone(query, no_column, null(), literal(UNSAID))
    if no_row is not None:
        yield _along(query, joined(columns, "column_beside"), no_row, in_rows=False)
        yield _alone(query, no_row, literal(UNSAID), null())
    if no_row is not None and no_column is not None:
        yield _alone(query, and_(no_row, no_column), literal(UNSAID), literal(UNSAID))


def _no_key(axis: Axis, name: str) -> ColumnElement[bool] | None:
    """Whether a record has no key of this axis; none where each has one."""
    what = unsaid_of(axis)
    return None if what is None else says_nothing(what, name)


def _along(query: Query, side: Joined, beside: ColumnElement[bool], *, in_rows: bool) -> Select[Any]:
    keys = (side.key, literal(UNSAID)) if in_rows else (literal(UNSAID), side.key)
    number = func.count(_NUMBER.distinct()) if side.repeats else func.count()
    statement = select(keys[0].label("r"), keys[1].label("c"), number.label("number_of"))
    return statement.select_from(source_of((side,))).where(*conditions(query), beside).group_by(side.key)


def _alone(query: Query, which: ColumnElement[bool], row: Any, column: Any) -> Select[Any]:
    number = func.count(_NUMBER).label("number_of")
    return select(row.label("r"), column.label("c"), number).where(*conditions(query), which)
