"""Opening a folder: what is there is looked at first, and never harmed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from sync.errors import Trouble
from sync.store import AlreadyOpen, Damaged, NotWritable, Store, TooNew
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep

FILE = "focal-desk.db"
HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from sync.store import Store
store = Store.open(Path(sys.argv[1]), clock=lambda: datetime.now(UTC), new_id=str)
print("open", flush=True)
sys.stdin.read()
"""


def reopen(folder: Path) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds())


@pytest.fixture
def used(data_dir: Path) -> Path:
    """A folder with a record in it, closed, and a backup of it."""
    with reopen(data_dir) as store:
        for number in range(40):
            keep(store, document(f"A-{number}", description={"en": f"Some text {number} " * 50}))
        store.backup(data_dir / "backups" / "20250301-000000-000000-focal-desk-0002.db")
    return data_dir


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob(f"{FILE}*")}


def refused(folder: Path, kind: type[Trouble]) -> str:
    """What is said when the folder cannot be opened; the file must be as it was, and the folder free again."""
    before = snapshot(folder)
    said = set()
    for _ in range(2):
        with pytest.raises(kind) as caught:
            reopen(folder)
        said.add(str(caught.value))
    assert snapshot(folder)[FILE] == before[FILE]
    assert len(said) == 1
    return said.pop()


def test_a_new_folder_is_made_and_is_fresh_until_something_is_set(tmp_path: Path) -> None:
    folder = tmp_path / "not yet" / "données 100% #1"
    with reopen(folder) as store:
        assert store.folder == folder
        fresh = [store.is_fresh]
        store.settings.put("language", "fr")
        fresh.append(store.is_fresh)
    with reopen(folder) as store:
        fresh.append(store.is_fresh)
    assert fresh == [True, False, False]
    assert sorted(path.name for path in folder.iterdir()) == [FILE, "focal-desk.lock"]


def test_the_file_keeps_what_was_acknowledged(store: Store) -> None:
    with store._connections.bare() as connection:
        pragmas = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(NotWritable), store._connections.reading() as connection:
        connection.exec_driver_sql("DELETE FROM setting")


def test_the_sqlite_that_ships_is_one_without_the_fault_of_wal() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_a_second_copy_in_the_same_program_is_refused(store: Store) -> None:
    with pytest.raises(AlreadyOpen) as caught:
        reopen(store.folder)
    assert "already open" in str(caught.value)
    keep(store)


def test_a_copy_in_another_process_holds_the_folder_until_it_is_killed(data_dir: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data_dir)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(AlreadyOpen):
            reopen(data_dir)
        holder.kill()
    with reopen(data_dir) as store:
        keep(store)


