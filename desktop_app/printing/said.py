"""A text on paper, and the language it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

_ADDRESS = re.compile(r"https?://[!#-;=?-\[\]-~]+", re.IGNORECASE | re.ASCII)
"""An address on the web, in the signs that one may have (RFC 3986) and no other format takes for its own."""


class Stroke(Enum):
    """A line drawn along a part of a text: it is still seen where a print is grey."""

    UNDER = "underlined"
    THROUGH = "struck through"


@dataclass(frozen=True, slots=True)
class Stroked:
    """The letters of a text from ``start`` up to ``end`` (not included) under a stroke."""

    start: int
    end: int
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the language it is in; it is only ever drawn as it stands, never read as markup.

    Without a language (a name, a term) its direction is seen from its letters. ``ltr`` marks addresses and
    numbers, which run from left to right in every language. ``strokes`` are in order and do not overlap.
    ``leading`` stands on the side on which the page's reading begins, whatever its language; what is said not to lead
    on the side on which it begins itself. Where neither is said, a text stands on the side of its language, and one
    without a language on that of the page.
    """

    text: str
    language: str = ""
    ltr: bool = False
    strokes: tuple[Stroked, ...] = ()
    leading: bool | None = None

    @property
    def address(self) -> str:
        """The address on the web that the text is, as a whole; empty where it is another text."""
        return self.text if self.ltr and _ADDRESS.fullmatch(self.text) else ""

    def parts(self) -> Iterator[tuple[str, Stroke | None]]:
        """The text in pieces, each with the stroke along it, or none."""
        place = 0
        for one in self.strokes:
            if one.start > place:
                yield self.text[place : one.start], None
            yield self.text[one.start : one.end], one.stroke
            place = one.end
        if place < len(self.text) or not self.strokes:
            yield self.text[place:], None
