"""Listing and settling conflicts without the window, those about removals too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.command_line import main
from desktop_app.desk import Desk
from sync.records import Intent, Record, State
from tests.desktop_app.conflicts.given import (
    ACTIVITY,
    MINE,
    THEIRS,
    activity,
    come_in,
    gone_here,
    gone_there,
    meet,
)
from tests.support.given import FakeClock, NewIds


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Desk:
    """A desk that the test closes before it gives a command."""
    return Desk.open(data_dir, clock=clock, new_id=new_id)


def command(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit code and what was printed."""
    code = main([*words, "--data-dir", str(folder)])
    return code, capsys.readouterr().out


def left(folder: Path, clock: FakeClock) -> Record:
    """The record as it is now."""
    desk = Desk.open(folder, clock=clock, new_id=NewIds())
    record = desk.store.records.get(ACTIVITY)
    desk.close()
    assert record is not None
    return record


def listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What ``conflicts`` lists; something needs a person."""
    code, out = command(folder, capsys, "conflicts")
    assert code == 1
    found: list[dict[str, Any]] = json.loads(out)
    return found


def test_a_record_removed_there_and_changed_here_is_one_conflict_as_a_whole(
    desk: Desk, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone_there(desk, MINE)
    desk.close()
    (conflict,) = listed(data_dir, capsys)
    assert (conflict["removed"], conflict["field"], conflict["theirs"]) == ("there", "", None)
    assert (conflict["base"], conflict["mine"]) == (activity(), activity(**MINE))


def test_a_record_removed_here_and_changed_there_tells_what_is_there(
    desk: Desk, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone_here(desk, THEIRS)
    desk.close()
    (conflict,) = listed(data_dir, capsys)
    assert (conflict["removed"], conflict["mine"], conflict["theirs"]) == ("here", None, activity(**THEIRS))


@pytest.mark.parametrize(("side", "state"), [("--mine", State.WAITING), ("--theirs", State.BIN)])
def test_removed_there_mine_keeps_it_and_theirs_removes_it(
    desk: Desk, data_dir: Path, capsys: pytest.CaptureFixture[str], clock: FakeClock, side: str, state: State
) -> None:
    gone_there(desk, MINE)
    desk.close()
    assert command(data_dir, capsys, "resolve", ACTIVITY, side)[0] == 0
    record = left(data_dir, clock)
    assert (record.state, record.mine) == (state, activity(**MINE))
    assert record.intent is (Intent.DRAFT if state is State.WAITING else None)
    assert command(data_dir, capsys, "conflicts")[0] == 0


@pytest.mark.parametrize(("side", "binned"), [("--mine", True), ("--theirs", False)])
def test_removed_here_mine_removes_it_and_theirs_keeps_it(
    desk: Desk, data_dir: Path, capsys: pytest.CaptureFixture[str], clock: FakeClock, side: str, binned: bool
) -> None:
    gone_here(desk, THEIRS)
    desk.close()
    assert command(data_dir, capsys, "resolve", ACTIVITY, side)[0] == 0
    assert left(data_dir, clock).binned is binned


def test_what_both_changed_in_a_record_that_was_removed_is_settled_in_the_same_way(
    desk: Desk, data_dir: Path, capsys: pytest.CaptureFixture[str], clock: FakeClock
) -> None:
    meet(desk, MINE, {})
    desk.store.records.to_bin([ACTIVITY], "Amina")
    come_in(desk, activity(**THEIRS), revision=3)
    desk.close()
    code, out = command(data_dir, capsys, "resolve", ACTIVITY, "--theirs")
    assert code == 0
    assert "2 answer(s) settled" in out
    record = left(data_dir, clock)
    assert (record.conflicts, record.mine, record.binned) == ((), activity(**THEIRS), False)
