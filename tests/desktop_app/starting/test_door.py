"""The window is begun before anything is loaded that only commands and records need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.starting import door
from desktop_app.starting.wish import Wish, wish_of

SLOW_FOR_THE_WINDOW = ("sqlalchemy", "requests", "cryptography", "pyrage")
SLOW = ("sqlalchemy", "pydantic", "requests", "cryptography", "pyrage")


@pytest.mark.parametrize(
    ("module", "slow"), [("command_line", SLOW), ("starting.session", SLOW_FOR_THE_WINDOW)]
)
def test_nothing_slow_is_loaded_on_the_way_to_the_window(module: str, slow: tuple[str, ...]) -> None:
    code = f"import sys, desktop_app.{module}; print(*[one for one in {slow} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_folder_may_be_joined_to_its_name() -> None:
    assert wish_of(["--data-dir=here"]) == Wish(Path("here"))
    assert wish_of(["--data-dir", "here"]) == Wish(Path("here"))


def test_a_workspace_may_be_named_before_or_after_the_folder() -> None:
    wanted = Wish(Path("here"), "Côte d’Ivoire")
    assert wish_of(["--data-dir=here", "--workspace", "Côte d’Ivoire"]) == wanted
    assert wish_of(["--workspace=Côte d’Ivoire", "--data-dir", "here"]) == wanted
    assert wish_of(["--workspace"]) is None


@pytest.mark.parametrize("arguments", [["list"], ["--help"], ["--data-dir", "x", "sync"], ["letter.pdf"]])
def test_a_command_is_no_wish_for_the_window(arguments: list[str]) -> None:
    assert wish_of(arguments) is None


def test_a_workspace_that_is_not_there_is_said_where_it_was_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert door.open_window(Wish(tmp_path, "Togo")) == door.NEEDS_A_PERSON
    assert "no workspace “Togo”" in capsys.readouterr().err


def test_without_a_screen_it_is_said_what_can_be_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert door.open_window(Wish(tmp_path)) == door.NEEDS_A_PERSON
    assert "tour" in capsys.readouterr().err
