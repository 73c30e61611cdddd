"""The list of parts of a package (SBOM), in CycloneDX 1.6 as JSON: what really went in, in the locked versions."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from compiled_in import compiled_in
from contents import Contents, plain_name
from licences import said_licence
from product import NAME, ROOT, TITLE, build_time, project, version

LOCK = ROOT / "requirements.lock"
_LOCKED = re.compile(r"^([a-z0-9-]+)==([^ ;\\]+)", re.MULTILINE)
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")


class NotLocked(Exception):
    """A library went in that is not the locked one: the build is not what the lock says; the message names it."""


def locked(text: str) -> dict[str, str]:
    """The version of each library in a lock file."""
    return dict(_LOCKED.findall(text))


def bill(found: Contents) -> dict[str, Any]:
    """The whole list; raises NotLocked."""
    versions = locked(LOCK.read_text(encoding="utf-8"))
    parts = [_library(library, versions) for library in found.libraries]
    parts.append(_part("Python", sys.version.partition(" ")[0], "pkg:generic/python", "PSF-2.0"))
    parts += [
        {**_part(package, number, f"pkg:deb/debian/{package}", ""), "description": ", ".join(names)}
        for (package, number), names in found.system.items()
        if package
    ]
    made: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(build_time(), UTC).isoformat().replace("+00:00", "Z"),
            "component": _program(),
        },
        "components": parts,
        "dependencies": [{"ref": NAME, "dependsOn": [part["bom-ref"] for part in parts]}],
    }
    return {**made, "serialNumber": _serial(made)}


def write(found: Contents, file: Path) -> None:
    """Write the list to a file."""
    file.write_text(json.dumps(bill(found), indent=2) + "\n", encoding="utf-8", newline="\n")


def _serial(made: dict[str, Any]) -> str:
    """A number of its own for each list, the same for the same list."""
    digest = hashlib.sha256(json.dumps(made, sort_keys=True).encode()).digest()
    return f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}"


def _program() -> dict[str, Any]:
    return {
        "type": "application",
        "bom-ref": NAME,
        "name": TITLE,
        "version": version(),
        "description": project()["description"],
        "licenses": [{"license": {"id": project()["license"]}}],
    }


def _library(library: Distribution, versions: dict[str, str]) -> dict[str, Any]:
    name = plain_name(library)
    if versions.get(name) != library.version:
        raise NotLocked(
            f"{name} {library.version} went in, and the lock says {versions.get(name, 'nothing')}."
        )
    part = _part(name, library.version, f"pkg:pypi/{name}", said_licence(library))
    inside = compiled_in(library)
    return {**part, "components": inside} if inside else part


def _part(name: str, number: str, purl: str, licence: str) -> dict[str, Any]:
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{purl}@{number}",
        "name": name,
        "version": number,
        "purl": f"{purl}@{number}",
    }
    if not licence:
        return part
    if _EXPRESSION.fullmatch(licence):
        return {**part, "licenses": [{"expression": licence}]}
    return {**part, "licenses": [{"license": {"name": licence}}]}
