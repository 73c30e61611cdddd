"""A workbook's file opened with care: a zip of XML parts, of which nothing is inflated before its sizes are known.

The shapes are those of ECMA-376 (Office Open XML), parts 1 and 2, as Excel and LibreOffice write them.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from forms.spreadsheet.cells import NotReadable, Tick
from forms.words import say

MOST_PARTS, MOST_BYTES = 5_000, 512 * 1024**2
# No workbook is as dense as a bomb: 10,000 like rows come to 40, a million empty ones to 60.
MOST_DENSE, SMALL = 200, 32 * 1024**2
_CHUNK = 64 * 1024
_ENCODINGS = frozenset({"utf-8", "utf-16", "us-ascii", "iso-8859-1"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BROKEN = (BadZipFile, EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError, OverflowError)


class Package:
    """The parts of a workbook; raises NotReadable where it is none, is damaged or too large. The file stays open."""

    def __init__(self, file: BinaryIO) -> None:
        """Read the directory of the file, nothing else."""
        if file.read(len(_OLE)) == _OLE:
            raise NotReadable(
                say("The workbook is locked with a password, or of Excel's old kind."),
                say("Open it in Excel or LibreOffice and save it as .xlsx, without a password."),
            )
        try:
            self._zip = ZipFile(file)
        except _BROKEN as error:
            raise damaged() from error
        self._parts = {info.filename.lstrip("/").lower(): info for info in self._zip.infolist()}
        self._check()

    def _check(self) -> None:
        parts = self._zip.infolist()
        total = sum(part.file_size for part in parts)
        packed = max(1, sum(part.compress_size for part in parts))
        if len(parts) > MOST_PARTS or total > MOST_BYTES or (total > SMALL and total / packed > MOST_DENSE):
            raise NotReadable(
                say("Unpacked, the workbook would be larger than any that people fill in."),
                say("Copy the rows that you need to a new workbook and open that."),
            )
        if any(part.flag_bits & 1 for part in parts):
            raise damaged()

    def has(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name.lower() in self._parts

    def names(self) -> tuple[str, ...]:
        """Every part there is."""
        return tuple(self._parts)

    def size(self, name: str) -> int:
        """How large a part is when inflated, as the directory says, in bytes."""
        return self._info(name).file_size

    def chunks(self, name: str) -> Iterator[bytes]:
        """The inflated bytes of a part, a little at a time, never more than the directory says."""
        try:
            with self._zip.open(self._info(name)) as part:
                while chunk := part.read(_CHUNK):
                    yield chunk
        except _BROKEN as error:
            raise damaged() from error

    def _info(self, name: str) -> ZipInfo:
        try:
            return self._parts[name.lower()]
        except KeyError:
            raise damaged() from None

    def parse(self, name: str, parser: expat.XMLParserType, tick: Tick | None = None) -> Iterator[None]:
        """Feed a part to a parser, a pause after each chunk; no part may declare a type of its own, nor entities.

        Nor an encoding that no program writes (ECMA-376, part 2, "XML usage": UTF-8 or UTF-16): what Python knows of
        others is no business of a workbook.
        """
        parser.StartDoctypeDeclHandler = _refuse
        parser.XmlDeclHandler = _check_encoding
        parser.buffer_text = True
        size, done = max(1, self.size(name)), 0
        try:
            for chunk in self.chunks(name):
                parser.Parse(chunk, False)
                done += len(chunk)
                if tick:
                    tick(done / size)
                yield
            parser.Parse(b"", True)
            yield
        except expat.ExpatError as error:
            raise damaged() from error


def _check_encoding(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding is not None and encoding.lower() not in _ENCODINGS:
        raise damaged()


def local(name: str) -> str:
    """The name of an element or attribute without its prefix, which programs choose as they like."""
    return name if ":" not in name else name.rpartition(":")[2]


def digits(text: str, without: int = 0) -> int:
    """The whole number that stands in an attribute; ``without`` where none does, or one longer than any there is."""
    return int(text) if text.isdecimal() and len(text) < 16 else without


def damaged() -> NotReadable:
    """The file cannot be read as a workbook."""
    return NotReadable(
        say("The file is no workbook that this program can read, or it is damaged."),
        say("Open it in Excel or LibreOffice and save it again as .xlsx."),
    )


def _refuse(*_declared: object) -> None:
    raise damaged()
