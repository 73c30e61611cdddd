"""What makes several records a folder, set in bands: the title page, the contents, where a chapter begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF

from desktop_app.printing import folder_blocks, styles
from desktop_app.printing.bands import Band, Link, Mark, Piece
from desktop_app.printing.compose_texts import going_on
from desktop_app.printing.paper import Said
from desktop_app.printing.room import GAP, HAIR, Room
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.words import say_number

ABOVE = 0.24
"""The share of the page that is left empty above the title of a folder."""
KIND_SHARE = 0.2
NUMBER_WIDTH = 12 * MILLIMETRE
BELOW = 2.5 * POINT


def front(room: Room, block: folder_blocks.Front) -> Iterator[Band]:
    """The country, the title below it in large letters, a strong line, and what else is to be said."""
    yield Band(room.height * ABOVE, (), keep=True, titled=True)
    if block.place.text:
        yield from room.text(block.place, styles.FRONT_BELOW, 0, keep=True)
    yield from room.text(block.title, styles.FRONT, 6 * POINT, keep=True)
    thickness = 1.6 * POINT
    yield Band(thickness, (room.rule(0, thickness, styles.BLACK),), 14 * POINT, keep=bool(block.below))
    for at, said in enumerate(block.below):
        last = at == len(block.below) - 1
        yield from room.text(said, styles.FRONT_BELOW, (5 if at else 16) * POINT, keep=not last)


def chapter(_room: Room, block: folder_blocks.Chapter) -> Iterator[Band]:
    """Nothing to be seen: a new page begins, held with what stands on it."""
    yield Band(0.0, (), keep=True, turn=True, mark=Mark(block.said, 1, block.key))


def contents(room: Room, block: folder_blocks.Contents) -> Iterator[Band]:
    """A line for each chapter: its name, its kind, its page; each leads there."""
    mark = Mark(block.title, 1)
    yield Band(0.0, (), keep=True, turn=True, mark=mark)
    yield from room.text(block.title, styles.TITLE, 0, keep=True)
    yield Band(6 * POINT, (), keep=True)
    again = tuple(room.text(going_on(block.title), styles.COLUMN, 0, keep=True))
    for entry in block.entries:
        yield replace(_entry(room, entry), again=again)


def _entry(room: Room, entry: folder_blocks.Entry) -> Band:
    kind_width = room.width * KIND_SHARE
    width = room.width - kind_width - NUMBER_WIDTH - 2 * GAP
    pieces: list[Piece] = []
    y = 0.0
    for line in room.composer.lines(entry.said, styles.BODY, width):
        pieces.append(room.at(0, width, line, y))
        y += line.height
    kind = room.composer.one_line(entry.kind, styles.LABEL, kind_width)
    pieces.append(room.at(width + GAP, kind_width, kind, POINT))
    page = room.numbers.get(entry.key)
    said = Said(say_number(page) if page else "", ltr=True)
    number = room.composer.one_line(said, styles.BODY, NUMBER_WIDTH, trailing=True)
    pieces.append(room.at(room.width - NUMBER_WIDTH, NUMBER_WIDTH, number))
    pieces.append(room.rule(y + BELOW, HAIR / 2, styles.FAINT))
    height = y + 2 * BELOW
    return Band(height, tuple(pieces), BELOW, links=(Link(QRectF(0, 0, room.width, height), entry.key),))
