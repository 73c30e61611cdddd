"""Putting another database in the place of the present one, so that a power cut leaves one of the two, whole.

Beside a database may lie its journal (``-wal``), which SQLite would replay into whatever lies there under the name of
the database. So the new database is made whole beside the old one, then a marker says that it takes the old one's
place: from then on whoever opens the folder first takes the journal away and renames. Without the marker, what was made
beside is thrown away.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from sync.lasting import flush_file, flush_names
from sync.privacy import FILE_MODE, private_file
from sync.records_file import backups_folder, journal_of
from sync.store.safekeeping.sums import remove_orphan_sums
from sync.store.temporary import remove_database, remove_orphans, remove_unfinished_backups

JOURNAL, INDEX = "-wal", "-shm"
_STAGED, _MARKER, _UNFINISHED = ".put-in-place", ".takes-its-place", ".new"


def staged_beside(file: Path) -> Path:
    """Where a database is made that is to take the place of this one."""
    return file.with_name(f".{file.name}{_STAGED}")


def copy_to_read(file: Path) -> Path:
    """Where a copy of a damaged database is made, from which is saved what can be read."""
    return file.with_name(f".{file.name}.to-read")


def remove_copy_to_read(file: Path) -> None:
    """Throw that copy away: of encrypted records it may be plain, and a killed program leaves it."""
    remove_database(copy_to_read(file))


def with_journal(file: Path) -> list[Path]:
    """The database and its journal, as far as they are there."""
    return [path for path in (file, journal_of(file)) if path.exists()]


def put_in_place(file: Path) -> None:
    """Let the whole database that was made in ``staged_beside`` take the place of ``file``, which nobody has open.

    Raises OSError where that cannot be; the file is then as it was, or the next ``finish`` does it.
    """
    flush_file(staged_beside(file))
    beside = _marker(file, _UNFINISHED)
    private_file(beside).write_text(file.name, encoding="utf-8")
    flush_file(beside)
    beside.replace(_marker(file))
    flush_names(file.parent)
    finish(file)


def finish(file: Path) -> None:
    """Do what is left to do of a change of place that was cut off, or undo it; nothing where none was.

    What a killed program had begun to make beside the database, or among its backups, is thrown away.
    """
    remove_copy_to_read(file)
    _finish_change(file, staged_beside(file), _marker(file))
    _undo_aside(file)
    remove_orphans(file.parent, file.name)
    remove_unfinished_backups(backups_folder(file))
    remove_orphan_sums(backups_folder(file))


def _finish_change(file: Path, staged: Path, marker: Path) -> None:
    if not marker.exists():
        remove_database(staged)
        _marker(file, _UNFINISHED).unlink(missing_ok=True)
        return
    if staged.exists():
        for end in (JOURNAL, INDEX):
            _beside(file, end).unlink(missing_ok=True)
        # The journal must be gone before the other database is there, in whatever order the disk writes.
        flush_names(file.parent)
        staged.replace(file)
        flush_names(file.parent)
    marker.unlink()
    flush_names(file.parent)


def set_aside(file: Path, aside: Path) -> None:
    """Keep the database, its journal too, under another name as well, which nothing has.

    Raises OSError where that cannot be; nothing of it is left then.
    """
    try:
        for end in ("", JOURNAL):
            if (source := _beside(file, end)).exists():
                _keep_too(source, _beside(aside, end))
    except FileExistsError:
        raise
    except OSError:
        remove_database(aside)
        raise
    flush_names(file.parent)


def _undo_aside(file: Path) -> None:
    """Take the second name away again from a database whose place nothing took: what is entered would be in both."""
    for aside in file.parent.glob(f"{file.stem}-*.db"):
        if file.exists() and os.path.samestat(aside.lstat(), file.lstat()):
            remove_database(aside)
            flush_names(file.parent)


def _keep_too(source: Path, target: Path) -> None:
    """A second name costs no room; where the disk knows none (a stick), the bytes are copied.

    Never onto what is there: that is a FileExistsError.
    """
    with suppress(OSError):
        os.link(source, target)
        return
    target.touch(FILE_MODE, exist_ok=False)
    shutil.copyfile(source, target)
    flush_file(target)


def _marker(file: Path, end: str = "") -> Path:
    return file.with_name(f".{file.name}{_MARKER}{end}")


def _beside(file: Path, end: str) -> Path:
    return file.with_name(file.name + end)
