"""What Qt's PDF writer leaves out: the document's language and direction, added behind its own end."""

from __future__ import annotations

import os
import re
from pathlib import Path

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_KEPT = re.compile(rb"/(?:Info\s+\d+\s+0\s+R|ID\s*\[[^\]]*\])")


def add_to_catalog(path: Path, *, language: str, right_to_left: bool) -> None:
    """Say in the file which language it is in and that its title is to be shown, and bring it to the disk.

    A reading machine reads aloud in that language. Done as an "incremental update": a new version of the file's
    catalog behind what is there (ISO 32000-1, section 7.5.6); nothing before it changes. Raises OSError.
    """
    with path.open("rb+") as file:
        data = file.read()
        file.seek(0, os.SEEK_END)
        file.write(_update(data, language, right_to_left))
        file.flush()
        os.fsync(file.fileno())


def _update(data: bytes, language: str, right_to_left: bool) -> bytes:
    start = int(_found(_START, data).group(1))
    trailer = data[data.index(b"trailer", start) :]
    root, size = _found(_ROOT, trailer).group(1), _found(_SIZE, trailer).group(1)
    direction = b" /Direction /R2L" if right_to_left else b""
    added = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true%s >>\n" % (language.encode(), direction)
    catalog = _catalog(data, start, int(root))
    end = catalog.rindex(b">>")
    here = len(data) + 1
    body = b"\n%s 0 obj\n%s%s>>\nendobj\n" % (root, catalog[:end], added)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (root, here)
    kept = b"\n".join(match.group() for match in _KEPT.finditer(trailer))
    last = b"trailer\n<<\n/Size %s\n/Root %s 0 R\n/Prev %d\n%s\n>>\n" % (size, root, start, kept)
    return body + table + last + b"startxref\n%d\n%%%%EOF\n" % (len(data) + len(body))


def _catalog(data: bytes, start: int, number: int) -> bytes:
    """The catalog's dictionary, found by the table of places that Qt writes in one piece from object 0 on."""
    first = data.index(b"\n", data.index(b"0 ", start)) + 1
    entry = data[first + 20 * number : first + 20 * number + 10]
    place = data.index(b"<<", int(entry))
    return data[place : data.index(b"endobj", place)].rstrip()


def _found(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    match = pattern.search(data)
    if match is None:
        raise ValueError("Qt's PDF writer wrote a file of an unknown shape")
    return match
