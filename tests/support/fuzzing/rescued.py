"""Backups that somebody brought, or that were spoilt, put back; and spoilt files with records, repaired.

Whatever they are, the records that stood there before are kept as they were where nothing takes their place.
"""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from pathlib import Path

from desktop_app.desk import Desk
from sync.errors import Trouble
from sync.records import Origin
from sync.records_file import FILE_NAME, backups_folder
from sync.store import Key
from sync.store.encryption.converting import convert
from sync.store.safekeeping.names import backups_in
from sync.store.safekeeping.restoring import restore
from sync.store.salvage.repairing import repair
from tests.support.fuzzing.kept import read_all
from tests.support.fuzzing.target import Place, Target
from tests.support.given import START, FakeClock, NewIds
from tests.support.two_computers import ACTIVITY, NEED

_SALT = b"\x05" * 16
_NAME, _MARK = str(ACTIVITY["header"]["identifier"]), str(NEED["meta"]["mark"])


@cache
def _key() -> Key:
    """Deriving one takes long."""
    return Key.derive("a good passphrase", _SALT)


def backups() -> Target:
    """A backup that is not encrypted."""
    return _backups(None)


def encrypted_backups() -> Target:
    """An encrypted one; whoever puts it back knows the passphrase."""
    return _backups(_key())


def damaged() -> Target:
    """A file with records, repaired; its backup is sound."""
    return _damaged(None)


def encrypted_damaged() -> Target:
    """An encrypted one, repaired with its passphrase."""
    return _damaged(_key())


def _backups(key: Key | None) -> Target:
    place = Place()
    folder = _made(place, key)
    brought = place.folder / "brought" / "backups" / backups_in(folder / "backups")[0].path.name
    brought.parent.mkdir(parents=True)

    def take(content: bytes) -> None:
        work = _copied(folder, place)
        before = _digests(work)
        brought.write_bytes(content)
        try:
            restore(work / FILE_NAME, brought, START, key)
        except Trouble:
            assert _digests(work) == before
            return
        _opened(work, key)

    return Target([backups_in(folder / "backups")[0].path.read_bytes()], take, place.close)


def _damaged(key: Key | None) -> Target:
    place = Place()
    folder = _made(place, key)

    def take(content: bytes) -> None:
        work = _copied(folder, place)
        (work / FILE_NAME).write_bytes(content)
        before = _digests(work)
        try:
            repaired = repair(work / FILE_NAME, START, key)
        except Trouble:
            assert _digests(work) == before
            return
        assert repaired.damaged is not None
        assert repaired.damaged.read_bytes() == content
        _opened(work, key)

    return Target([(folder / FILE_NAME).read_bytes()], take, place.close)


def _made(place: Place, key: Key | None) -> Path:
    """A folder with records and a backup, encrypted where a key is given."""
    desk = place.desk()
    desk.store.records.save("capacityBuildingInitiative", _NAME, ACTIVITY, origin=Origin.TYPED, who="Mara")
    desk.store.records.save("bbiRequest", _MARK, NEED, origin=Origin.TYPED, who="Mara")
    folder = desk.folder
    desk.store.backup(
        backups_folder(folder / FILE_NAME) / f"20250101-000000-000000-{FILE_NAME[:-3]}-asked.db"
    )
    place.close_desk()
    if key is not None:
        convert(folder, None, key)
    return folder


def _copied(folder: Path, place: Place) -> Path:
    work = place.folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(folder, work)
    return work


def _digests(folder: Path) -> dict[str, str]:
    """What is kept; the lock stays, and the index of a journal is made anew by whoever reads."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _opened(folder: Path, key: Key | None) -> None:
    """What took the place of the records can be opened and worked with."""
    desk = Desk.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)
    try:
        read_all(desk)
    finally:
        desk.close()
