"""What a sheet of any kind gives: cells, rows, and how their places are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from forms.words import Phrase

# What programs write for the letters that a code page has not: Arabic saved as Western European is question marks.
LOST = re.compile(r"\?{3,}")
# The most characters that Excel keeps in one cell (its published specifications and limits).
LONGEST = 32_767


class Sort(Enum):
    """What a cell holds, as the sheet itself says."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes or no"
    ERROR = "error"
    NOTHING_WORKED_OUT = "a formula of which no result is kept"


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell: its content as text (a date as ``YYYY-MM-DD`` or part of it, whole numbers in plain digits)."""

    text: str
    sort: Sort = Sort.TEXT


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty: its number as people count (from 1), its filled cells by column (from 0)."""

    number: int
    cells: Mapping[int, Cell]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a file that is no fault of a row: where (sheet, or sheet and cell), and what."""

    where: str
    phrase: Phrase


@dataclass(slots=True)
class Sheet:
    """One sheet of a file; ``secret`` ones cannot be made visible by hand, and hold what the program needs."""

    name: str
    hidden: bool = False
    secret: bool = False
    notes: list[Note] = field(default_factory=list)


class NotReadable(Exception):
    """A file cannot be read as a sheet: ``what`` is wrong with it, and ``advice`` what to do."""

    def __init__(self, what: Phrase, advice: Phrase | None = None) -> None:
        """Keep the sentences."""
        super().__init__(str(what))
        self.what, self.advice = what, advice


# Told how far the reading is, from 0 to 1; may raise to end it.
Tick = Callable[[float], None]


def column_letters(column: int) -> str:
    """How a column is called, from 0: A, B, …, Z, AA, …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Which column is called so, from 0; the letters are capitals."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def cell_name(row: int, column: int) -> str:
    """How a cell is called: the row from 1, the column from 0."""
    return f"{column_letters(column)}{row}"
