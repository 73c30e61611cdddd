"""Bands: slices of a print that are never cut, and the pages they fill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, chain, takewhile
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop_app.printing.paper import Said


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
class Mark:
    """A place that can be gone to: its title, its depth (1 is a chapter), and for a chapter its key."""

    said: Said
    level: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Where one can click, in the band, later on the page: to which key that leads, or to which address on the web."""

    area: QRectF
    key: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Lean:
    """How high what stands above a cut, and what stands below it, must at least be: else there is none."""

    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Band:
    """A slice of the text's whole width that stays on one page.

    ``before`` is the space above it, left out at the top of a page; ``keep`` holds it with the next band, ``joins``
    with the one before; ``leans`` would rather have it on one page with the next: there is no cut where too little
    would stand on a side of it, unless all that leans fits on no page.
    ``again`` is repeated above it where it comes to stand at the top of a page, as a table's titles are; ``turn``
    begins a new page with it, ``titled`` makes a title page of the one on which it stands.
    """

    height: float
    pieces: tuple[Piece, ...]
    before: float = 0.0
    keep: bool = False
    again: tuple[Band, ...] = ()
    turn: bool = False
    mark: Mark | None = None
    links: tuple[Link, ...] = ()
    titled: bool = False
    joins: bool = False
    leans: Lean | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page, with the marks at their heights; ``first`` counts the bands that went before it."""

    pieces: tuple[Piece, ...]
    marks: tuple[tuple[Mark, float], ...] = ()
    links: tuple[Link, ...] = ()
    first: int = 0
    titled: bool = False

    def __iter__(self) -> Iterator[Piece]:
        """Its pieces."""
        return iter(self.pieces)

    def __len__(self) -> int:
        """How many pieces stand on it."""
        return len(self.pieces)


def pages_of(bands: Iterable[Band], height: float, first: int = 0) -> Iterator[Page]:
    """Fill pages of this height, one after the other; there is always at least one.

    ``first`` counts the bands that stood on pages before these.
    """
    page = _Filling(height, first)
    for bundle in _bundles(_groups(bands)):
        end = page.turn_within(bundle)
        for place, group in enumerate(bundle):
            if place == end:
                yield page.turn()
            yield from _put(page, group)
    yield page.turn()


def _put(page: _Filling, group: list[Band]) -> Iterator[Page]:
    """Bands that stay together, on this page or the next; only where they are taller than a whole page are they cut."""
    if not page.empty and (group[0].turn or not page.has_room(group)):
        yield page.turn()
    for band in group:
        if not page.empty and not page.has_room([band]):
            yield page.turn()
        page.add(band)


def _bundles(groups: Iterable[list[Band]]) -> Iterator[list[list[Band]]]:
    """Groups that lean on each other, as lists."""
    bundle: list[list[Band]] = []
    for group in groups:
        if bundle and (group[0].turn or not bundle[-1][-1].leans):
            yield bundle
            bundle = []
        bundle.append(group)
    if bundle:
        yield bundle


def _groups(bands: Iterable[Band]) -> Iterator[list[Band]]:
    """Bands that are to stay together, as lists."""
    group: list[Band] = []
    for band in bands:
        if group and (band.turn or not (group[-1].keep or band.joins)):
            yield group
            group = []
        group.append(band)
    if group:
        yield group


def _height(bands: list[Band]) -> float:
    return sum(band.before + band.height for band in bands)


class _Filling:
    """The page that is being filled."""

    def __init__(self, height: float, first: int) -> None:
        self._height = height
        self._pieces: list[Piece] = []
        self._marks: list[tuple[Mark, float]] = []
        self._links: list[Link] = []
        self._y = 0.0
        self._titled = False
        self._first = self._next = first

    @property
    def empty(self) -> bool:
        """Whether nothing stands on it yet."""
        return self._next == self._first

    def has_room(self, bands: list[Band]) -> bool:
        """Whether all of these fit below what stands there."""
        return self._y + _height(bands) <= self._height

    def turn_within(self, bundle: list[list[Band]]) -> int | None:
        """Before which group of it to turn the page although more has room; none where the page is to be filled.

        What fits on a page is cut at the last place at which enough of it stands on each side; where there is none, it
        begins on the next page. What stands above what leans, such as a heading, is no part of it.
        """
        heights = [_height(group) for group in bundle]
        left, lean = self._height - self._y, next((band.leans for band in chain(*bundle) if band.leans), None)
        if self.empty or lean is None or not left < sum(heights) <= self._height + bundle[0][0].before:
            return None
        fitting = len(list(takewhile(left.__ge__, accumulate(heights))))
        leaning = [_height([band for band in group if band.leans]) for group in bundle]
        good = (
            end
            for end in range(fitting, 0, -1)
            if sum(leaning[:end]) >= lean.above and sum(heights[end:]) >= lean.below
        )
        return next(good, 0)

    def add(self, band: Band) -> None:
        """Put a band below the others, with what is repeated above it at the top of a page."""
        again = band.again if self.empty else ()
        space = 0.0 if self.empty else band.before
        if band.mark is not None:
            self._marks.append((band.mark, self._y + space))
        for part in (*again, band):
            self._y += space
            self._pieces += [Piece(piece.x, piece.y + self._y, piece.drawing) for piece in part.pieces]
            self._links += [replace(link, area=link.area.translated(0, self._y)) for link in part.links]
            self._y += part.height
            space = 0.0
        self._titled = self._titled or band.titled
        self._next += 1

    def turn(self) -> Page:
        """The page as it is; an empty one is begun."""
        done = Page(tuple(self._pieces), tuple(self._marks), tuple(self._links), self._first, self._titled)
        self._pieces, self._marks, self._links, self._y, self._titled = [], [], [], 0.0, False
        self._first = self._next
        return done
