"""The package for Debian: what it asks for, what it puts where, and what it says of itself."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import debian
import product
from needed import Asked
from sync.updating.place import INSTALLED_BY, Place

ASKED = Asked(frozenset({"libc6", "libgl1", "libcups2"}), "2.36")
AT = 1_700_000_000
PARTS = [
    {"name": "requests", "version": "2.32.5", "purl": "pkg:pypi/requests@2.32.5"},
    {"name": "Python", "version": "3.11.2", "purl": "pkg:generic/python@3.11.2"},
    {"name": "zlib1g", "version": "1:1.2", "purl": "pkg:deb/debian/zlib1g@1:1.2", "description": "libz.so.1"},
]
LICENCES: tuple[list[dict[str, object]], ...] = (
    [{"expression": "Apache-2.0 OR MIT"}],
    [{"license": {"name": "Python Software Foundation (2)"}}],
    [],
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of the program, as small as can be."""
    top = tmp_path / "dist/focal-desk"
    for name in ("_internal/requests", "licences", "linux"):
        (top / name).mkdir(parents=True)
    (top / "focal-desk").write_bytes(b"program")
    (top / "focal-desk").chmod(0o755)
    for name in ("_internal/requests/data", "linux/README", "README.txt"):
        (top / name).write_text("text", encoding="utf-8")
    shutil.copyfile(product.ROOT / "LICENSE", top / "licences/LICENSE.txt")
    parts = [part | ({"licenses": said} if said else {}) for part, said in zip(PARTS, LICENCES, strict=True)]
    (top / "sbom.cdx.json").write_text(json.dumps({"components": parts}), encoding="utf-8")
    return top


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    """Icons of every size that is asked for."""
    place = tmp_path / "icons"
    place.mkdir()
    for size in debian.ICON_SIZES:
        (place / f"focal-desk-{size}.png").write_bytes(b"png")
    return place


@pytest.fixture
def share(folder: Path, icons: Path, tmp_path: Path) -> Path:
    """What is laid out below ``/usr/share``."""
    debian.lay_out(folder, icons, tmp_path / "root", AT)
    return tmp_path / "root/usr/share"


def test_it_asks_for_what_the_program_needs_and_only_recommends_the_rest() -> None:
    fields = dict(line.split(": ", 1) for line in debian.control(ASKED, 1234).splitlines() if ": " in line)
    assert fields["Version"] == product.version()
    assert fields["Depends"] == "libc6 (>= 2.36), libgl1, fonts-dejavu-core | fonts-noto-core"
    assert fields["Recommends"].split(", ")[0] == "libcups2"
    assert fields["Installed-Size"] == "1234"
    assert fields["Maintainer"] == "The Focal Desk authors <maintainer@focal-desk.invalid>"


def test_everything_lies_where_a_desktop_looks_for_it(share: Path) -> None:
    program = share.parent / "lib/focal-desk"
    assert (share.parent / "bin/focal-desk").resolve() == program / "focal-desk"
    entry = share / "applications" / f"{product.IDENTIFIER}.desktop"
    assert "Exec=focal-desk %f" in entry.read_text(encoding="utf-8").splitlines()
    assert (share / "mime/packages/focal-desk.xml").is_file()
    assert (share / "icons/hicolor/48x48/apps/focal-desk.png").is_file()


def test_what_is_for_those_who_unpack_an_archive_stays_away(share: Path) -> None:
    program = share.parent / "lib/focal-desk"
    assert not (program / "linux").exists()
    assert not (program / "README.txt").exists()


def test_a_program_of_the_package_takes_no_updates_wherever_it_was_unpacked(share: Path) -> None:
    program = share.parent / "lib/focal-desk/focal-desk"
    assert Place.of(program).is_anothers
    program.with_name(INSTALLED_BY).unlink()
    assert not Place.of(program).is_anothers
    assert debian.INSTALLED_BY == INSTALLED_BY


