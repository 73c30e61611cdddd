"""From a folder to a database that can be worked with: looked at first, made or brought up to date, never harmed."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import create_mock_engine, insert

from sync.errors import Trouble
from sync.privacy import private_file
from sync.records_file import FILE_NAME, PLAIN_HEADER, backups_folder, journal_of, newest_backup
from sync.store.backups import make_backup
from sync.store.connections import Connections
from sync.store.encryption.keys import Key, connect, fits, salt_of
from sync.store.error_codes import of_disk, said_plainly
from sync.store.first_look import damage_told
from sync.store.records.derived import fingerprint
from sync.store.safekeeping.names import next_place
from sync.store.safekeeping.swapping import finish
from sync.store.salvage.frames import Frames
from sync.store.salvage.pages import SealedPages
from sync.store.schema import HEAD, REVISION, SEARCH, derivation, metadata
from sync.store.troubles import Damaged, Doubtful, Missing, NeedsPassphrase, TooNew, WrongPassphrase

# So much is read whole at each opening, in a fifth of a second; what is larger, beside the work afterwards.
WHOLE_BYTES = 64 << 20


def open_database(folder: Path, at: datetime, key: Key | None = None) -> Connections:
    """The database in the folder, in the newest form; ``at`` names the backup that is made before it is changed.

    ``key`` is that of an encrypted one; a new one is then made encrypted. Raises NeedsPassphrase, WrongPassphrase,
    TooNew, Damaged, NoRoom or NotWritable; an existing file is then as it was.
    """
    file = folder / FILE_NAME
    with said_plainly(file):
        finish(file)
    undo_what_was_cut_off(file, key)
    revision = revision_of(file, key)
    if revision is None:
        _private(file)
        return make_database(file, key)
    if revision != HEAD:
        _bring_up_to_date(file, revision, at, key)
    return Connections(file, key)


def undo_what_was_cut_off(file: Path, key: Key | None) -> None:
    """Let SQLite take back what a power cut left half done while the file was first made.

    Until then it has a journal of the older kind, and who may only read the file is refused because of that.
    """
    journal = file.with_name(f"{file.name}-journal")
    if file.exists() and journal.exists() and journal.stat().st_size:
        with said_plainly(file), closing(connect(file, key)) as connection:
            fits(connection)


def revision_of(file: Path, key: Key | None) -> str | None:
    """The revision of the file's tables, or none where there is no database yet; the file is only read.

    Raises NeedsPassphrase, WrongPassphrase, Damaged, Missing, or ValueError for a key that a plain file does not have.
    """
    backup = newest_backup(file)
    with said_plainly(file):
        frames = Frames(journal_of(file))
        is_empty = not file.exists() or file.stat().st_size == 0
        if backup is None and is_empty and not frames.taken:
            return None
        if not file.exists():
            raise Missing(file, backup)
        if is_empty or frames.hides_changes(file):
            raise Damaged(file, backup)
        _check_kind(file, key)
    with said_plainly(file), closing(connect(_only_read(file), key, uri=True)) as connection:
        if key is not None and not fits(connection):
            raise _refused(file, key)
        with damage_told(file):
            return _revision(connection, file)


def _refused(file: Path, key: Key) -> Trouble:
    """Why a key does not fit: if it opens a backup with the same salt it is the right one, and the file is damaged.

    A key for another salt is that of an older passphrase. Only where no backup knows the salt of the file it may be
    none, as of a damaged first page: then the other pages tell, and where none of them does, nobody knows.
    """
    salts = {backup: salt_of(backup) for backup in sorted(backups_folder(file).glob("*.db"), reverse=True)}
    own = salt_of(file)
    for backup, salt in salts.items():
        if salt == key.salt and (own == key.salt or own not in salts.values()):
            with closing(connect(_only_read(backup), key, uri=True)) as connection:
                if fits(connection):
                    known = own == key.salt or _opens_a_page(file, key)
                    return Damaged(file, backup) if known else Doubtful(file, backup)
    return WrongPassphrase(file)


def _opens_a_page(file: Path, key: Key) -> bool:
    """Whether the key opens anything in the file, so that it is the right one."""
    with closing(SealedPages(file, key)) as pages:
        return any(pages.get(number) is not None for number in range(2, len(pages) + 1))


def wants_check(file: Path) -> bool:
    """Whether the file was not closed in order the last time, or is too large to be read whole at each opening."""
    return _has_journal(file) or (file.exists() and file.stat().st_size > WHOLE_BYTES)


def _only_read(file: Path) -> str:
    """The address under which SQLite reads the file; without a journal it then leaves no files beside it either."""
    return f"{file.absolute().as_uri()}?mode=ro{'' if _has_journal(file) else '&immutable=1'}"


def _has_journal(file: Path) -> bool:
    journal = journal_of(file)
    return journal.exists() and journal.stat().st_size > 0


def _check_kind(file: Path, key: Key | None) -> None:
    """Whether it is a database of the kind that the key is for: plain without one, encrypted with one."""
    with file.open("rb") as opened:
        is_plain = opened.read(len(PLAIN_HEADER)) == PLAIN_HEADER
    if is_plain and key is not None:
        raise ValueError("A key is given for a database that is not encrypted.")
    if is_plain:
        return
    salt = salt_of(file)
    if salt is None:
        raise Damaged(file, newest_backup(file))
    if key is None:
        raise NeedsPassphrase(file)
    if key.salt != salt:
        raise _refused(file, key)


def _revision(connection: Any, file: Path) -> str | None:
    is_small = file.stat().st_size <= WHOLE_BYTES
    if is_small and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Damaged(file, newest_backup(file))
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not names:
        return None
    if "alembic_version" not in names or acts_by_itself(connection):
        raise Damaged(file, newest_backup(file))
    if "search" in names:
        connection.execute("SELECT rowid FROM search LIMIT 0")
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else ""


def acts_by_itself(connection: Any) -> bool:
    """Whether triggers or views, of which this program makes none, would act in a database with each edit of it."""
    query = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')"
    return connection.execute(query).fetchone() is not None


def _private(file: Path) -> None:
    """Make the file before SQLite does, so that no other account of the computer can read it."""
    try:
        private_file(file)
    except OSError as error:
        raise of_disk(error, file.parent) from error


def make_database(file: Path, key: Key | None) -> Connections:
    """A new database, in one transaction: without Alembic, whose import would be the slowest part of a first start."""
    connections = Connections(file, key)
    try:
        with connections.writing() as connection:
            for statement in (*_tables(), SEARCH, REVISION):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
            # Nothing is in it that could have been made by other rules.
            connection.execute(insert(derivation), {"fingerprint": fingerprint()})
    except BaseException:
        connections.close()
        raise
    return connections


@cache
def _tables() -> tuple[str, ...]:
    """What makes the tables and their indexes, in order; it never changes while the program runs.

    Written out once for a process, as it is a third of the work of making a database (6 of 17 ms). A person makes one
    or two in a process and gains nothing by it; the tests, which make thousands, do.
    """
    made: list[str] = []

    def note(statement: Any, *_more: Any, **_named: Any) -> None:
        made.append(str(statement.compile(dialect=engine.dialect)))

    engine = create_mock_engine("sqlite://", note)
    metadata.create_all(engine, checkfirst=False)
    return tuple(made)


def _bring_up_to_date(file: Path, revision: str, at: datetime, key: Key | None) -> None:
    from sync.store.migrating import knows, migrate

    if not knows(revision):
        raise TooNew(file.parent)
    with said_plainly(file), closing(connect(file, key)) as connection:
        make_backup(connection, file, next_place(file, at, revision), key)
    migrate(file, key=key)
