"""A CSV file as rows: its encoding told or guessed, its separator found, its texts as they were meant."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from forms.spreadsheet.cells import Cell, Note, NotReadable, Row, Tick
from forms.spreadsheet.csv_texts import as_meant
from forms.words import say

SEPARATORS = (",", ";", "\t")
# A text of 1 MB in one field is read; Python's own limit is an eighth of that, and an open quotation mark is found.
LONGEST_FIELD = 16 * 1024**2
_CHUNK = 256 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Excel writes on most computers where it does not write UTF-8.
_GUESS = "cp1252"


def encoding_of(file: BinaryIO, tick: Tick) -> tuple[str, Note | None]:
    """The encoding of a file, and what is to be said where it could only be guessed. Reads the file once."""
    file.seek(0)
    start = file.read(4)
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding, None
    if _is_utf8(file, tick):
        return "utf-8", None
    words = say(
        "The file does not say how its letters are kept; Western European ones were guessed. Look at letters with "
        "accents, and if they are wrong save the sheet as “CSV UTF-8” and open it again."
    )
    return _GUESS, Note("", words)


def separator_of(file: BinaryIO, encoding: str, fits: Callable[[Row], int]) -> str:
    """The separator with which the first rows fit best: ``fits`` tells how many headings it knows in a row."""
    found = {}
    for separator in SEPARATORS:
        rows = _first(rows_of(file, encoding, separator, lambda _done: None), 20)
        found[separator] = max(((fits(row), len(row.cells)) for row in rows), default=(0, 0))
    return max(SEPARATORS, key=lambda separator: found[separator])


def rows_of(file: BinaryIO, encoding: str, separator: str, tick: Tick) -> Iterator[Row]:
    """The rows that are not empty; raises NotReadable where quotation marks are not closed."""
    csv.field_size_limit(LONGEST_FIELD)
    file.seek(0, io.SEEK_END)
    size = max(1, file.tell())
    file.seek(0)
    text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
    try:
        for number, fields in enumerate(csv.reader(text, delimiter=separator), start=1):
            if number % 256 == 0:
                tick(min(1.0, file.tell() / size))
            cells = {place: Cell(as_meant(field)) for place, field in enumerate(fields) if field.strip()}
            if cells:
                yield Row(number, cells)
    except (csv.Error, UnicodeError) as error:
        raise NotReadable(
            say(
                "The file is no CSV file that this program can read: a quotation mark is not closed, perhaps."
            ),
            say("Save the sheet as “CSV UTF-8” again, or as .xlsx."),
        ) from error
    finally:
        text.detach()


def _is_utf8(file: BinaryIO, tick: Tick) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
            tick(0.0)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _first(rows: Iterator[Row], most: int) -> list[Row]:
    found = []
    try:
        for row in rows:
            found.append(row)
            if len(found) == most:
                break
    except NotReadable:
        return found
    return found
