"""The journal of a database that was not closed: a spoilt place takes nothing with it that was kept behind it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sync.store import Damaged, Store
from sync.store.encryption.keys import Key
from sync.store.salvage.frames import Frames
from sync.store.salvage.repairing import repair
from sync.store.troubles import Missing
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep

FILE, JOURNAL = "focal-desk.db", "focal-desk.db-wal"
KEY = Key(b"k" * 32, b"0123456789abcdef")
FRAME = 24 + 4096
NAMES = [f"A-{number}" for number in range(12)]


def reopen(folder: Path, key: Key | None = None) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds(), key=key)


def killed(folder: Path, key: Key | None = None) -> Path:
    """What a program leaves that was killed after it had saved these records."""
    with reopen(folder / "data", key) as store:
        for name in NAMES:
            keep(store, document(name, description={"en": f"Text of {name}. " * 100}))
        return Path(shutil.copytree(folder / "data", folder / "killed"))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return killed(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return killed(tmp_path_factory.mktemp("sealed"), KEY)


@pytest.fixture
def copy(plain: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(plain, tmp_path / "copy"))


def spoil(file: Path, place: int, content: bytes = b"ZZZZ") -> None:
    with file.open("rb+") as opened:
        opened.seek(place)
        opened.write(content)


def commits(journal: Path) -> list[int]:
    """The places of the frames that end a change."""
    content = journal.read_bytes()
    frames = range((len(content) - 32) // FRAME)
    starts = (32 + number * FRAME for number in frames)
    return [number for number, at in enumerate(starts) if any(content[at + 4 : at + 8])]


def names_in(folder: Path, key: Key | None = None) -> set[str]:
    with reopen(folder, key) as store:
        return {name for name in NAMES if store.records.get(name)}


@pytest.mark.parametrize("key", [None, KEY])
@pytest.mark.parametrize("place", [16, 32 + 5, 32 + FRAME * 8 + 500])
def test_what_was_acknowledged_behind_a_spoilt_place_is_damage_and_is_saved(
    place: int, key: Key | None, plain: Path, sealed: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(sealed if key else plain, tmp_path / "copy"))
    spoil(folder / JOURNAL, place)
    before = (folder / JOURNAL).read_bytes()
    with pytest.raises(Damaged):
        reopen(folder, key)
    assert (folder / JOURNAL).read_bytes() == before
    repaired = repair(folder / FILE, START, key)
    if place < 32:
        assert not repaired.may_be_older
    assert names_in(folder, key) | {one.identifier for one in repaired.lost} == set(NAMES)
    assert repaired.damaged is not None
    assert repaired.damaged.with_name(f"{repaired.damaged.name}-wal").read_bytes() == before


def test_a_page_that_is_older_for_it_is_told(copy: Path) -> None:
    whole, spoilt = copy / "whole.db", copy / "spoilt.db"
    shutil.copyfile(copy / FILE, whole)
    assert not Frames(copy / JOURNAL).put_into(whole)
    *_all, last, _newest = commits(copy / JOURNAL)
    content, found = (copy / JOURNAL).read_bytes(), set()
    for number in range(0, last + 1, 5):
        shutil.copyfile(copy / FILE, spoilt)
        (copy / JOURNAL).write_bytes(content)
        spoil(copy / JOURNAL, 32 + number * FRAME + 4000)
        is_older = Frames(copy / JOURNAL).put_into(spoilt)
        assert is_older == (spoilt.read_bytes() != whole.read_bytes())
        found.add(is_older)
    assert found == {True, False}


def test_what_a_power_cut_tore_is_no_damage(copy: Path) -> None:
    *_all, before, last = commits(copy / JOURNAL)
    spoil(copy / JOURNAL, 32 + (before + 1) * FRAME, bytes(FRAME))
    assert last > before + 1
    assert names_in(copy) == set(NAMES[:-1])


def test_nor_is_what_an_earlier_round_of_the_journal_left(data_dir: Path, tmp_path: Path) -> None:
    with reopen(data_dir) as store:
        for name in NAMES:
            keep(store, document(name))
        with store._connections.bare() as connection:
            connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
        keep(store, document("A-0", title={"en": "Changed"}))
        shutil.copytree(data_dir, tmp_path / "killed")
    frames = Frames(tmp_path / "killed" / JOURNAL)
    assert 0 < frames.taken < len(commits(tmp_path / "killed" / JOURNAL)) * 3
    assert frames.behind() == []
    assert names_in(tmp_path / "killed") == set(NAMES)


def test_a_missing_file_beside_a_full_journal_is_not_made_anew(copy: Path) -> None:
    (copy / FILE).unlink()
    before = (copy / JOURNAL).read_bytes()
    with pytest.raises(Missing):
        reopen(copy)
    assert (copy / JOURNAL).read_bytes() == before
    assert not (copy / FILE).exists()


def test_an_empty_one_is_repaired_from_its_journal(copy: Path) -> None:
    (copy / FILE).write_bytes(b"")
    with pytest.raises(Damaged):
        reopen(copy)
    repair(copy / FILE, START)
    assert names_in(copy) == set(NAMES)