def test_what_was_kept_before_a_kill_is_there(data_dir: Path) -> None:
    writer = HOLDER.replace('print("open"', 'store.settings.put("person", "Ana")\nprint("open"')
    with subprocess.Popen(
        [sys.executable, "-c", writer, str(data_dir)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        process.kill()
    assert process.returncode in (-signal.SIGTERM, -9, 1)
    with reopen(data_dir) as store:
        assert store.settings.get("person") == "Ana"


def test_a_file_of_a_newer_program_is_refused_and_left_alone(used: Path) -> None:
    with closing(dbapi2.connect(str(used / FILE))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    assert "newer version" in refused(used, TooNew)
    assert len(list((used / "backups").glob("*.db"))) == 1


def test_what_a_newer_program_left_in_its_journal_is_left_there_too(used: Path, tmp_path: Path) -> None:
    with reopen(used) as store:
        with store._connections.writing() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        shutil.copytree(used, tmp_path / "killed")
    journal = tmp_path / "killed" / f"{FILE}-wal"
    left = journal.read_bytes()
    refused(tmp_path / "killed", TooNew)
    assert journal.read_bytes() == left != b""


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def overwrite_start(file: Path) -> None:
    file.write_bytes(b"Dear colleague, " + file.read_bytes()[16:])


def overwrite_middle(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for page in range(3, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = os.urandom(1) * 64
    file.write_bytes(content)


def overwrite_one_page(file: Path) -> None:
    """Harm that nothing meets until an old version is looked at."""
    with closing(dbapi2.connect(str(file))) as connection:
        row = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'history'").fetchone()
    with file.open("rb+") as opened:
        opened.seek((row[0] - 1) * 4096)
        opened.write(b"\xff" * 4096)


def replace_by_text(file: Path) -> None:
    file.write_text("This is no database.", encoding="utf-8")


def replace_by_another_database(file: Path) -> None:
    file.unlink()
    with closing(dbapi2.connect(str(file))) as connection:
        connection.execute("CREATE TABLE song (title)")
        connection.commit()


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize(
    "harm",
    [
        cut,
        overwrite_start,
        overwrite_middle,
        overwrite_one_page,
        replace_by_text,
        replace_by_another_database,
        empty,
    ],
)
def test_a_damaged_file_is_refused_left_alone_and_the_newest_backup_named(
    used: Path, harm: Callable[[Path], None]
) -> None:
    (used / "backups" / "20240301-000000-000000-focal-desk-0002.db").write_bytes(b"older")
    harm(used / FILE)
    said = refused(used, Damaged)
    assert str(used / "backups" / "20250301-000000-000000-focal-desk-0002.db") in said


def test_without_a_backup_the_sentence_says_so(used: Path) -> None:
    for backup in (used / "backups").glob("*.db"):
        backup.unlink()
    replace_by_text(used / FILE)
    assert "no backup" in refused(used, Damaged)


def test_the_backup_that_is_named_can_take_the_place_of_the_damaged_file(used: Path) -> None:
    file = used / FILE
    overwrite_middle(file)
    with pytest.raises(Damaged):
        reopen(used)
    file.unlink()
    (used / "backups" / "20250301-000000-000000-focal-desk-0002.db").rename(file)
    with reopen(used) as store:
        assert store.records.get("A-39") is not None


def test_damage_that_shows_only_while_working_is_said_too(used: Path) -> None:
    with reopen(used) as store:
        with closing(dbapi2.connect(str(used / FILE))) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'history'").fetchone()[
                0
            ]
        with (used / FILE).open("rb+") as file:
            file.seek((root - 1) * 4096)
            file.write(b"\xff" * 4096)
        with pytest.raises(Damaged):
            store.history.of("A-39")


def test_an_empty_file_where_nothing_ever_was_is_a_new_one(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / FILE).touch()
    with reopen(data_dir) as store:
        assert keep(store).identifier == "A-1"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotWritable) as caught:
        reopen(tmp_path / "file" / "data")
    assert str(tmp_path / "file" / "data") in str(caught.value)


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="the right to write cannot be taken from root"
)
def test_a_folder_without_the_right_to_write_is_said(used: Path) -> None:
    used.chmod(0o500)
    try:
        with pytest.raises(NotWritable):
            reopen(used)
    finally:
        used.chmod(0o700)


def test_closing_twice_is_closing_once(data_dir: Path) -> None:
    store = reopen(data_dir)
    store.close()
    store.close()
    reopen(data_dir).close()


def test_a_first_start_that_was_cut_off_half_way_is_taken_back(tmp_path: Path, data_dir: Path) -> None:
    made, file = tmp_path / "made.db", data_dir / "focal-desk.db"
    data_dir.mkdir()
    with closing(dbapi2.connect(str(made), isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE half (text)")
        for _number in range(20):
            connection.execute("INSERT INTO half VALUES (hex(randomblob(9000)))")
        shutil.copy(made, file)
        shutil.copy(f"{made}-journal", f"{file}-journal")
    assert file.stat().st_size
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds()) as store:
        assert store.is_fresh
        keep(store)
