"""What Qt's PDF writer leaves out, added behind its own end: language, direction, bookmarks, links, true letters."""

from __future__ import annotations

import mmap
import os
import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path

from desktop_app.printing.pdf.letters import TO_UNICODE, mended
from desktop_app.printing.pdf.outline import outline
from desktop_app.printing.survey import Leap, Place

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_PAGES = re.compile(rb"/Pages\s+(\d+)\s+0\s+R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_ANNOTATIONS = re.compile(rb"/Annots\s+(\d+)\s+0\s+R")
_KEPT = re.compile(rb"/(?:Info\s+\d+\s+0\s+R|ID\s*\[[^\]]*\])")
_TAIL = 256
Data = bytes | mmap.mmap


def complete(
    path: Path, places: Sequence[Place], leaps: Sequence[Leap], *, language: str, right_to_left: bool
) -> None:
    """Add a file's language and direction, its bookmarks and its links, mend its letters, and bring it to the disk.

    A reading machine reads aloud in that language. Done as an "incremental update": new versions of the file's
    catalog and of the pages with links behind what is there (ISO 32000-1, section 7.5.6); nothing before it changes.
    Raises OSError.
    """
    with path.open("rb+") as file:
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            added = _Update(data).made(places, leaps, language, right_to_left=right_to_left)
        file.seek(0, os.SEEK_END)
        file.write(added)
        file.flush()
        os.fsync(file.fileno())


class _Update:
    """New versions of some objects of a file, and new ones."""

    def __init__(self, data: Data) -> None:
        self._data = data
        size = len(data)
        self._start = int(_found(_START, data[max(0, size - _TAIL) :]).group(1))
        self._trailer = data[data.rfind(b"trailer") :]
        self._root = int(_found(_ROOT, self._trailer).group(1))
        self._next = int(_found(_SIZE, self._trailer).group(1))

    def made(
        self, places: Sequence[Place], leaps: Sequence[Leap], language: str, *, right_to_left: bool
    ) -> bytes:
        """What is to stand behind the file's end."""
        catalog = self._dictionary(self._root)
        kids = _found(_KIDS, self._dictionary(int(_found(_PAGES, catalog).group(1)))).group(1)
        pages = [int(number) for number in kids.split()[::3]]
        objects = {} if not places else outline(places, pages, self._next)
        direction = b" /Direction /R2L" if right_to_left else b""
        added = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true%s >>\n" % (
            language.encode(),
            direction,
        )
        if objects:
            added += b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % self._next
        objects[self._root] = _with(catalog, added)
        for number, links in groupby(leaps, key=lambda leap: leap.page):
            # Qt gives each page a list of its own for what can be clicked, and leaves it empty.
            page = self._dictionary(pages[number - 1])
            objects[int(_found(_ANNOTATIONS, page).group(1))] = _annotations(list(links), pages)
        return self._written(objects | self._letters())

    def _letters(self) -> dict[int, bytes]:
        """The tables of letters of the fonts, where something in them is to be put right."""
        numbers = {int(match.group(1)) for match in TO_UNICODE.finditer(self._data)}
        found = {number: mended(self._object(number)) for number in sorted(numbers)}
        return {number: table for number, table in found.items() if table is not None}

    def _object(self, number: int) -> bytes:
        """An object, found by the table of places that Qt writes in one piece from object 0 on."""
        first = self._data.find(b"\n", self._data.find(b"0 ", self._start)) + 1
        place = int(self._data[first + 20 * number : first + 20 * number + 10])
        return self._data[place : self._data.find(b"endobj", place)]

    def _dictionary(self, number: int) -> bytes:
        """An object that is a dictionary."""
        content = self._object(number)
        return content[content.index(b"<<") :].rstrip()

    def _written(self, objects: Mapping[int, bytes]) -> bytes:
        body, places = bytearray(b"\n"), dict[int, int]()
        for number, dictionary in sorted(objects.items()):
            places[number] = len(self._data) + len(body)
            body += b"%d 0 obj\n%s\nendobj\n" % (number, dictionary)
        table = bytearray(b"xref\n0 1\n0000000000 65535 f \n")
        for _gap, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
            numbers = [number for _at, number in run]
            table += b"%d %d\n" % (numbers[0], len(numbers))
            table += b"".join(b"%010d 00000 n \n" % places[number] for number in numbers)
        kept = b"\n".join(match.group() for match in _KEPT.finditer(self._trailer))
        last = b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Prev %d\n%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (
            max(self._next, max(places) + 1),
            self._root,
            self._start,
            kept,
            len(self._data) + len(body),
        )
        return bytes(body + table) + last


def _with(dictionary: bytes, added: bytes) -> bytes:
    return b"%s%s>>" % (dictionary[: dictionary.rindex(b">>")], added)


def _annotations(leaps: Sequence[Leap], pages: Sequence[int]) -> bytes:
    """Links without a border (ISO 32000-1, section 12.5.6.5)."""
    links = (
        b"<< /Type /Annot /Subtype /Link /Rect [%.1f %.1f %.1f %.1f] /Border [0 0 0] %s >>"
        % (*leap.area, _aim(leap, pages))
        for leap in leaps
    )
    return b"[\n%s\n]" % b"\n".join(links)


def _aim(leap: Leap, pages: Sequence[int]) -> bytes:
    """The top of another page, or an address on the web (ISO 32000-1, section 12.6.4.7)."""
    if leap.target:
        return b"/Dest [%d 0 R /Fit]" % pages[leap.target - 1]
    return b"/A << /Type /Action /S /URI /URI <%s> >>" % leap.address.encode("ascii").hex().encode()


def _found(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    match = pattern.search(data)
    if match is None:
        raise ValueError("Qt's PDF writer wrote a file of an unknown shape")
    return match
