"""Pairs of records that somebody linked, for other statements to ask of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, select, union_all

from sync.records import State
from sync.store import schema

_RECORD, _LINK = schema.record.c, schema.link.c


def unlinked(record_types: Sequence[str]) -> ColumnElement[bool]:
    """What holds for a record to which none of these types, out of the bin, is linked; for other statements too."""
    pairs = both_ways(_LINK.fits == 1).subquery()
    other = schema.record.alias("linked")
    of_types = (other.c.record_type.in_(record_types), other.c.state != State.BIN.value)
    linked = select(pairs.c.record).join(other, other.c.number == pairs.c.other).where(*of_types)
    return _RECORD.number.not_in(linked)


def both_ways(*which: ColumnElement[bool]) -> Any:
    """Every pair twice, each record once as ``record``."""
    columns: Select[Any] = select(_LINK.record, _LINK.other, _LINK.fits, _LINK.at, _LINK.who).where(*which)
    turned = select(
        _LINK.other.label("record"), _LINK.record.label("other"), _LINK.fits, _LINK.at, _LINK.who
    ).where(*which)
    return union_all(columns, turned)
