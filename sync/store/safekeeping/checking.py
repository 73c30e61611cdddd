"""A thorough look at a database in use and at the files attached to its records; slow, and so beside other work."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select

from forms.words import say
from sync.errors import Trouble
from sync.progress import UNWATCHED, Progress
from sync.store import schema
from sync.store.connections import Connections
from sync.store.files import KeptFiles
from sync.store.interrupting import interruptible
from sync.store.jsons import loads
from sync.store.records.rebuilding import rebuild_if_needed
from sync.store.safekeeping.names import backups_in
from sync.store.safekeeping.sums import is_as_written
from sync.store.troubles import Damaged

_MOST_SAID = 20
_DATABASE, _FILES = say("Looking through the records …"), say("Looking through the attached files …")
_BACKUPS = say("Looking through the backups …")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a thorough check found.

    ``faults`` are SQLite's own words for what is damaged in the database, or the numbers of records that cannot be read
    (none where it is whole); ``orphans`` counts
    rows that belong to nothing; ``files`` are the digests of attached files that are missing or not as they were;
    ``rebuilt`` says that search and lists did not fit the records and were made anew; ``backups`` are the names of
    those that the disk has changed since they were written.
    """

    faults: tuple[str, ...] = ()
    orphans: int = 0
    files: tuple[str, ...] = ()
    rebuilt: bool = False
    backups: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the database itself is sound."""
        return not self.faults and not self.orphans


class Checking:
    """Looks at everything in one store."""

    def __init__(self, connections: Connections, files: KeptFiles, backups: Path) -> None:
        """Look at this database, these files, and the backups in this folder."""
        self._connections, self._files, self._backups = connections, files, backups

    def run(self, progress: Progress = UNWATCHED) -> Checked:
        """Look at everything. Raises Stopped; nothing was changed then."""
        progress.at(_DATABASE)
        try:
            with self._connections.aside() as connection, interruptible(connection, progress.stopped):
                faults = _faults(connection)
                orphans = len(connection.execute("PRAGMA foreign_key_check").fetchall())
                lists = not faults and not _lists_fit(connection)
        except Damaged as damaged:
            return Checked((str(damaged.what),))
        if lists:
            self._make_anew()
        return Checked(faults, orphans, self._changed_files(progress), lists, self._spoilt(progress))

    def _changed_files(self, progress: Progress) -> tuple[str, ...]:
        with self._connections.reading() as connection:
            digests = list(connection.execute(select(schema.file.c.digest)).scalars())
        found = []
        for number, digest in enumerate(digests):
            progress.at(_FILES, number / len(digests))
            if not self._is_sound(digest):
                found.append(digest)
        return tuple(found)

    def _spoilt(self, progress: Progress) -> tuple[str, ...]:
        """A backup that is thinned out meanwhile is not asked any more."""
        found, backups = [], backups_in(self._backups)
        for number, backup in enumerate(backups):
            progress.at(_BACKUPS, number / len(backups))
            with suppress(FileNotFoundError):
                if not _is_as_written(backup.path, progress):
                    found.append(backup.name)
        return tuple(found)

    def _is_sound(self, digest: str) -> bool:
        kept = self._files.get(digest)
        if kept is None:
            return False
        try:
            with kept.open() as content:
                return hashlib.file_digest(content, "sha256").hexdigest() == digest
        except (OSError, Trouble):
            return False

    def _make_anew(self) -> None:
        with self._connections.writing() as connection:
            connection.execute(delete(schema.derivation))
        rebuild_if_needed(self._connections)


def _is_as_written(backup: Path, progress: Progress) -> bool:
    try:
        return is_as_written(backup, progress.stopped)
    except FileNotFoundError:
        raise
    except OSError:
        return False


def _faults(connection: Any) -> tuple[str, ...]:
    found = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST_SAID})")]
    return _unreadable(connection) if found == ["ok"] else tuple(found)


def _unreadable(connection: Any) -> tuple[str, ...]:
    """Records whose text the disk has spoilt in a row that is sound as far as SQLite knows."""
    rows = connection.execute("SELECT record, CAST(mine AS BLOB), CAST(base AS BLOB) FROM content")
    lost = (row[0] for row in rows if not all(map(_is_json, row[1:])))
    return tuple(f"the text of record {number} cannot be read" for number in islice(lost, _MOST_SAID))


def _is_json(text: bytes | None) -> bool:
    try:
        return text is None or isinstance(loads(text.decode()), dict)
    except ValueError:
        return False


def _lists_fit(connection: Any) -> bool:
    """Whether every record is in the index of words, and nothing else is."""
    apart = (
        "SELECT 1 FROM (SELECT number FROM record EXCEPT SELECT rowid FROM search) "
        "UNION ALL SELECT 1 FROM (SELECT rowid FROM search EXCEPT SELECT number FROM record) LIMIT 1"
    )
    return connection.execute(apart).fetchone() is None
