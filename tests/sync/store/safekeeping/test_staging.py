"""What takes the place of a database is kept as that is: plain, or under its passphrase, whatever the backup has."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.errors import Trouble
from sync.store import NeedsPassphrase, WrongPassphrase
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from tests.support.given import START
from tests.sync.store.given import keep, titled
from tests.sync.store.safekeeping.restoring_given import FILE, harm, reopen


def test_an_encrypted_database_comes_back_with_its_key_and_with_no_other(data_dir: Path) -> None:
    key = Key(b"k" * 32, b"0123456789abcdef")
    with reopen(data_dir, key) as store:
        keep(store, titled("Then"))
        backup = store.backups.make(Why.ASKED).backup.path
        keep(store, titled("Now"))
    with pytest.raises(Trouble):
        restore(data_dir / FILE, backup, START)
    restore(data_dir / FILE, backup, START, key)
    with reopen(data_dir, key) as store:
        assert store.records.title("A-1") == {"en": "Then"}
        assert [one.why for one in store.backups.all()] == [Why.RESTORE, Why.ASKED]


def test_an_encrypted_database_of_which_nothing_can_be_read_comes_back_with_the_key_of_its_backup(
    data_dir: Path,
) -> None:
    key = Key(b"k" * 32, b"0123456789abcdef")
    with reopen(data_dir, key) as store:
        keep(store, titled("Then"))
        backup = store.backups.make(Why.ASKED).backup.path
    harm(data_dir / FILE)
    assert restore(data_dir / FILE, backup, START, key).was_damaged
    with reopen(data_dir, key) as store:
        assert store.records.title("A-1") == {"en": "Then"}


@pytest.mark.parametrize("encrypts", [True, False])
def test_a_backup_from_before_the_encryption_changed_is_put_back_as_the_database_is_kept_now(
    data_dir: Path, tmp_path: Path, encrypts: bool
) -> None:
    key = Key(b"k" * 32, bytes(range(100, 116)))
    before, now = (None, key) if encrypts else (key, None)
    (tmp_path / "plan.txt").write_bytes(b"A plan. " * 500)
    with reopen(data_dir, before) as store:
        keep(store, titled("Then"))
        file = store.files.add(tmp_path / "plan.txt")
        store.backup(tmp_path / "elsewhere.db")
        keep(store, titled("Now"))
    convert(data_dir, before, now)
    restore(data_dir / FILE, tmp_path / "elsewhere.db", START, key)
    with reopen(data_dir, now) as store:
        assert store.records.title("A-1") == {"en": "Then"}
        assert store.files.copy_out(file).read_bytes() == b"A plan. " * 500


OLD, NEW = (Key(bytes([number]) * 32, bytes(range(number, number + 16))) for number in (30, 90))


@pytest.fixture
def changed(data_dir: Path, tmp_path: Path) -> Path:
    """A backup elsewhere under the old passphrase, of a database that has a new one; a plain one lies beside it."""
    with reopen(data_dir) as store:
        keep(store, titled("Plain"))
        store.backup(tmp_path / "plain.db")
    convert(data_dir, None, OLD)
    with reopen(data_dir, OLD) as store:
        keep(store, titled("Then"))
        store.backup(tmp_path / "then.db")
    convert(data_dir, OLD, NEW)
    return tmp_path / "then.db"


def test_a_plain_backup_does_not_undo_the_encryption(changed: Path, data_dir: Path) -> None:
    plain = changed.with_name("plain.db")
    with pytest.raises(NeedsPassphrase):
        restore(data_dir / FILE, plain, START)
    with pytest.raises(WrongPassphrase):
        restore(data_dir / FILE, plain, START, own=OLD)
    restored = restore(data_dir / FILE, plain, START, own=NEW)
    assert restored.before is not None
    assert not restored.was_damaged
    with reopen(data_dir, NEW) as store:
        assert store.records.title("A-1") == {"en": "Plain"}


def test_a_backup_under_an_older_passphrase_comes_back_under_the_present_one(
    changed: Path, data_dir: Path
) -> None:
    restored = restore(data_dir / FILE, changed, START, OLD, NEW)
    assert (restored.was_damaged, restored.was_locked) == (False, False)
    with reopen(data_dir, NEW) as store:
        assert store.records.title("A-1") == {"en": "Then"}


def test_a_sound_database_under_another_passphrase_is_not_called_damaged(
    changed: Path, data_dir: Path
) -> None:
    before = (data_dir / FILE).read_bytes()
    restored = restore(data_dir / FILE, changed, START, OLD)
    assert (restored.was_damaged, restored.was_locked) == (False, True)
    assert restored.before == data_dir / "focal-desk-locked-20250314-093000.db"
    assert restored.before.read_bytes() == before
    with reopen(data_dir, OLD) as store:
        assert store.records.title("A-1") == {"en": "Then"}
