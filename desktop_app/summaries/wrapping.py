"""Long labels cut into a few lines."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def wrapped(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """The text in at most so many lines of a width in pixels; what does not fit ends in an ellipsis."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(_in_python(text, line.textStart()))
    layout.endLayout()
    last = QFontMetrics(font).elidedText(text[starts[-1] :].strip(), Qt.TextElideMode.ElideRight, width)
    before = (text[start:end].strip() for start, end in pairwise(starts))
    return (*before, last)


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _in_python(text: str, place: int) -> int:
    """A place that Qt counted in units of UTF-16, counted in letters."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
