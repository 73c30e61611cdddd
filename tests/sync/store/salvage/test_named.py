"""Whatever part of a file is damaged: each record is saved, brought back, or named, and what nobody knows is said."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from sync.errors import Trouble
from sync.store import Store
from sync.store.safekeeping.names import Why
from sync.store.salvage.repairing import repair
from sync.store.salvage.report import Repaired
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep

FILE = "focal-desk.db"
PAGE = 4096
IN_BACKUP = {f"A-{number}" for number in range(40)}
SINCE = {f"B-{number}" for number in range(20)}


def reopen(folder: Path) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds())


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records, a backup, and more records; the pages of each table lie between those of all others."""
    folder = tmp_path_factory.mktemp("used") / "data"
    with reopen(folder) as store:
        for name in sorted(IN_BACKUP):
            keep(store, document(name, description={"en": f"Text of {name}. " * 60}))
        store.backups.make(Why.ASKED)
        for name in sorted(SINCE):
            keep(store, document(name, description={"en": f"Text of {name}. " * 60}))
    return folder


@pytest.fixture
def copy(used: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(used, tmp_path / "copy"))


def there_in(folder: Path) -> set[str]:
    """The records that are there, those in the bin too."""
    with closing(dbapi2.connect(str(folder / FILE))) as connection:
        return {name for (name,) in connection.execute("SELECT identifier FROM record")}


def named_by(repaired: Repaired) -> set[str]:
    return {one.identifier for one in repaired.lost}


def overwrite(file: Path, first: int, content: bytes) -> None:
    """From this page on, but never beyond the end."""
    with file.open("rb+") as opened:
        opened.seek((first - 1) * PAGE)
        opened.write(content[: file.stat().st_size - (first - 1) * PAGE])


def with_text(file: Path, text: bytes) -> set[int]:
    """The pages on which this text stands."""
    content = file.read_bytes()
    pages = range(1, len(content) // PAGE + 1)
    return {page for page in pages if text in content[(page - 1) * PAGE : page * PAGE]}


def pages_of(file: Path, name: str) -> list[int]:
    """The further pages of the list of all tables, or the first page of one."""
    with closing(dbapi2.connect(str(file))) as connection:
        if name != "sqlite_master":
            root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
            return [int(root[0])]
    content = file.read_bytes()
    count = int.from_bytes(content[103:105], "big")
    starts = [int.from_bytes(content[place : place + 2], "big") for place in range(112, 112 + 2 * count, 2)]
    return [int.from_bytes(content[at : at + 4], "big") for at in starts] + [
        int.from_bytes(content[108:112], "big")
    ]


def test_where_the_list_of_tables_is_gone_too_what_the_backup_holds_is_brought_back(copy: Path) -> None:
    file = copy / FILE
    masters = pages_of(file, "sqlite_master")
    assert len(masters) > 1
    for page in masters:
        overwrite(file, page, bytes(PAGE))
    taken = with_text(file, b"Text of A-1. ") | with_text(file, b"Text of B-1. ")
    for page in taken:
        overwrite(file, page, bytes(PAGE))
    repaired = repair(file, START)
    assert there_in(copy) >= IN_BACKUP
    assert "B-1" not in there_in(copy)
    assert there_in(copy) | named_by(repaired) == IN_BACKUP | SINCE
    assert repaired.unread == len(masters) + len(taken)
    said = " ".join(map(str, repaired.sentences()))
    assert f"{repaired.unread} pages of the file could not be read, and nothing tells what stood" in said
    assert "Records may be missing that are not named here" in said


def test_what_lay_in_the_bin_then_may_be_erased_since_and_is_only_named(copy: Path) -> None:
    with reopen(copy) as store:
        store.records.to_bin(["A-1", "A-2"], "Ana")
        store.backups.make(Why.BIN)
        store.bin.erase(["A-1"])
    for page in (*pages_of(copy / FILE, "sqlite_autoindex_record_1"), *pages_of(copy / FILE, "record")):
        overwrite(copy / FILE, page, bytes(PAGE))
    repaired = repair(copy / FILE, START)
    there = there_in(copy)
    assert "A-1" not in there
    assert there | named_by(repaired) >= IN_BACKUP | SINCE
    assert {one.identifier: one.title for one in repaired.lost}["A-1"] == {"en": "Workshop"}


def test_a_record_that_was_put_together_is_named_once_by_its_title(copy: Path) -> None:
    with closing(dbapi2.connect(str(copy / FILE))) as connection:
        connection.execute("DELETE FROM content WHERE record IN (3, 4)")
        connection.execute("DELETE FROM record WHERE number = 3")
        connection.commit()
    repaired = repair(copy / FILE, START)
    assert sorted(one.title["en"] for one in repaired.mended) == ["Workshop", "Workshop"]


def test_a_record_that_one_backup_holds_damaged_comes_from_the_one_before(copy: Path) -> None:
    with reopen(copy) as store:
        newer = store.backups.make(Why.ASKED).backup.path
    with closing(dbapi2.connect(str(newer))) as connection:
        connection.execute("UPDATE content SET mine = 'Half a te' WHERE record = 3")
        connection.commit()
    with closing(dbapi2.connect(str(copy / FILE))) as connection:
        for table in ("content", "history"):
            connection.execute(f"DELETE FROM {table} WHERE record IN (3, 4)")
        connection.commit()
    repaired = repair(copy / FILE, START)
    assert (len(repaired.mended), repaired.lost) == (2, ())
    assert there_in(copy) == IN_BACKUP | SINCE


def test_pages_that_changed_their_places_are_read_where_they_are(copy: Path) -> None:
    content = bytearray((copy / FILE).read_bytes())
    one, other, *_rest = sorted(with_text(copy / FILE, b"Text of A-30. "))
    left, right = slice((one - 1) * PAGE, one * PAGE), slice((other - 1) * PAGE, other * PAGE)
    content[left], content[right] = content[right], content[left]
    (copy / FILE).write_bytes(content)
    shutil.rmtree(copy / "backups")
    repair(copy / FILE, START)
    assert there_in(copy) == IN_BACKUP | SINCE


@pytest.mark.parametrize("seed", range(6))
def test_whatever_pages_are_damaged_nothing_is_lost_silently(copy: Path, seed: int) -> None:
    chance = random.Random(seed)
    file = copy / FILE
    if chance.random() < 0.3:
        shutil.rmtree(copy / "backups")
    pages = file.stat().st_size // PAGE
    # What the tables are called stands at the beginning, between the first pages of all of them.
    for last in (70, pages):
        count = chance.choice((1, 5, 40))
        content = bytes(count * PAGE) if chance.random() < 0.5 else chance.randbytes(count * PAGE)
        overwrite(file, chance.randint(1, last), content)
    with_backup = (copy / "backups").exists()
    try:
        repaired = repair(file, START)
    except Trouble:
        return
    told = there_in(copy) | named_by(repaired)
    assert told >= (IN_BACKUP if with_backup else set())
    assert repaired.may_miss or told >= IN_BACKUP | SINCE
