"""Where the practice clearing-house keeps its records: one database, many readers, one writer at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from forms.words import say
from sync.errors import Trouble
from sync.practice.database.engines import FILE_NAME, address_of, engine_at, is_sqlite, unusable
from sync.practice.database.models import Setting
from sync.practice.database.tables import METADATA
from sync.practice.database.turns import Turns

__all__ = ["FILE_NAME", "Database"]

_VERSION = "1"
# Any number that no other program takes for its own turns in the same database.
_TURN = text("SELECT pg_advisory_xact_lock(7301422603)")
_ONE_MOMENT: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


class Database:
    """One engine; any number read at once, one writes at a time, whatever the number of processes.

    On both kinds of database a writer waits for its turn before it looks at anything: what it has read is still so
    when it writes. SQLite has such a turn of its own, on PostgreSQL it is a lock that ends with the transaction.
    So no write is lost, none can wait for another in a circle, and no two make the same record.
    """

    def __init__(self, place: Path | str | URL, sharers: int = 1) -> None:
        """Open, and make where it is not there yet, the database in a folder, a ``.db`` file or at an SQL address.

        ``sharers`` is the number of processes that will share its connections. Raises Trouble when it cannot be
        opened or was made by another version of the program.
        """
        self.address = address_of(place)
        self._engine = engine_at(self.address, sharers)
        self._has_turns = is_sqlite(self.address)
        # The writers of one process queue here: SQLite's own waiting sleeps and is not fair, and with PostgreSQL
        # those who wait would hold all of the connections.
        self._turn = Turns()
        self._reading = self._engine.execution_options(**({} if self._has_turns else _ONE_MOMENT))
        self._writing = self._engine.execution_options(writing=True)
        try:
            self.make_tables()
        except (dbapi2.DatabaseError, DBAPIError) as error:
            self.close()
            raise unusable(self.address, error) from (error if self._has_turns else None)

    def make_tables(self) -> None:
        """Make the tables that are not there yet."""
        with self.writing() as session:
            METADATA.create_all(session.connection())
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

    def empty(self, but: Collection[str] = ()) -> None:
        """Throw every row away; those of some tables stay if they are named."""
        with self.writing() as session:
            connection = session.connection()
            for name, emptying in _emptying():
                if name not in but:
                    connection.exec_driver_sql(emptying)
            session.add(Setting(name="tables", value=_VERSION))

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the database."""
        with Session(self._reading, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """The only session that writes; kept when the block ends well, undone when it raises."""
        with self._turn, Session(self._writing, expire_on_commit=False) as session, session.begin():
            if not self._has_turns:
                session.execute(_TURN)
            yield session

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()


@cache
def _emptying() -> tuple[tuple[str, str], ...]:
    """What empties each table, those that point at others before them; alike on both kinds of database."""
    return tuple((table.name, str(table.delete())) for table in reversed(METADATA.sorted_tables))
