"""What an update says of itself: which program, for which computers, over which one, and every file in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sync import strict_json
from sync.strict_json import Malformed
from sync.updating.holding import HELD
from sync.updating.names import are_apart, is_safe, leads_to
from sync.updating.place import CAME_UP, CURRENT, INSTALLED_BY, STARTS, VERSIONS
from sync.updating.versions import is_version

FORMAT = "focal-desk update"
MOST_FILES = 20_000
MOST_BYTES = 2 * 1024**3
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PLATFORM = re.compile(r"[a-z]+-[a-z0-9_.-]{1,40}")
_SCHEMA = re.compile(r"[0-9]{4}")
_NOT_OF_IT = frozenset({CURRENT, VERSIONS, CAME_UP, STARTS, HELD, INSTALLED_BY, "portable", "data"})
"""What lies beside a program and is none of it: with the mark of a portable one it would not find its data any more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: its name with ``/`` between folders, size in bytes, SHA-256; or a link to another file of the list."""

    name: str
    size: int = 0
    digest: str = ""
    executable: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """An update: a whole program of this ``version``, over ``minimum`` or a newer one.

    ``platform`` is the system and the processor, such as ``linux-x86_64``; ``schema`` the version of the tables that
    the program writes.
    """

    version: str
    platform: str
    minimum: str
    schema: str
    entries: tuple[Entry, ...]

    @property
    def size(self) -> int:
        """How many bytes its files are, unpacked."""
        return sum(entry.size for entry in self.entries)

    @property
    def program(self) -> str:
        """The name of the file that is started."""
        return "focal-desk.exe" if self.platform.startswith("windows") else "focal-desk"


def to_json(manifest: Manifest) -> dict[str, Any]:
    """The manifest as an object."""
    plain = {name: getattr(manifest, name) for name in ("version", "platform", "minimum", "schema")}
    return {"format": FORMAT, **plain, "files": [_entry_to_json(entry) for entry in manifest.entries]}


def from_json(data: Mapping[str, Any]) -> Manifest:
    """The manifest that ``to_json`` made the object from; Malformed where a program must not be made of it."""
    entries = tuple(map(_entry_from, strict_json.objects(data, "files")))
    _check(data.get("format") == FORMAT, "format")
    manifest = Manifest(
        _matching(data, "version", is_version),
        _matching(data, "platform", _PLATFORM.fullmatch),
        _matching(data, "minimum", is_version),
        _matching(data, "schema", _SCHEMA.fullmatch),
        entries,
    )
    _check(len(entries) <= MOST_FILES and manifest.size <= MOST_BYTES, "files")
    _check(are_apart([entry.name for entry in entries]), "names")
    for entry in entries:
        _check(entry.name.split("/")[0].casefold() not in _NOT_OF_IT, entry.name)
    _check_links(manifest)
    _check(any(one.name == manifest.program and one.executable for one in entries), "program")
    return manifest


def _entry_to_json(entry: Entry) -> dict[str, Any]:
    if entry.link:
        return {"name": entry.name, "link": entry.link}
    file = {"name": entry.name, "size": entry.size, "digest": entry.digest}
    return file | ({"executable": True} if entry.executable else {})


def _entry_from(data: Mapping[str, Any]) -> Entry:
    name = strict_json.text(data, "name")
    _check(is_safe(name), "name")
    if "link" in data:
        return Entry(name, link=strict_json.text(data, "link"))
    executable = "executable" in data and strict_json.flag(data, "executable")
    digest = _matching(data, "digest", _DIGEST.fullmatch)
    return Entry(name, strict_json.number(data, "size"), digest, executable)


def _check_links(manifest: Manifest) -> None:
    """A link leads to a file of the same update; there are none on Windows, where not everybody may make them."""
    files = {entry.name for entry in manifest.entries if not entry.link}
    links = [entry for entry in manifest.entries if entry.link]
    _check(not (links and manifest.platform.startswith("windows")), "link")
    _check(all(leads_to(entry.name, entry.link) in files for entry in links), "link")


def _matching(data: Mapping[str, Any], name: str, fits: Any) -> str:
    value = strict_json.text(data, name)
    _check(bool(fits(value)), name)
    return value


def _check(holds: bool, what: str) -> None:
    if not holds:
        raise Malformed(what)