def test_the_copyright_names_every_part_with_its_licence_and_where_its_text_is(share: Path) -> None:
    text = (share / "doc/focal-desk/copyright").read_text(encoding="utf-8")
    unwrapped = text.replace("\n ", " ").split("\n\n")
    head, own, requests, python, zlib = (
        dict(line.split(":", 1) for line in paragraph.strip().splitlines()) for paragraph in unwrapped
    )
    assert head["Format"].strip().endswith("copyright-format/1.0/")
    assert own["Files"].strip() == "*"
    assert own["Copyright"].strip() == "2026 The Focal Desk authors"
    assert own["License"].startswith(" MIT MIT License . Copyright (c)")
    assert requests["License"].startswith(" Apache-2.0 or MIT ")
    assert requests["Files"].split() == [
        "usr/lib/focal-desk/licences/requests/*",
        "usr/lib/focal-desk/_internal/requests/*",
    ]
    assert python["License"].startswith(" Python-Software-Foundation-2 ")
    assert zlib["Files"].split()[1] == "usr/lib/focal-desk/_internal/libz.so.1"
    assert zlib["License"].endswith("is in /usr/lib/focal-desk/licences/zlib1g.txt.")


def test_the_changelog_the_manual_and_the_catalogue_tell_this_version(share: Path) -> None:
    changelog = gzip.decompress((share / "doc/focal-desk/changelog.gz").read_bytes()).decode()
    assert changelog.startswith(f"focal-desk ({product.version()}) ")
    assert changelog.endswith("authors <maintainer@focal-desk.invalid>  Tue, 14 Nov 2023 22:13:20 +0000\n")
    page = gzip.decompress((share / "man/man1/focal-desk.1.gz").read_bytes()).decode()
    assert page.startswith(f'.TH FOCAL\\-DESK 1 "2023-11-14" "focal-desk {product.version()}"')
    assert ".B update install [\\-\\-again] FILE" in page.splitlines()
    told = ET.parse(share / f"metainfo/{product.IDENTIFIER}.metainfo.xml").getroot()
    assert told.findtext("id") == product.IDENTIFIER
    assert told.findtext("launchable") == f"{product.IDENTIFIER}.desktop"
    release = told.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": product.version(), "date": "2023-11-14"}
    kinds = [one.text for one in told.iterfind("provides/mediatype")]
    assert kinds == list(product.ENDINGS.values())


@pytest.mark.skipif(not shutil.which("man"), reason="asks man")
def test_the_manual_can_be_read(share: Path) -> None:
    page = share / "man/man1/focal-desk.1.gz"
    done = subprocess.run(
        ["man", "--warnings", "-l", str(page)],
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"},
    )
    assert done.stderr == ""
    assert "carry changes by hand" in done.stdout


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="builds with dpkg-deb")
def test_debian_itself_reads_the_package_and_it_is_the_same_twice(
    folder: Path, icons: Path, tmp_path: Path
) -> None:
    made = [tmp_path / "one.deb", tmp_path / "two.deb"]
    for file in made:
        debian.build(folder, icons, ASKED, tmp_path / "work", file, AT, 0)
    assert made[0].read_bytes() == made[1].read_bytes()
    told = subprocess.run(
        ["dpkg-deb", "--contents", str(made[0])], capture_output=True, text=True, check=True
    )
    program = next(
        line for line in told.stdout.splitlines() if line.endswith("./usr/lib/focal-desk/focal-desk")
    )
    assert program.startswith("-rwxr-xr-x root/root")


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="builds with dpkg-deb")
def test_every_file_of_the_package_has_its_sum(folder: Path, icons: Path, tmp_path: Path) -> None:
    made, out = tmp_path / "one.deb", tmp_path / "out"
    debian.build(folder, icons, ASKED, tmp_path / "work", made, AT, 0)
    subprocess.run(["dpkg-deb", "--raw-extract", str(made), str(out)], check=True)
    lines = (out / "DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    sums = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    files = [path for path in (out / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    assert sums == {
        str(path.relative_to(out)): hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        for path in files
    }
