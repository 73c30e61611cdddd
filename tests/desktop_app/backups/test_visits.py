"""Visits to the second place that are on their way, and those that are given up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.backups.visits import Visits, Went
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import choose_place
from desktop_app.told import Told
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.second_place import SecondPlace
from tests.desktop_app.backups.drive_given import Drive, answer_only, drive, stick
from tests.desktop_app.given import Settle

__all__ = ["drive", "stick"]


@pytest.fixture
def visits(desk: Desk, background: Background) -> Visits:
    """Visits of a desk with a backup."""
    desk.store.backups.make(Why.ASKED)
    return Visits(desk, background, QObject(background))


def test_each_says_how_it_went(visits: Visits, desk: Desk, settle: Settle, stick: Path) -> None:
    went: list[Went] = []
    told: list[Told] = []
    visits.ended.connect(went.append)
    visits.told.connect(told.append)
    assert not visits.begin()
    choose_place(desk, stick)
    stick.rename(stick.with_name("away"))
    for there in ("away", "a file in its place", "stick"):
        assert visits.begin()
        settle()
        if there == "away":
            (stick / "Focal Desk backups").parent.mkdir()
            (stick / "Focal Desk backups").write_bytes(b"")
        elif there == "a file in its place":
            (stick / "Focal Desk backups").unlink()
    assert went == [Went.NOT_NOW, Went.FAILED, Went.DONE]
    assert [one.text.partition(".")[0] for one in told] == [
        "The backups could not be copied to the second place"
    ]
    assert not visits.are_going()
    journal = [str(entry.phrase) for entry in desk.store.journal.latest(2)]
    assert journal == [
        "Backups are copied to the second place again.",
        "No copy can be written in the second place for backups.",
    ]


def test_none_of_several_that_hang_keeps_another_place_waiting(
    visits: Visits,
    desk: Desk,
    background: Background,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = stick.with_name("another stick")
    other.mkdir()
    answer_only(other, drive, monkeypatch)
    choose_place(desk, stick)
    for _ in range(2):
        visits.begin()
    assert visits.are_going()
    choose_place(desk, other)
    visits.give_up(but_to=stick)
    assert visits.are_going()
    visits.give_up()
    assert not visits.are_going()
    assert background.idle()
    with qtbot.waitSignal(visits.ended) as ended:
        visits.begin()
    assert ended.args == [Went.DONE]
    assert len(list(other.rglob("*.db"))) == 1
    qtbot.waitUntil(background.idle)


def test_one_that_was_stopped_with_all_other_work_is_not_on_its_way(
    visits: Visits,
    desk: Desk,
    background: Background,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SecondPlace, "is_there", drive.before(SecondPlace.is_there))
    choose_place(desk, stick)
    visits.begin()
    qtbot.waitUntil(drive.asked.is_set)
    background.stop_all()
    assert not visits.are_going()
