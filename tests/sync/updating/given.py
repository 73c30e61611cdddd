"""Programs as small as they can be, updates of them signed by a key of the tests, and a place where one lies."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.starting.successor import choose
from sync import signing_keys
from sync.updating.here import Here
from sync.updating.making import describe, file_name, make_update
from sync.updating.model import Manifest
from sync.updating.place import Laid, Place
from sync.updating.sealing import blank_seal, name_of, seal

SECRET, STRANGER = "33" * 32, "44" * 32
PUBLIC = signing_keys.public_key(SECRET)
KEYS = {name_of(PUBLIC): PUBLIC}
PLATFORM = "linux-x86_64"
WHOLE = 'echo "Focal Desk {version}, Qt 6.11.3"; test "$1" = selftest'


def lay_program(folder: Path, version: str, says: str = WHOLE) -> Path:
    """A program in a folder: a script that tests itself as it is told, a library, and a link to that."""
    (folder / "_internal" / "Qt" / "lib").mkdir(parents=True)
    script = says.format(version=version)
    (folder / "focal-desk").write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / "focal-desk").chmod(0o755)
    library = folder / "_internal/Qt/lib/libQt6Core.so.6"
    library.write_bytes(f"library of {version} ".encode() * 3000)
    (folder / "_internal/libQt6Core.so.6").symlink_to("Qt/lib/libQt6Core.so.6")
    (folder / "_internal/base.zip").write_bytes(version.encode())
    return folder / "focal-desk"


class Publisher:
    """Makes updates in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def manifest(self, version: str = "0.2.0", says: str = WHOLE, **more: str) -> tuple[Path, Manifest]:
        """A built program and the list of it."""
        built = self.folder / f"built-{len(list(self.folder.glob('built-*')))}"
        lay_program(built, version, says)
        told = {"platform": PLATFORM, "minimum": "0.1.0", "schema": "0007"} | more
        return built, describe(built, version=version, **told)

    def update(self, version: str = "0.2.0", says: str = WHOLE, *, secret: str = SECRET, **more: str) -> Path:
        """An update with a program of this version."""
        built, manifest = self.manifest(version, says, **more)
        return self._made(built, manifest, secret)

    def packed(self, built: Path, version: str) -> Path:
        """An update with what lies in a folder."""
        told = {"platform": PLATFORM, "minimum": "0.1.0", "schema": "0007"}
        return self._made(built, describe(built, version=version, **told), SECRET)

    def _made(self, built: Path, manifest: Manifest, secret: str) -> Path:
        target = self.folder / file_name(manifest)
        make_update(built, manifest, target, secret)
        return target

    def crafted(
        self, members: dict[str, bytes], secret: str = SECRET, kind: int = zipfile.ZIP_STORED
    ) -> Path:
        """A file with just these members, signed."""
        target = self.folder / f"crafted-{len(list(self.folder.glob('crafted-*')))}.focal-update"
        with zipfile.ZipFile(target, "w", kind) as archive:
            archive.comment = blank_seal(signing_keys.public_key(secret))
            for name, content in members.items():
                archive.writestr(name, content)
        seal(target, secret)
        return target


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An update that nobody changes."""
    return Publisher(tmp_path_factory.mktemp("publisher")).update()


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """A publisher of the test's own."""
    (tmp_path / "publisher").mkdir()
    return Publisher(tmp_path / "publisher")


@pytest.fixture
def here(tmp_path: Path) -> Here:
    """Version 0.1.0, unpacked into a folder of a person's own."""
    return lie(tmp_path / "focal-desk")


def lie(root: Path, version: str = "0.1.0") -> Here:
    """A program that lies there as it was unpacked, and runs."""
    return run_from(lay_program(root, version), version)


def run_from(program: Path, version: str) -> Here:
    """The program with this file, when it runs."""
    place = Place.of(program)
    return Here(Laid(place.running, version, "0007"), PLATFORM, place, KEYS)


def started(here: Here) -> str:
    """What the program says that is started by the file of the base."""
    assert here.place is not None
    base = here.place.root / "focal-desk"
    chosen = choose(base, counts=True)
    program = chosen.program if chosen else base
    return subprocess.run(
        [str(program), "selftest"], capture_output=True, text=True, check=True
    ).stdout.strip()


def folders(here: Here) -> list[str]:
    """What lies in the folder of the newer programs."""
    assert here.place is not None
    return sorted(one.name for one in here.place.versions.iterdir() if one.suffix != ".lock")


def snapshot(root: Path) -> dict[str, Any]:
    """Everything in a folder: links, bytes and rights; the lock that always stays is left out."""
    found: dict[str, Any] = {}
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        if path.is_symlink():
            found[name] = str(path.readlink())
        elif path.is_file() and path.suffix != ".lock":
            found[name] = (path.read_bytes(), path.stat().st_mode & 0o111)
    return found


def spoiled(path: Path, change: Callable[[bytearray], object]) -> Path:
    """The file with something done to its bytes."""
    content = bytearray(path.read_bytes())
    change(content)
    path.write_bytes(content)
    return path
