"""Writing a workbook: lists to fill in or filled, the terms to choose from, and what each column wants.

Every text is written as text: a cell is never a formula, whatever it begins with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forms.kinds import Kind
from forms.languages import RIGHT_TO_LEFT
from forms.spec import Form
from forms.spreadsheet.cells import LONGEST, column_letters
from forms.spreadsheet.columns import Column, heading
from forms.spreadsheet.entries import ABOUT, VERSION
from forms.spreadsheet.help import how_to_fill, offered
from forms.spreadsheet.reading import CUT
from forms.spreadsheet.understanding import Understanding
from forms.words import Phrase, say

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

# So many rows have drop-downs; more can be filled in without.
TO_FILL = 2_000
_LONGEST_PROMPT, _LONGEST_NAME = 255, 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_WIDTHS = {
    Kind.TEXT: 36,
    Kind.TEXTS: 36,
    Kind.DETAILS: 36,
    Kind.LINE: 22,
    Kind.DATE: 14,
    Kind.YES_NO: 12,
    Kind.WHOLE: 12,
    Kind.DIGITS: 16,
}


@dataclass(frozen=True, slots=True)
class List:
    """One sheet: the form, its columns and, where it is not to be filled in, the texts of its rows."""

    form: Form
    columns: Sequence[Column]
    rows: Iterable[Sequence[str | None]] = ()


@dataclass(slots=True)
class Written:
    """How a file came out: rows, answers that no cell can hold, texts of which only the beginning found room."""

    rows: int = 0
    not_held: int = 0
    cut: int = 0


@dataclass
class _Book:
    """A workbook on its way."""

    book: Workbook
    world: Understanding
    written: Written
    names: list[str] = field(default_factory=list)
    about: list[tuple[str, ...]] = field(default_factory=list)

    def say(self, phrase: Phrase) -> str:
        """Say it in the person's language."""
        return self.world.speakers[self.world.language](phrase)

    def sheet(self, title: str) -> Worksheet:
        """A new sheet with this name, or one like it that no other has and that Excel takes."""
        plain = _NOT_IN_NAMES.sub(" ", title)[:_LONGEST_NAME].strip() or "1"
        number = 2
        name = plain
        while name.casefold() in (other.casefold() for other in (*self.names, ABOUT)):
            name = f"{plain[: _LONGEST_NAME - 3]} {number}"
            number += 1
        self.names.append(name)
        sheet = self.book.add_worksheet(name)
        if self.world.language in RIGHT_TO_LEFT:
            sheet.right_to_left()
        return sheet

    def format(self, **how: Any) -> Any:
        """A format with these properties."""
        return self.book.add_format({"valign": "top", **how})


