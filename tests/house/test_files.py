"""What holds for every file of the house."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("desktop_app", "forms", "sync", "resources", "packaging", "tests", ".ci")
AT_THE_TOP = (
    "Makefile",
    "README.md",
    "SECURITY.md",
    "pyproject.toml",
    "requirements.lock",
    ".pre-commit-config.yaml",
    ".editorconfig",
)
TEXTS = {".py", ".md", ".toml", ".json", ".svg", ".ts", ".yaml", ".csv", ".lock", ""}
LONGEST = 300

# Each pattern has one letter in brackets, so that this file does not hold what it looks for.
UNFINISHED = re.compile(r"T[O]DO|F[I]XME|X[X]X")
HOSTS = re.compile(r"py[p]i\.|python[h]osted\.|npm[j]s\.", re.IGNORECASE)
OWN_PATHS = re.compile(r"(?<![\w.$}])/(?:[w]ork|[r]oot|[h]ome|[U]sers|[o]pt|[t]mp)/")


def files() -> Iterator[Path]:
    """Every file of the project that is text, but what is built."""
    yield from (ROOT / name for name in AT_THE_TOP if (ROOT / name).exists())
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts:
                yield path


def modules() -> list[Path]:
    """Every Python file of the project."""
    return [path for path in files() if path.suffix == ".py"]


def found(pattern: re.Pattern[str], paths: Iterator[Path] | list[Path]) -> list[str]:
    """Where a pattern stands: file, line and what was found."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {hit.group()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for hit in pattern.finditer(line)
    ]


def test_no_module_is_longer_than_300_lines() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()
    }
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


def test_every_module_says_in_its_first_line_what_it_is() -> None:
    silent = [
        path for path in modules() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), (
        "it would hide the library packaging from build tools"
    )


def test_nothing_is_left_to_do() -> None:
    assert found(UNFINISHED, modules()) == []


def test_no_file_names_a_package_registry() -> None:
    assert found(HOSTS, files()) == []


def test_no_file_names_a_folder_of_somebodys_computer() -> None:
    assert found(OWN_PATHS, files()) == []


@pytest.mark.parametrize("text", ["# TO-DO: later", "x = 1  # FIX-ME"])
def test_what_is_left_to_do_would_be_seen(text: str) -> None:
    assert UNFINISHED.search(text.replace("-", ""))


@pytest.mark.parametrize("text", ["open('-home/ana/x')", "-work/main", "see -opt/tool/bin"])
def test_a_folder_of_somebodys_computer_would_be_seen(text: str) -> None:
    assert OWN_PATHS.search(text.replace("-", "/"))
