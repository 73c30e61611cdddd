"""Where the practice clearing-house keeps its records: SQLite in a file, or another database by its address."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from forms.words import say
from sync.errors import Trouble
from sync.practice.models import Base, Setting

FILE_NAME = "practice.db"
_VERSION = "1"
_PATIENCE_SECONDS = 30


class Database:
    """One engine; any number read at once, one writes at a time."""

    def __init__(self, place: Path | str) -> None:
        """Open, and make where it is not there yet, the database in a folder, a ``.db`` file or at an SQL address.

        Raises Trouble when the file cannot be opened or was made by another version of the program.
        """
        self._engine = _engine(_address(place))
        sqlite = self._engine.dialect.name == "sqlite"
        # Two writers of one process queue here: SQLite's own waiting sleeps, and is not fair.
        self._turn: Any = threading.Lock() if sqlite else nullcontext()
        self._writing = self._engine.execution_options(writing=True)
        try:
            self.make_tables()
        except (dbapi2.DatabaseError, DatabaseError) as error:
            self.close()
            raise _unreadable() from error

    def make_tables(self) -> None:
        """Make the tables that are not there yet."""
        with self.writing() as session:
            Base.metadata.create_all(session.connection())
            kept = session.scalar(select(Setting).where(Setting.name == "tables"))
            if kept is None:
                session.add(Setting(name="tables", value=_VERSION))
            elif kept.value != _VERSION:
                raise Trouble(
                    say(
                        "The practice clearing-house on this computer was made by another version of the program."
                    ),
                    None,
                    say("Move its folder away, or choose another one."),
                )

    def empty(self) -> None:
        """Throw every row away."""
        with self.writing() as session:
            for table in reversed(Base.metadata.sorted_tables):
                session.execute(table.delete())
        self.make_tables()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the database."""
        with Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """The only session that writes; kept when the block ends well, undone when it raises."""
        with self._turn, Session(self._writing, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()


def _address(place: Path | str) -> str:
    if isinstance(place, str) and "://" in place:
        return place
    path = Path(place)
    if path.suffix != ".db":
        path = path / FILE_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unreadable() from error
    return f"sqlite:///{path}"


def _engine(address: str) -> Engine:
    if not address.startswith("sqlite"):
        return create_engine(address)
    engine = create_engine(address, module=dbapi2, pool_size=10, max_overflow=40)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    """Durable enough for practice, quick, and patient; transactions are begun by ``_begin`` alone."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA busy_timeout={_PATIENCE_SECONDS * 1000}")


def _begin(connection: Connection) -> None:
    """A writer takes its place at once: one that began as a reader could be refused in the middle."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _unreadable() -> Trouble:
    return Trouble(
        say("The file of the practice clearing-house cannot be read or made."),
        say("It may be damaged, or its folder may not be yours to write in."),
        say("Move the folder away or choose another one; a new file is made the next time."),
    )
