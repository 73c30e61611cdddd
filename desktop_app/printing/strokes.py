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
    letters: list[tuple[str, Stroke | None]] = []
    for text, stroke in said.parts():
        for line in text.splitlines(keepends=True):
            bare = line.splitlines()[0]
            letters += [(sign, stroke) for letter in bare for sign in plain(letter)]
            if bare != line:
                yield _stroked(letters)
                letters = []
    if letters:
        yield _stroked(letters)


def _stroked(letters: Sequence[tuple[str, Stroke | None]]) -> Paragraph:
    formats, place = [], 0
    for stroke, group in groupby(letters, key=lambda pair: pair[1]):
        # Qt counts in units of UTF-16, of which rare letters take two.
        length = sum(len(sign.encode("utf-16-le")) // 2 for sign, _stroke in group)
        if stroke is not None:
            formats.append(_range(place, length, stroke))
        place += length
    return Paragraph("".join(sign for sign, _stroke in letters), tuple(formats))


def _range(start: int, length: int, stroke: Stroke) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    letters = QTextCharFormat()
    letters.setFontUnderline(stroke is Stroke.UNDER)
    letters.setFontStrikeOut(stroke is Stroke.THROUGH)
    made.format = letters
    return made
