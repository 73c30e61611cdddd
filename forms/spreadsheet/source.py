"""A file of rows, whatever it is: a workbook or a CSV file, opened once and read as often as is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import BinaryIO, Protocol
from zipfile import is_zipfile

from forms.spreadsheet import csv_reading, sheets
from forms.spreadsheet.cells import Note, NotReadable, Row, Sheet, Tick
from forms.spreadsheet.package import Package
from forms.spreadsheet.parts import open_book
from forms.words import say

_OLE = b"\xd0\xcf\x11\xe0"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"


class Source(Protocol):
    """Where rows come from; ``notes`` are about the file as a whole."""

    sheets: list[Sheet]
    notes: list[Note]
    is_workbook: bool

    def rows(self, sheet: Sheet, tick: Tick) -> Iterator[Row]:
        """The rows of one of the sheets that are not empty."""


class Workbook:
    """A workbook of Excel's kind; macros, links to other files and pictures in it are never looked at."""

    is_workbook = True

    def __init__(self, file: BinaryIO) -> None:
        """Read what belongs to all sheets; raises NotReadable."""
        self._package = Package(file)
        self._book = open_book(self._package)
        self._parts = {id(sheet): part for sheet, part in self._book.sheets}
        self.sheets = [sheet for sheet, _part in self._book.sheets]
        self.notes: list[Note] = []

    def rows(self, sheet: Sheet, tick: Tick) -> Iterator[Row]:
        """The rows of a sheet."""
        return sheets.rows_of(self._package, self._book, sheet, self._parts[id(sheet)], tick)


class Commas:
    """A CSV file: one sheet without a name."""

    is_workbook = False

    def __init__(self, file: BinaryIO, fits: Callable[[Row], int], tick: Tick) -> None:
        """Find out how it is written; ``fits`` tells how many headings are known in a row."""
        self._file = file
        self.sheets = [Sheet("")]
        self._encoding, note = csv_reading.encoding_of(file, tick)
        self.notes = [note] if note else []
        self._separator = csv_reading.separator_of(file, self._encoding, fits)

    def rows(self, sheet: Sheet, tick: Tick) -> Iterator[Row]:  # noqa: ARG002 there is one
        """The rows of the file."""
        return csv_reading.rows_of(self._file, self._encoding, self._separator, tick)


def open_source(file: BinaryIO, fits: Callable[[Row], int], tick: Tick) -> Source:
    """The rows of an open file; raises NotReadable with what to do where it is of another kind."""
    file.seek(0)
    start = file.read(128)
    file.seek(0)
    if start[30:].startswith(_OPEN_DOCUMENT):
        raise NotReadable(
            say("The file is of LibreOffice's own kind."), say("Open it in LibreOffice and save it as .xlsx.")
        )
    if start.startswith((b"PK", _OLE)) or is_zip(file):
        return Workbook(file)
    if b"%PDF" in start or (b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff"))):
        raise NotReadable(
            say("The file is neither a workbook nor a CSV file."),
            say("Choose a file that ends in .xlsx or .csv."),
        )
    return Commas(file, fits, tick)


def is_zip(file: BinaryIO) -> bool:
    """Whether the file is a zip whose beginning is something else."""
    found = False
    with suppress(OSError):
        found = is_zipfile(file)
    file.seek(0)
    return found
