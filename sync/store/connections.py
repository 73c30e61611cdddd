"""One connection that writes and a few that read, with the settings that keep what was acknowledged."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from sync.store.encryption.keys import Key, give
from sync.store.error_codes import said_plainly
from sync.store.troubles import Damaged

_PATIENCE_MILLISECONDS = 5000
_JOURNAL_BYTES = 16 << 20
WRITER = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    f"PRAGMA busy_timeout={_PATIENCE_MILLISECONDS}",
    f"PRAGMA journal_size_limit={_JOURNAL_BYTES}",
)
_READER = (
    "PRAGMA query_only=ON",
    "PRAGMA trusted_schema=OFF",
    f"PRAGMA busy_timeout={_PATIENCE_MILLISECONDS}",
)


def engine_version() -> str:
    """The version of SQLite that keeps the records."""
    return str(dbapi2.sqlite_version)


class Closed(RuntimeError):
    """Whoever asks came after the database was closed: a fault of ours, and nothing was opened again for it."""


class Connections:
    """The doors to one database file; any thread may go through them until they are closed, then Closed is raised."""

    def __init__(self, file: Path, key: Key | None = None) -> None:
        """Open the file for writing, making it where it is not there; with a key, as an encrypted one."""
        self._file = file
        self.key = key
        self._turn = threading.RLock()
        self._is_closed = False
        self.found_damage = False
        """Whether anything could not be read since it was opened."""
        self._write_engine = _engine(file, key, WRITER, "BEGIN IMMEDIATE", poolclass=StaticPool)
        self._read_engine = _engine(file, key, _READER, "BEGIN", pool_size=4, max_overflow=12)
        # Asked at the very last moment: who passed the door before it was closed must not open the file anew behind it.
        event.listen(self._read_engine, "do_connect", lambda *_about: self._check())
        with said_plainly(file):
            self._writer = self._write_engine.connect()

    @property
    def changes(self) -> int:
        """How many rows were written since it was opened."""
        self._check()
        return int(self._writer.connection.dbapi_connection.total_changes)  # type: ignore[union-attr]

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction of the only writer: kept when the block ends well, undone as a whole when it raises.

        Raises NoRoom, NotWritable, Occupied or Damaged where the disk is in the way.
        """
        with self._said_plainly(), self._turn:
            self._check()
            with self._writer.begin():
                yield self._writer

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else writes during the block; each ``writing`` in it is a transaction of its own."""
        with self._turn:
            yield

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one moment of the database and waits for nobody."""
        self._check()
        with self._said_plainly(), self._read_engine.connect() as connection:
            try:
                yield connection
            finally:
                if self._is_closed:
                    # It was on its way when the others were given back, and has no pool to go back to.
                    connection.invalidate()

    @contextmanager
    def aside(self) -> Iterator[Any]:
        """The driver's own connection for reading, held at one moment of the database; writers go on meanwhile."""
        with self.reading() as connection, connection.begin():
            yield connection.connection.dbapi_connection

    @contextmanager
    def bare(self) -> Iterator[Any]:
        """The driver's own writing connection, between two transactions."""
        with said_plainly(self._file), self._turn:
            self._check()
            yield self._writer.connection.dbapi_connection
            self._writer.rollback()

    def close(self) -> None:
        """Give every connection back; the readers first, as the last one tidies the journal away.

        Nobody comes in any more; closing twice does no more than once.
        """
        with self._turn:
            self._is_closed = True
            self._read_engine.dispose()
            self._writer.close()
            self._write_engine.dispose()

    @contextmanager
    def _said_plainly(self) -> Iterator[None]:
        try:
            with said_plainly(self._file):
                yield
        except Damaged:
            self.found_damage = True
            raise

    def _check(self) -> None:
        if self._is_closed:
            raise Closed("the database was closed")


def _engine(file: Path, key: Key | None, settings: tuple[str, ...], begin: str, **options: Any) -> Engine:
    address = URL.create("sqlite", database=str(file))
    # What a statement was given is what people entered: no message of a fault repeats it.
    options |= {"hide_parameters": True, "connect_args": {"check_same_thread": False}}
    engine = create_engine(address, module=dbapi2, **options)

    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        give(connection, key)
        for setting in settings:
            connection.execute(setting)

    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", start)
    return engine
