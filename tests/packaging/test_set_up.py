"""A Python that cannot be used is told so in one sentence, with what to do."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from types import ModuleType

import pytest


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
