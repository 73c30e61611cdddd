"""Going back to a backup: the present database is kept first, then the checked copy takes its place."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from forms.words import say
from sync.privacy import private_folder
from sync.progress import UNWATCHED, Progress
from sync.records_file import newest_backup
from sync.stopping import Stopped
from sync.store.backups import make_backup
from sync.store.encryption.keys import Key, connect, salt_of
from sync.store.error_codes import said_plainly
from sync.store.first_look import damage_told
from sync.store.interrupting import interruptible
from sync.store.lock import FolderLock
from sync.store.needing_room import check_room
from sync.store.opening import acts_by_itself, revision_of
from sync.store.safekeeping.elsewhere import bring_files, files_to_bring
from sync.store.safekeeping.fitting import fits_its_version
from sync.store.safekeeping.names import Why, next_place
from sync.store.safekeeping.opening_copies import opened
from sync.store.safekeeping.staging import has_table, stage, unseal_files
from sync.store.safekeeping.sums import is_as_written, remove_backup, sum_beside
from sync.store.safekeeping.swapping import finish, put_in_place, set_aside, staged_beside, with_journal
from sync.store.temporary import remove_database
from sync.store.troubles import Damaged, Doubtful, NeedsPassphrase, Spoilt, TooNew, WrongPassphrase

_DAMAGED, _LOCKED = "damaged", "locked"
_CHECKING, _COPYING = say("Checking the backup …"), say("Copying the backup …")
_KEEPING, _PUTTING = say("Keeping what is here now …"), say("Putting the backup in its place …")


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where the database that stood there is now: as a backup, or set aside as it was.

    It is set aside where it is damaged, or where the passphrase does not open it (``was_locked``).
    """

    backup: Path
    before: Path | None
    was_damaged: bool = False
    was_locked: bool = False


def restore(
    file: Path,
    backup: Path,
    at: datetime,
    key: Key | None = None,
    own: Key | None = None,
    progress: Progress = UNWATCHED,
) -> Restored:
    """Put a backup in the place of the database in ``file``, which nobody has open; ``at`` names what is kept of it.

    ``key`` is that of the backup, ``own`` that of the present database where it has another; as that is kept, plain or
    under its key, so is what takes its place. From a second place the attached files come along. A folder that is not
    there yet is made.

    Raises AlreadyOpen, Damaged where the backup is not whole, TooNew, NeedsPassphrase, WrongPassphrase, NeedsRoom,
    NoRoom, NotWritable or Stopped: the database is then as it was.
    """
    with said_plainly(file):
        private_folder(file.parent)
    lock = FolderLock(file.parent)
    try:
        with said_plainly(file):
            finish(file)
            own = _own_key(file, own or key)
            _check(backup, key, progress)
            check_room(file.parent, _needed(file, backup))
            progress.at(_COPYING)
            stage(file, backup, at, key, own)
            bring_files(backup, file.parent, progress)
            unseal_files(file, backup, key)
            progress.at(_KEEPING)
            before = _keep_present(file, backup, at, own, progress)
            put_in_place(file)
    except Stopped:
        remove_database(staged_beside(file))
        raise
    finally:
        lock.release()
    return before


def _needed(file: Path, backup: Path) -> int:
    """How many bytes are written: the backup, what is kept of the present database, and the files that come along."""
    return sum(
        path.stat().st_size for path in (backup, *with_journal(file), *files_to_bring(backup, file.parent))
    )


def _own_key(file: Path, key: Key | None) -> Key | None:
    """The key of the present database; none where it has none, or is not to be known any more."""
    if not salt_of(file):
        return None
    if key is None:
        raise NeedsPassphrase(file)
    return key


def _keep_present(file: Path, backup: Path, at: datetime, own: Key | None, progress: Progress) -> Restored:
    """Keep the database that is there before the backup takes its place.

    A whole one becomes a backup; one that cannot be read whole, or not with its key, is set aside as it is, with its
    journal. Nobody stops it once that is done.
    """
    if not file.exists():
        progress.at(_PUTTING, 1.0)
        return Restored(backup, None)
    target = next_place(file, at, Why.RESTORE.value)
    try:
        # Only read: SQLite would throw the journal of a file away that it does not take for a database.
        revision_of(file, own)
        with said_plainly(file), closing(connect(file, own)) as source:
            make_backup(source, file, target, own, progress=progress)
    except (WrongPassphrase, Doubtful):
        return Restored(backup, _aside(file, at, _LOCKED, progress), was_locked=True)
    except Damaged:
        return Restored(backup, _aside(file, at, _DAMAGED, progress), was_damaged=True)
    try:
        progress.at(_PUTTING, 1.0)
    except Stopped:
        remove_backup(target)
        raise
    return Restored(backup, target)


def _aside(file: Path, at: datetime, why: str, progress: Progress) -> Path:
    """Set it aside, unless it is stopped before; where it is now."""
    progress.at(_PUTTING, 1.0)
    set_aside(file, aside := aside_name(file, at, why))
    return aside


def aside_name(file: Path, at: datetime, why: str = _DAMAGED) -> Path:
    """The name under which a database that cannot be opened is kept; never thrown away by the program.

    None that anything has: where the clock was put back, several are kept at what counts as one second.
    """
    named = f"{file.stem}-{why}-{at.astimezone(UTC):%Y%m%d-%H%M%S}"
    names = (f"{named}{end}" for end in chain([""], (f"-{number}" for number in count(2))))
    return next(file.with_name(f"{name}.db") for name in names if not list(file.parent.glob(f"{name}.*")))


def _check(backup: Path, key: Key | None, progress: Progress) -> None:
    from sync.store.migrating import knows

    progress.at(_CHECKING)
    if not is_as_written(backup, progress.stopped):
        raise Spoilt(backup, newest_backup(backup), sum_beside(backup))
    with (
        opened(backup, key) as copy,
        damage_told(backup),
        interruptible(copy, progress.stopped),
    ):
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok" or acts_by_itself(copy):
            raise Damaged(backup, newest_backup(backup))
        if not has_table(copy, "alembic_version"):
            raise Damaged(backup, newest_backup(backup))
        found = copy.execute("SELECT version_num FROM alembic_version").fetchone()
        if found is None or not knows(str(found[0])):
            raise TooNew(backup.parent)
        if not fits_its_version(copy, str(found[0])):
            raise Damaged(backup, newest_backup(backup))
