"""How wide the columns of a table are, and where one is parted that has too many of them for a sheet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app.printing import styles
from desktop_app.printing.sheet import POINT
from desktop_app.printing.table_blocks import Column, Table

Measure = Callable[[str, bool], float]
"""How wide a text is on one line, as a title in bold or not, in twentieths of a point."""

LOOSE = 0.3
"""At least this share of the width is left to the columns whose texts are not known to be short."""
_LONG_WORD = 12
"""Words of more letters may be parted after a hyphen within them."""
_LETTER, _BOLD_LETTER = 0.58, 0.68
"""The width of a letter in sizes of its font, on average and rather too much."""


def estimated(text: str, bold: bool) -> float:
    """How wide a text is, by its letters alone: for writers who do not know with which font it will be shown."""
    style, letter = (styles.COLUMN, _BOLD_LETTER) if bold else (styles.BODY, _LETTER)
    return len(text) * letter * style.size * POINT


def widths(columns: Sequence[Column], width: float, gap: float, measure: Measure) -> list[float]:
    """The width of each column: what a few known texts need on one line, for the others their share of the rest.

    A column is no narrower than the longest word of its title, as long as there is room.
    """
    room = width - gap * (len(columns) - 1)
    least = [_least(column, measure) for column in columns]
    fitted = {at: least[at] for at, column in enumerate(columns) if column.fits}
    loose = [at for at in range(len(columns)) if at not in fitted]
    taken = sum(fitted.values())
    if fitted and (not loose or taken > (1 - LOOSE) * room):
        scale = (1 - LOOSE if loose else 1) * room / taken
        fitted = {at: need * scale for at, need in fitted.items()}
    given = fitted | _shared(columns, loose, room - sum(fitted.values()), least)
    return [given[at] for at in range(len(columns))]


def parted(table: Table, width: float, gap: float, measure: Measure) -> list[Table]:
    """The table in as many as its columns of numbers need, about as wide each, with its first column in all of them."""
    others = table.columns[1:]
    if not all(column.numbers and column.fits for column in others):
        return [table]
    needs = [_least(column, measure) + gap for column in others]
    room = (1 - LOOSE) * width
    count = len(list(_runs(needs, room)))
    even = min(room, sum(needs) / max(count, 1) + max(needs, default=0.0))
    return [table.of_columns(run) for run in _runs(needs, even)] if count > 1 else [table]


def _runs(needs: Sequence[float], room: float) -> Iterator[range]:
    """The places of columns, from 1, that stand side by side in the room."""
    start, filled = 1, 0.0
    for at, need in enumerate(needs, 1):
        if filled and filled + need > room:
            yield range(start, at)
            start, filled = at, 0.0
        filled += need
    yield range(start, len(needs) + 1)


def _shared(
    columns: Sequence[Column], loose: Iterable[int], room: float, least: Sequence[float]
) -> dict[int, float]:
    """The room shared out; who would have too little for a word of its title has that first."""
    given: dict[int, float] = {}
    left = list(loose)
    while left:
        unit = (room - sum(given.values())) / sum(columns[at].share for at in left)
        tight = [at for at in left if unit * columns[at].share < least[at]]
        if not tight or sum(least[at] for at in (*given, *left)) > room:
            return given | {at: unit * columns[at].share for at in left}
        given |= {at: least[at] for at in tight}
        left = [at for at in left if at not in tight]
    return given


def _least(column: Column, measure: Measure) -> float:
    """What a column needs for its title and for the texts that are known to stand in it.

    Of figures it is no wider than the longest word of its title; another title has two lines at most.
    """
    words = list(_words(column.head.text))
    title = (measure(word, True) for word in words) if column.numbers else [_on_two_lines(words, measure)]
    return max((*title, *(measure(text, False) for text in column.fits)), default=0.0)


def _on_two_lines(words: Sequence[str], measure: Measure) -> float:
    """How wide the longer of two lines is at least."""
    halves = ((words[:at], words[at:]) for at in range(1, len(words) + 1))
    return min((max(measure(" ".join(half), True) for half in pair) for pair in halves), default=0.0)


def _words(title: str) -> Iterator[str]:
    for word in title.split():
        yield from re.split(r"(?<=[-/])", word) if len(word) > _LONG_WORD else [word]
