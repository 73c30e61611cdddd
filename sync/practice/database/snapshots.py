"""Keeping a moment of the whole clearing-house and bringing it back: a server restored from a backup."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, delete, select
from sqlalchemy.orm import Session

from sync.practice.database.snapshot_tables import Snapshot
from sync.practice.database.tables import METADATA
from sync.practice.house import Desk, House
from sync.practice.index import records as index
from sync.practice.refusals import not_found

_BYTES = "bytes"
_AT_ONCE = 500


def keep(house: House, name: str) -> None:
    """Keep every row of every table under a name of at most 64 characters; what was kept under it before is lost."""
    with house.database.writing() as session:
        session.execute(delete(Snapshot).where(Snapshot.name == name))
        for table in _tables():
            rows = [[_told(value) for value in row] for row in session.execute(select(table))]
            session.add(Snapshot(name=name, of_table=table.name, rows=json.dumps(rows, ensure_ascii=False)))


def bring_back(house: House, name: str) -> None:
    """Make everything as it was when it was kept: nobody is told, and who has signed in since is unknown.

    Moments that were kept stay. Raises Refusal (404) where none has this name; then nothing is changed.
    """
    with house.database.writing() as session:
        kept = dict(_kept(session, name))
        if not kept:
            raise not_found("No moment of this name was kept")
        for table in reversed(_tables()):
            session.execute(table.delete())
        for table in _tables():
            _fill(session, table, kept.get(table.name, []))
        session.expire_all()
        index.brought_back(Desk(house, session, None))


def kept_names(house: House) -> list[str]:
    """The names of the moments that were kept, in the order of the alphabet."""
    with house.database.reading() as session:
        return list(session.scalars(select(Snapshot.name).distinct().order_by(Snapshot.name)))


def _tables() -> list[Table]:
    """Every table but this one's own, those before that others refer to."""
    return [table for table in METADATA.sorted_tables if table.name != Snapshot.__tablename__]


def _kept(session: Session, name: str) -> Iterator[tuple[str, list[list[Any]]]]:
    query = select(Snapshot.of_table, Snapshot.rows).where(Snapshot.name == name)
    for table, rows in session.execute(query):
        yield table, json.loads(rows)


def _fill(session: Session, table: Table, rows: list[list[Any]]) -> None:
    names = [column.name for column in table.columns]
    made = [dict(zip(names, map(_meant, row), strict=True)) for row in rows]
    for first in range(0, len(made), _AT_ONCE):
        session.execute(table.insert(), made[first : first + _AT_ONCE])


def _told(value: Any) -> Any:
    """A value as JSON has it; the bytes of a file as text."""
    return {_BYTES: base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _meant(value: Any) -> Any:
    return base64.b64decode(value[_BYTES]) if isinstance(value, dict) else value
