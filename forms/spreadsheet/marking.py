"""A copy of a person's own sheet with every problem marked at its cell: coloured, said in a note, and listed.

The file itself is never written to. Marks that an earlier copy carried are taken away where they were.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZipFile

from forms.spreadsheet.cells import LONGEST, NotReadable, cell_name
from forms.spreadsheet.merged import refuse_wide_merges
from forms.spreadsheet.package import Package, damaged
from forms.spreadsheet.source import Source
from forms.words import say

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

AUTHOR = "Focal Desk"
_RED, _YELLOW = "00FFC7CE", "00FFEB9C"
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
# Excel becomes slow with more notes; the list has all.
MOST_NOTES = 5_000
# The copy is made in memory, which takes eleven bytes for each of the unpacked workbook (fifty for each of a CSV file):
# 350 to 400 MB, and three quarters of a minute, is what a small laptop bears.
MOST_UNPACKED, MOST_TEXT = 32 * 1024**2, 8 * 1024**2


@dataclass(frozen=True, slots=True)
class Place:
    """What is said at a cell: its sheet, row (from 1), column (from 0), the words, whether the row stops at it."""

    sheet: str
    row: int
    column: int
    words: str
    stops: bool


@dataclass(frozen=True, slots=True)
class ListWords:
    """The words of the list of problems: its name, and what stands above its columns and in the first."""

    title: str
    sheet: str
    cell: str
    problem: str
    stops: str
    later: str


def mark_workbook(
    file: BinaryIO, target: Path, places: Iterable[Place], words: ListWords, each: Callable[[], None]
) -> int:
    """Write a marked copy of a workbook; how many marks. Macros and links to other files do not go along."""
    from openpyxl import load_workbook

    refuse_too_large(_unpacked(file), MOST_UNPACKED)
    file.seek(0)
    refuse_wide_merges(Package(file))
    file.seek(0)
    with warnings.catch_warnings():
        # It tells what it does not know of Excel's newest decorations; the records are all there.
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(file, keep_links=False)
        except Exception as error:  # of a damaged part it raises whatever its readers stumble over
            raise damaged() from error
        _clear(book, words, each)
        return _marked(book, target, places, words, each)


def mark_rows(
    source: Source, target: Path, places: Iterable[Place], words: ListWords, each: Callable[[], None]
) -> int:
    """Write the rows of a CSV file to a workbook, marked; how many marks."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in source.rows(source.sheets[0], lambda _done: each()):
        for column, cell in row.cells.items():
            _write(sheet, row.number, column, cell.text)
    return _marked(book, target, places, words, each)


def refuse_too_large(size: int, most: int) -> None:
    """Raise NotReadable where a copy of so many bytes cannot be made in the memory of a small computer."""
    if size > most:
        raise NotReadable(
            say(
                "The sheet is too large for a marked copy: it holds {size} MB, and {most} MB is the most.",
                size=-(-size // 1024**2),
                most=most // 1024**2,
            ),
            say("Divide its rows among several files, or mend what the list of rows shows, and look again."),
        )


def _unpacked(file: BinaryIO) -> int:
    """Bytes of all parts of a workbook, as its directory says; they were held against it when it was opened."""
    file.seek(0)
    with ZipFile(file) as parts:
        return sum(part.file_size for part in parts.infolist())


def _marked(
    book: Workbook, target: Path, places: Iterable[Place], words: ListWords, each: Callable[[], None]
) -> int:
    listed = _list_sheet(book, words)
    number = 0
    for number, place in enumerate(places, start=1):
        sheet = book[place.sheet] if place.sheet else book.worksheets[0]
        _mark(sheet, place, noted=number <= MOST_NOTES)
        texts = (sheet.title, cell_name(place.row, place.column), place.words)
        for column, text in enumerate((words.stops if place.stops else words.later, *texts)):
            _write(listed, number + 1, column, text)
        each()
    book.save(target)
    return number


def _mark(sheet: Worksheet, place: Place, *, noted: bool) -> None:
    from openpyxl.cell import MergedCell
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    cell = sheet.cell(place.row, place.column + 1)
    if isinstance(cell, MergedCell):
        return
    cell.fill = PatternFill("solid", fgColor=_RED if place.stops else _YELLOW)
    if not noted:
        return
    before = f"{cell.comment.text}\n" if cell.comment else ""
    own = before if not cell.comment or cell.comment.author == AUTHOR else f"{before}{AUTHOR}: "
    cell.comment = Comment(_UNSEEN.sub("", own + place.words)[:LONGEST], AUTHOR, height=110, width=320)


def _clear(book: Workbook, words: ListWords, each: Callable[[], None]) -> None:
    """Take the marks of an earlier copy away.

    Only the cells that there are: going through rows would make one for each gap before the farthest cell.
    """
    from openpyxl.styles import PatternFill

    if words.title in book.sheetnames:
        del book[words.title]
    for sheet in book.worksheets:
        for cell in list(sheet._cells.values()):
            if cell.comment and cell.comment.author == AUTHOR and cell.fill.fgColor.rgb in (_RED, _YELLOW):
                cell.comment = None
                cell.fill = PatternFill()
            each()


def _list_sheet(book: Workbook, words: ListWords) -> Any:
    sheet = book.create_sheet(words.title[:31])
    for column, (text, width) in enumerate(
        ((words.problem, 24), (words.sheet, 24), (words.cell, 10), ("", 110))
    ):
        sheet.column_dimensions["ABCD"[column]].width = width
        _write(sheet, 1, column, text)
    sheet.freeze_panes = "A2"
    return sheet


def _write(sheet: Worksheet, row: int, column: int, text: str) -> None:
    """Write a text as text, never as a formula."""
    cell = sheet.cell(row, column + 1, "")
    cell.value = _UNSEEN.sub("", text)[:LONGEST]
    cell.data_type = "s"
