"""What is compiled into installed libraries: no file of its own tells of it, though its faults and licences count."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from contents import plain_name

_KEPT = ("type", "name", "version", "hashes", "licenses")
_SQLITE = re.compile(rb"[\x00\x01](3\.\d{1,3}\.\d{1,2})\x00{4}")
_OPENSSL = re.compile(rb"OpenSSL (\d\.\d{1,2}\.\d{1,2}) +\d{1,2} [A-Z][a-z]{2} \d{4}")
_SQLCIPHER = re.compile(rb"community\x00(\d\.\d{1,2}\.\d{1,2})\x00")
_KNOWN: Mapping[str, tuple[tuple[str, re.Pattern[bytes], str], ...]] = {
    "sqlcipher3": (
        ("sqlcipher", _SQLCIPHER, "BSD-3-Clause"),
        ("sqlite", _SQLITE, "blessing"),
        ("openssl", _OPENSSL, "Apache-2.0"),
    )
}
"""Of libraries that bring no list: which part is in them, how its version stands in their code, and its licence."""


def compiled_in(library: Distribution) -> list[dict[str, Any]]:
    """Components of CycloneDX: those of the lists that a library brings (PEP 770), or that its code tells of."""
    under = f"pkg:pypi/{plain_name(library)}"
    found = {part["bom-ref"]: part for part in _listed(library, under)}
    found |= {part["bom-ref"]: part for part in _read_off(library, under)}
    return [found[name] for name in sorted(found)]


def _listed(library: Distribution, under: str) -> Iterator[dict[str, Any]]:
    for file in library.files or ():
        if ".dist-info/sboms/" in file.as_posix() and file.suffix == ".json":
            told = json.loads(Path(str(library.locate_file(file))).read_text(encoding="utf-8"))
            yield from _plain(told.get("components", ()), under)


def _plain(components: Iterable[Mapping[str, Any]], under: str) -> Iterator[dict[str, Any]]:
    """What says which part it is; places on the computer that built the library are of no use to anybody."""
    for one in components:
        purl = str(one.get("purl") or f"pkg:generic/{one['name']}@{one.get('version', '')}").partition("?")[0]
        yield {**{key: one[key] for key in _KEPT if key in one}, "bom-ref": f"{under}#{purl}", "purl": purl}


def _read_off(library: Distribution, under: str) -> Iterator[dict[str, Any]]:
    known = _KNOWN.get(plain_name(library), ())
    code = b"".join(_code(library)) if known else b""
    for name, pattern, licence in known:
        found = pattern.search(code)
        # A part whose version cannot be read is in there all the same.
        number = {"version": found[1].decode()} if found else {}
        purl = f"pkg:generic/{name}" + (f"@{number['version']}" if number else "")
        said = {"licenses": [{"expression": licence}], "bom-ref": f"{under}#{purl}", "purl": purl}
        yield {"type": "library", "name": name, **number, **said}


def _code(library: Distribution) -> Iterator[bytes]:
    for file in library.files or ():
        if file.suffix in (".so", ".pyd", ".dylib"):
            yield Path(str(library.locate_file(file))).read_bytes()
