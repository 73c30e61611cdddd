"""Copies of the database that are known to be whole, made while it is in use."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from forms.words import say
from sync.lasting import flush_file, flush_names
from sync.privacy import private_file, private_folder
from sync.progress import UNWATCHED, Progress
from sync.records_file import newest_backup
from sync.store.encryption.keys import Key, connect
from sync.store.error_codes import said_plainly
from sync.store.interrupting import interruptible
from sync.store.needing_room import check_room
from sync.store.safekeeping.sums import digest_of, write_sum
from sync.store.temporary import UNFINISHED, remove_database
from sync.store.troubles import Damaged

# So many pages are copied between two looks whether to go on.
_PAGES = 2048
COPYING, CHECKING = say("Copying the records …"), say("Checking the copy …")
Check = Callable[[Any], None]


def make_backup(
    source: Any,
    file: Path,
    target: Path,
    key: Key | None = None,
    *,
    check: Check = lambda _copy: None,
    progress: Progress = UNWATCHED,
) -> None:
    """Copy the database behind the driver's connection ``source`` to ``target``, check the copy, then let it appear.

    With the key of the database the copy is encrypted with the same passphrase, and opens by itself.
    An older file of that name is replaced only by a whole one. ``check`` is given a connection to the copy; what it
    raises ends it, and nothing is left. Raises NeedsRoom before anything is written, NoRoom, NotWritable, Damaged where
    the database itself is not whole, or Stopped.
    """
    beside = target.with_name(f".{target.name}{UNFINISHED}")
    try:
        with said_plainly(file):
            check_room(target.parent, _size_of(source))
            private_folder(target.parent)
            remove_database(beside)
            private_file(beside)
            _copy(source, beside, file, key, check, progress)
            flush_file(beside)
            digest = digest_of(beside)
            beside.replace(target)
            flush_names(target.parent)
            write_sum(target, digest)
    finally:
        remove_database(beside)


def _size_of(source: Any) -> int:
    """How many bytes a copy takes."""
    pages, size = (source.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(size)


def _copy(source: Any, beside: Path, file: Path, key: Key | None, check: Check, progress: Progress) -> None:
    def tell(_status: int, left: int, total: int) -> None:
        progress.at(COPYING, 1 - left / max(total, 1))

    with closing(connect(beside, key)) as copy:
        source.backup(copy, pages=_PAGES, progress=tell)
        # A copy is one file by itself, without a journal that could be lost or mixed up.
        copy.execute("PRAGMA journal_mode=DELETE")
        progress.at(CHECKING)
        with interruptible(copy, progress.stopped):
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise Damaged(file, newest_backup(file))
            check(copy)
