"""A second place for tests: stores that copy their backups there, and copies of their folders that do so too."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sync.store import Store
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.second_place import Carried, SecondPlace
from sync.store.safekeeping.thinning import LAST
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep

Open = Callable[[Path], Store]


@pytest.fixture
def opened(clock: FakeClock) -> Iterator[Open]:
    """Opens a folder of records as a program of its own would, which thinks of identifiers of its own."""
    series = iter(range(1, 20))
    with ExitStack() as closing:

        def open_store(folder: Path) -> Store:
            return closing.enter_context(Store.open(folder, clock=clock, new_id=NewIds(next(series))))

        yield open_store


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def second(store: Store, stick: Path) -> SecondPlace:
    return SecondPlace(stick, "BENIN", store.folder, store.new_id, lambda: None)


def back_up(store: Store, stick: Path, clock: FakeClock, times: int = 1) -> Carried:
    """Some backups, minutes apart, each brought to the second place."""
    for _ in range(times):
        clock.advance(minutes=1)
        keep(store, document(store.new_id()))
        store.backups.make(Why.IDLE)
        carried = second(store, stick).catch_up()
    assert carried is not None
    return carried


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*.db")}


def copied(folder: Path, stick: Path, opened: Open, clock: FakeClock) -> tuple[Store, Store]:
    """A store that has been to the stick, and a copy of its folder, each open."""
    with Store.open(folder, clock=clock, new_id=NewIds()) as store:
        back_up(store, stick, clock, LAST + 1)
    shutil.copytree(folder, folder.with_name("copied"))
    return opened(folder), opened(folder.with_name("copied"))
