"""How many rows each table has, and how far it has come: to see that a copy is whole, and whether anything changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# What is worked out from the rest, only speeds up the next synchronization, or says how the window was left.
_PASSED_OVER = frozenset({"facet", "year", "derivation", "sight", "setting", "alembic_version"})
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND name NOT LIKE 'search%' ORDER BY name"
)


def tables_of(connection: Any) -> list[str]:
    """The tables behind the driver's connection, without the index of words."""
    return [name for (name,) in connection.execute(_TABLES)]


def counted(connection: Any) -> Mapping[str, int]:
    """How many rows each table has at this moment of the connection."""
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own names
        for name in tables_of(connection)
    }


def mark_of(connection: Any) -> tuple[Any, ...]:
    """A mark that is another one as soon as something that was entered, received or sent has changed."""
    parts: list[Any] = []
    for name in tables_of(connection):
        if name not in _PASSED_OVER:
            columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
            newest = "max(at)" if "at" in columns else "NULL"
            parts += connection.execute(f'SELECT count(*), {newest} FROM "{name}"').fetchone()  # noqa: S608
    parts += connection.execute("SELECT total(version), max(changed_at) FROM record").fetchone()
    return tuple(parts)
