"""The version comes from one place, and a build bears the time of its commit."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

import pytest

import product
import version_resource
from sync.updating.platforms import this_platform

RECIPES = [
    path
    for path in product.HERE.rglob("*")
    if path.suffix in {".iss", ".spec", ".yaml", ".json", ".plist", ".desktop", ".sh", ".xml"}
]


def test_the_version_is_the_one_that_the_program_tells() -> None:
    assert product.version() == importlib.metadata.version("focal-desk")


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_no_recipe_has_a_version_of_its_own(recipe: Path) -> None:
    text = recipe.read_text(encoding="utf-8")
    assert not re.search(rf"(?<![\d.]){re.escape(product.version())}(?![\d.])", text)


def test_a_build_is_called_as_the_updates_for_it_are(monkeypatch: pytest.MonkeyPatch) -> None:
    assert product.machine() == this_platform()
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    monkeypatch.setattr("sysconfig.get_platform", lambda: "linux-aarch64")
    assert product.machine() == "linux-arm64"


@pytest.mark.parametrize(
    ("told", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.3", (2, 3, 0, 0)), ("1.2.3rc4.5", (1, 2, 3, 4))]
)
def test_windows_wants_four_numbers(
    told: str, numbers: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "version", lambda: told)
    assert product.four_numbers() == numbers


def test_windows_shows_the_version_of_the_file(tmp_path: Path) -> None:
    version_resource.write(tmp_path / "version.txt")
    text = (tmp_path / "version.txt").read_text(encoding="utf-8")
    compile(text, "version.txt", "eval")  # PyInstaller reads it as Python
    assert f"StringStruct('ProductVersion', {product.version()!r})" in text


def test_the_time_of_a_build_is_handed_in_or_the_commits(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert product.build_time() == 1_700_000_000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    assert product.build_time() == product.OLDEST_TIME
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(product, "ROOT", tmp_path)  # where no commit is
    assert product.build_time() == product.OLDEST_TIME
