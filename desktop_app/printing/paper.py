"""What stands on paper, in blocks, before anything is known of fonts and pages; every writer reads this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from desktop_app.printing.folder_blocks import Chapter, Contents, Front
from desktop_app.printing.said import Said as Said  # noqa: PLC0414 whoever makes papers has it from here
from desktop_app.printing.table_blocks import Column as Column  # noqa: PLC0414
from desktop_app.printing.table_blocks import Table as Table  # noqa: PLC0414


@dataclass(frozen=True, slots=True)
class Title:
    """The head of the first page: what kind of thing it is, and what it is called, in each of its languages."""

    kind: Said
    names: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section, or with level 3 of a part of one."""

    said: Said
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``quiet`` for remarks beside the matter, one that ``leads`` tells of what follows it."""

    said: Said
    quiet: bool = False
    leads: bool = False


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
    """Questions with their answers, one below the other.

    ``least`` is the share of a page, from 0 to 1, that the end of what follows them must fill to stand there without
    them; 0 is said of the end itself, and none of what may be parted from it. ``name`` is that of their section, said
    again where they go on over another page.
    """

    rows: tuple[Field, ...]
    least: float | None = None
    name: Said | None = None


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
    """Questions to be answered by hand, one below the other; ``together`` on one page.

    The last of those that ``leads`` stays with what follows them.
    """

    rows: tuple[Blank, ...]
    together: bool = False
    leads: bool = False


Block = (
    Title
    | Heading
    | Paragraph
    | Fields
    | Table
    | Chart
    | Timeline
    | Trend
    | Blanks
    | Front
    | Chapter
    | Contents
)
Maker = Callable[[], Iterable[Block]]


class Parts:
    """Blocks made on the way, part by part, so that a long print is never whole in memory.

    Each part can be made again by itself: whoever looks at page 300 does not wait for the 299 before it. It must be
    the same each time.
    """

    def __init__(self, makers: Sequence[Maker]) -> None:
        """Hold what makes each part."""
        self.makers = makers

    def __iter__(self) -> Iterator[Block]:
        """All blocks of all parts."""
        return chain.from_iterable(make() for make in self.makers)


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole print: the blocks, and what stands on every page.

    ``head`` names the program, ``title`` the print, ``place`` the country, ``date`` the day of printing;
    ``stamp`` is a word stamped on every page, such as "Practice", or empty. ``language`` is the reader's: it sets
    the direction of the page. ``blocks`` may be long and made on the way, as ``Parts``, but must be the same each time
    they are gone through. ``note`` stands at the foot of every page, such as the filters of a list; ``landscape`` asks
    for sheets that lie.
    """

    language: str
    head: str
    title: str
    place: str
    date: str
    stamp: str
    blocks: Iterable[Block]
    note: str = ""
    landscape: bool = False

    def on(self, *, lying: bool) -> Paper:
        """The same, on sheets that lie or stand."""
        return replace(self, landscape=lying)

    @property
    def parts(self) -> Sequence[Maker]:
        """What makes the blocks, part by part; where they are there already, each by itself."""
        if isinstance(self.blocks, Parts):
            return self.blocks.makers
        return [partial(_alone, block) for block in self.blocks]


def _alone(block: Block) -> tuple[Block]:
    return (block,)
