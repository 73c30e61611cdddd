"""Bands: slices of a print that are never cut, and the pages they fill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QPainter


class Drawing(Protocol):
    """Something that draws itself with its upper left corner at a place."""

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw at the place."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A drawing and where it stands: in its band, later on its page."""

    x: float
    y: float
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Band:
    """A slice of the text's whole width that stays on one page.

    ``before`` is the space above it, left out at the top of a page; ``keep`` holds it with the next band;
    ``again`` is repeated above it where it comes to stand at the top of a page, as a table's titles are.
    """

    height: float
    pieces: tuple[Piece, ...]
    before: float = 0.0
    keep: bool = False
    again: tuple[Band, ...] = ()


Page = tuple[Piece, ...]


def pages_of(bands: Iterable[Band], height: float) -> Iterator[Page]:
    """Fill pages of this height, one after the other; there is always at least one."""
    page = _Filling(height)
    for group in _groups(bands):
        if not page.empty and not page.has_room(group):
            yield page.turn()
        for band in group:
            # Only where the group is taller than a whole page is it cut.
            if not page.empty and not page.has_room([band]):
                yield page.turn()
            page.add(band)
    yield page.turn()


def _groups(bands: Iterable[Band]) -> Iterator[list[Band]]:
    """Bands that are to stay together, as lists."""
    group: list[Band] = []
    for band in bands:
        group.append(band)
        if not band.keep:
            yield group
            group = []
    if group:
        yield group


class _Filling:
    """The page that is being filled."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._pieces: list[Piece] = []
        self._y = 0.0

    @property
    def empty(self) -> bool:
        """Whether nothing stands on it yet."""
        return not self._pieces

    def has_room(self, bands: list[Band]) -> bool:
        """Whether all of these fit below what stands there."""
        return self._y + sum(band.before + band.height for band in bands) <= self._height

    def add(self, band: Band) -> None:
        """Put a band below the others, with what is repeated above it at the top of a page."""
        again = band.again if self.empty else ()
        space = 0.0 if self.empty else band.before
        for part in (*again, band):
            self._y += space
            self._pieces += [Piece(piece.x, piece.y + self._y, piece.drawing) for piece in part.pieces]
            self._y += part.height
            space = 0.0

    def turn(self) -> Page:
        """The page as it is; an empty one is begun."""
        done = tuple(self._pieces)
        self._pieces, self._y = [], 0.0
        return done
