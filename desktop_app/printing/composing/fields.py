"""Questions with their answers, set in bands: labels on the leading side, names of languages in the margin behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from PySide6.QtCore import QRectF

from desktop_app.printing import paper, styles
from desktop_app.printing.bands import Band, Lean, Link, Piece
from desktop_app.printing.composing.answer_lines import texts_of
from desktop_app.printing.composing.texts import BEFORE, going_on, heading_again
from desktop_app.printing.lines import Line
from desktop_app.printing.paper import Said
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.printing.text_room import GAP, WHOLE, Room, holds
from desktop_app.words import tr

LABEL_SHARE = 0.27
MARK_WIDTH, MOST_MARK_WIDTH = 17 * MILLIMETRE, 27 * MILLIMETRE
"""The margin for the names of languages; a text that stands for several gets more of it."""
_MARK_DROP = 2.1 * POINT
"""How far below the upper edge of an answer's line the smaller name of its language stands, on the same base line."""

_MOST_LEANING, _FEW = 1 / 3, 3
"""A section of up to this share of a page comes along as a whole with its next, of a longer one so many questions."""
_ENOUGH = 3
_BEGUN = _ENOUGH * styles.BODY.size * styles.BODY.leading * POINT
"""A section begins on a page where so many lines of it have room."""


def fields(room: Room, block: paper.Fields) -> Iterator[Band]:
    """The questions one below the other."""
    rows = [_readable(room, row) for row in block.rows]
    margin = _margin(room, [answer.mark for row in rows for answer in row.answers if answer.mark])
    again = heading_again(room, block.name) if block.name else ()
    all_bands = [list(_Field(room, row, margin, again).bands()) for row in rows]
    leans = _leaning(room, block, all_bands)
    for at, bands in enumerate(all_bands):
        yield from (replace(band, leans=leans[at]) for band in bands[:-1]) if leans[at] else bands[:-1]
        yield replace(bands[-1], keep=_stays(all_bands, at, is_last=not block.least), leans=leans[at])


def _leaning(room: Room, block: paper.Fields, fields: Sequence[Sequence[Band]]) -> list[Lean | None]:
    """How high what comes next must at least be to stand on a page without these; of many only the last come along."""
    if block.least is None:
        return [None] * len(fields)
    height = sum(band.before + band.height for bands in fields for band in bands)
    few = len(fields) if not block.least or height <= _MOST_LEANING * room.height else _FEW
    lean = Lean(_BEGUN if few >= len(fields) else 0.0, block.least * room.height)
    return [lean if at >= len(fields) - few else None for at in range(len(fields))]


def _readable(room: Room, row: paper.Field) -> paper.Field:
    """The answers that can be printed here; all of them where that is none, and a few words will stand there."""
    missing = room.composer.missing
    answers = tuple(one for one in row.answers if not missing.takes_all(one.said, styles.BODY))
    return replace(row, answers=answers) if answers and answers != row.answers else row


def _margin(room: Room, marks: Sequence[Said]) -> float:
    """The width of the margin in which the names of languages stand on one line, if it can be had."""
    if not marks:
        return 0.0
    most = MOST_MARK_WIDTH - GAP
    lines = (line for mark in dict.fromkeys(marks) for line in room.composer.lines(mark, styles.MARK, most))
    widest = max(line.width for line in lines)
    return max(MARK_WIDTH, widest + GAP + POINT)


