"""A workbook of tables on its way: a sheet for each, behind one that says what they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from math import ceil
from typing import TYPE_CHECKING

from desktop_app.printing.paper import Column, Paper, Said
from desktop_app.printing.spreadsheet.tables_of import Begins, facts, number_of
from desktop_app.words import is_right_to_left, tr
from forms.spreadsheet.cells import LONGEST

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_NAME_LENGTH = 31
"""A sheet's name has no more letters; one beyond the first 65,536 signs of Unicode counts as two of them."""
_RESERVED = frozenset({"history"})
"""What a sheet must not be called: Excel keeps the name for itself."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_LETTERS = 100
"""So many letters of all columns together fit across a sheet, roughly."""
_ABOUT = (26.0, 80.0)
"""How many letters wide the columns of the first sheet are."""
_LINE, _HIGHEST = 15.0, 409.0
"""The height of a line, and the most that a row may have, in points."""
_EMBEDDED, _END = "\u202b", "\u202c"
"""Signs around a text that runs from the right: a foot runs from the left in every program."""


class Filling:
    """A workbook on its way, sheet by sheet."""

    def __init__(self, book: Workbook, paper: Paper) -> None:
        self._book, self._paper = book, paper
        self._names = set(_RESERVED)
        self._columns: tuple[Column, ...] = ()
        self._row = 0
        self.tables = 0
        wrapped = {"text_wrap": True, "valign": "top"}
        self._widths: tuple[float, ...] = ()
        self._text, self._strong = book.add_format(wrapped), book.add_format({**wrapped, "bold": True})
        self._number = book.add_format(
            {"num_format": "#,##0", "valign": "top", "align": "right", "indent": 1}
        )

    def write_about(self) -> None:
        """The first sheet: what it is, from where, when, which records."""
        sheet = self._current = self._sheet(tr("About"))
        for at, width in enumerate(_ABOUT):
            sheet.set_column(at, at, width)
        self._widths = _ABOUT
        lines = [(self._paper.title, self._paper.stamp), (self._paper.place, self._paper.date)]
        for at, texts in enumerate((*lines, *facts(self._paper.blocks))):
            self._write(at, texts, (self._strong, self._text))

    def begin(self, table: Begins) -> None:
        """A table begins, on a sheet of its own."""
        self.tables += 1
        self._columns, self._row = table.columns, 0
        self._current = self._sheet(table.name or self._paper.title)
        total = sum(column.share for column in table.columns)
        self._widths = tuple(
            _width(column) or max(10.0, _LETTERS * column.share / total) for column in table.columns
        )
        for at, width in enumerate(self._widths):
            self._current.set_column(at, at, width)
        titles = [column.title.text for column in table.columns]
        self._write(0, titles, [self._strong] * len(titles))
        self._current.freeze_panes(1, 0)
        self._current.repeat_rows(0)

    def add(self, row: tuple[Said, ...]) -> None:
        """A row of it; what is a number in its column is one in its cell."""
        self._row += 1
        self._current.set_row(self._row, _height(zip((said.text for said in row), self._widths, strict=True)))
        for at, (column, said) in enumerate(zip(self._columns, row, strict=True)):
            number = number_of(said.text) if column.numbers else None
            if number is None:
                self._current.write_string(self._row, at, sound(said.text)[:LONGEST], self._text)
            else:
                self._current.write_number(self._row, at, number, self._number)

    def _write(self, row: int, texts: Sequence[str], how: Sequence[Format]) -> None:
        """A row of texts."""
        self._current.set_row(row, _height(zip(texts, self._widths, strict=True)))
        for at, (text, form) in enumerate(zip(texts, how, strict=True)):
            self._current.write_string(row, at, sound(text)[:LONGEST], form)

    def _sheet(self, name: str) -> Worksheet:
        sheet = self._book.add_worksheet(self._free(name))
        if is_right_to_left(self._paper.language):
            sheet.right_to_left()
        if self._paper.landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        date, stamp = (self._in_foot(text) for text in (self._paper.date, self._paper.stamp))
        sheet.set_footer(f"&L{date}&C{stamp}&R&P / &N")
        return sheet

    def _in_foot(self, text: str) -> str:
        escaped = sound(text).replace("&", "&&")
        right = escaped and is_right_to_left(self._paper.language)
        return f"{_EMBEDDED}{escaped}{_END}" if right else escaped

    def _free(self, name: str) -> str:
        """A name that no other sheet has, without the signs that none may have."""
        words = " ".join(_FORBIDDEN.sub(" ", sound(name)).split())
        free = short = _shortened(words, _NAME_LENGTH) or "1"
        numbers = count(1 if short.casefold() in _RESERVED else 2)
        while free.casefold() in self._names:
            ending = f" {next(numbers)}"
            free = _shortened(words, _NAME_LENGTH - len(ending)) + ending
        self._names.add(free.casefold())
        return free


def _height(cells: Iterable[tuple[str, float]]) -> float:
    """How high a row is in points, by its texts and how many letters wide their cells are.

    Not every program works it out by itself, and one row must not be printed over the next.
    """
    lines = max((sum(_wrapped(text, width)) for text, width in cells), default=1)
    return min(_HIGHEST, _LINE * lines)


def _wrapped(text: str, width: float) -> Iterator[int]:
    """Into how many lines each paragraph is cut."""
    return (max(1, ceil(len(paragraph) / width)) for paragraph in text.splitlines() or [""])


def _width(column: Column) -> float:
    """How many letters wide a column is whose texts are known to be short; 0 where they are not known."""
    if not column.fits:
        return 0.0
    return 3.0 + max(map(len, (*column.fits, *column.title.text.split())))


def _shortened(words: str, most: int) -> str:
    """As much of it as fits, without an apostrophe or a space at either end."""
    fitting = words.strip("' ").encode("utf-16-le")[: 2 * most]
    return fitting.decode("utf-16-le", "ignore").strip("' ")


def sound(text: str) -> str:
    """A text without halves of signs, which no file can hold."""
    return "".join(sign for sign in text if not "\ud800" <= sign <= "\udfff")
