"""The package for Debian: what it asks for, what it puts where."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import debian
import product

ASKED = frozenset({"libc6", "libgl1", "libcups2"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of the program, as small as can be."""
    top = tmp_path / "dist/focal-desk"
    for name in ("_internal", "licences", "linux"):
        (top / name).mkdir(parents=True)
    (top / "focal-desk").write_bytes(b"program")
    (top / "focal-desk").chmod(0o755)
    for name in ("_internal/data", "licences/LICENSE.txt", "linux/README"):
        (top / name).write_text("text", encoding="utf-8")
    return top


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    """Icons of every size that is asked for."""
    place = tmp_path / "icons"
    place.mkdir()
    for size in debian.ICON_SIZES:
        (place / f"focal-desk-{size}.png").write_bytes(b"png")
    return place


def test_it_asks_for_what_the_program_needs_and_only_recommends_the_rest() -> None:
    fields = dict(line.split(": ", 1) for line in debian.control(ASKED, 1234).splitlines() if ": " in line)
    assert fields["Version"] == product.version()
    assert fields["Depends"] == "libc6, libgl1, fonts-dejavu-core | fonts-noto-core"
    assert fields["Recommends"].split(", ")[0] == "libcups2"
    assert fields["Installed-Size"] == "1234"
    assert fields["Maintainer"]


def test_everything_lies_where_a_desktop_looks_for_it(folder: Path, icons: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    debian.lay_out(folder, icons, root)
    assert (root / "usr/bin/focal-desk").resolve() == root / "usr/lib/focal-desk/focal-desk"
    assert not (root / "usr/lib/focal-desk/linux").exists()
    share = root / "usr/share"
    entry = share / "applications" / f"{product.IDENTIFIER}.desktop"
    assert "Exec=focal-desk %f" in entry.read_text(encoding="utf-8").splitlines()
    assert (share / "mime/packages/focal-desk.xml").is_file()
    assert (share / "icons/hicolor/48x48/apps/focal-desk.png").is_file()
    assert (share / "doc/focal-desk/copyright").is_file()


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="builds with dpkg-deb")
def test_debian_itself_reads_the_package_and_it_is_the_same_twice(
    folder: Path, icons: Path, tmp_path: Path
) -> None:
    made = [tmp_path / "one.deb", tmp_path / "two.deb"]
    for file in made:
        debian.build(folder, icons, ASKED, tmp_path / "work", file, 1_700_000_000, 0)
    assert made[0].read_bytes() == made[1].read_bytes()
    told = subprocess.run(
        ["dpkg-deb", "--contents", str(made[0])], capture_output=True, text=True, check=True
    )
    program = next(
        line for line in told.stdout.splitlines() if line.endswith("./usr/lib/focal-desk/focal-desk")
    )
    assert program.startswith("-rwxr-xr-x root/root")