def _stays(fields: Sequence[Sequence[Band]], at: int, *, is_last: bool) -> bool:
    """Whether an answer stays with the next: none of a line or two is alone with its heading, or on the next page.

    It is not alone there where another section follows this one.
    """
    last = len(fields) - 1
    if at == last or max(len(fields[at]), len(fields[at + 1])) > WHOLE:
        return False
    return (at == 0 and len(fields[0]) < _ENOUGH) or (
        is_last and at == last - 1 and len(fields[last]) < _ENOUGH
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of an answer, its ``width`` and the names of its languages; ``again`` are those where it is carried over.

    It leads to its ``address``, where it is one on the web.
    ``holds`` says that it stays with the next line of the same answer.
    """

    line: Line | None
    width: float
    mark: Line | None
    before: float
    holds: bool
    again: Said | None
    address: str = ""

    @property
    def height(self) -> float:
        """How much of the page it takes."""
        return max(
            self.line.height if self.line else 0.0, self.mark.height + _MARK_DROP if self.mark else 0.0
        )


class _Field:
    """One question with its answer."""

    def __init__(self, room: Room, row: paper.Field, margin: float, above: tuple[Band, ...]) -> None:
        """``above`` stands above all of it that goes on over a page."""
        self._room, self._row, self._above = room, row, above
        self._label_width = room.width * LABEL_SHARE
        self._start = self._label_width + GAP
        self._width = room.width - self._start - margin
        self._mark_width = margin - GAP / 2

    def bands(self) -> Iterator[Band]:
        """A band for each line of the label and of the answer, side by side, with all of the label in the first.

        So the lines of a label stand close, however far apart the texts beside them are.
        """
        labels = self._room.composer.lines(self._row.label, styles.LABEL, self._label_width)
        lines = list(zip_longest(labels, self._rows()))
        filled = bottom = 0.0
        for at, (label, row) in enumerate(lines):
            carried = at >= len(labels) and len(lines) > WHOLE
            bottom += label.height if label else 0.0
            before = BEFORE if at == 0 else row.before if row else 0.0
            filled += before if at else 0.0
            height = max(bottom + POINT - filled if label else 0.0, row.height if row else 0.0)
            filled += height
            yield Band(
                height,
                tuple(self._pieces(() if at else labels, row)),
                before,
                holds(at, len(lines)) or at < len(labels) - 1 or bool(row and row.holds),
                (*self._above, self._again(len(lines) - at, row.again if row else None))
                if carried
                else self._above,
                links=tuple(self._links(row)) if row else (),
            )

    def _links(self, row: _Row) -> Iterator[Link]:
        if row.line and row.address:
            x = self._room.at(self._start, row.width, row.line).x + row.line.left
            yield Link(QRectF(x, 0, row.line.width, row.line.height), address=row.address)

    def _pieces(self, labels: Sequence[Line], row: _Row | None) -> Iterator[Piece]:
        """The smaller label and the name of a language stand on the base line of the answer between them."""
        y = POINT
        for label in labels:
            yield self._room.at(0, self._label_width, label, y)
            y += label.height
        if row and row.line:
            yield self._room.at(self._start, row.width, row.line)
        if row and row.mark:
            yield self._mark(row.mark, _MARK_DROP)

    def _mark(self, line: Line, y: float) -> Piece:
        return self._room.at(self._room.width - self._mark_width, self._mark_width, line, y)

    def _again(self, left: int, mark: Said | None) -> Band:
        """The label beside what goes on over a page, if it has no more lines than what is left of the answer.

        A text that is carried over within itself has the name of its language again.
        """
        composer, width = self._room.composer, self._label_width
        lines = composer.lines(going_on(self._row.label), styles.LABEL, width)
        if len(lines) > left:
            lines = [composer.one_line(replace(self._row.label, text=tr("(continued)")), styles.LABEL, width)]
        y, pieces = POINT, []
        for line in lines:
            pieces.append(self._room.at(0, width, line, y))
            y += line.height
        for at, line in enumerate(self._names(mark)):
            pieces.append(self._mark(line, _MARK_DROP + at * line.height))
        return Band(0.0, tuple(pieces))

    def _names(self, mark: Said | None) -> list[Line]:
        if mark is None:
            return []
        return self._room.composer.lines(mark, styles.MARK, self._mark_width, trailing=True)

    def _rows(self) -> Iterator[_Row]:
        """The lines of all answers; of a longer one, two stay together at the foot of a page and at the top."""
        style = styles.QUIET if self._row.missing else styles.BODY
        for text in texts_of(self._room, self._row.answers, style, self._width):
            mark = text.answer.mark
            first = (2.5 if text.answer.item else 4) * POINT
            rows = list(zip_longest(text.lines, self._names(mark)))
            for at, (line, name) in enumerate(rows):
                before, again = (0.0, mark) if at else (first, None)
                stays, address = holds(at, len(rows)), text.answer.said.address
                yield _Row(line, text.width, name, before, stays, again, address)
