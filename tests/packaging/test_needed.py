"""Of the libraries of a package those go that nothing needs, and what it asks of a computer is known by name."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

import glibc
import needed
import thinning

PLUGIN, FIRST, SECOND, LONELY, ITS_OWN = map(
    Path, ("in/plugins/p.so", "in/liba.so.1", "in/libb.so.2", "in/libc1.so", "in/libd.so")
)
KNOWN = {
    PLUGIN: frozenset({"liba.so.1", "libc.so.6"}),
    FIRST: frozenset({"libb.so.2"}),
    SECOND: frozenset({"libm.so.6"}),
    LONELY: frozenset({"libd.so"}),
    ITS_OWN: frozenset({"libcups.so.2"}),
}


def test_a_library_stays_while_something_needs_it_or_what_it_needs() -> None:
    loose = frozenset({FIRST, SECOND, LONELY, ITS_OWN})
    assert needed.unneeded(KNOWN, loose) == {LONELY, ITS_OWN}
    assert needed.unneeded(KNOWN, loose - {LONELY}) == set()


def test_what_is_asked_of_the_computer_is_told_as_its_packages() -> None:
    assert needed.of_the_computer(KNOWN, SECOND) == {"libc6", "libcups2"}


def test_the_program_itself_is_loaded_before_the_package_can_help_it() -> None:
    files = {PLUGIN: frozenset({"libz.so.1"}), Path("in/libz.so.1"): frozenset({"libc.so.6"})}
    assert needed.of_the_computer(files, Path("in/libz.so.1")) == {"libc6"}
    assert needed.of_the_computer(files, PLUGIN) == {"libc6", "zlib1g"}


def test_a_library_that_nobody_brings_ends_the_build() -> None:
    with pytest.raises(needed.Unknown, match=r"libstrange\.so\.3"):
        needed.of_the_computer({PLUGIN: frozenset({"libstrange.so.3"})}, PLUGIN)


@pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("objdump")), reason="asks objdump of Linux"
)
def test_what_a_real_program_needs_is_read_off_it(tmp_path: Path) -> None:
    program = Path(sys.executable).resolve()
    plain = tmp_path / "plain.txt"
    plain.write_text("text", encoding="utf-8")
    assert needed.is_library(program)
    assert not needed.is_library(plain)
    assert "libc.so.6" in needed.needs([program])[program]
    major, minor = glibc.newest_asked_for([program]).split(".")[:2]
    assert (int(major), int(minor)) >= (2, 2)


def test_the_newest_glibc_that_any_file_asks_for_is_told_by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [
        (
            PLUGIN,
            "  required from libc.so.6:\n    0x06969184 0x00 03 GLIBC_2.9\n    0x1 0x00 02 GLIBC_2.2.5\n",
        ),
        (
            FIRST,
            "  required from libm.so.6:\n    0x0969187 0x00 04 GLIBC_2.36\n    0x2 0x00 05 GLIBCXX_3.4\n",
        ),
    ]
    monkeypatch.setattr(glibc, "headers", lambda _files: told)
    assert glibc.newest_asked_for([PLUGIN, FIRST]) == "2.36"
    monkeypatch.setattr(glibc, "headers", lambda _files: [])
    assert glibc.newest_asked_for([]) == "0"


@pytest.mark.parametrize(
    ("version", "systems"),
    [
        ("2.36", ["Debian 12", "Ubuntu 23.04", "Fedora 37"]),
        ("2.9", ["Debian 11", "Ubuntu 20.04", "Fedora 32"]),
        ("2.41", ["Debian 13", "Ubuntu 25.04", "Fedora 42"]),
        ("9.0", []),
    ],
)
def test_the_oldest_systems_that_bring_it_are_named(version: str, systems: list[str]) -> None:
    assert glibc.oldest_systems(version) == systems


def test_plugins_modules_and_python_itself_stay_whoever_needs_them() -> None:
    inside = Path("focal-desk/_internal")
    alone = ("PySide6/Qt/plugins/platforms/libqxcb.so", "libpython3.11.so.1.0", "_cffi_backend.so")
    assert [thinning.is_for_others(inside / name, inside) for name in alone] == [False] * 3
    others = ("libglib-2.0.so.0", "PySide6/Qt/lib/libQt6OpenGL.so.6")
    assert [thinning.is_for_others(inside / name, inside) for name in others] == [True] * 2


def test_a_link_that_leads_out_of_the_package_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "liba.so").write_bytes(b"")
    (inside / "link").symlink_to(inside / "liba.so")
    thinning.take_link_away(inside / "link", inside)
    (inside / "out").symlink_to(tmp_path)
    with pytest.raises(ValueError, match="leads out"):
        thinning.take_link_away(inside / "out", inside)
    assert sorted(file.name for file in inside.iterdir()) == ["liba.so", "out"]
