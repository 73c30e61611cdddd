"""Titles, headings and running text, set in bands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.printing import paper, styles
from desktop_app.printing.bands import Band, Mark
from desktop_app.printing.sheet import POINT
from desktop_app.printing.text_room import HAIR, Room
from desktop_app.words import tr

BEFORE = 7 * POINT
LEAST_RULED = 2
"""Headings down to this level have a line below them."""
_HEADINGS = {
    1: (styles.TITLE, 0.0),
    2: (styles.HEADING, 20 * POINT),
    3: (styles.COLUMN, 12 * POINT),
}


def title(room: Room, block: paper.Title) -> Iterator[Band]:
    """The kind, the names below it, and a strong line."""
    yield from room.text(block.kind, styles.KIND, 0, keep=True)
    for at, said in enumerate(_readable(room, block.names)):
        style = styles.OTHER_TITLE if at else styles.TITLE
        yield from room.text(said, style, 4 * POINT, keep=True, even=True)
    thickness = 1.2 * POINT
    yield Band(thickness, (room.rule(0, thickness, styles.BLACK),), 9 * POINT)


def _readable(room: Room, names: Sequence[paper.Said]) -> Sequence[paper.Said]:
    """The names that can be printed here; all of them where that is none, and a few words will stand there."""
    return [said for said in names if not room.composer.missing.takes_all(said, styles.TITLE)] or names


def heading(room: Room, block: paper.Heading) -> Iterator[Band]:
    """The words above a thin line, held with what follows; of a lesser one the words alone."""
    lesser = block.level > LEAST_RULED
    style, before = _HEADINGS[block.level]
    first, *others = room.text(block.said, style, before, keep=True)
    # A heading of level 1 is that of a chapter, which has its mark already.
    yield replace(first, mark=Mark(block.said, block.level)) if block.level > 1 else first
    yield from others
    if not lesser:
        yield Band(HAIR, (room.rule(0, HAIR, styles.LINE),), 3 * POINT, keep=True)


def heading_again(room: Room, said: paper.Said) -> tuple[Band, ...]:
    """The same at the top of a page over which its section goes on."""
    if said not in room.carried:
        words = room.text(going_on(said), styles.HEADING, 0, keep=True)
        rule = room.rule(3 * POINT, HAIR, styles.LINE)
        room.carried[said] = (*words, Band(3 * POINT + HAIR, (rule,)), Band(BEFORE, ()))
    return room.carried[said]


def paragraph(room: Room, block: paper.Paragraph) -> Iterator[Band]:
    """Running text; a remark never stands alone at the top of a page: the end of what it is about comes along.

    One that leads to what follows stays with that.
    """
    style = styles.QUIET if block.quiet else styles.BODY
    joins = block.quiet and not block.leads
    for at, band in enumerate(room.text(block.said, style, BEFORE, keep=block.leads)):
        yield replace(band, joins=True) if joins and at == 0 else band


def going_on(said: paper.Said) -> paper.Said:
    """What a part of a page is called where it goes on over another."""
    return replace(said, text=tr("{title} (continued)", title=said.text))
