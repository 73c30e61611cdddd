"""A fault of ours in a command: told by where it was, never by what was entered."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.commands import running
from desktop_app.desk import Desk
from desktop_app.starting.secrets_given import SecretsGiven
from sync.practice import PracticeServer
from sync.sending import Sending
from tests.desktop_app.commands.test_command_line import FOCAL_POINT, ID, Console
from tests.support.two_computers import ACTIVITY

SECRET = "What the person wrote"


def test_a_fault_of_a_command_is_told_without_what_was_entered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_given: object, **_named: object) -> Desk:
        raise ValueError(SECRET)

    monkeypatch.setattr(Desk, "open", broken)
    assert (
        running.run(["list", "--data-dir", str(tmp_path / "Awa Houngbo")], SecretsGiven({}))
        == running.NEEDS_A_PERSON
    )
    told = capsys.readouterr()
    assert "builtins.ValueError" in told.err
    assert "The fault is ours" in told.err
    assert SECRET not in told.err + told.out
    assert str(tmp_path) not in told.err


def test_so_is_one_that_a_synchronization_met_with_one_record(
    awa: Console, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    awa.imports(ACTIVITY)
    awa("submit", ID)
    monkeypatch.setattr(Sending, "send", broken)
    assert awa("sync", "--server", practice.address, "--user", FOCAL_POINT) == running.NEEDS_A_PERSON
    assert "builtins.ValueError" in awa.err
    assert "The fault is ours" in awa.err
    assert SECRET not in awa.err + awa.out
