"""An encrypted database: opened by its passphrase only, alone and in each backup, and read by nobody else."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from sync.records import Query
from sync.store import Damaged, Key, NeedsPassphrase, Store, WrongPassphrase
from sync.store.encryption.copying import write_anew
from sync.store.encryption.keys import salt_of
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep
from tests.sync.store.migrations.kept import REVISIONS, unpack

FILE = "focal-desk.db"
PASSPHRASE = "Rivière 能力 'seven' \"hills\""
SALT = bytes(range(200, 216))
SECRET_WORD = "Kirindi"


@pytest.fixture(scope="module")
def key() -> Key:
    return Key.derive(PASSPHRASE, SALT)


def opened(folder: Path, key: Key | None) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)


@pytest.fixture
def used(data_dir: Path, key: Key) -> Path:
    with opened(data_dir, key) as store:
        for number in range(20):
            keep(store, document(f"A-{number}", description={"en": f"{SECRET_WORD} {number} " * 60}))
        store.backup(data_dir / "backups" / "20250301-000000-000000-focal-desk-0002.db")
    return data_dir


def test_what_is_kept_encrypted_is_read_with_the_key_and_nowhere_in_the_folder(
    data_dir: Path, key: Key
) -> None:
    with opened(data_dir, key) as store:
        assert store.is_encrypted
        keep(store, document("A-1", title={"en": SECRET_WORD}))
        for path in data_dir.iterdir():  # the journal too, which is only there while it is open
            assert SECRET_WORD.encode() not in path.read_bytes()
    with opened(data_dir, key) as store:
        assert store.records.title("A-1") == {"en": SECRET_WORD}


def test_the_database_and_each_backup_open_with_the_passphrase_alone_in_other_programs(used: Path) -> None:
    for file in (used / FILE, *(used / "backups").glob("*.db")):
        with closing(dbapi2.connect(str(file))) as connection:
            connection.execute("PRAGMA key = '{}'".format(PASSPHRASE.replace("'", "''")))
            assert connection.execute("SELECT count(*) FROM record").fetchone() == (20,)
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []


def test_a_backup_takes_the_place_of_the_database(used: Path, key: Key, tmp_path: Path) -> None:
    (backup,) = (used / "backups").glob("*.db")
    (tmp_path / "restored").mkdir()
    backup.rename(tmp_path / "restored" / FILE)
    with opened(tmp_path / "restored", key) as store:
        assert store.records.get("A-19") is not None


def test_without_or_with_a_wrong_passphrase_nothing_is_opened_or_changed(
    used: Path, key: Key, capfd: pytest.CaptureFixture[str]
) -> None:
    before = (used / FILE).read_bytes()
    for wrong, said in ((None, NeedsPassphrase), (Key.derive("Riviere", SALT), WrongPassphrase)):
        with pytest.raises(said):
            opened(used, wrong)
    assert (used / FILE).read_bytes() == before
    opened(used, key).close()
    assert capfd.readouterr() == ("", "")


def test_a_key_for_a_plain_database_is_a_fault_of_ours(data_dir: Path, key: Key) -> None:
    opened(data_dir, None).close()
    with pytest.raises(ValueError, match="not encrypted"):
        opened(data_dir, key)
    opened(data_dir, None).close()


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def overwrite_one_page(file: Path) -> None:
    with file.open("rb+") as opened:
        opened.seek(file.stat().st_size // 8192 * 4096)
        opened.write(os.urandom(4096))


def overwrite_the_first_page(file: Path) -> None:
    with file.open("rb+") as opened:
        opened.write(b"\0" * 4096)


def turn_a_bit_of_the_first_page(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[500] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize(
    "harm", [cut, overwrite_one_page, overwrite_the_first_page, turn_a_bit_of_the_first_page]
)
def test_a_damaged_file_is_told_from_a_wrong_passphrase(
    used: Path, key: Key, harm: Callable[[Path], None], capfd: pytest.CaptureFixture[str]
) -> None:
    harm(used / FILE)
    with pytest.raises(Damaged):
        opened(used, key)
    assert capfd.readouterr().err == ""


def test_the_salt_is_known_of_encrypted_files_only(used: Path, tmp_path: Path) -> None:
    assert salt_of(used / FILE) == SALT
    opened(tmp_path / "plain", None).close()
    (tmp_path / "text").write_text("No database. " * 1000, encoding="utf-8")
    (tmp_path / "short").write_bytes(os.urandom(100))
    others = [tmp_path / "plain" / FILE, *(tmp_path / name for name in ("text", "short", "absent"))]
    assert [salt_of(other) for other in others] == [None] * 4


def test_a_key_never_shows_itself_and_accents_count_the_same_however_they_are_composed(key: Key) -> None:
    assert "secret" not in repr(key)
    assert key.secret.hex() not in repr(key)
    assert Key.derive(PASSPHRASE.replace("è", "e\u0300"), SALT) == key
    assert Key.new(PASSPHRASE, lambda count: SALT[:count]) == key


def test_encrypted_records_of_an_earlier_program_are_brought_up_to_date_and_backed_up_encrypted(
    tmp_path: Path, key: Key
) -> None:
    file = unpack(REVISIONS[0], tmp_path)
    write_anew(file, None, tmp_path / "made.db", key, b"", lambda: False)
    (tmp_path / "made.db").replace(file)
    with opened(tmp_path, key) as store:
        assert store.records.count(Query()) > 0
    (backup,) = (tmp_path / "backups").glob("*.db")
    assert salt_of(backup) == SALT
