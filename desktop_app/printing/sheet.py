"""The sheet of paper: its size and margins. All lengths in printing are in twentieths of a point."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize

POINT = 20.0
MILLIMETRE = 72 / 25.4 * POINT


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's size and the margins around its text; head and foot stand in the upper and lower margin."""

    width: float
    height: float
    side: float = 22 * MILLIMETRE
    top: float = 27 * MILLIMETRE
    bottom: float = 24 * MILLIMETRE

    @property
    def text_width(self) -> float:
        """The width of the text."""
        return self.width - 2 * self.side

    @property
    def text_height(self) -> float:
        """The height of the text."""
        return self.height - self.top - self.bottom

    @property
    def lying(self) -> Sheet:
        """The same sheet, turned so that it lies."""
        return replace(self, width=max(self.width, self.height), height=min(self.width, self.height))

    @property
    def is_lying(self) -> bool:
        """Whether it is wider than high."""
        return self.width > self.height

    @property
    def page_size(self) -> QPageSize:
        """The same size as Qt says it."""
        points = QSizeF(self.width / POINT, self.height / POINT)
        return QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def sheet_of(points: QSizeF) -> Sheet:
    """A sheet of this size in points, with the usual margins."""
    return Sheet(points.width() * POINT, points.height() * POINT)


A4 = Sheet(210 * MILLIMETRE, 297 * MILLIMETRE)
LETTER = Sheet(215.9 * MILLIMETRE, 279.4 * MILLIMETRE)
