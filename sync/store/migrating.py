"""Bringing an older database up to date with Alembic; imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import URL, Connection, create_engine, event
from sqlcipher3 import dbapi2

from sync.store.encryption.keys import Key, give
from sync.store.error_codes import said_plainly

_SCRIPTS = Path(__file__).parent / "migrations"


def head() -> str:
    """The newest revision that this program knows."""
    return str(_scripts().get_current_head())


def knows(revision: str) -> bool:
    """Whether the program has the migration that made this revision; if not, a newer program did."""
    try:
        return _scripts().get_revision(revision) is not None
    except CommandError:
        return False


def migrate(file: Path, target: str = "head", key: Key | None = None) -> None:
    """Run every migration up to the target, all in one transaction: a file is changed wholly or not at all."""
    engine = create_engine(URL.create("sqlite", database=str(file)), module=dbapi2, hide_parameters=True)

    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        give(connection, key)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with said_plainly(file), engine.begin() as connection:
            _run(connection, target)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise RuntimeError("A migration left rows that point nowhere.")
    finally:
        engine.dispose()


def _run(connection: Connection, target: str) -> None:
    scripts = _scripts()

    def steps(revision: str, _context: MigrationContext) -> list[RevisionStep]:
        return list(scripts._upgrade_revs(target, revision))

    with EnvironmentContext(Config(), scripts, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_SCRIPTS))
