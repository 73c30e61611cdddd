"""Repair of really damaged files: it never fails, saves what lies on sound pages, and says what it could not."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from sync.records import Intent, Query
from sync.store import Damaged, Store
from sync.store.encryption.keys import Key, connect
from sync.store.safekeeping.names import Why
from sync.store.salvage.repairing import repair
from sync.store.salvage.report import Repaired
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep

FILE = "focal-desk.db"
PAGE = 4096
RECORDS = 60
KEY = Key(b"k" * 32, b"0123456789abcdef")


def reopen(folder: Path, key: Key | None = None) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)


def fill(folder: Path, key: Key | None) -> None:
    """Records with histories and long texts, a queue, settings: some hundred pages."""
    with reopen(folder, key) as store:
        for number in range(RECORDS):
            text = f"Text of record {number}, in words of its own. " * (8 + number % 90)
            keep(store, document(f"A-{number}", description={"en": text}))
            keep(store, document(f"A-{number}", description={"en": text}, title={"en": f"Workshop {number}"}))
        store.outbox.put("A-1", Intent.DRAFT)
        store.settings.put("person", "Ana")


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plain") / "data"
    fill(folder, None)
    return folder


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sealed") / "data"
    fill(folder, KEY)
    return folder


def copied(folder: Path, target: Path) -> Path:
    shutil.copytree(folder, target)
    return target


def overwrite(file: Path, page: int, content: bytes, place: int = 0) -> None:
    with file.open("rb+") as opened:
        opened.seek((page - 1) * PAGE + place)
        opened.write(content)


def root_of(folder: Path, name: str, key: Key | None = None) -> int:
    with closing(connect(folder / FILE, key)) as connection:
        row = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return int(row[0])


def saved(folder: Path, key: Key | None = None) -> dict[str, str]:
    """The descriptions of the records that are there, by identifier; the repaired database is whole."""
    with reopen(folder, key) as store:
        with store._connections.aside() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        found = {}
        for identifier in store.records.identifiers(Query()):
            record = store.records.get(identifier)
            assert record is not None
            found[identifier] = str(record.mine["description"]["en"])
        return found


def is_true(found: dict[str, str]) -> None:
    """Whatever is there says what was entered."""
    for identifier, text in found.items():
        assert text.startswith(f"Text of record {identifier[2:]}, in words of its own.")


def said(repaired: Repaired) -> str:
    return " ".join(map(str, repaired.sentences()))


@pytest.mark.parametrize("key", [None, KEY])
def test_of_a_sound_file_everything_is_saved(
    plain: Path, sealed: Path, tmp_path: Path, key: Key | None
) -> None:
    folder = copied(sealed if key else plain, tmp_path / "copy")
    repaired = repair(folder / FILE, START, key)
    assert (repaired.records, repaired.bad, repaired.lost, repaired.mended) == (RECORDS, {}, (), ())
    found = saved(folder, key)
    assert len(found) == RECORDS
    is_true(found)
    with reopen(folder, key) as store:
        assert store.settings.get("person") == "Ana"
        assert [item.identifier for item in store.outbox.items()] == ["A-1"]
        assert len(store.history.of("A-7")) == 2
        assert store.records.count(Query(text="workshop")) == RECORDS
    assert repaired.damaged is not None
    assert repaired.damaged.exists()


def test_what_only_the_journal_holds_is_saved_too(plain: Path, tmp_path: Path) -> None:
    folder = copied(plain, tmp_path / "copy")
    with reopen(folder) as store:
        keep(store, document("A-3", description={"en": "Text of record 3, in words of its own. Changed."}))
        killed = copied(folder, tmp_path / "killed")
    overwrite(killed / FILE, root_of(plain, "journal"), b"\xff" * PAGE)
    repair(killed / FILE, START)
    assert saved(killed)["A-3"].endswith("Changed.")


@pytest.mark.parametrize("key", [None, KEY])
@pytest.mark.parametrize("seed", range(3))
def test_random_damage_takes_only_what_lay_there(
    plain: Path, sealed: Path, tmp_path: Path, seed: int, key: Key | None
) -> None:
    chance = random.Random(seed)
    folder = copied(sealed if key else plain, tmp_path / "copy")
    pages = (folder / FILE).stat().st_size // PAGE
    for page in chance.sample(range(2, pages + 1), 4):
        overwrite(folder / FILE, page, chance.randbytes(512), chance.randrange(0, PAGE - 512))
    repaired = repair(folder / FILE, START, key)
    found = saved(folder, key)
    is_true(found)
    assert len(found) >= RECORDS - 30
    names = {f"A-{number}" for number in range(RECORDS)}
    assert names - found.keys() <= {lost.identifier for lost in repaired.lost}
    assert said(repaired)


@pytest.mark.parametrize("name", ["record", "content", "history"])
def test_where_the_way_into_a_table_is_broken_its_rows_are_known_by_their_shape(
    plain: Path, tmp_path: Path, name: str
) -> None:
    folder = copied(plain, tmp_path / "copy")
    overwrite(folder / FILE, root_of(plain, name), bytes(PAGE))
    repaired = repair(folder / FILE, START)
    found = saved(folder)
    is_true(found)
    assert len(found) == RECORDS
    assert name in repaired.bad


def test_without_the_first_page_most_is_found_by_its_shape(plain: Path, tmp_path: Path) -> None:
    folder = copied(plain, tmp_path / "copy")
    overwrite(folder / FILE, 1, b"\xff" * PAGE)
    repair(folder / FILE, START)
    found = saved(folder)
    is_true(found)
    assert len(found) == RECORDS


@pytest.mark.parametrize("part", [0.5, 0.7, 0.95])
def test_of_a_file_that_was_cut_short_what_is_left_is_saved(plain: Path, tmp_path: Path, part: float) -> None:
    folder = copied(plain, tmp_path / "copy")
    content = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(content[: int(len(content) * part)])
    repair(folder / FILE, START)
    found = saved(folder)
    is_true(found)
    assert found


def test_an_older_version_takes_the_place_of_answers_that_are_lost(plain: Path, tmp_path: Path) -> None:
    folder = copied(plain, tmp_path / "copy")
    with closing(dbapi2.connect(str(folder / FILE))) as connection:
        connection.execute("DELETE FROM content WHERE record = 5")
        connection.execute("DELETE FROM content WHERE record = 6")
        connection.execute("DELETE FROM history WHERE record = 6")
        connection.execute("UPDATE content SET mine = 'Half a te' WHERE record = 8")
        connection.execute("DELETE FROM record WHERE number = 10")
        connection.commit()
    repaired = repair(folder / FILE, START)
    found = saved(folder)
    assert {"A-4", "A-7", "A-9"} <= found.keys()
    assert [lost.identifier for lost in repaired.lost] == ["A-5"]
    assert repaired.lost[0].title == {"en": "Workshop 5"}
    assert {one.identifier for one in repaired.mended} == {"A-4", "A-7", "A-9"}
    assert {"en": "Workshop 9"} in [one.title for one in repaired.mended]
    with reopen(folder) as store:
        assert "look through it" in str(store.journal.of("A-7", 1)[0].phrase)
        assert "Could not be saved" in str(store.journal.of("A-5", 1)[0].phrase)
    assert repaired.texts is not None
    assert "Half a te" in repaired.texts.read_text(encoding="utf-8")


@pytest.mark.parametrize("key", [None, KEY])
def test_a_record_that_is_lost_comes_back_from_the_newest_backup(
    key: Key | None, plain: Path, sealed: Path, tmp_path: Path
) -> None:
    folder = copied(sealed if key else plain, tmp_path / "copy")
    with reopen(folder, key) as store:
        store.backups.make(Why.ASKED)
        keep(store, document("B-1"))
    with closing(connect(folder / FILE, key)) as connection:
        connection.execute("DELETE FROM content WHERE record IN (2, 6, 61)")
        connection.execute("DELETE FROM history WHERE record IN (2, 6, 61)")
    repaired = repair(folder / FILE, START, key)
    assert [lost.identifier for lost in repaired.lost] == ["B-1"]
    assert (repaired.records, len(repaired.mended)) == (RECORDS, 2)
    with reopen(folder, key) as store:
        assert str(store.journal.latest(1)[0].phrase) == "A damaged file was repaired."
        record = store.records.get("A-5")
        assert record is not None
        assert record.mine["title"] == {"en": "Workshop 5"}
        assert len(store.history.of("A-5")) == 2
        assert [row.identifier for row in store.records.rows(Query(text="Workshop 5"))] != []
        assert store.outbox.of("A-1") is None


def test_a_text_that_is_none_any_more_is_not_taken_for_what_was_entered(plain: Path, tmp_path: Path) -> None:
    folder = copied(plain, tmp_path / "copy")
    with closing(dbapi2.connect(str(folder / FILE))) as connection:
        connection.execute("DELETE FROM history WHERE record = 7")
        for number in (5, 7):
            connection.execute(
                "UPDATE content SET mine = CAST(replace(CAST(mine AS BLOB), X'576F726B', X'57FF726B') AS TEXT) "
                "WHERE record = ?",
                (number,),
            )
        connection.commit()
    repaired = repair(folder / FILE, START)
    assert repaired.bad == {"content": 2}
    assert (len(repaired.mended), [lost.title for lost in repaired.lost]) == (1, [{"en": "Workshop 6"}])
    with reopen(folder) as store:
        record = store.records.get("A-4")
        assert record is not None
        assert record.mine["title"] == {"en": "Workshop 4"}


def test_what_was_erased_does_not_come_back(plain: Path, tmp_path: Path) -> None:
    folder = copied(plain, tmp_path / "copy")
    with reopen(folder) as store:
        names = [f"A-{number}" for number in range(0, RECORDS, 2)]
        store.records.to_bin(names, "Ana")
        store.bin.erase(names)
    overwrite(folder / FILE, root_of(folder, "history"), bytes(PAGE))
    repair(folder / FILE, START)
    assert not saved(folder).keys() & set(names)


def test_where_no_record_can_be_read_nothing_takes_the_place_of_the_file(plain: Path, tmp_path: Path) -> None:
    folder = copied(plain, tmp_path / "copy")
    content = (folder / FILE).read_bytes()[: 40 * PAGE]
    (folder / FILE).write_bytes(content)
    with pytest.raises(Damaged):
        repair(folder / FILE, START)
    assert (folder / FILE).read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"no database", b"\xff" * 50 * PAGE])
def test_where_nothing_can_be_read_it_is_said_and_nothing_is_touched(data_dir: Path, content: bytes) -> None:
    data_dir.mkdir()
    (data_dir / FILE).write_bytes(content)
    with pytest.raises(Damaged):
        repair(data_dir / FILE, START)
    assert (data_dir / FILE).read_bytes() == content
    assert sorted(path.name for path in data_dir.iterdir()) == [FILE, "focal-desk.lock"]
