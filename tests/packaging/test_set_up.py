"""A Python that cannot be used is told so in one sentence, with what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def set_up(script: Callable[[str], ModuleType]) -> ModuleType:
    """The script, anew."""
    return script("set_up")


def test_this_python_will_do(set_up: ModuleType) -> None:
    assert set_up.unfit() == ""


def test_too_old_a_python_is_pointed_to_a_newer_one(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/python3.12" if name == "python3.12" else None)
    said = set_up.unfit()
    assert "needs Python 3.11 or newer" in said
    assert "is 3.9" in said
    assert "PYTHON=python3.12" in said


def test_a_debian_python_without_venv_is_told_the_package(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "find_spec", lambda name: None if name == "ensurepip" else name)
    monkeypatch.setattr(shutil, "which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(sys, "version_info", (3, 11, 2))
    assert set_up.unfit().endswith("sudo apt-get update && sudo apt-get install -y python3.11-venv")


def test_the_oldest_python_is_the_one_that_the_project_names(set_up: ModuleType) -> None:
    text = (set_up.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'requires-python = ">={}.{}"'.format(*set_up.OLDEST) in text


@pytest.mark.skipif(not shutil.which("make"), reason="asks make")
def test_another_version_installs_the_project_anew_and_another_lock_everything(tmp_path: Path) -> None:
    shutil.copyfile(ROOT / "Makefile", tmp_path / "Makefile")
    lock, project = tmp_path / "requirements.lock", tmp_path / "pyproject.toml"
    (tmp_path / ".venv").mkdir()
    for at, file in enumerate((lock, project, tmp_path / ".venv/.ready", tmp_path / ".venv/.project")):
        file.touch()
        os.utime(file, (at, at))

    def set_up() -> list[str]:
        told = subprocess.run(
            ["make", "-n", "ready"], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        return [
            line.partition("set_up.py")[2].strip() for line in told.stdout.splitlines() if "set_up" in line
        ]

    assert set_up() == []
    os.utime(project, (10, 10))
    assert set_up() == ["--project"]
    os.utime(lock, (10, 10))
    assert set_up() == ["", "--project"]
