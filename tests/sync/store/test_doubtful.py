"""A passphrase that opens backups but not the records: an older one, or the right one for a file that is damaged.

And records that were never encrypted, but look so at their beginning.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from sync.store import Damaged, Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key, salt_of
from sync.store.encryption.unlocking import is_encrypted, key_for
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from sync.store.safekeeping.sums import sum_beside
from sync.store.salvage.repairing import repair
from sync.store.troubles import Doubtful
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import keep, titled

FILE = "focal-desk.db"
OLD, NEW = "an older passphrase", "a newer passphrase"
SALTS = {OLD: bytes(range(30, 46)), NEW: bytes(range(90, 106))}


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> dict[str, Key]:
    """Quickly derived: a third of a second for each is good against thieves only."""
    monkeypatch.setattr("sync.store.encryption.keys._ROUNDS", 10)
    return {passphrase: Key.derive(passphrase, salt) for passphrase, salt in SALTS.items()}


def opened(folder: Path, key: Key) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)


@pytest.fixture
def used(data_dir: Path, keys: dict[str, Key]) -> Path:
    """Records under a newer passphrase; the only backup is one under the older, brought here from elsewhere."""
    with opened(data_dir, keys[OLD]) as store:
        keep(store, titled("Then"))
        backup = store.backups.make(Why.ASKED).backup.path
    content = backup.read_bytes()
    convert(data_dir, keys[OLD], keys[NEW])
    backup.write_bytes(content)
    sum_beside(backup).unlink()
    return data_dir


def test_the_older_passphrase_does_not_make_sound_records_damaged(used: Path, keys: dict[str, Key]) -> None:
    key = key_for(used, OLD)
    with pytest.raises(Doubtful) as told:
        opened(used, key)
    said = " ".join(map(str, told.value.sentences))
    assert "Either another passphrase was chosen since, or the file is damaged" in said
    before = (used / FILE).read_bytes()
    restored = restore(used / FILE, next((used / "backups").glob("*.db")), START, key, key)
    assert (restored.was_damaged, restored.was_locked) == (False, True)
    assert restored.before is not None
    assert restored.before.read_bytes() == before


def test_the_newer_one_opens_them(used: Path) -> None:
    opened(used, key_for(used, NEW)).close()


def test_where_only_the_first_page_is_damaged_the_others_tell_that_the_passphrase_is_right(
    used: Path, keys: dict[str, Key]
) -> None:
    convert(used, keys[NEW], keys[OLD])
    content = (used / FILE).read_bytes()
    (used / FILE).write_bytes(content[4096:8192] + content[4096:])
    assert salt_of(used / FILE) not in (None, keys[OLD].salt)
    with pytest.raises(Damaged) as told:
        opened(used, key_for(used, OLD))
    assert not isinstance(told.value, Doubtful)


@pytest.mark.parametrize("is_kept", [True, False])
def test_plain_records_whose_beginning_is_spoilt_are_damaged_and_want_no_passphrase(
    data_dir: Path, is_kept: bool
) -> None:
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds()) as store:
        keep(store, titled("Then"))
        backup = store.backups.make(Why.ASKED).backup.path
    spoilt = Random(3).randbytes(4096) + (data_dir / FILE).read_bytes()[4096:]
    (data_dir / FILE).write_bytes(spoilt)
    assert not is_encrypted(data_dir)
    with pytest.raises(Damaged):
        Store.open(data_dir, clock=FakeClock(), new_id=NewIds())
    if is_kept:
        assert repair(data_dir / FILE, START).records == 1
    else:
        assert restore(data_dir / FILE, backup, START).was_damaged
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds()) as store:
        assert store.records.get("A-1") is not None


def test_encrypted_records_of_which_much_is_a_hole_want_their_passphrase(
    data_dir: Path, keys: dict[str, Key]
) -> None:
    with opened(data_dir, keys[NEW]) as store:
        keep(store, titled("Then"))
    content = (data_dir / FILE).read_bytes()
    (data_dir / FILE).write_bytes(content[: 5 * 4096] + bytes(len(content) - 5 * 4096))
    assert salt_of(data_dir / FILE) == keys[NEW].salt
