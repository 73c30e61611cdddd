"""Titles, headings, running text, and questions with their answers, set in bands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from desktop_app.printing import paper, styles
from desktop_app.printing.bands import Band, Mark, Piece
from desktop_app.printing.lines import Line
from desktop_app.printing.room import GAP, HAIR, WHOLE, Room, holds
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.words import tr

LABEL_SHARE = 0.27
MARK_WIDTH = 17 * MILLIMETRE
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
    for at, said in enumerate(block.names):
        yield from room.text(said, styles.OTHER_TITLE if at else styles.TITLE, 4 * POINT, keep=True)
    thickness = 1.2 * POINT
    yield Band(thickness, (room.rule(0, thickness, styles.BLACK),), 9 * POINT)


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


def paragraph(room: Room, block: paper.Paragraph) -> Iterator[Band]:
    """Running text; a remark never stands alone at the top of a page: the end of what it is about comes along."""
    style = styles.QUIET if block.quiet else styles.BODY
    for at, band in enumerate(room.text(block.said, style, BEFORE, keep=False)):
        yield replace(band, joins=True) if block.quiet and at == 0 else band


def fields(room: Room, block: paper.Fields) -> Iterator[Band]:
    """Labels on the leading side, answers beside them, the names of languages in the margin behind."""
    marked = any(answer.mark for row in block.rows for answer in row.answers)
    all_bands = [list(_Field(room, row, MARK_WIDTH if marked else 0.0).bands()) for row in block.rows]
    for at, bands in enumerate(all_bands):
        yield from bands[:-1]
        yield replace(bands[-1], keep=_stays(all_bands, at))


def _stays(fields: Sequence[Sequence[Band]], at: int) -> bool:
    """Whether a short answer stays with the next: none is alone with its heading, or alone on the next page."""
    last = len(fields) - 1
    return at in {0, last - 1} and at < last and len(fields[at]) <= WHOLE and len(fields[at + 1]) <= WHOLE


def going_on(said: paper.Said) -> paper.Said:
    """What a part of a page is called where it goes on over another."""
    return replace(said, text=tr("{title} (continued)", title=said.text))


class _Field:
    """One question with its answer."""

    def __init__(self, room: Room, row: paper.Field, margin: float) -> None:
        self._room, self._row, self._margin = room, row, margin
        self._label_width = room.width * LABEL_SHARE
        self._start = self._label_width + GAP
        self._width = room.width - self._start - margin

    def bands(self) -> Iterator[Band]:
        """A band for each line: one of the label and one of the answer, side by side."""
        labels = self._room.composer.lines(self._row.label, styles.LABEL, self._label_width)
        lines = list(zip_longest(labels, self._answers()))
        for at, (label, answer) in enumerate(lines):
            parts = [part for part in (self._label(label), answer) if part]
            yield Band(
                max(part.height for part in parts),
                tuple(piece for part in parts for piece in part.pieces),
                answer.before if at and answer else BEFORE if at == 0 else 0.0,
                holds(at, len(lines)),
                self._again(len(lines) - at) if at >= len(labels) and len(lines) > WHOLE else (),
            )

    def _again(self, left: int) -> tuple[Band, ...]:
        """The label beside what goes on over a page, if it has no more lines than what is left of the answer."""
        composer, width = self._room.composer, self._label_width
        lines = composer.lines(going_on(self._row.label), styles.LABEL, width)
        if len(lines) > left:
            lines = [composer.one_line(replace(self._row.label, text=tr("(continued)")), styles.LABEL, width)]
        y, pieces = POINT, []
        for line in lines:
            pieces.append(self._room.at(0, width, line, y))
            y += line.height
        return (Band(0.0, tuple(pieces)),)

    def _label(self, line: Line | None) -> Band | None:
        """The smaller label stands on the base line of the answer beside it."""
        if line is None:
            return None
        return Band(line.height + POINT, (self._room.at(0, self._label_width, line, POINT),))

    def _answers(self) -> Iterator[Band]:
        style = styles.QUIET if self._row.missing else styles.BODY
        for answer in self._row.answers:
            before = (2.5 if answer.item else 4) * POINT
            for at, line in enumerate(self._room.composer.lines(answer.said, style, self._width)):
                pieces = (self._room.at(self._start, self._width, line), *self._mark(answer, first=at == 0))
                yield Band(line.height, pieces, 0.0 if at else before)

    def _mark(self, answer: paper.Answer, *, first: bool) -> Iterator[Piece]:
        if answer.mark and first:
            line = self._room.composer.one_line(
                answer.mark, styles.MARK, self._margin - GAP / 2, trailing=True
            )
            width = self._margin - GAP / 2
            yield self._room.at(self._room.width - width, width, line, 2.1 * POINT)
