"""Making a practice clearing-house unkind from the command line: one that begins, and one that runs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.command_line import main
from desktop_app.commands.table import parser
from sync.errors import Trouble
from sync.practice import PracticeServer, Serving, serve
from sync.practice.unkind.unkind import Unkind
from tests.support.given import FakeClock, NewIds


@pytest.fixture
def practice(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[PracticeServer]:
    """A running practice clearing-house."""
    with PracticeServer(data_dir, clock=clock, new_id=new_id, examples=False) as server:
        yield server


def test_a_running_one_is_made_unkind_and_kind_again(
    practice: PracticeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server = ("--server", practice.address)
    assert main(["unkind", "slow,latency=1", "busy,times=2,path=*/draft", *server]) == 0
    assert capsys.readouterr().out == (
        "slow,latency=1\tstands\tmet 0\nbusy,path=*/draft,times=2\tstands\tmet 0\n"
    )
    assert main(["unkind", "expired", "--too", *server]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "expired\tover\tmet 1"
    assert main(["unkind", *server]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(["unkind", "--stop", *server]) == 0
    told = capsys.readouterr()
    assert (told.out, "It is kind now" in told.err) == ("", True)
    assert practice.unkind.told() == []


def test_what_is_not_understood_is_told_and_changes_nothing(
    practice: PracticeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    practice.unkind.be("slow,latency=1")
    with pytest.raises(SystemExit):
        main(["unkind", "rude", "--server", practice.address])
    assert "there are slow, cut" in capsys.readouterr().err
    assert main(["unkind", "lost", "--stop", "--server", practice.address]) == 2
    assert [one["what"] for one in practice.unkind.told()] == ["slow"]


def test_where_none_runs_it_is_said_how_to_start_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["unkind", "slow", "--server", "http://127.0.0.1:9"]) == 1
    said = capsys.readouterr().err
    assert "cannot be reached" in said
    assert "focal-desk practice" in said
    assert "Synchronize" not in said


def test_one_that_begins_is_unkind_as_told_and_in_no_other_way(
    practice: PracticeServer, data_dir: Path
) -> None:
    practice.unkind.be("lost")
    options = parser().parse_args(["practice", "--unkind", "slow,latency=1", "--unkind", "busy"])
    ended = io.StringIO("")
    serve(Serving(data_dir, examples=False, unkindness=options.unkind), io.StringIO(), ended)
    assert [one["line"] for one in Unkind(practice.house).told()] == ["slow,latency=1", "busy"]
    serve(Serving(data_dir, examples=False), io.StringIO(), io.StringIO(""))
    assert Unkind(practice.house).told() == []


def test_what_cannot_be_done_is_told_in_words(data_dir: Path) -> None:
    missing = Serving(data_dir, examples=False, unkindness=["locked,identifier=0A1B2C3D-4E5F"])
    with pytest.raises(Trouble, match="cannot be unkind"):
        serve(missing, io.StringIO(), io.StringIO(""))
