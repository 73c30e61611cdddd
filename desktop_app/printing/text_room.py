"""The room that a text has on a page: a width, read from one side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt

from desktop_app.printing.bands import Band, Drawing, Piece
from desktop_app.printing.binding import whole_words
from desktop_app.printing.direction import alignment
from desktop_app.printing.lines import Block, Composer
from desktop_app.printing.paper import Said
from desktop_app.printing.sheet import MILLIMETRE, POINT
from desktop_app.printing.styles import Style
from desktop_app.printing.table_blocks import Column

GAP = 4 * MILLIMETRE
HAIR = 0.5 * POINT
_TRIES = 4
WHOLE = 4
"""Texts of up to this many lines are never cut; of longer ones, two lines stay together at each end."""


class Room:
    """Puts drawings where they belong: whatever is said to be so far from the start is mirrored where that is right."""

    def __init__(self, composer: Composer, width: float, height: float) -> None:
        """A room of this width, on pages of this height; ``numbers`` are the pages of chapters, as far as known.

        ``carried`` are headings as they stand at the top of a page, by their words: those of a form are few; ``widths``
        are those of a table's columns, which are the same in every part of a list.
        """
        self.composer = composer
        self.width, self.height = width, height
        self.numbers: Mapping[str, int] = {}
        self.carried: dict[Said, tuple[Band, ...]] = {}
        self.widths: dict[tuple[tuple[Column, ...], float], list[float]] = {}

    def at(self, start: float, width: float, drawing: Drawing, y: float = 0.0) -> Piece:
        """A drawing this far from the side on which reading begins, and this far down."""
        x = self.width - start - width if self.composer.right_to_left else start
        return Piece(x, y, drawing)

    def rule(self, y: float, thickness: float, colour: str, width: float | None = None) -> Piece:
        """A line across the room, or of a width."""
        width = self.width if width is None else width
        return self.at(0, width, Block(width, thickness, colour), y)

    def fits(self, style: Style, width: float) -> Callable[[Said], bool]:
        """Tells of a text whether it takes one line of a width; no letter that is missing is noted for that."""

        def fits(said: Said) -> bool:
            with self.composer.missing.aside():
                return len(self.composer.lines(said, style, width)) <= 1

        return fits

    def text(
        self, said: Said, style: Style, before: float, *, keep: bool, even: bool = False
    ) -> Iterator[Band]:
        """A text of the room's whole width; ``keep`` holds it with what follows, ``even`` evens out its lines."""
        if even and not said.strokes:
            said = replace(said, text=whole_words(said.text))
        width = self._even(said, style) if even else self.width
        stands_right = bool(alignment(said, self.composer.right_to_left) & Qt.AlignmentFlag.AlignRight)
        start = 0.0 if stands_right == self.composer.right_to_left else self.width - width
        lines = self.composer.lines(said, style, width)
        for at, line in enumerate(lines):
            piece = self.at(start, width, line)
            yield Band(line.height, (piece,), 0.0 if at else before, keep or holds(at, len(lines)))

    def _even(self, said: Said, style: Style) -> float:
        """About the least width in which the text has no more lines: no word of a title is alone on its last one."""
        count = len(self.composer.lines(said, style, self.width))
        least, width, step = self.width / 2, self.width, self.width / 4
        if count == 1:
            return self.width
        for _try in range(_TRIES):
            if len(self.composer.lines(said, style, least + step)) <= count:
                width = least + step
            else:
                least += step
            step /= 2
        return width


def holds(at: int, count: int) -> bool:
    """Whether a line stays with the next one: short texts whole, of long ones two lines at each end."""
    return at < count - 1 and (count <= WHOLE or at in {0, count - 2})
