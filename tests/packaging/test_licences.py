"""Every library that goes into a package goes with the text of its licence, or the package is not built."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path

import pytest

import licences
from contents import Contents, contents, owners_in, plain_name
from product import ROOT
from tests.packaging.given import library

NEEDED = [
    line.partition(">")[0].partition("[")[0]
    for line in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "dependencies"
    ]
]


@pytest.mark.parametrize("name", NEEDED)
def test_every_library_of_the_program_has_its_text(name: str) -> None:
    assert licences.texts_of(importlib.metadata.distribution(name))


def test_qt_has_the_texts_of_the_lgpl_and_the_way_to_its_source(tmp_path: Path) -> None:
    qt = importlib.metadata.distribution("PySide6-Essentials")
    licences.gather(Contents((qt,), {}), tmp_path / "licences")
    page = (tmp_path / "licences/README.txt").read_text(encoding="utf-8")
    assert f"pyside6-essentials {qt.version}: LGPL-3.0" in page
    assert "https://download.qt.io/official_releases/qt/" in page
    text = (tmp_path / "licences/pyside6-essentials/LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "MIT" in (tmp_path / "licences/LICENSE.txt").read_text(encoding="utf-8")
    assert "Python" in (tmp_path / "licences/Python.txt").read_text(encoding="utf-8", errors="replace")


def test_what_is_compiled_into_a_library_is_shown_with_it() -> None:
    texts = licences.texts_of(importlib.metadata.distribution("sqlcipher3"))
    assert any("ZETETIC" in text.read_text(encoding="utf-8") for text in texts)


def test_a_library_without_a_licence_ends_the_build(tmp_path: Path) -> None:
    strange = library(tmp_path / "installed", "strange", "", {})
    with pytest.raises(licences.NoLicence, match="strange"):
        licences.gather(Contents((strange,), {}), tmp_path / "licences")


def test_a_library_brings_its_own_texts(tmp_path: Path) -> None:
    kind = library(tmp_path / "installed", "kind", "MIT", {"LICENSE": "May be used.", "NOTICE": "By us."})
    licences.gather(Contents((kind,), {("zlib1g", "1.2"): ("libz.so.1",)}), tmp_path / "licences")
    assert (tmp_path / "licences/kind/LICENSE").read_text(encoding="utf-8") == "May be used."
    assert (tmp_path / "licences/kind/NOTICE").exists()
    page = (tmp_path / "licences/README.txt").read_text(encoding="utf-8")
    assert "kind 1.0: MIT (kind/)" in page
    assert "libz.so.1" in page


def test_what_went_in_is_told_by_the_library_that_owns_it(tmp_path: Path) -> None:
    import requests

    listed = tmp_path / "contents.json"
    listed.write_text(f'[["requests", "{requests.__file__}"], ["own", "-"]]', encoding="utf-8")
    found = {plain_name(one) for one in contents(listed, tmp_path).libraries}
    assert found == {"requests", "pyinstaller"}  # the start of the program is PyInstaller's work


def test_owners_are_read_as_debian_tells_them() -> None:
    told = "zlib1g:amd64: /lib/x86_64-linux-gnu/libz.so.1\nfonts: /usr/share/a b.ttf\nnothing\n"
    assert owners_in(told) == {"/lib/x86_64-linux-gnu/libz.so.1": "zlib1g", "/usr/share/a b.ttf": "fonts"}
