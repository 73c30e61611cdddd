"""Whether a database holds what its version of the tables has: a file of another program may bear our marks alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sync.store.schema import HEAD, metadata

OF_ANY = ""
"""Said for a revision where only a look is wanted: what a look reads is in every version."""
# What every version so far has had, and is looked at before a backup is brought up to date.
_EVER = {
    "record": frozenset(
        {"identifier", "record_type", "state", "title", "changed_at", "changed_by", "version"}
    )
}


def fits_its_version(connection: Any, revision: str) -> bool:
    """Whether each table of this version, with each column, is behind the driver's connection.

    Of older versions only what all of them have is asked for; bringing them up to date needs the rest.
    """
    wanted = _present() if revision == HEAD else _EVER
    return all(columns <= _columns(connection, table) for table, columns in wanted.items())


def _present() -> Mapping[str, frozenset[str]]:
    return {
        table.name: frozenset(column.name for column in table.columns) for table in metadata.tables.values()
    }


def _columns(connection: Any, table: str) -> frozenset[str]:
    return frozenset(str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")'))
