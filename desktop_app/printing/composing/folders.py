"""What makes several records a folder, set in bands: the title page, the contents, where a chapter begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF

from desktop_app.printing import folder_blocks, styles
from desktop_app.printing.bands import Band, Link, Mark, Piece, pages_of
from desktop_app.printing.binding import whole_words
from desktop_app.printing.composing.texts import going_on
from desktop_app.printing.paper import Said
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.printing.text_room import GAP, HAIR, Room
from desktop_app.words import say_number

ABOVE = 0.24
"""The share of the page that is left empty above the title of a folder."""
KIND_SHARE = 0.2
NUMBER_WIDTH = 12 * MILLIMETRE
BELOW, CLOSER, CLOSEST = 2.5 * POINT, 2 * POINT, 1.5 * POINT
"""The space above and below the faint line under each entry of the contents."""
MOST_TRIED = 200
"""Contents of more entries are not tried closer: a page more or less is no matter there."""
FEWEST = 3
"""At least so many lines of the contents stand together at a page's end and at its beginning."""


def front(room: Room, block: folder_blocks.Front) -> Iterator[Band]:
    """The country, the title below it in large letters, a strong line, and what else is to be said."""
    yield Band(room.height * ABOVE, (), keep=True, titled=True)
    if block.place.text:
        yield from room.text(block.place, styles.FRONT_BELOW, 0, keep=True)
    yield from room.text(block.title, styles.FRONT, 6 * POINT, keep=True, even=True)
    thickness = 1.6 * POINT
    yield Band(thickness, (room.rule(0, thickness, styles.BLACK),), 14 * POINT, keep=bool(block.below))
    for at, said in enumerate(block.below):
        last = at == len(block.below) - 1
        yield from room.text(said, styles.FRONT_BELOW, (5 if at else 16) * POINT, keep=not last)


def chapter(_room: Room, block: folder_blocks.Chapter) -> Iterator[Band]:
    """Nothing to be seen: a new page begins, held with what stands on it."""
    yield Band(0.0, (), keep=True, turn=True, mark=Mark(block.said, 1, block.key))


def contents(room: Room, block: folder_blocks.Contents) -> Iterator[Band]:
    """A line for each chapter: its name, its kind, its page; each leads there.

    The lines stand closer where that saves a page on which a few of them would be alone.
    """
    if len(block.entries) > MOST_TRIED:
        yield from _contents(room, block, BELOW)
        return
    tries = [list(_contents(room, block, below)) for below in (BELOW, CLOSER, CLOSEST)]
    yield from min(tries, key=lambda bands: sum(1 for _page in pages_of(bands, room.height)))


def _contents(room: Room, block: folder_blocks.Contents, below: float) -> Iterator[Band]:
    mark = Mark(block.title, 1)
    yield Band(0.0, (), keep=True, turn=True, mark=mark)
    yield from room.text(block.title, styles.TITLE, 0, keep=True)
    yield Band(6 * POINT, (), keep=True)
    again = (*room.text(going_on(block.title), styles.HEADING, 0, keep=True), Band(5 * POINT, ()))
    last = len(block.entries) - 1
    for at, entry in enumerate(block.entries):
        keep = at < last and (at < FEWEST or at > last - FEWEST)
        yield replace(_entry(room, entry, below), again=again, keep=keep)


def _entry(room: Room, entry: folder_blocks.Entry, below: float) -> Band:
    kind_width = room.width * KIND_SHARE
    width = room.width - kind_width - NUMBER_WIDTH - 2 * GAP
    pieces: list[Piece] = []
    y = 0.0
    title = replace(entry.said, text=whole_words(entry.said.text))
    for line in room.composer.lines(title, styles.BODY, width):
        pieces.append(room.at(0, width, line, y))
        y += line.height
    kind = room.composer.one_line(entry.kind, styles.LABEL, kind_width)
    pieces.append(room.at(width + GAP, kind_width, kind, POINT))
    page = room.numbers.get(entry.key)
    said = Said(say_number(page) if page else "", ltr=True)
    number = room.composer.one_line(said, styles.BODY, NUMBER_WIDTH, trailing=True)
    pieces.append(room.at(room.width - NUMBER_WIDTH, NUMBER_WIDTH, number))
    pieces.append(room.rule(y + below, HAIR / 2, styles.FAINT))
    height = y + 2 * below
    return Band(height, tuple(pieces), below, links=(Link(QRectF(0, 0, room.width, height), entry.key),))
