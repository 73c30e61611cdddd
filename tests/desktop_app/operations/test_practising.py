"""The practice clearing-house is the program itself, started once more, in whichever form it is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app.operations.practising import PracticeHouse
from sync.errors import Trouble

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs here are scripts of a shell")


def program(file: Path) -> Path:
    """A program that keeps how it was called, and is no clearing-house."""
    file.write_text(f'#!/bin/sh\necho "$@" > {file}.called\necho nothing\n', encoding="utf-8")
    file.chmod(0o755)
    return file


@pytest.mark.parametrize("for_commands", [False, True])
def test_a_frozen_program_starts_itself_and_where_there_are_two_the_one_for_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, for_commands: bool
) -> None:
    started = window = program(tmp_path / "focal-desk")
    if for_commands:
        started = program(tmp_path / "focal-desk-cli.exe")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(window))
    with pytest.raises(Trouble, match="could not be started"):
        PracticeHouse.start(tmp_path / "data", "bj")
    called = [file.name for file in tmp_path.glob("*.called")]
    assert called == [f"{started.name}.called"]
    words = (tmp_path / called[0]).read_text(encoding="utf-8").split()
    assert words[:2] == ["practice", "--data-dir"]
