"""How wide the columns of a table are, and where one is parted that has too many of them for a sheet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app.printing import styles
from desktop_app.printing.sheet import POINT
from desktop_app.printing.table_blocks import Column, Table

Measure = Callable[[str, bool], float]
"""How wide a text is on one line, as a title in bold or not, in twentieths of a point."""

LOOSE = 0.5
"""So much of the width is left to columns of unknown texts, as long as two lines do for the texts of the others."""
NAMES = 0.3
"""So much of the width the names of rows have at least beside figures, and columns of unknown texts in any case."""
_SLACK = 1.15
"""A column in which texts have two lines is this much wider than it must be: so that shorter ones still have one."""
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
    loose = [at for at, column in enumerate(columns) if not column.fits]
    given = _fitted(columns, room, least, measure)
    given |= _shared(columns, loose, room - sum(given.values()), least)
    return [given[at] for at in range(len(columns))]


def _fitted(
    columns: Sequence[Column], room: float, least: Sequence[float], measure: Measure
) -> dict[int, float]:
    """The widths of the columns of known texts: one line for each text; two where the others had too little then."""
    fitted = {at: least[at] for at, column in enumerate(columns) if column.fits}
    closer = {at: min(least[at], _SLACK * _closer(columns[at], measure)) for at in fitted}
    is_all = len(fitted) == len(columns)
    for at in sorted(fitted, key=lambda at: closer[at] - fitted[at]):
        if sum(fitted.values()) > (1 - LOOSE) * room:
            fitted[at] = closer[at]
    taken, most = sum(fitted.values()), room if is_all else (1 - NAMES) * room
    scale = most / taken if taken and (is_all or taken > most) else 1.0
    return {at: need * scale for at, need in fitted.items()}


def parted(table: Table, width: float, gap: float, measure: Measure) -> list[Table]:
    """The table in as many as its columns of numbers need, about as wide each, with its first column in all of them."""
    others = table.columns[1:]
    if not all(column.numbers and column.fits for column in others):
        return [table]
    needs = [_least(column, measure) + gap for column in others]
    room = (1 - NAMES) * width
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
    return max((_title(column, measure), *(measure(text, False) for text in column.fits)))


def _closer(column: Column, measure: Measure) -> float:
    """The same, where its texts may have two lines."""
    texts = (_on_two_lines(text.split(" "), measure, bold=False) for text in column.fits)
    return max((_title(column, measure), *texts))


def _title(column: Column, measure: Measure) -> float:
    words = list(_words(column.head.text))
    if column.numbers:
        return max((measure(word, True) for word in words), default=0.0)
    return _on_two_lines(words, measure, bold=True)


def _on_two_lines(words: Sequence[str], measure: Measure, *, bold: bool) -> float:
    """How wide the longer of two lines is at least."""
    halves = ((words[:at], words[at:]) for at in range(1, len(words) + 1))
    return min((max(measure(" ".join(half), bold) for half in pair) for pair in halves), default=0.0)


def _words(title: str) -> Iterator[str]:
    for word in title.split():
        yield from re.split(r"(?<=[-/])", word) if len(word) > _LONG_WORD else [word]
