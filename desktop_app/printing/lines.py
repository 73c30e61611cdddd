"""Texts cut into lines of a width, ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from unicodedata import category

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from desktop_app.printing.binding import bound
from desktop_app.printing.direction import alignment, runs_right_to_left
from desktop_app.printing.fonts import Fonts
from desktop_app.printing.missing import Missing
from desktop_app.printing.paper import Said
from desktop_app.printing.sheet import POINT
from desktop_app.printing.strokes import Formats, Paragraph, paragraphs
from desktop_app.printing.styles import Style

_JOINERS_AND_DIRECTIONS = "\u2060\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"

SHORT, RECENT = 60, 600
"""Texts of up to so many letters are kept, so many of them, as they were set."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text; ``drop`` is where its letters begin below its upper edge."""

    layout: QTextLayout
    number: int
    height: float
    drop: float
    colour: str

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line with its upper left corner at the place."""
        line = self.layout.lineAt(self.number)
        painter.setPen(QColor(self.colour))
        line.draw(painter, QPointF(x, y + self.drop - line.y()))

    @property
    def width(self) -> float:
        """How wide the letters are."""
        return self.layout.lineAt(self.number).naturalTextWidth()

    @property
    def left(self) -> float:
        """How far its letters begin from the left edge of the room that it was set in."""
        return self.layout.lineAt(self.number).naturalTextRect().left()


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle: a rule, or the bar of a chart."""

    width: float
    height: float
    colour: str

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Fill the rectangle with its upper left corner at the place."""
        painter.fillRect(QRectF(x, y, self.width, self.height), QColor(self.colour))


@dataclass(frozen=True, slots=True)
class Frame:
    """An empty rectangle with a thin border."""

    width: float
    height: float
    colour: str

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the border with its upper left corner at the place."""
        painter.setPen(QColor(self.colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(x, y, self.width, self.height))


@dataclass(frozen=True, slots=True)
class Cross:
    """The cross in a box that is ticked."""

    size: float
    colour: str

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it within its square, the upper left corner of which is at the place."""
        painter.setPen(QPen(QColor(self.colour), 1.1 * POINT))
        edge = self.size * 0.18
        near, far = QPointF(x + edge, y + edge), QPointF(x + self.size - edge, y + self.size - edge)
        painter.drawLine(near, far)
        painter.drawLine(QPointF(near.x(), far.y()), QPointF(far.x(), near.y()))


class Composer:
    """Sets texts in lines for a page that reads in one direction."""

    def __init__(self, fonts: Fonts, language: str, *, right_to_left: bool) -> None:
        """For a page in this language and direction; ``missing`` knows of the letters that have no font."""
        self._fonts = fonts
        self._language = language
        self.missing = Missing(fonts, language)
        self.right_to_left = right_to_left
        self._recent: dict[tuple[Said, Style, float, bool], list[Line]] = {}

    def lines(self, said: Said, style: Style, width: float, *, trailing: bool = False) -> list[Line]:
        """The text in lines of at most this width; long words are cut where they must be.

        A letter that this computer does not have is marked by a square; several of them by a few words. Short texts,
        which come back in tables and on every page, are set once.
        """
        wanted = (said, style, width, trailing)
        if known := self._recent.get(wanted):
            return known
        if self._fonts.lacks(said.text, style):
            # Not kept: each time that it is set, it is noted that letters are missing.
            return self._set(self.missing.instead(said, style), style, width, trailing)
        lines = self._set(said, style, width, trailing)
        if len(said.text) <= SHORT:
            if len(self._recent) >= RECENT:
                self._recent.clear()
            self._recent[wanted] = lines
        return lines

    def _set(self, said: Said, style: Style, width: float, trailing: bool) -> list[Line]:
        return [
            line
            for paragraph in paragraphs(said, _plain)
            for line in self._paragraph(
                replace(said, text=self._whole(said, paragraph), strokes=()),
                paragraph.formats,
                style,
                width,
                trailing,
            )
        ]

    def _whole(self, said: Said, paragraph: Paragraph) -> str:
        """The paragraph with what is never parted held together; struck through it stays as it is."""
        if paragraph.formats:
            return paragraph.text
        return bound(paragraph.text, said.language or self._language, isolated=self.right_to_left)

    def one_line(self, said: Said, style: Style, width: float, *, trailing: bool = False) -> Line:
        """The text in a single line, shortened with an ellipsis where it is too long."""
        text = _plain(" ".join(said.text.split()))
        metrics = QFontMetricsF(self._fonts.font(style, text))
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self.lines(replace(said, text=short, strokes=()), style, width, trailing=trailing)[0]

    def _paragraph(
        self, said: Said, formats: Formats, style: Style, width: float, trailing: bool
    ) -> list[Line]:
        layout = QTextLayout(said.text, self._fonts.font(style, said.text))
        layout.setFormats(formats)
        layout.setTextOption(self._option(said, trailing))
        layout.beginLayout()
        y, lines = 0.0, []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
            height = max(line.height(), style.size * style.leading * POINT)
            lines.append((height, (height - line.height()) / 2))
        layout.endLayout()
        return [Line(layout, at, height, drop, style.colour) for at, (height, drop) in enumerate(lines)]

    def _option(self, said: Said, trailing: bool) -> QTextOption:
        option = QTextOption(alignment(said, self.right_to_left, trailing=trailing))
        right = runs_right_to_left(said, self.right_to_left)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        return option


def _plain(text: str) -> str:
    """The text without what is not a letter on paper: tabs become blanks, other controls go."""
    return "".join(filter(_is_set, text.replace("\t", "    ")))


def _is_set(letter: str) -> bool:
    # Python calls every blank but the plain one unprintable, and French sets one that does not break before a colon.
    return letter.isprintable() or category(letter) == "Zs" or letter in _JOINERS_AND_DIRECTIONS
