"""What a change of encryption leaves behind when it ends, however it ends: finished or withdrawn at the next opening.

The renaming of the new database to the place of the old one is the moment that counts. Before it, what was made is
thrown away; after it, what is old is. Which of the two it is, the database itself tells by its salt, or by having none.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sync.lasting import flush_names
from sync.privacy import private_file
from sync.records_file import FILE_NAME, PLAIN_HEADER, backups_folder
from sync.store.encryption.files_key import read_files_key
from sync.store.encryption.keys import Key, Randomness, connect, salt_of
from sync.store.encryption.sealing import sealed_size
from sync.store.encryption.shelves import PLAIN, SEALED, Shelf, pieces_of, plain_files
from sync.store.error_codes import said_plainly
from sync.store.safekeeping.spoken import sizes_spoken_of
from sync.store.safekeeping.sums import digest_of, is_as_written, sum_beside, sum_of, write_sum
from sync.store.temporary import remove_database, remove_orphans

MARKER = "focal-desk.converting"
_ENDING = ".converted"
_PRACTICE = "practice.db"
# As ``safekeeping.restoring.aside_name`` calls them.
_ASIDE = re.compile(r"focal-desk-(damaged|locked)-")


def twin_of(file: Path) -> Path:
    """Where the new form of a database is made, beside it."""
    return file.with_name(f".{file.name}{_ENDING}")


def mark(folder: Path) -> None:
    """Note, before anything else is written, that there may be something to tidy."""
    private_file(folder / MARKER)
    flush_names(folder)


def settle(file: Path, key: Key | None, randomness: Randomness) -> None:
    """Finish or withdraw a change of encryption that did not come to its end; nothing where there is none.

    The database must be one that opens with this key. Raises NoRoom, NotWritable and the like.
    """
    marker = file.parent / MARKER
    if not marker.exists():
        return
    with said_plainly(file):
        remove_database(twin_of(file))
        _settle_backups(file)
        shutil.rmtree(file.parent / "opened", ignore_errors=True)
        if _is_settled(file, key, randomness):
            marker.unlink()


def _settle_backups(file: Path) -> None:
    """Those that were made for the database as it now is take their places; the others are thrown away."""
    kind = kind_of(file)
    for twin in sorted(backups_folder(file).glob(f".*{_ENDING}")):
        if kind_of(twin) == kind:
            _take_place(twin, twin.with_name(twin.name[1 : -len(_ENDING)]))
        else:
            remove_database(twin)
    remove_orphans(backups_folder(file))
    if backups_folder(file).exists():
        flush_names(backups_folder(file))


def _take_place(twin: Path, backup: Path) -> None:
    """The check sum of what was there goes first: with that one, the new one would count as spoilt.

    What was spoilt before keeps a sum that does not fit: written in another form it is no better.
    """
    digest = digest_of(twin) if not backup.exists() or is_as_written(backup) else sum_of(backup)
    sum_beside(backup).unlink(missing_ok=True)
    flush_names(backup.parent)
    twin.replace(backup)
    flush_names(backup.parent)
    write_sum(backup, digest)


def kind_of(file: Path) -> bytes:
    """The salt of an encrypted database, how a plain one begins, or nothing where it is none. Raises OSError."""
    salt = salt_of(file)
    if salt is not None:
        return salt
    with file.open("rb") as opened:
        return PLAIN_HEADER if opened.read(len(PLAIN_HEADER)) == PLAIN_HEADER else b""


def _is_settled(file: Path, key: Key | None, randomness: Randomness) -> bool:
    """Throw away the attached files that belong to the other form of the database, once each is there in this one.

    False where another program holds one of those that should not be readable any more: it is tried again.
    """
    folder = file.parent
    wanted, all_known, secret = wanted_files(file, key)
    own = Shelf(folder, secret, randomness)
    missing = [digest for digest in wanted if not own.place(digest).exists()]
    if not secret:
        # Without the passphrase nothing sealed can be read; what is missing may be there, if it has the size.
        sizes = {sealed_size(wanted[digest]) for digest in missing}
        there = any(path.stat().st_size in sizes for path in (folder / SEALED).glob("??/*"))
        if all_known and not there:
            shutil.rmtree(folder / SEALED, ignore_errors=True)
        return True
    plain = Shelf(folder, b"", randomness)
    for digest in missing:
        move(plain, own, digest)
    shutil.rmtree(folder / PLAIN, ignore_errors=True)
    return not (folder / PLAIN).exists()


def wanted_files(file: Path, key: Key | None) -> tuple[dict[str, int], bool, bytes]:
    """The attached files that must stay, with their sizes in bytes, and the database's key for files.

    They are those that the database or a kept backup speaks of, and all that lie plain: what is not known to be wanted
    by nobody is not thrown away. False with them where a backup could not be read, or a database that was set aside
    is encrypted: sealed files do not tell what they are, and more of them may be wanted.
    """
    folder = file.parent
    noted, secret = noted_files(file, key)
    spoken, all_read = sizes_spoken_of(folder, key)
    aside = any(salt_of(path) for path in folder.glob(f"{file.stem}-*.db"))
    return {**plain_files(folder), **spoken, **noted}, all_read and not aside, secret


def move(source: Shelf, target: Shelf, digest: str) -> int:
    """Keep on one shelf what lies on another, as far as it lies there; how many bytes. Raises OSError, Broken."""
    if not source.place(digest).exists():
        return 0
    with source.open(digest) as opened:
        _digest, size = target.keep(pieces_of(opened), name=digest)
    return size


def noted_files(file: Path, key: Key | None) -> tuple[dict[str, int], bytes]:
    """The attached files of which a database knows, with their sizes in bytes, and its key for files."""
    with closing(connect(file, key)) as connection:
        tables = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        rows = connection.execute("SELECT digest, size FROM file") if "file" in tables else ()
        return dict(rows), read_files_key(connection) if "setting" in tables else b""


def plain_databases(folder: Path) -> Iterator[Path]:
    """The files in the folder, and among its backups, in which anybody can read records.

    They are databases, and what was set aside of damaged ones, which do not always say any more what they are. What the
    practice clearing-house keeps is none of them: it is made up.
    """
    for path in sorted((*folder.glob("*"), *backups_folder(folder / FILE_NAME).glob("*"))):
        if not path.is_file() or path.name == _PRACTICE:
            continue
        if kind_of(path) == PLAIN_HEADER or (_ASIDE.match(path.name) and not _is_of_encrypted(path)):
            yield path


def _is_of_encrypted(path: Path) -> bool:
    """Whether the database to which this belongs that was set aside (itself, its journal, its texts) is encrypted."""
    return salt_of(path.with_suffix(".db")) is not None
