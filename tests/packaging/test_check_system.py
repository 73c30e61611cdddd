"""What the system lacks is said in one sentence, with the command that brings it."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere Qt brings all it needs"
)
SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "check_system.py"


@pytest.fixture
def check(script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, on a Debian system where it runs as an ordinary user and every library is there."""
    module = script("check_system")
    monkeypatch.setattr(module, "loads", lambda _name: True)
    monkeypatch.setattr(module, "fonts_for", lambda _language: 1)
    monkeypatch.setattr(shutil, "which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return module


def lacking(monkeypatch: pytest.MonkeyPatch, check: ModuleType, *names: str) -> None:
    """Take some libraries away."""
    monkeypatch.setattr(check, "loads", lambda name: name not in names)


def test_a_system_with_everything_hears_nothing(
    check: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.main(["--screen"]) == 0
    assert capsys.readouterr() == ("", "")


def test_the_sentence_names_what_is_missing_and_the_command(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch, check, "libEGL.so.1", "libGL.so.1")
    assert check.main([]) == 1
    assert capsys.readouterr().err == (
        "Focal Desk needs what this system does not have yet (libGL.so.1, libEGL.so.1); this brings it: "
        "sudo apt-get update && sudo apt-get install -y libegl1 libgl1\n"
    )


def test_a_library_for_the_screen_is_missed_only_with_a_screen(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch, check, "libxcb-cursor.so.0")
    assert check.main([]) == 0
    assert check.main(["--screen"]) == 1
    assert "apt-get install -y libxcb-cursor0\n" in capsys.readouterr().err


def test_missing_arabic_letters_are_named_with_a_font(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "fonts_for", lambda language: 0 if language == "ar" else 3)
    assert check.main([]) == 1
    said = capsys.readouterr().err
    assert "Arabic letters" in said
    assert said.endswith("apt-get install -y fonts-dejavu-core\n")


def test_a_system_without_apt_hears_the_names_alone(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch, check, "libEGL.so.1")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert check.main([]) == 1
    assert capsys.readouterr().err == (
        "Focal Desk needs what this system does not have yet: libEGL.so.1. Install it and try again.\n"
    )


def test_for_another_script_the_packages_are_named_alone(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch, check, "libEGL.so.1", "libGL.so.1")
    assert check.main(["--packages"]) == 1
    assert capsys.readouterr() == ("libegl1 libgl1\n", "")


def test_a_library_that_is_not_there_does_not_load(script: Callable[[str], ModuleType]) -> None:
    loads = script("check_system").loads
    assert not loads("libof-no-system.so.7")
    assert loads(ctypes.util.find_library("c") or "libc.so.6")


def test_fontconfig_itself_is_asked_for_fonts(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text("<?xml version='1.0'?><fontconfig></fontconfig>", encoding="utf-8")
    empty = {**os.environ, "FONTCONFIG_FILE": str(config)}
    done = subprocess.run(
        [sys.executable, SCRIPT, "--packages"], env=empty, capture_output=True, text=True, check=False
    )
    assert done.stdout == "fonts-dejavu-core\n"
