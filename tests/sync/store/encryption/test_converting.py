"""A store that is encrypted, decrypted or given another passphrase: all that was in it is, and nothing lies open."""

from __future__ import annotations

import hashlib
from contextlib import closing
from pathlib import Path

import pytest

from forms.files import Local
from sync.store import Damaged, Key, Store, WrongPassphrase
from sync.store.encryption.converting import Converted, convert
from sync.store.encryption.keys import connect
from sync.store.encryption.leftovers import plain_databases
from sync.store.needing_room import NeedsRoom
from sync.store.troubles import GivenUp
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep

FILE, SECRET = "focal-desk.db", b"Kirindi forest."
CONTENT = SECRET * 20_000
FIRST, SECOND = (Key(bytes([number]) * 32, bytes(range(number, number + 16))) for number in (40, 70))
KEYS = {"encrypting": (None, FIRST), "changing": (FIRST, SECOND), "decrypting": (FIRST, None)}


def opened(folder: Path, key: Key | None) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)


def fill(folder: Path, key: Key | None, source: Path) -> Local:
    """Records, a file, a backup, and a copy that was made to be looked at."""
    with opened(folder, key) as store:
        for number in range(8):
            keep(store, document(f"A-{number}", title={"en": SECRET.decode(), "zh": "能力"}))
        store.settings.put("person", "Ana")
        (source / "plan.txt").write_bytes(CONTENT)
        file = store.files.add(source / "plan.txt")
        store.backup(folder / "backups" / "20250301-000000-000000-focal-desk-0007.db")
        store.files.copy_out(file)
    return file


@pytest.mark.parametrize("change", KEYS)
def test_a_change_of_encryption_stands_in_the_journal(change: str, data_dir: Path, tmp_path: Path) -> None:
    old, new = KEYS[change]
    fill(data_dir, old, tmp_path)
    convert(data_dir, old, new, at=START)
    with opened(data_dir, new) as store:
        (entry,) = store.journal.latest(9)
    assert (entry.at, entry.outcome, entry.identifier) == (START, "kept", "")
    said = {"encrypting": "encrypted with", "changing": "another passphrase", "decrypting": "not encrypted"}
    assert said[change] in str(entry.phrase)


