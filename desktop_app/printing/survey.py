"""What is known of a print once its pages were counted: where each begins, where headings and chapters stand."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.printing.bands import Band, Page
from desktop_app.printing.paper import Said
from forms.words import Phrase


@dataclass(frozen=True, slots=True)
class Place:
    """A heading or chapter: its words, its depth (1 is a chapter), its key, its page, how far down the text it is."""

    said: Said
    level: int
    key: str
    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Leap:
    """A place on a page that leads to another, or to an address on the web.

    Its left, lower, right and upper edge are as PDF has them, in points.
    """

    page: int
    area: tuple[float, float, float, float]
    target: int = 0
    address: str = ""


@dataclass(slots=True)
class Survey:
    """How many pages there are, and what is where; a few bytes a page, a few dozen a heading.

    ``firsts`` counts for each page the bands before it, ``parts`` for each part of the paper; ``heads`` are the
    chapters by the number of the page on which each begins, ``numbers`` those pages by the chapters' keys;
    ``titled`` says that the first page is a title page, ``missing`` why some letters could not be printed.
    """

    firsts: array[int] = field(default_factory=lambda: array("Q"))
    parts: array[int] = field(default_factory=lambda: array("Q"))
    places: list[Place] = field(default_factory=list)
    heads: list[tuple[int, Said]] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    titled: bool = False
    missing: tuple[Phrase, ...] = ()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.firsts)

    def part_of(self, page: int) -> tuple[int, int]:
        """In which part of the paper a page begins, the first being number 1, and after how many bands of it."""
        first = self.firsts[page - 1]
        part = max(0, bisect_right(self.parts, first) - 1)
        return part, first - self.parts[part]

    def head(self, page: int) -> Said | None:
        """The chapter that a page goes on with; none where it begins one, or there are none."""
        at = bisect_right(self.heads, page, key=lambda head: head[0]) - 1
        return self.heads[at][1] if at >= 0 and self.heads[at][0] < page else None

    def note(self, page: Page) -> None:
        """One more page."""
        self.firsts.append(page.first)
        self.titled = self.titled or page.titled
        for mark, y in page.marks:
            self.places.append(Place(mark.said, mark.level, mark.key, self.count, y))
            if mark.key:
                self.heads.append((self.count, mark.said))
                self.numbers[mark.key] = self.count

    def watched(self, parts: Iterable[Iterable[Band]], every: Callable[[int], None]) -> Iterator[Band]:
        """The bands of all parts, while it is noted where each part begins; ``every`` hears of each part."""
        number = 0
        for bands in parts:
            self.parts.append(number)
            every(len(self.parts))
            for band in bands:
                number += 1
                yield band
