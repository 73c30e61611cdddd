"""How a database is reached: SQLite in a file, or PostgreSQL by its address."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlcipher3 import dbapi2

from forms.words import say
from sync.errors import Trouble
from sync.privacy import private_file, private_folder

FILE_NAME = "practice.db"
PATIENCE_SECONDS = 30
# A server of PostgreSQL takes a hundred connections if nobody told it otherwise, and others may need some. More than
# ten gain nothing: a process does one thing at a time.
_ALL_CONNECTIONS, _MOST_CONNECTIONS, _LEAST_CONNECTIONS = 80, 10, 2
_CONNECT_SECONDS = 10
_POSTGRESQL = ("postgresql", "postgres", "postgresql+psycopg")


def address_of(place: Path | str | URL) -> URL:
    """The address of a folder's or a ``.db`` file's database, or the one that is given; Trouble if it is none."""
    if isinstance(place, URL):
        return place
    if isinstance(place, str) and "://" in place:
        return _parsed(place)
    path = Path(place)
    if path.suffix != ".db":
        path = path / FILE_NAME
    try:
        private_folder(path.parent)
        private_file(path)
    except OSError as error:
        raise unreadable() from error
    return URL.create("sqlite", database=str(path))


def engine_at(address: URL, sharers: int = 1) -> Engine:
    """An engine that has not connected yet; what is written with it is told to no log.

    ``sharers`` is the number of processes that will share the database.
    """
    return _sqlite(address) if is_sqlite(address) else _postgresql(address, sharers)


def is_sqlite(address: URL) -> bool:
    """Whether the database is a file on this computer."""
    return address.get_backend_name() == "sqlite"


def unusable(address: URL, error: Exception) -> Trouble:
    """What to tell whoever gave the place of a database that does not do."""
    if is_sqlite(address):
        return unreadable()
    return Trouble(
        say(
            "The database {database} at {host} cannot be used.",
            database=address.database or "?",
            host=address.host or address.query.get("host") or "localhost",
        ),
        say("It answered: {words}", words=_words(address, error)),
        say("Check that it runs, that the database is there, and the name and the password in its address."),
    )


def unreadable() -> Trouble:
    """The file of the database, or its folder, does not do."""
    return Trouble(
        say("The file of the practice clearing-house cannot be read or made."),
        say("It may be damaged, or its folder may not be yours to write in."),
        say("Move the folder away or choose another one; a new file is made the next time."),
    )


def _parsed(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        # Without the cause: it would quote the address, and the password in it.
        raise _no_address() from None
    if url.drivername in _POSTGRESQL:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername != "sqlite":
        raise _no_address()
    return url


def _no_address() -> Trouble:
    return Trouble(
        say("This is not the address of a database that can be used here."),
        say("It must look like {pattern}", pattern="postgresql://user:password@host/database"),
        say("Signs such as @ : / in a password are written as {signs}.", signs="%40 %3A %2F"),
    )


def _no_postgresql() -> Trouble:
    return Trouble(
        say("This copy of the program cannot use PostgreSQL."),
        say("The program in packages is made for desks and brings no library for it."),
        say("Leave the address out to keep the course in a file, or run the program from its source."),
    )


def _words(address: URL, error: Exception) -> str:
    """The first line of what the server said, which the password must never be in."""
    cause = getattr(error, "orig", None) or error
    line = (str(cause).strip().splitlines() or [type(cause).__name__])[0]
    return line.replace(str(address.password), "…") if address.password else line


def _sqlite(address: URL) -> Engine:
    engine = create_engine(address, module=dbapi2, pool_size=10, max_overflow=40, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgresql(address: URL, sharers: int) -> Engine:
    given: dict[str, Any] = (
        {} if "connect_timeout" in address.query else {"connect_timeout": _CONNECT_SECONDS}
    )
    if find_spec("psycopg") is None:
        raise _no_postgresql()
    engine = create_engine(
        address,
        connect_args=given,
        pool_size=max(_LEAST_CONNECTIONS, min(_MOST_CONNECTIONS, _ALL_CONNECTIONS // sharers)),
        max_overflow=0,
        pool_timeout=PATIENCE_SECONDS,
        isolation_level="READ COMMITTED",
        hide_parameters=True,
    )
    event.listen(engine, "connect", _limit)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    """Durable enough for practice, quick, and patient; transactions are begun by ``_begin`` alone."""
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA busy_timeout={PATIENCE_SECONDS * 1000}")


def _begin(connection: Connection) -> None:
    """A writer takes its place at once: one that began as a reader could be refused in the middle."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _limit(connection: Any, _record: object) -> None:
    """Nobody waits for ever, neither for another process's turn nor for an answer."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = '{PATIENCE_SECONDS}s'")
        cursor.execute("SET client_min_messages = 'error'")
    connection.commit()
