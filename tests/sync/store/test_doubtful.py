"""A passphrase that opens backups but not the records: an older one, or the right one for a file that is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.store import Damaged, Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key, salt_of
from sync.store.encryption.unlocking import key_for
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
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
