"""Tables and charts, set in bands; columns and bars begin on the side on which reading begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from desktop_app.printing import paper, styles
from desktop_app.printing.bands import Band, Lean, Piece
from desktop_app.printing.composing.texts import going_on
from desktop_app.printing.lines import Block
from desktop_app.printing.paper import Said
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.printing.styles import Style
from desktop_app.printing.text_room import GAP, HAIR, Room
from desktop_app.printing.widths import Measure, parted, widths

LABEL_SHARE = 0.5
VALUE_WIDTH = 14 * MILLIMETRE
THICK = 9 * POINT
ENDLESS = 10_000 * POINT
"""So wide that every text stands on one line."""
LONG = 45
"""A table of more rows fits no page."""
_HIGH = 1 / 4
"""The share of a page above which a row, or a table of few rows, may be cut: else it would leave a page empty."""
_LONGEST_NAME = 80
"""What stands first in a row is said again where it goes on, if it has no more letters."""
_LINES = 3 * styles.BODY.size * styles.BODY.leading * POINT
"""The height of the lines of a row that stay together at least."""
_LEAST = 1 / 3
_ENOUGH, _ENOUGH_HIGH = 5, 2
"""So much of a table, or so many rows (of few but high ones less), stand on each side where one is cut that had room on
a page of its own."""


def table(room: Room, block: paper.Table) -> Iterator[Band]:
    """Titles, said again on every page, and rows that are never cut, each with a faint line below.

    A table of more columns of numbers than have room goes on below, with its rows named again.
    """
    for part in parted(block, room.width * block.width, GAP, _measure(room)):
        yield from _table(room, part)


def _measure(room: Room) -> Measure:
    """How wide texts are in the fonts of this computer."""

    def measure(text: str, bold: bool) -> float:
        with room.composer.missing.aside():
            lines = room.composer.lines(Said(text), styles.COLUMN if bold else styles.BODY, ENDLESS)
        return max((line.width for line in lines), default=0.0) + POINT

    return measure


def _widths(room: Room, block: paper.Table, width: float) -> list[float]:
    """The widths of the columns; measured once for all parts of a list."""
    asked = (block.columns, width)
    if asked not in room.widths:
        room.widths[asked] = widths(block.columns, width, GAP, _measure(room))
    return room.widths[asked]


def _table(room: Room, block: paper.Table) -> Iterator[Band]:
    width = room.width * block.width
    widths = _widths(room, block, width)
    titles = _row(
        room, block, [column.head for column in block.columns], widths, [styles.COLUMN] * len(widths)
    )
    rule = room.rule(titles.height + 2 * POINT, HAIR, styles.GREY, width)
    head = Band(
        titles.height + 3 * POINT, (*titles.pieces, rule), (8 if block.name else 12) * POINT, keep=True
    )
    again = (*_name(room, block), head)
    bands = _rows(room, block, widths, again)
    if block.is_whole and len(block.rows) <= LONG:
        bands = _together(room, block, list(bands))
    if not block.goes_on:
        yield head
    yield from bands


def _together(room: Room, block: paper.Table, bands: Sequence[Band]) -> Iterator[Band]:
    """The rows of a table that may fit one page: of a small one all stay there, others are cut where enough is left."""
    height = _height(bands)
    few = _ENOUGH if len(block.rows) > _ENOUGH else _ENOUGH_HIGH
    above, below = (min(_LEAST * height, _height(some)) for some in (bands[:few], bands[-few:]))
    lean = Lean(above, below)
    small = block.is_short and height <= _HIGH * room.height
    yield from (replace(band, leans=lean, keep=small or band.keep) for band in bands[:-1])
    yield from bands[-1:]


def _height(bands: Sequence[Band]) -> float:
    return sum(band.height for band in bands)


def _name(room: Room, block: paper.Table) -> Iterator[Band]:
    """What a table is called, above its titles where it goes on over a page."""
    if block.name:
        for line in room.composer.lines(going_on(block.name), styles.COLUMN, room.width):
            yield Band(line.height, (room.at(0, room.width, line),))
        yield Band(4 * POINT, ())


def _rows(room: Room, block: paper.Table, widths: Sequence[float], again: tuple[Band, ...]) -> Iterator[Band]:
    for number, texts in enumerate(block.rows):
        strong = [(number, column) in block.strong for column in range(len(widths))]
        row = _row(room, block, texts, widths, [styles.STRONG if one else styles.BODY for one in strong])
        label = partial(_label, room, block, texts[0], widths)
        bands = list(_whole_or_cut(room, row, again, label, room.width * block.width))
        yield from bands[:-1]
        yield replace(bands[-1], keep=_holds(block, number))


def _holds(block: paper.Table, number: int) -> bool:
    """Whether a row stays with the next: two at the foot of a page, three at its top."""
    last = len(block.rows) - 1
    return number < last and ((number >= last - 2 and not block.more) or (number == 0 and not block.goes_on))


def _label(room: Room, block: paper.Table, said: Said, widths: Sequence[float]) -> tuple[Band, ...]:
    """What stands first in a row, if it is a name, above the part of the row that goes on over a page."""
    if len(said.text) > _LONGEST_NAME:
        return ()
    nothing = [Said("")] * (len(widths) - 1)
    return (_row(room, block, [going_on(said), *nothing], widths, [styles.QUIET] * len(widths)),)


def _whole_or_cut(
    room: Room, row: Band, again: tuple[Band, ...], label: Callable[[], tuple[Band, ...]], width: float
) -> Iterator[Band]:
    """A row in one band; a high one may be cut between its lines, and says its ``label`` again on the next page."""
    rule = room.rule(row.height + 2 * POINT, HAIR / 2, styles.FAINT, width)
    whole = Band(row.height + 2.5 * POINT, (*row.pieces, rule), 1.5 * POINT, again=again)
    if whole.height <= _HIGH * room.height:
        yield whole
        return
    tops, said_again = _tops(whole), label()
    for top, end in zip(tops, (*tops[1:], whole.height), strict=True):
        pieces = tuple(
            Piece(piece.x, piece.y - top, piece.drawing) for piece in whole.pieces if top <= piece.y < end
        )
        beside = _beside(said_again, top, whole.height - top)
        yield Band(end - top, pieces, 0.0 if top else 1.5 * POINT, again=(*again, *beside))


def _beside(label: tuple[Band, ...], above: float, left: float) -> Iterator[Band]:
    """The label of a row beside the rest of it, where all of it stands above; it takes no room if it is no higher."""
    for band in label:
        if band.height <= above:
            yield replace(band, height=0.0 if band.height <= left else band.height)


def _tops(row: Band) -> list[float]:
    """Where the parts of a row begin: a few lines each, so that none of them is alone on a page."""
    lines = sorted({piece.y for piece in row.pieces})
    tops = [0.0]
    for y in lines:
        if y - tops[-1] >= _LINES and row.height - y >= _LINES:
            tops.append(y)
    return tops


def _row(
    room: Room, block: paper.Table, texts: Sequence[Said], widths: Sequence[float], set_in: Sequence[Style]
) -> Band:
    pieces: list[Piece] = []
    start = height = 0.0
    for column, said, width, style in zip(block.columns, texts, widths, set_in, strict=True):
        y = 0.0
        # Figures run from left to right in every script: units stand under units only where they end on the right.
        trailing = column.numbers and not room.composer.right_to_left
        for line in room.composer.lines(said, style, width, trailing=trailing):
            pieces.append(room.at(start, width, line, y))
            y += line.height
        height = max(height, y)
        start += width + GAP
    return Band(height, tuple(pieces))


def chart(room: Room, block: paper.Chart) -> Iterator[Band]:
    """A bar below the other, dark and plain, each with its number: to be read without colour."""
    most = max((bar.number for bar in block.bars), default=0)
    for at, bar in enumerate(block.bars):
        before = 0.0 if at else 8 * POINT
        height, pieces = _bar(room, bar, most)
        yield Band(height, pieces, before, keep=at < len(block.bars) - 1)


def _bar(room: Room, bar: paper.Bar, most: int) -> tuple[float, tuple[Piece, ...]]:
    label_width, gap = room.width * LABEL_SHARE, GAP / 2
    start = label_width + gap
    lines = room.composer.lines(bar.label, styles.LABEL, label_width, trailing=True)
    height = sum(line.height for line in lines) + 5 * POINT
    length = max((room.width - start - VALUE_WIDTH) * bar.number / most, POINT) if bar.number else 0.0
    value = room.composer.one_line(Said(bar.written, ltr=True), styles.LABEL, VALUE_WIDTH - gap)
    pieces, y = [], 2.5 * POINT
    for line in lines:
        pieces.append(room.at(0, label_width, line, y))
        y += line.height
    pieces += [
        room.at(start, HAIR, Block(HAIR, height, styles.GREY)),
        room.at(start, length, Block(length, THICK, styles.BAR), (height - THICK) / 2),
        room.at(start + length + gap, VALUE_WIDTH - gap, value, (height - value.height) / 2),
    ]
    return height, tuple(pieces)
