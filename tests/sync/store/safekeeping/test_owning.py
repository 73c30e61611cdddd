"""Whose folder in a second place it is: odd files, full disks and stopped visits leave one folder and no fault."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from sync.privacy import write_private
from sync.stopping import Stopped
from sync.store.safekeeping.owning import KNOWN, MARK
from sync.store.safekeeping.place_troubles import PlaceFull, PlaceNotWritable
from sync.store.safekeeping.second_place import FOLDER, Carried
from sync.store.troubles import NoRoom
from tests.support.given import FakeClock
from tests.sync.store.safekeeping.place_given import Open, back_up, copied, opened, second, stick

__all__ = ["opened", "stick"]


def test_whatever_stands_where_it_is_kept_whose_folder_it_is_the_copies_are_made(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    store, deep = opened(data_dir), "[" * 50_000
    for odd in ('{"x": 5}', '{"x": [5]}', "[]", deep, '{"../..": [""], "..": [""]}'):
        (data_dir / KNOWN).write_text(odd, encoding="utf-8")
        back_up(store, stick, clock)
    for odd in (deep, "5", '[1, "x"]', '{"a": 1, "b": 2}'):
        for mark in stick.rglob(MARK):
            mark.write_text(odd, encoding="utf-8")
        assert back_up(store, stick, clock).is_apart
    assert {path.parent for path in stick.rglob(MARK)} == set((stick / FOLDER).iterdir())


def test_the_disk_of_the_records_being_full_is_not_said_of_the_second_place(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(data_dir)

    def write(file: Path, text: str) -> None:
        if file.name == KNOWN:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write_private(file, text)

    monkeypatch.setattr("sync.store.safekeeping.owning.write_private", write)
    with pytest.raises(NoRoom) as caught:
        back_up(store, stick, clock)
    assert not isinstance(caught.value, PlaceFull)
    assert str(stick) not in " ".join(map(str, caught.value.sentences))


def test_however_often_a_visit_is_stopped_one_folder_is_begun(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock
) -> None:
    one, copy = copied(data_dir, stick, opened, clock)
    back_up(one, stick, clock)
    for _ in range(3):
        with pytest.raises(Stopped):
            second(copy, stick).catch_up(lambda: True)
    assert len(list((stick / FOLDER).iterdir())) == 2
    assert back_up(copy, stick, clock).is_apart
    assert not back_up(copy, stick, clock).is_apart
    assert len(list((stick / FOLDER).iterdir())) == 2


def test_where_no_mark_can_be_written_what_is_known_does_not_grow(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(data_dir)

    def write(file: Path, text: str) -> None:
        if file.name == MARK:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write_private(file, text)

    with monkeypatch.context() as patching:
        patching.setattr("sync.store.safekeeping.owning.write_private", write)
        for _ in range(4):
            with pytest.raises(PlaceFull):
                back_up(store, stick, clock)
    assert len(json.loads((data_dir / KNOWN).read_text(encoding="utf-8"))) == 1
    back_up(store, stick, clock)
    other = stick.with_name("other")
    other.mkdir()
    back_up(store, other, clock)
    assert not back_up(store, stick, clock).is_apart
    assert len(json.loads((data_dir / KNOWN).read_text(encoding="utf-8"))) == 2


def test_one_that_takes_nothing_but_holds_everything_is_in_order(
    data_dir: Path, stick: Path, opened: Open, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(data_dir)
    back_up(store, stick, clock)

    def refuse(_folder: Path, _wait: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("sync.store.safekeeping.second_place.turn_in", refuse)
    assert second(store, stick).catch_up() == Carried(True)
    with pytest.raises(PlaceNotWritable):
        back_up(store, stick, clock)
