"""What went into a package: which installed libraries, which files of the system, as the build itself wrote it down."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

BUILDERS = ("pyinstaller",)
"""Nothing of theirs is imported, but the start of the program is their work and goes with it."""


@dataclass(frozen=True)
class Contents:
    """The Python libraries in a package, and the shared libraries that came from the system, by their Debian package.

    ``system`` holds, for the name and version of each Debian package (``("zlib1g", "1:1.2.13")``), the names of its
    files; files of which no package is known stand under ``("", "")``.
    """

    libraries: tuple[Distribution, ...]
    system: Mapping[tuple[str, str], tuple[str, ...]]


def contents(listed: Path, folder: Path) -> Contents:
    """What the build listed (``contents.json``), as far as it is still in the folder of the package."""
    entries = [(str(name), str(source)) for name, source in json.loads(listed.read_text(encoding="utf-8"))]
    owners = _owners()
    found = {owners[file] for _name, source in entries if (file := _real(source)) in owners}
    found |= {one for one in set(owners.values()) if plain_name(one) in BUILDERS}
    strangers = [
        source
        for name, source in entries
        if _real(source) not in owners
        and _is_of_the_system(source)
        and (folder / "_internal" / name).is_file()
    ]
    return Contents(tuple(sorted(found, key=plain_name)), _packages(strangers))


def plain_name(library: Distribution) -> str:
    """The name of a library as the lock spells it."""
    return str(library.metadata["Name"]).lower().replace("_", "-").replace(".", "-")


def _owners() -> dict[str, Distribution]:
    """Every installed file, with the library to which it belongs; those of the project itself belong to none."""
    return {
        _real(str(library.locate_file(file))): library
        for library in distributions()
        if plain_name(library) != "focal-desk"
        for file in library.files or ()
    }


def _real(source: str) -> str:
    return str(Path(source).resolve()) if source not in ("", "-") else ""


def _is_of_the_system(source: str) -> bool:
    """Whether a file is a shared library that neither Python nor a Python library brought."""
    inside = (Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve())
    file = Path(source)
    return ".so" in file.name and not any(file.resolve().is_relative_to(place) for place in inside)


def _packages(files: Iterable[str]) -> dict[tuple[str, str], tuple[str, ...]]:
    wanted = sorted(set(files))
    owners = owners_in(_told("dpkg-query", "--search", *sorted(set().union(*map(_names, wanted)))))
    shown = _told(
        "dpkg-query", "--show", "--showformat=${Package} ${Version}\n", *sorted(set(owners.values()))
    )
    versions = dict(line.split(" ", 1) for line in shown.splitlines() if " " in line)
    found: dict[tuple[str, str], set[str]] = {}
    for file in wanted:
        package = next((owners[name] for name in sorted(_names(file)) if name in owners), "")
        found.setdefault((package, versions.get(package, "")), set()).add(Path(file).name)
    return {package: tuple(sorted(names)) for package, names in sorted(found.items())}


def owners_in(told: str) -> dict[str, str]:
    """The Debian package of each file, as ``dpkg-query --search`` tells them: ``zlib1g:amd64: /lib/libz.so.1``."""
    lines = (line.partition(": ") for line in told.splitlines())
    return {name: owner.partition(":")[0] for owner, _, name in lines if name}


def _names(file: str) -> set[str]:
    """The names under which a file can be known: links lead to it, and since /lib is /usr/lib it has two."""
    known = {file, str(Path(file).resolve())}
    return known | {name.removeprefix("/usr") for name in known} | {f"/usr{name}" for name in known}


def _told(*command: str) -> str:
    """What a program says; nothing where there is no such program. Of what it does not find it says nothing."""
    if not shutil.which(command[0]) or len(command) == 1:
        return ""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
