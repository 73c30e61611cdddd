"""Backups made and put back; a database of the first version brought up to date; encrypted, decrypted, locked anew."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlcipher3 import dbapi2

from sync.records_file import FILE_NAME
from sync.store import Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key, salt_of
from sync.store.encryption.leftovers import plain_databases
from sync.store.error_codes import said_plainly
from sync.store.safekeeping.names import Why, backups_in
from sync.store.safekeeping.restoring import restore
from tests.support.disk.facts import all_of, backups_are_whole, is_backup, stands
from tests.support.disk.recording import Say
from tests.support.disk.scene import Place, Scene
from tests.support.disk.typing_scenes import ALL_STAND, NAMES, activity, attach_files, prepare, write
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.migrations.kept import unpack

_LATER = "Twenty-one people have learnt."
_SALTS = (b"\x05" * 16, b"\x11" * 16)


@cache
def key(salt: bytes) -> Key:
    """The key of a database with this salt; deriving one takes long."""
    return Key.derive("a good passphrase", salt)


def opened(place: Place) -> Store:
    """The store, with its key where it is encrypted."""
    salt = salt_of(place.data / FILE_NAME)
    return Store.open(place.data, clock=FakeClock(), new_id=NewIds(), key=key(salt) if salt else None)


def _back_up(place: Place, say: Say) -> None:
    with place.desk() as desk:
        for number in range(2):
            made = desk.store.backups.make(Why.ASKED).backup
            say(f"backup {number}", is_backup(made.path.relative_to(place.data), NAMES))
            write(desk, activity(NAMES[0], _LATER))
            say(f"an edit after it {number}", stands(NAMES[0], _LATER))


def _prepare_restoring(place: Place) -> None:
    prepare(place)
    with place.desk() as desk:
        desk.store.backups.make(Why.ASKED)
        write(desk, activity(NAMES[0], _LATER))


def _restore(place: Place, say: Say) -> None:
    oldest = backups_in(place.data / "backups")[-1]
    restore(place.data / FILE_NAME, oldest.path, START)
    say("what was put back", _is_put_back)


def _is_put_back(store: Store) -> list[str]:
    return [] if stands(NAMES[0], _LATER)(store) else ["what is there is not what was put back"]


def _later_is_somewhere(store: Store) -> list[str]:
    """What was there before stands in the database, in a backup of it, or in the file set aside."""
    if not stands(NAMES[0], _LATER)(store):
        return []
    aside = store.folder.glob("focal-desk-damaged-*.db")
    for path in (*(backup.path for backup in backups_in(store.backups.folder)), *aside):
        with closing(dbapi2.connect(str(path))) as copy:
            if any(_LATER in mine for (mine,) in copy.execute("SELECT mine FROM content")):
                return []
    return ["what was there before is nowhere"]


@cache
def _old_records() -> dict[str, str]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(dbapi2.connect(str(unpack("0001", Path(folder))))) as old,
    ):
        return dict(old.execute("SELECT identifier, mine FROM record JOIN content ON record = number"))


def _all_old_ones(store: Store) -> list[str]:
    with store._connections.bare() as now:
        there = dict(now.execute("SELECT identifier, mine FROM record JOIN content ON record = number"))
    return [f"{name} is not as it was" for name, mine in _old_records().items() if there.get(name) != mine]


def _prepare_old(place: Place) -> None:
    place.data.mkdir()
    unpack("0001", place.data)
    for noise in place.data.glob("*-shm"):
        noise.unlink()


def _open(place: Place, say: Say) -> None:
    place.store().close()
    say("the new version", _all_old_ones)


def _prepare_converting(place: Place) -> None:
    prepare(place)
    attach_files(place, lambda *_said: None)
    with place.desk() as desk:
        desk.store.backups.make(Why.ASKED)


def _prepare_encrypted(place: Place) -> None:
    _prepare_converting(place)
    convert(place.data, None, key(_SALTS[0]))


def _to(new: bytes) -> Callable[[Place, Say], None]:
    def work(place: Place, say: Say) -> None:
        with said_plainly(place.data / FILE_NAME):
            salt = salt_of(place.data / FILE_NAME)
        left: tuple[Path, ...] = ()
        if (salt or b"") != new:
            left = convert(place.data, key(salt) if salt else None, key(new) if new else None).left
        # What a first try told of holds for the second one too, which finds nothing left to do.
        note = place.outside / "told.txt"
        before = note.read_text(encoding="utf-8").split() if note.exists() else []
        told = {*before, *(path.name for path in left)}
        note.write_text(" ".join(sorted(told)), encoding="utf-8")
        say("the change", lambda store: _is_kept_with(store, new, told))

    return work


def _is_kept_with(store: Store, salt: bytes, told: set[str]) -> list[str]:
    """Changed, and nothing can be read by everybody but the copies of which that was told."""
    found = [] if (salt_of(store.folder / FILE_NAME) or b"") == salt else ["it was not changed"]
    if salt and (store.folder / "files").exists():
        found.append("the attached files can be read by everybody")
    readable = {path.name for path in plain_databases(store.folder)} - told if salt else set()
    return found + [f"{name} can be read by everybody" for name in sorted(readable)]


def _backups_open(store: Store) -> list[str]:
    """Every backup opens with the passphrase, or without one where it is plain."""
    found = []
    for backup in backups_in(store.backups.folder):
        salt = salt_of(backup.path)
        found += is_backup(backup.path, NAMES, key(salt) if salt else None)(store)
    return found


_CONVERTED = all_of(ALL_STAND, _backups_open)
SCENES = (
    Scene("migrate", _prepare_old, _open, _all_old_ones),
    Scene("back up", prepare, _back_up, all_of(ALL_STAND, backups_are_whole(NAMES))),
    Scene("restore", _prepare_restoring, _restore, all_of(backups_are_whole(NAMES), _later_is_somewhere)),
    Scene("encrypt", _prepare_converting, _to(_SALTS[0]), _CONVERTED, opened),
    Scene("change the passphrase", _prepare_encrypted, _to(_SALTS[1]), _CONVERTED, opened),
    Scene("decrypt", _prepare_encrypted, _to(b""), _CONVERTED, opened),
)
