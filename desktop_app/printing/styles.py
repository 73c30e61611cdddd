"""The few sizes, weights and greys of all prints; all greys hold at least 4.5:1 on white."""

from __future__ import annotations

from dataclasses import dataclass

BLACK = "#1a1a1a"
GREY = "#595959"
LINE = "#b3b3b3"
FAINT = "#d9d9d9"
BAR = "#404040"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size in points, weight, colour, and the height of a line in sizes."""

    size: float
    bold: bool = False
    colour: str = BLACK
    leading: float = 1.38


FRONT = Style(26, bold=True, leading=1.25)
FRONT_BELOW = Style(11.5, leading=1.4)
TITLE = Style(18, bold=True, leading=1.22)
OTHER_TITLE = Style(11.5, colour=GREY, leading=1.3)
KIND = Style(9.5, colour=GREY)
HEADING = Style(11.5, bold=True)
BODY = Style(9.5)
STRONG = Style(9.5, bold=True)
LABEL = Style(8.5, colour=GREY, leading=1.3)
QUIET = Style(8.5, colour=GREY)
MARK = Style(7, colour=GREY)
COLUMN = Style(8.5, bold=True)
FURNITURE = Style(7.5, colour=GREY)
FURNITURE_STRONG = Style(7.5, bold=True, colour=GREY)
STAMP = Style(9, bold=True, leading=1.3)
