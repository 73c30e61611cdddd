"""The program looks whether it is whole: it says so where it is, names what is not, and leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_app.selftest
from desktop_app import words
from desktop_app.command_line import main
from desktop_app.selftest import CHECKS, Check, files
from desktop_app.selftest.bench import Bench
from desktop_app.selftest.outcome import NotWhole, Outcome, looked_at
from forms.words import say
from sync.errors import Trouble

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Where a program could leave something: the folder for what is thrown away, and the person's own."""
    before = sys.excepthook, threading.excepthook
    made = [tmp_path / "thrown-away", tmp_path / "home"]
    for folder in made:
        folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(made[0]))
    for name, folder in (("TMPDIR", made[0]), ("HOME", made[1]), ("XDG_DATA_HOME", made[1])):
        monkeypatch.setenv(name, str(folder))
    yield made
    sys.excepthook, threading.excepthook = before


def left_in(rooms: list[Path]) -> list[Path]:
    return [file for room in rooms for file in room.rglob("*")]


def test_a_whole_program_says_so_and_leaves_nothing_behind(
    rooms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    command = [sys.executable, "-m", "desktop_app", "selftest"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=110, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    first, *lines, last = done.stdout.splitlines()
    assert first.startswith("Focal Desk ")
    assert [line.partition(": ")[0] for line in lines] == [f"OK      {check.what}" for check in CHECKS]
    assert last.startswith(f"All {len(CHECKS)} checks passed")
    assert left_in(rooms) == []


def test_what_is_missing_is_named_and_the_other_checks_are_made(
    rooms: list[Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(words, "available", lambda: ("en", "fr"))
    checks = (Check("files", files.read), Check("window", lambda bench: bench.app.platformName()))
    monkeypatch.setattr(desktop_app.selftest, "CHECKS", checks)
    assert main(["selftest"]) == 1
    lines = capsys.readouterr().out.splitlines()[1:]
    assert lines == [
        "FAILED  files: It was to be seen that the program speaks ar.",
        "OK      window: offscreen",
        "1 of 2 checks failed. Give these lines to whoever helps you.",
    ]
    assert left_in(rooms) == []


@pytest.mark.usefixtures("rooms")
def test_a_part_that_is_not_reached_is_told_as_what_was_to_be_seen(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    try:
        with pytest.raises(NotWhole, match="the window is at work"):
            bench.desk  # noqa: B018 - asking for it is the deed
    finally:
        bench.close()


@pytest.mark.parametrize(
    ("error", "seen"),
    [
        (NotWhole("It was to be seen that it rains."), "It was to be seen that it rains."),
        (Trouble(say("The disk is full."), advice=say("Make room.")), "The disk is full. Make room."),
        (ModuleNotFoundError("No module named 'uvicorn'"), "ModuleNotFoundError: No module named 'uvicorn'"),
    ],
)
def test_a_check_that_fails_is_told_and_never_raised(error: Exception, seen: str) -> None:
    def do() -> str:
        raise error

    assert looked_at("rain", do) == Outcome("rain", seen, whole=False)
