"""The tables of a paper in a workbook or a CSV file: texts and numbers, never a formula; whole or not at all."""

from __future__ import annotations

import csv
import re
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.operations.sheet_world import writing_workbook
from desktop_app.printing.on_the_way import Tell, blocks_told, untold
from desktop_app.printing.paper import Column, Paper, Said
from desktop_app.printing.tables_of import Begins, events, facts, no_table, number_of
from desktop_app.printing.whole import whole_file
from desktop_app.words import is_right_to_left, tr
from forms.spreadsheet.cells import LONGEST
from forms.spreadsheet.csv_texts import harmless
from forms.spreadsheet.workbook import let_go
from sync.stopping import IsStopped, never

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_NAME_LENGTH = 31
"""A sheet's name has no more letters; one beyond the first 65,536 signs of Unicode counts as two of them."""
_RESERVED = frozenset({"history"})
"""What a sheet must not be called: Excel keeps the name for itself."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_LETTERS = 100
"""So many letters of all columns together fit across a sheet, roughly."""
_HOW = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_csv_tables(paper: Paper, path: Path, tell: Tell = untold, stopped: IsStopped = never) -> None:
    """Write the tables to a CSV file, an empty line and their names between several. Raises Trouble, and Stopped."""
    tables = 0
    with whole_file(path) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        for event in events(blocks_told(paper, tell, stopped)):
            if isinstance(event, Begins):
                tables += 1
                if tables > 1:
                    writer.writerow([])
                    writer.writerow([harmless(_sound(event.name))])
                writer.writerow([harmless(_sound(column.title.text)) for column in event.columns])
            else:
                writer.writerow([harmless(_sound(said.text)) for said in event])
        if not tables:
            raise no_table()
        if paper.stamp:
            writer.writerow([])
            writer.writerow([harmless(paper.stamp)])


def write_workbook_tables(paper: Paper, path: Path, tell: Tell = untold, stopped: IsStopped = never) -> None:
    """Write the tables to a workbook, a sheet for each, behind one that says what they are. Raises Trouble, Stopped."""
    from xlsxwriter import Workbook

    with whole_file(path) as beside, writing_workbook():
        book = Workbook(str(beside), _HOW)
        try:
            filling = _Filling(book, paper)
            filling.write_about()
            for event in events(blocks_told(paper, tell, stopped)):
                filling.begin(event) if isinstance(event, Begins) else filling.add(event)
            if not filling.tables:
                raise no_table()
            book.close()
        except BaseException:
            # XlsxWriter keeps the rows in files of its own until all is written.
            let_go(book)
            raise


class _Filling:
    """A workbook on its way, sheet by sheet."""

    def __init__(self, book: Workbook, paper: Paper) -> None:
        self._book, self._paper = book, paper
        self._names = set(_RESERVED)
        self._columns: tuple[Column, ...] = ()
        self._row = 0
        self.tables = 0
        wrapped = {"text_wrap": True, "valign": "top"}
        self._text, self._strong = book.add_format(wrapped), book.add_format({**wrapped, "bold": True})
        self._number = book.add_format({"num_format": "#,##0", "valign": "top"})

    def write_about(self) -> None:
        """The first sheet: what it is, from where, when, which records."""
        sheet = self._sheet(tr("About"))
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, 1, 80)
        lines = [(self._paper.title, self._paper.stamp), (self._paper.place, self._paper.date)]
        for at, (label, text) in enumerate((*lines, *facts(self._paper.blocks))):
            sheet.write_string(at, 0, _sound(label)[:LONGEST], self._strong)
            sheet.write_string(at, 1, _sound(text)[:LONGEST], self._text)

    def begin(self, table: Begins) -> None:
        """A table begins, on a sheet of its own."""
        self.tables += 1
        self._columns, self._row = table.columns, 0
        self._current = self._sheet(table.name or self._paper.title)
        total = sum(column.share for column in table.columns)
        for at, column in enumerate(table.columns):
            self._current.set_column(at, at, _width(column) or max(10.0, _LETTERS * column.share / total))
            self._current.write_string(0, at, _sound(column.title.text), self._strong)
        self._current.freeze_panes(1, 0)
        self._current.repeat_rows(0)

    def add(self, row: tuple[Said, ...]) -> None:
        """A row of it; what is a number in its column is one in its cell."""
        self._row += 1
        for at, (column, said) in enumerate(zip(self._columns, row, strict=True)):
            number = number_of(said.text) if column.numbers else None
            if number is None:
                self._current.write_string(self._row, at, _sound(said.text)[:LONGEST], self._text)
            else:
                self._current.write_number(self._row, at, number, self._number)

    def _sheet(self, name: str) -> Worksheet:
        sheet = self._book.add_worksheet(self._free(name))
        if is_right_to_left(self._paper.language):
            sheet.right_to_left()
        if self._paper.landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{_escaped(self._paper.date)}&C{_escaped(self._paper.stamp)}&R&P / &N")
        return sheet

    def _free(self, name: str) -> str:
        """A name that no other sheet has, without the signs that none may have."""
        words = " ".join(_FORBIDDEN.sub(" ", _sound(name)).split())
        free = short = _shortened(words, _NAME_LENGTH) or "1"
        numbers = count(1 if short.casefold() in _RESERVED else 2)
        while free.casefold() in self._names:
            ending = f" {next(numbers)}"
            free = _shortened(words, _NAME_LENGTH - len(ending)) + ending
        self._names.add(free.casefold())
        return free


def _width(column: Column) -> float:
    """How many letters wide a column is whose texts are known to be short; 0 where they are not known."""
    if not column.fits:
        return 0.0
    return 2.0 + max(map(len, (*column.fits, *column.title.text.split())))


def _shortened(words: str, most: int) -> str:
    """As much of it as fits, without an apostrophe or a space at either end."""
    fitting = words.strip("' ").encode("utf-16-le")[: 2 * most]
    return fitting.decode("utf-16-le", "ignore").strip("' ")


def _escaped(text: str) -> str:
    return _sound(text).replace("&", "&&")


def _sound(text: str) -> str:
    """A text without halves of signs, which no file can hold."""
    return "".join(sign for sign in text if not "\ud800" <= sign <= "\udfff")
