"""What stands on paper, in blocks, before anything is known of fonts and pages; every writer reads this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the language it is in; it is only ever drawn as it stands, never read as markup.

    Without a language (a name, a term) its direction is seen from its letters. ``ltr`` marks addresses and
    numbers, which run from left to right in every language.
    """

    text: str
    language: str = ""
    ltr: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """The head of the first page: what kind of thing it is, and what it is called, in each of its languages."""

    kind: Said
    names: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section."""

    said: Said


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``quiet`` for remarks beside the matter."""

    said: Said
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """One paragraph of an answer; ``mark`` names its language where a record has several, ``item`` is one of many."""

    said: Said
    mark: Said | None = None
    item: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A question's label and its answer; ``missing`` where an answer is needed and not there."""

    label: Said
    answers: tuple[Answer, ...]
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Questions with their answers, one below the other."""

    rows: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, its share of the width (any unit), and whether it holds numbers."""

    title: Said
    share: float = 1.0
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below titled columns; ``width`` is its share of the page's width, from 0 to 1.

    ``strong`` are cells in bold, each by its row and its column from 0: the largest of a table, its sums.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Said, ...], ...]
    width: float = 1.0
    strong: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: what it counts, how many, and the number as it is written."""

    label: Said
    number: int
    written: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars below one another, the first on top."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """One bar of a timeline, in years and parts of them: 2016.5 is the middle of 2016.

    It lies between ``first`` and ``last`` at most, and between the two of ``sure`` for certain; what is between is
    drawn faint. Its dates may leave an end open: an arrow stands there. ``written`` are the dates as they are known.
    """

    label: Said
    first: float
    last: float
    sure: tuple[float, float]
    written: Said
    open_first: bool = False
    open_last: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bars below one another on an axis that runs from the beginning of one year to the end of another."""

    first: int
    last: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of one line of a trend, one for each of its places; and how it is called."""

    name: Said
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """Numbers in the order of time, as lines with a mark of their own each; a table of the same follows it."""

    places: tuple[str, ...]
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A small box with words beside it; ``on`` where it is ticked already."""

    said: Said
    on: bool = False


@dataclass(frozen=True, slots=True)
class Space:
    """Room to write: so many lines, in the language that ``mark`` names; or what stands there already."""

    lines: int
    answers: tuple[Answer, ...] = ()
    mark: Said | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """A question to be answered by hand: its label, what helps to answer it, boxes to tick, room to write."""

    label: Said
    hint: Said
    ticks: tuple[Tick, ...] = ()
    spaces: tuple[Space, ...] = ()


@dataclass(frozen=True, slots=True)
class Blanks:
    """Questions to be answered by hand, one below the other; ``together`` on one page."""

    rows: tuple[Blank, ...]
    together: bool = False


Block = Title | Heading | Paragraph | Fields | Table | Chart | Timeline | Trend | Blanks


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole print: the blocks, and what stands on every page.

    ``head`` names the program, ``title`` the print, ``place`` the country, ``date`` the day of printing;
    ``stamp`` is a word stamped on every page, such as "Practice", or empty. ``language`` is the reader's: it sets
    the direction of the page. ``blocks`` may be long and made on the way, but must be the same each time they are
    gone through.
    """

    language: str
    head: str
    title: str
    place: str
    date: str
    stamp: str
    blocks: Iterable[Block]
