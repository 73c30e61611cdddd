"""The lock: every library by version and hash, for every system, and no word on where it comes from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
REQUIREMENT = re.compile(
    r"^([a-z0-9-]+)==([^ ;]+)(?: ; (.+?))? \\((?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+)", re.MULTILINE
)


def locked() -> dict[str, str]:
    """The libraries in the lock, each with the condition under which it is installed."""
    return {name: marker for name, _, marker, _ in REQUIREMENT.findall(LOCK)}


def wanted() -> set[str]:
    """The libraries that pyproject.toml names, as the lock spells them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    return {re.split(r"[^\w-]", one)[0].lower().replace("_", "-") for one in named}


def test_every_line_is_a_library_with_its_hashes() -> None:
    rest = REQUIREMENT.sub("", LOCK)
    assert [line for line in rest.splitlines() if line.strip() and not line.startswith("#")] == []


def test_every_library_that_the_project_names_is_locked() -> None:
    assert wanted() - locked().keys() == set()


@pytest.mark.parametrize("text", ["http", "file:", "index", "find-links", "trusted-host", "@ "])
def test_it_does_not_say_where_libraries_come_from(text: str) -> None:
    assert text not in LOCK


@pytest.mark.parametrize(
    ("name", "system"),
    [("colorama", "win32"), ("pefile", "win32"), ("pywin32-ctypes", "win32"), ("macholib", "darwin")],
)
def test_what_only_one_system_needs_is_there_with_its_condition(name: str, system: str) -> None:
    assert locked()[name] == f"sys_platform == '{system}'"
