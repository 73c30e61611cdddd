"""Charts as drawings within HTML: dark on white, with their numbers, mirrored where reading begins on the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap

from desktop_app.printing.html.texts import plain
from desktop_app.printing.paper import Bar, Chart, Span, Timeline, Trend
from desktop_app.words import say_year

WIDTH = 800.0
LABEL, VALUE, GAP, LINE = 300.0, 70.0, 8.0, 15.0
_LETTERS = 46
"""So many letters of a label fit into a line."""
_DASHES = ("", "7 4", "2 3", "10 3 2 3")


class _Drawing:
    """A drawing that is mirrored where reading begins on the right."""

    def __init__(self, *, right_to_left: bool) -> None:
        self._mirrored = right_to_left
        self._parts: list[str] = []

    def place(self, x: float) -> float:
        """Where something is that is so far from the side on which reading begins."""
        return WIDTH - x if self._mirrored else x

    def box(self, x: float, y: float, width: float, height: float, fill: str = "#404040") -> None:
        """A filled box."""
        left = self.place(x + width) if self._mirrored else x
        self._parts.append(
            f'<rect x="{left:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}"/>'
        )

    def text(self, x: float, y: float, words: str, *, end: bool = False, middle: bool = False) -> None:
        """A text that begins, ends, or has its middle there."""
        anchor = "middle" if middle else "end" if end != self._mirrored else "start"
        self._parts.append(
            f'<text x="{self.place(x):.1f}" y="{y:.1f}" text-anchor="{anchor}">{plain(words)}</text>'
        )

    def path(self, points: Sequence[tuple[float, float]], dash: str) -> None:
        """A line through points."""
        at = " ".join(f"{self.place(x):.1f},{y:.1f}" for x, y in points)
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(f'<polyline points="{at}" fill="none" stroke="#1a1a1a" stroke-width="2"{dashed}/>')

    def dot(self, x: float, y: float) -> None:
        """A mark on a line."""
        self._parts.append(f'<circle cx="{self.place(x):.1f}" cy="{y:.1f}" r="3.5" fill="#1a1a1a"/>')

    def done(self, height: float, name: str) -> str:
        """The whole drawing; ``name`` is read aloud instead of it."""
        inside = "".join(self._parts)
        return (
            f'<figure><svg viewBox="0 0 {WIDTH:.0f} {height:.0f}" role="img" direction="ltr" '
            f'aria-label="{plain(name)}">{inside}</svg></figure>'
        )


def chart(block: Chart, *, right_to_left: bool) -> str:
    """Bars below one another."""
    drawing = _Drawing(right_to_left=right_to_left)
    most = max((bar.number for bar in block.bars), default=0) or 1
    y = 4.0
    for bar in block.bars:
        y += _bar(drawing, bar, y, most)
    named = "; ".join(f"{bar.label.text}: {bar.written}" for bar in block.bars)
    return drawing.done(y + 4, named)


def _bar(drawing: _Drawing, bar: Bar, y: float, most: int) -> float:
    lines = _lines(bar.label.text)
    height = LINE * len(lines) + 6
    for at, words in enumerate(lines, 1):
        drawing.text(LABEL, y + LINE * at, words, end=True)
    start = LABEL + GAP
    length = (WIDTH - start - VALUE) * bar.number / most
    drawing.box(start, y, 1, height, "#595959")
    drawing.box(start, y + height / 2 - 6, max(length, 1.0) if bar.number else 0.0, 12)
    drawing.text(start + length + GAP, y + height / 2 + 4, bar.written)
    return height


def timeline(block: Timeline, *, right_to_left: bool) -> str:
    """A bar for each thing on an axis of years; what is not certain of it is lighter."""
    drawing = _Drawing(right_to_left=right_to_left)
    start, width = LABEL + GAP, WIDTH - LABEL - 2 * GAP
    years = max(1, block.last - block.first + 1)
    step = max(1, years // 8)
    for year in range(block.first, block.last + 1, step):
        drawing.text(start + width * (year - block.first) / years, 12, say_year(year))
    y = 22.0
    for span in block.spans:
        y += _span(drawing, span, y, lambda at: start + width * (at - block.first) / years)
    named = "; ".join(f"{span.label.text}: {span.written.text}" for span in block.spans)
    return drawing.done(y + 4, named)


def _span(drawing: _Drawing, span: Span, y: float, at: Callable[[float], float]) -> float:
    lines = _lines(span.label.text)
    height = LINE * len(lines) + 6
    for number, words in enumerate(lines, 1):
        drawing.text(LABEL, y + LINE * number, words, end=True)
    middle = y + height / 2
    for first, last, fill in ((span.first, span.last, "#b3b3b3"), (*span.sure, "#404040")):
        if last > first:
            drawing.box(at(first), middle - 6, max(2.0, at(last) - at(first)), 12, fill)
    return height


def trend(block: Trend, *, right_to_left: bool) -> str:
    """Numbers in the order of time, a line of its own dash for each series, named at its end."""
    drawing = _Drawing(right_to_left=right_to_left)
    left, right, top, bottom = 40.0, WIDTH - 160, 16.0, 220.0
    most = max((number for series in block.series for number in series.numbers), default=0) or 1
    step = (right - left) / max(1, len(block.places) - 1)
    for at, place in enumerate(block.places):
        drawing.text(left + step * at, bottom + 18, place, middle=True)
    drawing.box(left, bottom, right - left, 1, "#595959")
    drawing.text(left - 6, top + 4, str(most), end=True)
    for number, series in enumerate(block.series):
        points = [
            (left + step * at, bottom - (bottom - top) * n / most) for at, n in enumerate(series.numbers)
        ]
        drawing.path(points, _DASHES[number % len(_DASHES)])
        for x, y in points:
            drawing.dot(x, y)
        drawing.text(right + GAP, points[-1][1] + 4 if points else bottom, series.name.text)
    return drawing.done(bottom + 28, "; ".join(_series(block)))


def _series(block: Trend) -> Iterator[str]:
    for series in block.series:
        numbers = ", ".join(
            f"{place}: {number}" for place, number in zip(block.places, series.numbers, strict=False)
        )
        yield f"{series.name.text}: {numbers}"


def _lines(text: str) -> list[str]:
    return wrap(text, _LETTERS) or [""]
