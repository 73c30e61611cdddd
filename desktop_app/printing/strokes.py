"""Strokes along the words of a text, as Qt sets them in a paragraph of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop_app.printing.said import Said, Stroke

Formats = Sequence[QTextLayout.FormatRange]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a text: its letters as they are set, and the strokes along them as Qt takes them."""

    text: str
    formats: Formats = ()


def paragraphs(said: Said, plain: Callable[[str], str]) -> Iterator[Paragraph]:
    """The paragraphs of a text; ``plain`` gives what is set for a letter or a text, and that may be nothing."""
    if not said.strokes:
        yield from (Paragraph(plain(part)) for part in said.text.splitlines() or [""])
        return
    start = 0
    for part in said.text.splitlines(keepends=True):
        yield _stroked(said, start, part, plain)
        start += len(part)


def _stroked(said: Said, start: int, part: str, plain: Callable[[str], str]) -> Paragraph:
    letters = [
        (sign, _stroke_at(said, start + place))
        for place, letter in enumerate("".join(part.splitlines()))
        for sign in plain(letter)
    ]
    formats, place = [], 0
    for stroke, group in groupby(letters, key=lambda pair: pair[1]):
        # Qt counts in units of UTF-16, of which rare letters take two.
        length = sum(len(sign.encode("utf-16-le")) // 2 for sign, _stroke in group)
        if stroke is not None:
            formats.append(_range(place, length, stroke))
        place += length
    return Paragraph("".join(sign for sign, _stroke in letters), tuple(formats))


def _stroke_at(said: Said, place: int) -> Stroke | None:
    return next((one.stroke for one in said.strokes if one.start <= place < one.end), None)


def _range(start: int, length: int, stroke: Stroke) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    letters = QTextCharFormat()
    letters.setFontUnderline(stroke is Stroke.UNDER)
    letters.setFontStrikeOut(stroke is Stroke.THROUGH)
    made.format = letters
    return made
