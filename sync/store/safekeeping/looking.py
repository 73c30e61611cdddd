"""A look inside a backup before it is put back: what is in it, and what has changed here since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sync.records_file import newest_backup
from sync.store.encryption.keys import Key
from sync.store.jsons import loads
from sync.store.safekeeping.fitting import OF_ANY, fits_its_version
from sync.store.safekeeping.opening_copies import opened
from sync.store.times import from_text
from sync.store.troubles import Damaged

NEWEST = 12
_GLANCE = "SELECT identifier, record_type, title, changed_at, changed_by, version FROM record"


@dataclass(frozen=True, slots=True)
class Glance:
    """A record at a glance: its title by language, when it was changed last (UTC), and by whom."""

    identifier: str
    record_type: str
    title: Mapping[str, str]
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a backup: how many records by type and state, the last changed ones, how many files they have.

    ``states`` tells by identifier when each record was changed last, as it stands there, and its version.
    """

    counts: Mapping[tuple[str, str], int]
    newest: tuple[Glance, ...]
    files: int
    states: Mapping[str, tuple[str, int]] = field(repr=False)

    @property
    def records(self) -> int:
        """How many records it has, those in the bin too."""
        return sum(self.counts.values())


def look_into(path: Path, key: Key | None = None) -> Contents:
    """What is in a backup. Raises NeedsPassphrase, WrongPassphrase or Damaged where it cannot be read."""
    with opened(path, key) as connection:
        if not fits_its_version(connection, OF_ANY):
            raise Damaged(path, newest_backup(path))
        counts = connection.execute("SELECT record_type, state, count(*) FROM record GROUP BY 1, 2")
        newest = connection.execute(f"{_GLANCE} ORDER BY changed_at DESC LIMIT {NEWEST}")
        states = connection.execute("SELECT identifier, changed_at, version FROM record")
        return Contents(
            {(record_type, state): number for record_type, state, number in counts},
            tuple(_glance(row) for row in newest),
            len(digests_in(connection)),
            {identifier: (at, version) for identifier, at, version in states},
        )


def changed_since(now: Any, then: Contents) -> list[Glance]:
    """The records behind the driver's connection ``now`` that are new or changed since the backup, the last first.

    That is what would be lost here if the backup were put back. The backup itself is not asked again: where it lies
    may not answer, and whoever holds ``now`` must not wait for that.
    """
    rows = now.execute(f"{_GLANCE} ORDER BY changed_at DESC")
    return [_glance(row) for row in rows if then.states.get(row[0]) != (row[3], row[5])]


def digests_in(connection: Any) -> set[str]:
    """The attached files of which the database behind the driver's connection speaks; none before there were any."""
    return set(sizes_in(connection))


def sizes_in(connection: Any) -> dict[str, int]:
    """The same with their sizes in bytes."""
    there = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'file'"
    ).fetchone()
    return dict(connection.execute("SELECT digest, size FROM file")) if there else {}


def _glance(row: tuple[Any, ...]) -> Glance:
    identifier, record_type, title, at, who, _version = row
    return Glance(identifier, record_type, loads(title), from_text(at), who)
