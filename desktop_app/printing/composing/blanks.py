"""Questions to be answered by hand, set in bands: boxes to tick, room to write, what is answered already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.printing import paper, styles
from desktop_app.printing.bands import Band, Piece
from desktop_app.printing.composing.answer_lines import texts_of
from desktop_app.printing.composing.texts import going_on
from desktop_app.printing.lines import Block, Cross, Frame, Line
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.printing.text_room import GAP, HAIR, Room, holds

LINE = 8 * MILLIMETRE
"""The height of a line that is written by hand."""
BEFORE = 11 * POINT
TICK = 3.4 * MILLIMETRE
INSIDE = 2 * MILLIMETRE
FEWEST = 3
"""So many lines of boxes stand on each side at least where they are cut."""
# Names of up to so many letters stand in two columns.
SHORT = 38


def blanks(room: Room, block: paper.Blanks) -> Iterator[Band]:
    """Each question: its label and hint, held with the first of what is to be filled in."""
    *others, last = _bands(room, block)
    yield from (replace(band, keep=True) for band in others) if block.together else others
    yield replace(last, keep=last.keep or block.leads)


def _bands(room: Room, block: paper.Blanks) -> Iterator[Band]:
    for row in block.rows:
        yield from room.text(row.label, styles.COLUMN, BEFORE, keep=True)
        if row.hint.text:
            yield from room.text(row.hint, styles.QUIET, 0.5 * POINT, keep=True)
        yield from _ticks(room, row, last=not row.spaces)
        for space in row.spaces:
            yield from _written(room, space) if space.answers else _empty(room, space)


def _ticks(room: Room, blank: paper.Blank, *, last: bool) -> Iterator[Band]:
    """Boxes to tick, in two columns where the words are short; three lines of them stay with the question.

    Where they go on over a page, three lines do, below the question.
    """
    ticks, again = blank.ticks, tuple(room.text(going_on(blank.label), styles.COLUMN, 0, keep=True))
    columns = 2 if all(len(tick.said.text) <= SHORT for tick in ticks) else 1
    width = (room.width - GAP * (columns - 1)) / columns
    rows = [ticks[at : at + columns] for at in range(0, len(ticks), columns)]
    for number, row in enumerate(rows):
        height, pieces = 0.0, list[Piece]()
        for place, tick in enumerate(row):
            tall, found = _tick(room, tick, place * (width + GAP), width)
            height, pieces = max(height, tall), pieces + found
        left = len(rows) - 1 - number
        keep = not last if not left else number < FEWEST - 1 or left < FEWEST
        yield Band(height, tuple(pieces), 3 * POINT, keep=keep, again=again if number else ())


def _tick(room: Room, tick: paper.Tick, start: float, width: float) -> tuple[float, list[Piece]]:
    beside = TICK + INSIDE
    pieces = [room.at(start, TICK, Frame(TICK, TICK, styles.BLACK), 1.2 * POINT)]
    if tick.on:
        pieces.append(room.at(start, TICK, Cross(TICK, styles.BLACK), 1.2 * POINT))
    y, lines = 0.0, room.composer.lines(tick.said, styles.BODY, width - beside)
    wide = width - beside
    if len(lines) == 1:
        # Set anew in just its own width, so that words of another script stand beside their box as well.
        wide = min(wide, lines[0].width + POINT)
        lines = room.composer.lines(tick.said, styles.BODY, wide)
    for line in lines:
        pieces.append(room.at(start + beside, wide, line, y))
        y += line.height
    return max(y, TICK + 2.4 * POINT), pieces


def _empty(room: Room, space: paper.Space) -> Iterator[Band]:
    """A frame to write in, never cut; the name of its language in its upper trailing corner."""
    height = space.lines * LINE
    pieces = [room.at(0, room.width, Frame(room.width, height, styles.LINE))]
    pieces += [room.at(INSIDE, room.width - 2 * INSIDE, _mark(room, space), POINT)] if space.mark else []
    yield Band(height, tuple(pieces), 3 * POINT)


def _written(room: Room, space: paper.Space) -> Iterator[Band]:
    """What is answered already, beside a line, which may go on over pages."""
    lines = [
        (line, text.width)
        for text in texts_of(room, space.answers, styles.BODY, room.width - 4 * INSIDE)
        for line in text.lines
    ]
    if space.mark:
        mark = _mark(room, space)
        yield Band(mark.height, (room.at(0, room.width, mark),), 3 * POINT, keep=True)
    for at, (line, width) in enumerate(lines):
        side = room.at(0, HAIR * 2, Block(HAIR * 2, line.height, styles.LINE))
        pieces = (side, room.at(2 * INSIDE, width, line))
        yield Band(line.height, pieces, 0.0 if at or space.mark else 3 * POINT, holds(at, len(lines)))


def _mark(room: Room, space: paper.Space) -> Line:
    assert space.mark is not None
    return room.composer.one_line(space.mark, styles.MARK, room.width - 2 * INSIDE, trailing=True)
