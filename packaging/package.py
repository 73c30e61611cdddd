"""Build what is given to people: a folder with the program, and of it an archive, a portable one and a .deb.

    package.py [--level N]

Called by ``make package``; leaves all in ``dist/``. Every archive holds one folder ``focal-desk`` with the program, its
``_internal``, the licences and the list of parts. On Windows and macOS the installer and the disk image are made of the
folder by what stands in ``windows/`` and ``macos/``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import archives
import check_build
import debian
import licences
import product
import read_me
import sbom
import thinning
import version_resource
from contents import contents
from glibc import NONE
from needed import Asked

ON_LINUX = sys.platform.startswith("linux")
FOLDER = product.DIST / product.NAME
APP = product.DIST / f"{product.TITLE}.app"
ICONS = product.BUILD / "icons"


def main() -> int:
    """Build all; the exit code."""
    parser = argparse.ArgumentParser(description="Build what is given to people, into dist/.")
    parser.add_argument("--level", type=int, default=6, help="how hard to press: 0 is quick, 9 is small")
    level: int = parser.parse_args().level
    missing = check_build.missing()
    if missing:
        print(check_build.told(missing), file=sys.stderr)
        return 1
    with step("the program in its folder"):
        freeze()
    with step("what is not needed taken out"):
        asked = thinning.thin(FOLDER) if ON_LINUX else Asked(frozenset(), NONE)
    with step("licences and list of parts"):
        listed = describe(asked)
    made = [*pack(asked, level), listed]
    archives.write_sums(made, product.DIST / "SHA256SUMS")
    for file in (FOLDER, *made):
        print(f"{size(file) / 1_000_000:7.1f} MB  {file.relative_to(product.ROOT)}")
    return 0


@contextmanager
def step(what: str) -> Iterator[None]:
    """Around one step of the work: say how long it took."""
    start = time.monotonic()
    yield
    print(f"{time.monotonic() - start:7.1f} s   {what}", flush=True)


def freeze() -> None:
    """Have PyInstaller make the folder; the same commit gives the same code in it."""
    for folder in (product.BUILD, product.DIST):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
    subprocess.run([sys.executable, str(product.HERE / "draw_icons.py"), str(ICONS)], check=True)
    version_resource.write(product.BUILD / "version.txt")
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(product.build_time())}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(product.DIST), "--workpath", str(product.BUILD)]
    subprocess.run(
        [*command, *places, str(product.HERE / "focal-desk.spec")], check=True, env={**os.environ, **fixed}
    )


def describe(asked: Asked) -> Path:
    """Lay the licences and the list of parts into the folder, and what a desktop on Linux wants; where the list is."""
    found = contents(product.BUILD / "contents.json", FOLDER)
    licences.gather(found, FOLDER / "licences")
    sbom.write(found, FOLDER / "sbom.cdx.json")
    if ON_LINUX:
        (FOLDER / "linux").mkdir()
        for name in (debian.ENTRY, f"{product.NAME}.xml"):
            shutil.copyfile(debian.LINUX / name, FOLDER / "linux" / name)
        shutil.copyfile(ICONS / f"{product.NAME}-256.png", FOLDER / f"linux/{product.NAME}.png")
        read_me.write(read_me.ARCHIVE, asked.glibc, FOLDER)
    if APP.is_dir():
        # The app was made of the folder before these lay in it, and is what is handed on.
        shutil.copytree(FOLDER / "licences", APP / "Contents/Resources/licences")
        shutil.copyfile(FOLDER / "sbom.cdx.json", APP / "Contents/Resources/sbom.cdx.json")
    listed = product.DIST / f"{product.NAME}-{product.version()}.cdx.json"
    shutil.copyfile(FOLDER / "sbom.cdx.json", listed)
    return listed


def pack(asked: Asked, level: int) -> Iterator[Path]:
    """Write the archives, each told as soon as it is there."""
    name, at = f"{product.NAME}-{product.version()}-{product.machine()}", product.build_time()
    if ON_LINUX:
        with step("the archive"):
            file = product.DIST / f"{name}.tar.xz"
            archives.pack_tar(FOLDER, file, at, level)
            yield file
        if shutil.which("dpkg-deb"):
            with step("the package for Debian"):
                yield deb(asked, at, level)
        else:
            print("There is no dpkg-deb here: no package for Debian is made.")
    with step("the portable archive"):
        yield portable(product.DIST / f"{name}-portable.zip", at, asked.glibc)


def deb(asked: Asked, at: int, level: int) -> Path:
    """The package for Debian and what comes from it."""
    file = product.DIST / debian.file_name()
    debian.build(FOLDER, ICONS, asked, product.BUILD / "debian", file, at, level)
    return file


def portable(file: Path, at: int, glibc: str) -> Path:
    """The same folder with the marker in it, which keeps its data beside itself, and a page of its own: for a stick."""
    marker = FOLDER / product.MARKER
    marker.touch()
    try:
        if ON_LINUX:
            read_me.write(read_me.PORTABLE, glibc, FOLDER)
        archives.pack_zip(FOLDER, file, at)
    finally:
        marker.unlink()
        if ON_LINUX:
            read_me.write(read_me.ARCHIVE, glibc, FOLDER)
    return file


def size(path: Path) -> int:
    """How many bytes a file, or a folder with all in it, holds."""
    return (
        sum(one.lstat().st_size for one in archives.everything(path))
        if path.is_dir()
        else path.stat().st_size
    )


if __name__ == "__main__":
    sys.exit(main())
