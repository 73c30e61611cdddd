"""A fault of ours in a command: told by where it was, never by what was entered."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.commands import running
from desktop_app.desk import Desk
from desktop_app.starting.secrets_given import SecretsGiven

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
