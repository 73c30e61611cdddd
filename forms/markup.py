"""Texts with markup of the clearing-house (HTML), taken apart in one pass: words, and names of tags, nothing else.

Python's own reader of HTML takes time by the square of a text with many unfinished tags (20 seconds for 40 kB of
``<a<a<a``), and ends with an assertion at ``<![``: a record of somebody else may hold either.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_BEGINS = re.compile(r"<[A-Za-z/!?]")
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
# Python makes no number of more than 4,300 digits; no sign of any script has one of more than seven.
_NO_SIGN = re.compile(r"&#[0-9]{8,};?")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or a tag with its name in small letters; a comment or declaration is a tag without a name."""

    words: str = ""
    tag: str = ""
    ends: bool = False


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a text in their order; what begins like a tag and never ends is words."""
    place, last, comment = 0, text.rfind(">"), text.rfind("-->")
    while begun := _BEGINS.search(text, place, last + 1):
        if begun.start() > place:
            yield Piece(unescaped(text[place : begun.start()]))
        inside = _end(text, begun.start(), comment)
        name = _NAME.match(text, begun.start())
        yield Piece(tag=name[1].lower() if name else "", ends=text[begun.start() + 1] == "/")
        place = inside
    if place < len(text):
        yield Piece(unescaped(text[place:]))


def _end(text: str, begin: int, comment: int) -> int:
    """Where a tag is over, which ends somewhere; ``comment`` is where the last end of a comment stands."""
    if text.startswith("<!--", begin) and begin + 4 <= comment:
        return text.index("-->", begin + 4) + 3
    return text.index(">", begin) + 1


def unescaped(text: str) -> str:
    """The text with its character references as the signs that they stand for."""
    return html.unescape(_NO_SIGN.sub("\N{REPLACEMENT CHARACTER}", text))
