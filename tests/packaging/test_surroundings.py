"""What a frozen program hands on to programs that it starts: nothing that makes them load its libraries."""

from __future__ import annotations

import os
import runpy

import pytest

import product

OWN = "in/the/package"


def run_hook(monkeypatch: pytest.MonkeyPatch, **before: str) -> str | None:
    monkeypatch.setenv("LD_LIBRARY_PATH", OWN)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    for name, value in before.items():
        monkeypatch.setenv(name, value)
    runpy.run_path(str(product.HERE / "hooks/surroundings.py"))
    return os.environ.get("LD_LIBRARY_PATH")


def test_others_find_their_libraries_as_if_this_program_were_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_hook(monkeypatch) is None


def test_where_the_computer_has_a_way_of_its_own_it_holds_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_hook(monkeypatch, LD_LIBRARY_PATH_ORIG="of/the/computer") == "of/the/computer"


def test_the_program_itself_looks_anew_when_it_is_started_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    run_hook(monkeypatch)
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
