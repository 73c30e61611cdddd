"""The one rule: desktop_app → sync → forms → resources, with Qt, SQL, HTTP and the line each in its own rooms."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("desktop_app", "sync", "forms", "resources")
ROOMS = (*PACKAGES, "sync/store", "sync/client", "sync/client/wire", "sync/cost", "sync/practice")

BREACHES = {
    "an arrow that turns back": ("forms", "import sync", "Arrows never turn back"),
    "Qt below the window": ("sync", "import PySide6", "Qt only in desktop_app"),
    "SQL in the window": ("desktop_app", "import sqlite3", "SQL only in the store"),
    "SQL in the client": ("sync/client", "import sqlalchemy", "SQL only in the store"),
    "HTTP in the window": ("desktop_app", "import requests", "HTTP only in the client"),
    "HTTP in the store": ("sync/store", "import http.client", "HTTP only in the client"),
    "the line in the engine": ("sync", "import sync.client.wire", "The line itself only in the client"),
    "the line in the window": (
        "desktop_app",
        "from sync.client import wire",
        "The line itself only in the client",
    ),
    "pydantic above the forms": ("desktop_app", "import pydantic", "pydantic only where forms"),
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """The contracts of pyproject.toml, held against the packages in a folder."""
    read = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", read], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A tree with the project's rooms, all empty, and its contracts."""
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for room in ROOMS:
        (tmp_path / room).mkdir()
        (tmp_path / room / "__init__.py").touch()
    return tmp_path


def test_the_packages_keep_to_the_rule() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


def test_the_rule_has_no_exception_but_the_rooms_that_it_names() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    allowed = {edge for contract in settings["contracts"] for edge in contract.get("ignore_imports", [])}
    rooms = ("sync.store", "sync.client", "sync.practice", "forms")
    assert allowed == {f"{room}{inside} -> *" for room in rooms for inside in ("", ".**")}


def test_empty_rooms_keep_to_the_rule(copy: Path) -> None:
    done = lint_imports(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("what", BREACHES)
def test_the_rule_sees(what: str, copy: Path) -> None:
    room, line, contract = BREACHES[what]
    (copy / room / "breach.py").write_text(f"{line}\n", encoding="utf-8")
    done = lint_imports(copy)
    assert done.returncode == 1
    broken = [said for said in done.stdout.splitlines() if said.endswith("BROKEN")]
    assert [said for said in broken if said.startswith(contract)], done.stdout