def write_workbook(
    path: Path, lists: Sequence[List], world: Understanding, each: Callable[[], None] = lambda: None
) -> Written:
    """Write a workbook; ``each`` is called for every row and may raise to end it. Raises OSError and the like."""
    from xlsxwriter import Workbook

    written = Written()
    book = Workbook(path, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    try:
        making = _Book(book, world, written)
        for one in lists:
            _write_list(making, one, each)
        _write_help(making, lists)
        _write_about(making)
        book.close()
    except BaseException:
        # XlsxWriter keeps the rows in files of its own until all is written.
        let_go(book)
        raise
    return written


def is_sound(text: str) -> bool:
    """Whether every sign of the text is whole: half of a pair can be written into no file."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def fitted(text: str | None, written: Written) -> str:
    """The text as a cell takes it; what does not fit is counted, and marked so that it is never taken for the whole."""
    if text is None or not is_sound(text):
        written.not_held += 1
        return ""
    if len(text) <= LONGEST // 2 or len(text.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST:
        return text
    written.cut += 1
    units = text.encode("utf-16-le", "surrogatepass")[: (LONGEST - len(CUT) - 1) * 2]
    return f"{units.decode('utf-16-le', 'ignore')} {CUT}"


def _write_list(making: _Book, one: List, each: Callable[[], None]) -> None:
    sheet = making.sheet(making.say(Phrase(one.form.plural)))
    name = making.names[-1]
    making.about.append(("list", name, one.form.record_type))
    blank = not one.rows
    offers = _write_terms(making, one) if blank else {}
    as_text = making.format(num_format="@", text_wrap=True)
    _write_heads(making, sheet, one, as_text, offers)
    number = 0
    for number, texts in enumerate(one.rows, start=1):
        for place, text in enumerate(texts):
            if shown := fitted(text, making.written):
                sheet.write_string(number, place, shown, as_text)
        each()
    making.written.rows += number
    sheet.autofilter(0, 0, max(number, 1), len(one.columns) - 1)


def _write_heads(making: _Book, sheet: Worksheet, one: List, as_text: Any, offers: dict[int, str]) -> None:
    """The headings with their notes, the widths, and the drop-downs below."""
    plain = making.format(bold=True, text_wrap=True, bg_color="#E3EEF5", border=1, border_color="#9DB4C0")
    sheet.freeze_panes(1, 1)
    sheet.set_row(0, 48)
    wanted = set() if one.rows else _needed(one)
    for place, column in enumerate(one.columns):
        kind = column.question.kind if column.question else Kind.LINE
        sheet.set_column(place, place, _WIDTHS.get(kind, 28), as_text)
        title = making.say(heading(one.form, column))
        making.about.append(("column", title, column.key))
        needed = column in wanted
        sheet.write_string(0, place, f"{title} *" if needed else title, plain)
        hint = " ".join(map(making.say, how_to_fill(column, needed=needed)))
        sheet.write_comment(0, place, hint, {"x_scale": 2.2, "y_scale": 1.6, "author": "Focal Desk"})
        if not one.rows:
            _add_prompt(sheet, place, title, hint, offers.get(place, ""))


def _add_prompt(sheet: Worksheet, place: int, title: str, hint: str, offers: str) -> None:
    """What is said when a cell is chosen; a drop-down helps and never forbids, for several terms may be written."""
    rule: dict[str, Any] = {"validate": "any"}
    if offers:
        rule = {"validate": "list", "source": offers, "show_error": False}
    rule |= {"input_title": _short(title, 32), "input_message": _short(hint, _LONGEST_PROMPT)}
    sheet.data_validation(1, place, TO_FILL, place, rule)


def _write_terms(making: _Book, one: List) -> dict[int, str]:
    """A sheet with the terms of every column that has some; where those of each column stand in it."""
    lists: dict[tuple[str, ...], list[str]] = {}
    places: dict[tuple[str, ...], list[int]] = {}
    for place, column in enumerate(one.columns):
        if (
            column.question is not None
            and not column.own
            and (terms := offered(column.question, making.world))
        ):
            places.setdefault(terms, []).append(place)
            lists.setdefault(terms, []).append(making.say(heading(one.form, column)))
    if not lists:
        return {}
    sheet = making.sheet(making.say(say("Terms")))
    making.about.append(("list", making.names[-1], "help"))
    bold = making.format(bold=True, text_wrap=True, bg_color="#E3EEF5")
    plain = making.format(num_format="@")
    for row in range(max(map(len, lists)) + 1):
        for place, (terms, heads) in enumerate(lists.items()):
            if row == 0:
                sheet.set_column(place, place, 40)
                sheet.write_string(0, place, " / ".join(heads)[:LONGEST], bold)
            elif row <= len(terms):
                sheet.write_string(row, place, terms[row - 1], plain)
    sheet.freeze_panes(1, 0)
    quoted = making.names[-1].replace("'", "''")
    found = {}
    for number, terms in enumerate(lists):
        letters = column_letters(number)
        for place in places[terms]:
            found[place] = f"='{quoted}'!${letters}$2:${letters}${len(terms) + 1}"
    return found


def _write_help(making: _Book, lists: Sequence[List]) -> None:
    """A sheet that says of every column what it wants."""
    sheet = making.sheet(making.say(say("How to fill it in")))
    making.about.append(("list", making.names[-1], "help"))
    bold, plain = making.format(bold=True), making.format(text_wrap=True)
    for place, width in enumerate((34, 90)):
        sheet.set_column(place, place, width, plain)
    number = 0
    for line in (
        say("Each row below the headings is a record. Columns may be moved or left out, the file renamed."),
        say("Several things in one cell: write a semicolon between them, or a new line."),
        say("Terms may be written in any of the six languages of the United Nations."),
    ):
        sheet.write_string(number, 0, making.say(line), making.format())
        number += 1
    for one in lists:
        number += 1
        sheet.write_string(number, 0, making.say(Phrase(one.form.plural)), bold)
        for column in one.columns:
            number += 1
            needed = column in _needed(one)
            sheet.write_string(number, 0, making.say(heading(one.form, column)), plain)
            sheet.write_string(
                number, 1, " ".join(map(making.say, how_to_fill(column, needed=needed))), plain
            )
        number += 1


def _needed(one: List) -> set[Column]:
    """The columns that must be filled in before a record can be published: of a text, one language will do."""
    found: dict[str, Column] = {}
    for column in one.columns:
        asked = column.question
        if asked and asked.kind is not Kind.LANGUAGES and not column.own and asked.is_required({}):
            found.setdefault(asked.path, column)
    return set(found.values())


def _write_about(making: _Book) -> None:
    """What the program needs to know of the workbook when it comes back."""
    sheet = making.book.add_worksheet(ABOUT)
    for number, texts in enumerate([("version", str(VERSION)), *making.about]):
        for place, text in enumerate(texts):
            sheet.write_string(number, place, text)
    sheet.very_hidden()


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def let_go(book: Workbook) -> None:
    """Close and remove the files that hold the rows so far; nothing of the workbook is written."""
    for sheet in book.worksheets():
        # One holds the rows so far, the other is the sheet that is made of them; XlsxWriter leaves both open.
        for file in (sheet.row_data_fh, sheet.fh, book.fh):
            if file is not None:
                with suppress(OSError):  # on a full disk what is left cannot be written out, and need not be
                    file.close()
        Path(sheet.row_data_filename).unlink(missing_ok=True)
    book.fileclosed = True
