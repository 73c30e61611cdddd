"""The bin: who put what there, what is at stake when it is emptied, and that emptying leaves nothing behind."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from forms.files import Local
from sync.records import Intent, Origin, Query, Side, State
from sync.store import Store
from tests.support.given import FakeClock
from tests.sync.store.given import ACTIVITY, document, keep, remote


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A file to be attached."""
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"the bytes of a photo")
    return file


def linked(file: Local, identifier: str = "A-1", **answers: Any) -> dict[str, Any]:
    """A record with a link to a file on this computer."""
    return document(identifier, projectDocument=[{"url": file.url, "name": "Photo"}], **answers)


def to_bin(store: Store, *identifiers: str) -> None:
    """Put records there."""
    store.records.to_bin(identifiers, "Noor")


def test_it_is_known_who_put_a_record_there_and_who_took_it_out(store: Store, clock: FakeClock) -> None:
    keep(store)
    assert store.bin.moves("A-1") == []
    to_bin(store, "A-1")
    at = clock()
    clock.advance(hours=1)
    store.records.restore(["A-1"], "Awa")
    assert [(move.who, move.binned) for move in store.bin.moves("A-1")] == [("Awa", False), ("Noor", True)]
    assert store.bin.moves("A-1")[1].at == at


def test_what_the_clearing_house_removed_was_put_there_by_nobody_here(store: Store) -> None:
    store.records.received(remote(document()))
    store.records.gone("A-1")
    (move,) = store.bin.moves("A-1")
    assert (move.who, move.binned) == ("", True)


def test_an_import_takes_it_out_and_that_is_known_too(store: Store) -> None:
    keep(store)
    to_bin(store, "A-1")
    keep(store, who="Awa", origin=Origin.IMPORTED)
    last = store.bin.moves("A-1")[0]
    assert (last.who, last.binned) == ("Awa", False)


def test_what_is_erased_is_gone_with_its_files_and_all_that_was_known_of_it(
    store: Store, photo: Path
) -> None:
    file = store.files.add(photo)
    keep(store, linked(file))
    keep(store, document())
    to_bin(store, "A-1")
    kept = store.files.get(file.digest)
    assert kept is not None
    stake = store.bin.stake(["A-1"])
    assert (stake.erasable, stake.leaving, stake.there) == (("A-1",), (), 0)
    assert (stake.files, stake.size) == (1, photo.stat().st_size)
    assert store.bin.erase(["A-1"]) == 1
    assert store.records.get("A-1") is None
    assert store.records.count(Query(states=(State.BIN,))) == 0
    assert not kept.path.exists()
    assert store.files.get(file.digest) is None


@pytest.mark.parametrize("where", ["record", "version", "template", "queue", "sent"])
def test_a_file_that_anything_else_speaks_of_stays(store: Store, photo: Path, where: str) -> None:
    file = store.files.add(photo)
    keep(store, linked(file))
    if where == "record":
        keep(store, linked(file, "B-2"))
    elif where == "version":
        keep(store, linked(file, "B-2"))
        keep(store, document("B-2"))
    elif where == "template":
        store.templates.keep("With a photo", ACTIVITY, linked(file))
    elif where == "queue":
        keep(store, linked(file, "B-2"))
        item = store.outbox.put("B-2", Intent.DRAFT)
        store.outbox.begin(item.number, linked(file, "B-2"))
    else:
        keep(store, document("B-2"))
        store.uploads.sent("https://house.example", "B-2", file, "https://house.example/photo.jpg")
    to_bin(store, "A-1")
    assert store.bin.stake(["A-1"]).files == 0
    store.bin.erase(["A-1"])
    assert store.files.get(file.digest) is not None


def test_a_file_of_two_records_that_are_erased_together_goes(store: Store, photo: Path) -> None:
    file = store.files.add(photo)
    keep(store, linked(file))
    keep(store, linked(file, "B-2"))
    to_bin(store, "A-1", "B-2")
    assert store.bin.stake(["A-1"]).files == 0
    assert store.bin.stake(["A-1", "B-2"]).files == 1
    store.bin.erase(["A-1", "B-2"])
    assert store.files.get(file.digest) is None


@pytest.mark.parametrize("others", [0, 10])
def test_a_long_history_is_not_held_in_memory_to_look_for_a_file(
    store: Store, tmp_path: Path, photo: Path, others: int
) -> None:
    """Whether few files are looked for or many: each version of a long text is let go again."""
    file = store.files.add(photo)
    for number in range(others):
        (tmp_path / f"{number}.txt").write_text(f"{number}")
        keep(store, linked(store.files.add(tmp_path / f"{number}.txt"), f"C-{number}"))
    for number in range(30):
        keep(store, linked(file, description={"en": str(number) * 100_000}), origin=Origin.IMPORTED)
    to_bin(store, "A-1", *(f"C-{number}" for number in range(others)))
    tracemalloc.start()
    try:
        assert store.bin.stake(["A-1", *(f"C-{number}" for number in range(others))]).files == others + 1
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3_500_000


def test_the_same_file_can_be_attached_again_afterwards(store: Store, photo: Path) -> None:
    file = store.files.add(photo)
    keep(store, linked(file))
    to_bin(store, "A-1")
    store.bin.erase(["A-1"])
    assert store.files.add(photo) == file
    assert store.files.get(file.digest) is not None


def test_what_still_waits_to_be_removed_there_stays_in_the_bin(store: Store) -> None:
    store.records.received(remote(document()))
    store.outbox.put("A-1", Intent.DELETE)
    to_bin(store, "A-1")
    stake = store.bin.stake(["A-1"])
    assert (stake.erasable, stake.leaving) == ((), ("A-1",))
    assert store.bin.erase(["A-1"]) == 0
    assert store.outbox.of("A-1") is not None


def test_what_a_person_is_asked_about_stays(store: Store) -> None:
    store.records.received(remote(document()))
    to_bin(store, "A-1")
    store.records.ask_removal("A-1", Side.HERE)
    assert store.bin.stake(["A-1"]).leaving == ("A-1",)


def test_what_is_at_the_clearing_house_is_counted_for_it_comes_back(store: Store) -> None:
    store.records.received(remote(document()))
    keep(store, document("B-2"))
    to_bin(store, "A-1", "B-2")
    assert store.bin.stake(["A-1", "B-2"]).there == 1


def test_what_is_not_in_the_bin_is_never_erased(store: Store) -> None:
    keep(store)
    assert store.bin.stake(["A-1", "nothing"]).erasable == ()
    assert store.bin.erase(["A-1", "nothing"]) == 0
    assert store.records.get("A-1") is not None
