"""Backups by themselves: after some quiet minutes, where there is something to back up, and never while one writes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop_app.background import Background
from desktop_app.backups.by_itself import QUIET_MINUTES, ByItself
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import choose_place
from desktop_app.told import Told
from sync.log import log_lines
from sync.store.safekeeping.checking import Checked
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.owning import MARK
from sync.store.safekeeping.second_place import FOLDER
from sync.store.troubles import Damaged
from tests.desktop_app.given import Settle
from tests.support.given import FakeClock
from tests.sync.store.given import document, keep


@pytest.fixture
def alone(desk: Desk, background: Background) -> Iterator[ByItself]:
    """What makes backups by itself, and tells nobody yet."""
    owner = QObject(background)
    made = ByItself(desk, background, owner)
    yield made
    # Its minutes pass in real time too, and later tests may take some.
    made.stop()


def pass_minutes(alone: ByItself, number: int, clock: FakeClock) -> None:
    for _ in range(number):
        clock.advance(minutes=1)
        alone.minute()


def test_after_some_quiet_minutes_a_backup_is_made_once(
    alone: ByItself, desk: Desk, clock: FakeClock, settle: Settle
) -> None:
    keep(desk.store)
    pass_minutes(alone, 1, clock)
    for number in range(4):
        keep(desk.store, document(f"B-{number}"))
        pass_minutes(alone, QUIET_MINUTES - 1, clock)
        settle()
        assert desk.store.backups.all() == []
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    assert [backup.why for backup in desk.store.backups.all()] == [Why.IDLE]
    pass_minutes(alone, 5 * QUIET_MINUTES, clock)
    settle()
    assert len(desk.store.backups.all()) == 1
    keep(desk.store, document("C-1"))
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    assert len(desk.store.backups.all()) == 2


def test_when_the_records_are_closed_nothing_is_asked_of_them_any_more(
    alone: ByItself, desk: Desk, background: Background, clock: FakeClock
) -> None:
    alone.stop()
    background.close()
    desk.close()
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    alone.look_at_room()
    alone.check()


def test_the_second_place_is_brought_up_to_date_too(
    alone: ByItself, desk: Desk, clock: FakeClock, settle: Settle, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    choose_place(desk, tmp_path / "stick")
    keep(desk.store)
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    assert [path.name for path in (tmp_path / "stick").rglob("*.db")] == [
        desk.store.backups.all()[0].path.name
    ]


def test_where_no_backup_can_be_made_it_is_said_and_tried_again(
    alone: ByItself, desk: Desk, clock: FakeClock, settle: Settle
) -> None:
    told: list[Told] = []
    alone.told.connect(told.append)
    desk.store.backups.folder.write_bytes(b"in the way")
    keep(desk.store)
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    assert [one.role for one in told] == ["warning"]
    assert told[0].text.startswith("No backup could be made.")
    desk.store.backups.folder.unlink()
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    assert len(desk.store.backups.all()) == 1


def test_a_second_place_that_takes_nothing_is_told_as_that_and_noted_once(
    alone: ByItself, desk: Desk, clock: FakeClock, settle: Settle, tmp_path: Path
) -> None:
    told: list[Told] = []
    alone.told.connect(told.append)
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / FOLDER).write_bytes(b"in the way")
    choose_place(desk, tmp_path / "stick")
    keep(desk.store)
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    assert len(desk.store.backups.all()) >= 1
    assert told[0].text.startswith(
        "The backups could not be copied to the second place. No copy can be written"
    )
    assert noted(desk) == ["No copy can be written in the second place for backups."]
    (tmp_path / "stick" / FOLDER).unlink()
    pass_minutes(alone, 2 * QUIET_MINUTES, clock)
    settle()
    assert noted(desk)[1:] == ["Backups are copied to the second place again."]
    assert str(tmp_path) not in "\n".join(log_lines(desk.store))


def noted(desk: Desk) -> list[str]:
    """What the journal tells, the oldest first."""
    return [str(entry.phrase) for entry in reversed(desk.store.journal.latest(9))]


def test_what_a_thorough_check_finds_is_said_and_what_is_in_order_is_not(
    alone: ByItself, desk: Desk, settle: Settle, tmp_path: Path
) -> None:
    told: list[Told] = []
    alone.told.connect(told.append)
    keep(desk.store)
    alone.check()
    settle()
    assert told == []
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 bytes")
    kept = desk.store.files.get(desk.store.files.add(tmp_path / "report.pdf").digest)
    assert kept is not None
    kept.path.unlink()
    alone.check()
    settle()
    assert told.pop().text.startswith("1 attached file on this computer is missing or damaged.")


def test_damage_offers_to_save_what_can_be_read(alone: ByItself, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Told] = []
    wanted: list[bool] = []
    alone.told.connect(told.append)
    alone.repair_wanted.connect(lambda: wanted.append(True))
    alone._checked(Checked(("row 3 missing from index",)))
    assert told[0].action == "Save what can be read"
    assert told[0].do is not None
    told[0].do()
    assert wanted == [True]


def test_backups_that_the_disk_has_changed_are_told_of(alone: ByItself) -> None:
    told: list[Told] = []
    alone.told.connect(told.append)
    alone._checked(Checked(backups=("20260105-090000-000000-focal-desk-idle",)))
    assert [one.text.partition(":")[0] for one in told] == ["1 backup is not as it was written"]


def test_where_a_record_cannot_be_read_everything_is_looked_through_within_a_minute(
    alone: ByItself, desk: Desk, clock: FakeClock, settle: Settle
) -> None:
    told: list[Told] = []
    alone.told.connect(told.append)
    keep(desk.store)
    with desk.store._connections.writing() as connection:
        connection.exec_driver_sql("UPDATE content SET mine = '{\"header\"'")
    pass_minutes(alone, 1, clock)
    with pytest.raises(Damaged):
        desk.store.records.get("A-1")
    pass_minutes(alone, 2, clock)
    settle()
    assert [one.action for one in told] == ["Save what can be read"]


def test_of_a_disk_that_is_nearly_full_it_is_warned_until_there_is_room_again(
    alone: ByItself, desk: Desk, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    alone.room.connect(said.append)
    usage, room = type(shutil.disk_usage(desk.folder)), [10**12, 30_000_000, 2_000_000, 10**12]
    for free in room:
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder, free=free: usage(10**12, 0, free))
        if free == room[2]:
            desk.store.ballast.give_up()
        alone.look_at_room()
        settle()
    assert said == [
        "",
        "Little room on the disk: 30.0 MB left",
        "The disk is full (2.0 MB left): free some space",
        "",
    ]
    assert desk.store.ballast.is_there()


def test_where_no_ballast_can_be_made_but_there_is_room_nothing_is_said(
    alone: ByItself, desk: Desk, settle: Settle
) -> None:
    said: list[str] = []
    alone.room.connect(said.append)
    (desk.folder / ".focal-desk.ballast.new").mkdir()
    alone.look_at_room()
    settle()
    assert not desk.store.ballast.is_there()
    assert said == [""]


def test_of_a_second_place_that_is_long_away_and_of_a_copy_that_goes_there_too_one_is_told_once(
    alone: ByItself, desk: Desk, clock: FakeClock, settle: Settle, tmp_path: Path
) -> None:
    told: list[Told] = []
    alone.told.connect(told.append)
    (tmp_path / "stick").mkdir()
    choose_place(desk, tmp_path / "stick")
    keep(desk.store)
    pass_minutes(alone, QUIET_MINUTES + 1, clock)
    settle()
    (tmp_path / "stick").rename(tmp_path / "away")
    clock.advance(days=14)
    for _ in range(2):
        keep(desk.store, document(desk.new_id()))
        pass_minutes(alone, QUIET_MINUTES + 1, clock)
        settle()
    assert [(one.role, "two weeks or longer" in one.text) for one in told] == [("info", True)]
    (tmp_path / "away").rename(tmp_path / "stick")
    (mark,) = (tmp_path / "stick").rglob(MARK)
    mark.write_text('["another folder", "another visit"]', encoding="utf-8")
    pass_minutes(alone, QUIET_MINUTES + 1, clock)
    settle()
    assert "in a folder of their own" in told[-1].text
    assert len(told) == 2