def check(folder: Path, key: Key | None, file: Local) -> None:
    """All is there, the database and each backup open with this key, and nothing lies around."""
    with opened(folder, key) as store:
        assert store.records.title("A-7") == {"en": SECRET.decode(), "zh": "能力"}
        assert store.settings.all() == {"person": "Ana"}
        kept = store.files.get(file.digest)
        assert kept is not None
        with kept.open() as content:
            assert hashlib.file_digest(content, "sha256").hexdigest() == file.digest
    for backup in (folder / "backups").glob("*.db"):
        with closing(connect(backup, key)) as connection:
            assert connection.execute("SELECT count(*) FROM record").fetchone() == (8,)
    top = {FILE, "focal-desk.lock", "backups", "sealed" if key else "files"}
    assert {path.name for path in folder.iterdir()} - {"opened"} == top
    if key:
        assert list(plain_databases(folder)) == []
        assert not any(SECRET in path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture(params=KEYS)
def change(
    request: pytest.FixtureRequest, data_dir: Path, tmp_path: Path
) -> tuple[Key | None, Key | None, Local]:
    old, new = KEYS[request.param]
    return old, new, fill(data_dir, old, tmp_path)


def test_everything_is_there_under_the_new_key_and_nothing_under_the_old(
    data_dir: Path, change: tuple[Key | None, Key | None, Local]
) -> None:
    old, new, file = change
    told: list[tuple[int, int]] = []
    done = convert(data_dir, old, new, tell=lambda *step: told.append(step))
    check(data_dir, new, file)
    changed_files = 0 if old and new else 1
    assert done == Converted(files=changed_files, backups=1, unreadable=0, left=())
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_stopping_changes_nothing(data_dir: Path, change: tuple[Key | None, Key | None, Local]) -> None:
    old, new, file = change
    told: list[int] = []
    for most in range(3):
        told.clear()
        with pytest.raises(GivenUp):
            convert(
                data_dir,
                old,
                new,
                tell=lambda done, _total: told.append(done),
                stopped=lambda most=most: len(told) >= most,  # type: ignore[misc]
            )
        check(data_dir, old, file)


def test_a_file_that_was_missing_before_keeps_nothing_back_from_a_stopped_encryption(
    data_dir: Path, tmp_path: Path
) -> None:
    file = fill(data_dir, None, tmp_path)
    with opened(data_dir, None) as store:
        (tmp_path / "gone.txt").write_bytes(b"Gone.")
        gone = store.files.get(store.files.add(tmp_path / "gone.txt").digest)
    assert gone is not None
    gone.path.unlink()
    told: list[int] = []
    with pytest.raises(GivenUp):
        convert(
            data_dir,
            None,
            FIRST,
            tell=lambda done, _total: told.append(done),
            stopped=lambda: (data_dir / "sealed").exists() and len(told) >= 2,
        )
    assert len(told) >= 2
    check(data_dir, None, file)


def test_without_room_nothing_is_begun(
    data_dir: Path, change: tuple[Key | None, Key | None, Local], monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new, file = change
    usage = type("Usage", (), {"free": 1_000_000})
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage)
    with pytest.raises(NeedsRoom, match=r"\d+ MB are needed, 1 MB are free"):
        convert(data_dir, old, new)
    check(data_dir, old, file)


def test_a_wrong_passphrase_and_a_damaged_store_change_nothing(data_dir: Path, tmp_path: Path) -> None:
    file = fill(data_dir, FIRST, tmp_path)
    with pytest.raises(WrongPassphrase):
        convert(data_dir, Key(b"?" * 32, FIRST.salt), None)
    check(data_dir, FIRST, file)
    content = bytearray((data_dir / FILE).read_bytes())
    content[-3000] ^= 1
    (data_dir / FILE).write_bytes(content)
    with pytest.raises(Damaged):
        convert(data_dir, FIRST, None)
    assert (data_dir / FILE).read_bytes() == content


def test_copies_that_cannot_be_changed_are_named(data_dir: Path, tmp_path: Path) -> None:
    fill(data_dir, None, tmp_path)
    backups = data_dir / "backups"
    content = bytearray((backups / "20250301-000000-000000-focal-desk-0007.db").read_bytes())
    content[4096:8192] = b"\xff" * 4096
    damaged, other = backups / "20240101-damaged.db", data_dir / "focal-desk.db.old"
    damaged.write_bytes(content)
    other.write_bytes(content)
    done = convert(data_dir, None, FIRST)
    assert (done.backups, done.left) == (1, (damaged, other))
    assert damaged.read_bytes() == content


def test_a_file_that_was_changed_meanwhile_is_counted_and_left(data_dir: Path, tmp_path: Path) -> None:
    fill(data_dir, FIRST, tmp_path)
    (sealed,) = (path for path in (data_dir / "sealed").rglob("*") if path.is_file())
    content = bytearray(sealed.read_bytes())
    content[100] ^= 1
    sealed.write_bytes(content)
    assert convert(data_dir, FIRST, None).unreadable == 1
    assert sealed.read_bytes() == content


@pytest.mark.parametrize(("old", "new"), [(None, FIRST), (FIRST, None)])
def test_files_of_which_only_a_backup_speaks_change_along_and_come_back_with_it(
    data_dir: Path, tmp_path: Path, old: Key | None, new: Key | None
) -> None:
    file = fill(data_dir, old, tmp_path)
    with opened(data_dir, old) as store:
        store.files.throw_away({file.digest})
        assert store.files.get(file.digest) is None
    assert convert(data_dir, old, new).files == 1
    assert {path.name for path in data_dir.iterdir()} & {"files", "sealed"} == {"sealed" if new else "files"}
    with opened(data_dir, new) as store:
        (backup,) = store.backups.all()
        deed = store.backups.going_back(backup.path)
    deed()
    check_file(data_dir, new, file)


def check_file(folder: Path, key: Key | None, file: Local) -> None:
    with opened(folder, key) as store:
        assert store.files.copy_out(file).read_bytes() == CONTENT


def test_what_is_sealed_stays_while_a_backup_under_another_passphrase_may_speak_of_it(
    data_dir: Path, tmp_path: Path
) -> None:
    file = fill(data_dir, FIRST, tmp_path)
    backup = next((data_dir / "backups").glob("*.db"))
    kept = backup.read_bytes()
    with opened(data_dir, FIRST) as store:
        store.files.throw_away({file.digest})
    backup.write_bytes(kept[:-4096])
    assert convert(data_dir, FIRST, None).left == (backup,)
    assert any(path.is_file() for path in (data_dir / "sealed").rglob("*"))


def test_what_was_set_aside_of_a_damaged_database_is_named_once_the_records_are_encrypted(
    data_dir: Path, tmp_path: Path
) -> None:
    fill(data_dir, None, tmp_path)
    plain = [data_dir / f"focal-desk-damaged-20260101-000000{end}" for end in (".db", ".db-wal", ".txt")]
    for path in plain:
        path.write_bytes(bytes(4096) + SECRET)
    killed = [data_dir / f".{FILE}.to-read{end}" for end in ("", "-wal")]
    for path in killed:
        path.write_bytes(SECRET)
    opened(data_dir, None).close()
    assert not any(path.exists() for path in killed)
    assert set(convert(data_dir, None, FIRST).left) == set(plain)
    # What is set aside of encrypted records is not readable by anybody.
    sealed = [data_dir / f"focal-desk-damaged-20260202-000000{end}" for end in (".db", ".db-wal")]
    for path in sealed:
        path.write_bytes((data_dir / FILE).read_bytes())
    assert set(plain_databases(data_dir)) == set(plain)
