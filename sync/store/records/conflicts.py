"""The open conflicts of a record: added by a merge, kept in step with both sides, closed where these agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from forms.paths import value_at
from sync.normal import same
from sync.records import Conflict
from sync.store import schema
from sync.store.jsons import dumps, loads
from sync.store.records.kept import Kept

_OPEN = schema.conflict.c
_NEW = insert(schema.conflict)
_PUT = _NEW.on_conflict_do_update(index_elements=["record", "path"], set_={"theirs": _NEW.excluded.theirs})


def add(connection: Connection, kept: Kept, found: Sequence[Conflict]) -> None:
    """Open these conflicts; one that was open already keeps its base and mine and takes the new theirs.

    A question that is open as a whole is not opened again in parts, and its parts give way to the whole.
    """
    whole = {row.path for row in _rows(connection, kept)} | {conflict.path for conflict in found}
    rows = [_row(kept, conflict) for conflict in found if not _lies_in(conflict.path, whole)]
    if rows:
        connection.execute(_PUT, rows)
    for path in sorted(path for path in whole if _lies_in(path, whole)):
        _close(connection, kept, path)
    kept.in_conflict = len(_rows(connection, kept))


def follow(connection: Connection, was: Kept, kept: Kept) -> None:
    """Keep open conflicts in step with what was typed and what came in since; close those that are none any more."""
    if not kept.in_conflict or (was.mine, was.base) == (kept.mine, kept.base):
        return
    before, mine = loads(was.mine), loads(kept.mine)
    theirs = loads(kept.base) if kept.base is not None and kept.base != was.base else None
    for row in _rows(connection, kept):
        if theirs is not None:
            _update(connection, kept, row.path, theirs=value_at(theirs, row.path))
        if same(loads(row.mine), value_at(before, row.path)):
            _update(connection, kept, row.path, mine=value_at(mine, row.path))
    for row in _rows(connection, kept):
        if same(value_at(mine, row.path), loads(row.theirs)):
            _close(connection, kept, row.path)
            kept.in_conflict -= 1


def _rows(connection: Connection, kept: Kept) -> Sequence[Row[Any]]:
    return connection.execute(select(schema.conflict).where(_OPEN.record == kept.number)).all()


def _row(kept: Kept, conflict: Conflict) -> dict[str, Any]:
    sides = {name: dumps(getattr(conflict, name)) for name in ("base", "mine", "theirs")}
    return {"record": kept.number, "path": conflict.path, **sides}


def _lies_in(path: str, others: set[str]) -> bool:
    return any(path.startswith(f"{other}.") for other in others)


def _update(connection: Connection, kept: Kept, path: str, **sides: Any) -> None:
    one = (_OPEN.record == kept.number) & (_OPEN.path == path)
    values = {name: dumps(side) for name, side in sides.items()}
    connection.execute(update(schema.conflict).where(one).values(values))


def _close(connection: Connection, kept: Kept, path: str) -> None:
    connection.execute(delete(schema.conflict).where(_OPEN.record == kept.number, _OPEN.path == path))
