"""Files that may be attached to a record: kinds, names, sizes; and how a link speaks of one that is not sent yet.

The kinds are those that the clearing-house's own clients let through (facts, section 2.5). A link to a file that was
attached here and is not at the clearing-house yet has the address ``attachment:sha256/<digest>/<name>``; before a
record is sent, it is replaced by the address that the clearing-house gave.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote

MOST_BYTES = 1024**3
IMAGES = ("image/jpeg", "image/png", "image/webp")
# What can be shown small beside its name.
PICTURES = (*IMAGES, "image/gif", "image/bmp")
# How a link speaks of a file that is on this computer only.
SCHEME = "attachment:sha256/"
ATTACHED = "/api/v2013/documents/"

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"

# By the end of a file's name; webp is for covers only in the real clients, but an image like the others.
BY_ENDING: Mapping[str, str] = {
    "json": "application/json",
    "geojson": "application/geo+json",
    "ogg": "application/ogg",
    "pdf": "application/pdf",
    "xml": "application/xml",
    "zip": "application/zip",
    "mp3": "audio/mpeg",
    "wma": "audio/x-ms-wma",
    "wav": "audio/x-wav",
    "gif": "image/gif",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "webp": "image/webp",
    "csv": "text/csv",
    "html": "text/html",
    "htm": "text/html",
    "txt": "text/plain",
    "mpeg": "video/mpeg",
    "mpg": "video/mpeg",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "wmv": "video/x-ms-wmv",
    "avi": "video/x-msvideo",
    "flv": "video/x-flv",
    "odt": f"{_OPEN}.text",
    "ods": f"{_OPEN}.spreadsheet",
    "odp": f"{_OPEN}.presentation",
    "odg": f"{_OPEN}.graphics",
    "xls": "application/vnd.ms-excel",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "doc": "application/msword",
    "docx": f"{_OFFICE}.wordprocessingml.document",
}
ANY_FILE: tuple[str, ...] = tuple(dict.fromkeys(BY_ENDING.values()))

_LONGEST_NAME, _LONGEST_ENDING, _MOST_NAME_BYTES = 120, 16, 200
_REFERENCE = re.compile(SCHEME + r"([0-9a-f]{64})/([^/]+)")
_ATTACHED = re.compile(
    rf"(?:https://(?:[a-z0-9-]+\.)+(?:cbd\.int|cbddev\.xyz))?{ATTACHED}([^/?#]+)/attachments/[^/?#]+/([^/?#]+)(?:[?#].*)?"
)
# What Windows takes for a device, whatever its ending (Microsoft, "Naming Files, Paths, and Namespaces").
_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)", re.IGNORECASE
)
# What one system or another does not take in the name of a file.
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|%#]')


@dataclass(frozen=True, slots=True)
class Local:
    """A file that lies on this computer: the SHA-256 of its bytes (64 small hexadecimal digits) and its name."""

    digest: str
    name: str

    @property
    def url(self) -> str:
        """The address by which a link speaks of it."""
        return f"{SCHEME}{self.digest}/{quote(self.name, safe='')}"


def local_file(url: object) -> Local | None:
    """The file on this computer that a link's address speaks of; none where it is another kind of address."""
    found = _REFERENCE.fullmatch(url.strip()) if isinstance(url, str) else None
    return Local(found[1], unquote(found[2])) if found else None


def attached_name(url: object) -> str:
    """The name of the file at the clearing-house that an address leads to; empty for any other address.

    Its own clients tell attachments by their path (facts, section 2.5), and trust these hosts (section 1).
    """
    found = _ATTACHED.fullmatch(url) if isinstance(url, str) else None
    return unquote(found[2]) if found else ""


def record_of(url: str) -> str:
    """The identifier of the record to which the file at this address is attached; empty for any other address."""
    found = _ATTACHED.fullmatch(url)
    return unquote(found[1]) if found else ""


def media_type_of(name: str) -> str:
    """The kind of a file by the end of its name; empty where the clearing-house takes no such files."""
    return BY_ENDING.get(PurePosixPath(name).suffix.removeprefix(".").lower(), "")


def plain_name(name: str) -> str:
    """A name that every system takes, as near to the given one as can be; its ending is kept."""
    text = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    text = "".join(" " if unicodedata.category(letter).startswith("C") else letter for letter in text)
    text = " ".join(_NOT_IN_NAMES.sub("-", text).split()).strip(". ")
    if _DEVICES.match(text):
        text = f"_{text}"
    path = PurePosixPath(text or "-")
    ending = path.suffix if len(path.suffix) <= _LONGEST_ENDING else ""
    stem = path.name.removesuffix(ending)[: _LONGEST_NAME - len(ending)]
    # Most systems take 255 bytes; other names are made of this one.
    while len((stem + ending).encode()) > _MOST_NAME_BYTES:
        stem = stem[:-1]
    return (stem.rstrip(". ") or "-") + ending


def local_files(value: Any) -> tuple[Local, ...]:
    """The files on this computer that the links of a document speak of, each once, in the order of the links."""
    return tuple(dict.fromkeys(_local_files(value)))


def with_urls(value: Any, urls: Mapping[str, str]) -> Any:
    """The same with other addresses in links: ``urls`` has them by the digest of a file here, or by the address so far.

    Where a list then has the same address twice, the first link stays, with what only the other one said.
    """
    if isinstance(value, list):
        links = [with_urls(part, urls) for part in value]
        return links if links == value else _each_once(links)
    if not isinstance(value, dict):
        return value
    parts = {name: with_urls(part, urls) for name, part in value.items()}
    url = value.get("url")
    file = local_file(url)
    new = urls.get(file.digest if file else url) if isinstance(url, str) else None
    return parts if new is None else {**parts, "url": new}


def _local_files(value: Any) -> Iterator[Local]:
    if isinstance(value, list):
        for part in value:
            yield from _local_files(part)
    elif isinstance(value, dict):
        file = local_file(value.get("url"))
        if file:
            yield file
        for part in value.values():
            yield from _local_files(part)


def _each_once(links: list[Any]) -> list[Any]:
    kept: dict[object, Any] = {}
    for place, link in enumerate(links):
        url = link.get("url") if isinstance(link, dict) else None
        key = url if isinstance(url, str) else place
        kept[key] = {**link, **kept[key]} if key in kept else link
    return list(kept.values())


def file_name(url: object) -> str:
    """The name of the file that an address leads to, here or at the clearing-house; empty for any other address."""
    file = local_file(url)
    return file.name if file else attached_name(url)
