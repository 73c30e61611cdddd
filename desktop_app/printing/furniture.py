"""What stands on every page: the running head, the date and the page's number, the stamp of the practice mode."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.printing import styles
from desktop_app.printing.bands import Piece
from desktop_app.printing.lines import Frame
from desktop_app.printing.paper import Paper, Said
from desktop_app.printing.sheet import MILLIMETRE, POINT, Sheet
from desktop_app.printing.survey import Survey
from desktop_app.printing.text_room import GAP, HAIR, Room
from desktop_app.words import tr

HEAD = 13 * MILLIMETRE
"""From the upper edge of the sheet to the running head."""
FOOT = 15 * MILLIMETRE
"""From the lower edge of the sheet to the date and number."""


def furniture(room: Room, paper: Paper, sheet: Sheet, number: int, survey: Survey) -> Iterator[Piece]:
    """The pieces that stand on a page of a number, for a room that begins at the margin."""
    if not (number == 1 and survey.titled):
        yield from _head(room, paper, number, survey.head(number))
    yield from _foot(room, paper, sheet.height - FOOT, number, survey.count)
    if paper.stamp:
        yield from _stamp(room, paper, sheet.height - FOOT - 4 * MILLIMETRE)


def _head(room: Room, paper: Paper, number: int, chapter: Said | None) -> Iterator[Piece]:
    """The country and the program; from the second page on the title between them, shortened where it must be.

    Where a chapter goes on, its name stands there and not the name of the whole.
    """
    width, line = room.width, room.composer.one_line
    side, far = width * 0.35, width * 0.15
    place = line(Said(paper.place, paper.language), styles.FURNITURE_STRONG, side)
    yield room.at(0, side, place, HEAD)
    program = line(Said(paper.head, ltr=True), styles.FURNITURE, far, trailing=True)
    yield room.at(width - far, far, program, HEAD)
    if number > 1:
        start, end = place.width + 2 * GAP if paper.place else 0.0, program.width + 2 * GAP
        title = line(chapter or Said(paper.title), styles.FURNITURE, width - start - end)
        yield room.at(start, width - start - end, title, HEAD)
    yield room.rule(HEAD + 14 * POINT, HAIR, styles.LINE)


def _foot(room: Room, paper: Paper, y: float, number: int, count: int) -> Iterator[Piece]:
    """The date and the page's number; below them in one line what is to be known on every page."""
    side, line = room.width * 0.3, room.composer.one_line
    date = line(Said(paper.date, paper.language), styles.FURNITURE, side)
    yield room.at(0, side, date, y)
    if paper.note:
        note = line(Said(paper.note, paper.language), styles.FURNITURE, room.width)
        yield room.at(0, room.width, note, y + date.height + POINT)
    said = tr("Page {number} of {count}", number=number, count=count)
    page = line(Said(said, paper.language), styles.FURNITURE, side, trailing=True)
    yield room.at(room.width - side, side, page, y)


def _stamp(room: Room, paper: Paper, y: float) -> Iterator[Piece]:
    """The word in a frame, in the middle below the text."""
    limit = room.width / 3
    line = room.composer.one_line(Said(paper.stamp, paper.language), styles.STAMP, limit)
    width, height = line.width + 16 * POINT, line.height + 5 * POINT
    start = (room.width - width) / 2
    yield room.at(start, width, Frame(width, height, styles.BLACK), y)
    yield room.at(start + 8 * POINT, limit, line, y + 2.5 * POINT)
