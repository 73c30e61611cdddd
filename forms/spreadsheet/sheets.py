"""The rows of one sheet of a workbook, as they come out of its XML: never more than a few in memory."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from datetime import date, timedelta
from xml.parsers import expat

from forms.spreadsheet.cells import Cell, Note, Row, Sheet, Sort, Tick, column_number
from forms.spreadsheet.package import Package, digits, local
from forms.spreadsheet.parts import Book, unescaped
from forms.words import say

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_EPOCHS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
# The system of 1900 counts a 29 February 1900 that there never was: days before it are one too many.
_FIRST_RIGHT = 60
_WHOLE = 1e15


def rows_of(package: Package, book: Book, sheet: Sheet, part: str, tick: Tick) -> Iterator[Row]:
    """The rows that are not empty, in order; what is to be known of the sheet is added to its notes at the end."""
    reading = _Rows(book)
    for _chunk in package.parse(part, reading.parser, tick):
        while reading.rows:
            yield reading.rows.popleft()
    if reading.merged:
        words = say("Cells are merged here: what stands in them counts for the first of them alone.")
        sheet.notes += [Note(place, words) for place in reading.merged]


class _Rows:
    """Hears what the parser finds."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.rows: deque[Row] = deque()
        self.merged: list[str] = []
        self._number = self._column = 0
        self._hidden = False
        self._cells: dict[int, Cell] = {}
        self._kind = self._style = ""
        self._value: list[str] | None = None
        self._formula = False
        self._hears: list[str] | None = None
        self._spoken = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name == "c":
            self._begin_cell(attributes)
        elif name in ("v", "t"):
            if self._value is None:
                self._value = []
            self._hears = self._value if not self._spoken else None
        elif name == "row":
            self._begin_row(attributes)
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._spoken += 1
        elif name == "mergeCell" and "ref" in attributes:
            self.merged.append(attributes["ref"])

    def _text(self, text: str) -> None:
        if self._hears is not None:
            self._hears.append(text)

    def _end(self, name: str) -> None:
        self._hears = None
        name = local(name)
        if name == "c":
            self._end_cell()
        elif name == "row":
            if self._cells:
                self.rows.append(Row(self._number, self._cells, self._hidden))
                self._cells = {}
        elif name == "rPh":
            self._spoken -= 1

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._number = digits(attributes.get("r", ""), self._number + 1)
        self._hidden = attributes.get("hidden") in ("1", "true")
        self._column = -1

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        match = _REFERENCE.fullmatch(attributes.get("r", ""))
        self._column = column_number(match[1]) if match else self._column + 1
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._value, self._formula = None, False

    def _end_cell(self) -> None:
        text = "".join(self._value) if self._value is not None else ""
        if self._value is None or (not text and self._formula):
            if self._formula:
                self._cells[self._column] = Cell("", Sort.NOTHING_WORKED_OUT)
        elif text:
            self._cells[self._column] = self._cell(text)

    def _cell(self, text: str) -> Cell:
        match self._kind:
            case "s":
                return Cell(self._shared(text))
            case "inlineStr" | "str":
                return Cell(unescaped(text))
            case "b":
                return Cell("true" if text == "1" else "false", Sort.YES_NO)
            case "e":
                return Cell(text, Sort.ERROR)
            case "d":
                return Cell(text[:10], Sort.DATE)
        return self._number_or_date(text)

    def _shared(self, text: str) -> str:
        number = digits(text, -1)
        return self._book.texts[number] if 0 <= number < len(self._book.texts) else ""

    def _number_or_date(self, text: str) -> Cell:
        try:
            number = float(text)
        except ValueError:
            return Cell(text)
        style = digits(self._style)
        shown = self._book.dates[style] if style < len(self._book.dates) else 0
        if shown and (day := day_of(number, from_1904=self._book.from_1904)):
            return Cell(day.isoformat()[:shown], Sort.DATE)
        return Cell(
            str(int(number)) if number.is_integer() and abs(number) < 10 * _WHOLE else text, Sort.NUMBER
        )


def day_of(serial: float, *, from_1904: bool) -> date | None:
    """The day that a serial number means; none where it means none (ECMA-376, part 1, section 18.17.4)."""
    if not 0 <= serial < 2_958_466:
        return None
    days = int(serial) + (1 if not from_1904 and serial < _FIRST_RIGHT else 0)
    try:
        return _EPOCHS[from_1904] + timedelta(days=days)
    except OverflowError:
        return None
