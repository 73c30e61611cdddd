"""What a package for Debian says of itself in files: who may copy which part, what is new, what it is.

The licences are read off the list of parts that lies in the program's folder already. Formats: Debian Policy 12.5
(copyright, machine-readable 1.0), 4.4 and 12.7 (changelog), and AppStream's metainfo.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from archives import everything
from product import HERE, IDENTIFIER, NAME, TITLE, project, version

_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_NOBODY = "maintainer@focal-desk.invalid"
_PLACE = f"usr/lib/{NAME}"
_OPERATORS = {" AND ": " and ", " OR ": " or ", " WITH ": " with "}
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:and|or|with) [A-Za-z0-9.+-]+)*")


def maintainer() -> str:
    """Name and address, which Debian asks for; the project has none, so it is one that cannot exist (RFC 2606)."""
    author = project()["authors"][0]
    return f"{author['name']} <{author.get('email', _NOBODY)}>"


def changelog(at: int) -> str:
    """What is new, in Debian's form; ``at`` is the time of the build in seconds since 1970."""
    when = format_datetime(datetime.fromtimestamp(at, UTC))
    said = f"  * Version {version()} of {TITLE}."
    return f"{NAME} ({version()}) unstable; urgency=medium\n\n{said}\n\n -- {maintainer()}  {when}\n"


def metainfo(at: int) -> str:
    """What a catalogue of programs shows (AppStream)."""
    told = (HERE / f"linux/{IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    date = datetime.fromtimestamp(at, UTC).date().isoformat()
    words = {
        "licence": project()["license"],
        "authors": project()["authors"][0]["name"],
        "version": version(),
        "date": date,
    }
    return told.format(**{name: escape(str(word)) for name, word in words.items()})


def packed(text: str) -> bytes:
    """A text as ``gzip -9n`` packs it: without a time or a name."""
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)


def sums(root: Path) -> str:
    """The MD5 of every file below ``root``, as ``dpkg --verify`` reads them: against failing disks, not people."""
    files = (path for path in everything(root) if path.is_file() and not path.is_symlink())
    return "".join(f"{_md5(file)}  {file.relative_to(root).as_posix()}\n" for file in files)


def _md5(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def copyrights(bill: dict[str, Any], licence: str, on_disk: dict[str, list[str]]) -> str:
    """Who may copy which part, by Debian's machine-readable form.

    ``bill`` is the list of parts (CycloneDX), ``licence`` the text of the program's own, ``on_disk`` the names in
    ``_internal`` that belong to each library.
    """
    paragraphs = [_header(), _own(licence)]
    for part in bill["components"]:
        system = part["purl"].startswith("pkg:deb/")
        paragraphs.append(_of_system(part) if system else _of_library(part, on_disk.get(part["name"], [])))
    return "\n".join("".join(f"{line}\n" for line in lines) for lines in paragraphs)


def _header() -> list[str]:
    return [
        f"Format: {_FORMAT}",
        f"Upstream-Name: {TITLE}",
        "Comment:",
        f" The full texts of all licences are in /{_PLACE}/licences, whose README.txt says what is",
        f" where; /{_PLACE}/sbom.cdx.json lists all parts with their versions. What a part has no",
        f" files of its own for is inside the program, /{_PLACE}/{NAME}.",
    ]


def _own(licence: str) -> list[str]:
    holder = next((line for line in licence.splitlines() if line.startswith("Copyright")), "")
    holder = re.sub(r"^Copyright(?: \(c\))? ", "", holder) or project()["authors"][0]["name"]
    text = (f" {line.strip()}" if line.strip() else " ." for line in licence.strip().splitlines())
    return ["Files: *", f"Copyright: {holder}", f"License: {project()['license']}", *text]


def _of_library(part: dict[str, Any], on_disk: Iterable[str]) -> list[str]:
    name = part["name"]
    texts = f"{_PLACE}/licences/{'Python.txt' if name == 'Python' else name + '/*'}"
    files = [texts, *(f"{_PLACE}/_internal/{one}" for one in on_disk)]
    return [*_files(files), *_by(f"{name} {part['version']}", _said(part), texts.removesuffix("/*"))]


def _of_system(part: dict[str, Any]) -> list[str]:
    """Libraries of Debian's own: their licences are told in their package's copyright file, which goes with them."""
    name, text = part["name"], f"{_PLACE}/licences/{part['name']}.txt"
    files = [text, *(f"{_PLACE}/_internal/{one}" for one in str(part["description"]).split(", "))]
    return [*_files(files), *_by(f"Debian's {name} {part['version']}", f"as-told-by-{name}", text)]


def _files(names: Iterable[str]) -> Iterator[str]:
    yield "Files:"
    yield from (f" {name.replace(' ', '?')}" for name in names)


def _by(what: str, short: str, text: str) -> list[str]:
    return [
        f"Copyright: those who are named in /{text}",
        f"License: {short}",
        f" {what}: the full text is in /{text}.",
    ]


def _said(part: dict[str, Any]) -> str:
    """The licence in a few words without blanks, as the form wants them: SPDX's operators are written small there."""
    told = part.get("licenses", [{}])[0]
    said = str(told.get("expression") or told.get("license", {}).get("name", "") or "see-its-text")
    for large, small in _OPERATORS.items():
        said = said.replace(large, small)
    return said if _EXPRESSION.fullmatch(said) else re.sub(r"[^A-Za-z0-9.+-]+", "-", said).strip("-")
