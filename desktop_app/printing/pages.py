"""A paper set on sheets: its pages, with the running head, the page numbers and the stamp."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop_app.printing.bands import Page, Piece, pages_of
from desktop_app.printing.compose import bands_of
from desktop_app.printing.fonts import Fonts
from desktop_app.printing.furniture import furniture
from desktop_app.printing.lines import Composer
from desktop_app.printing.paper import Paper
from desktop_app.printing.room import Room
from desktop_app.printing.sheet import A4, Sheet
from desktop_app.words import is_right_to_left


class Pages:
    """The pages of a paper on a kind of sheet. They are set when they are gone through, and not kept."""

    def __init__(self, paper: Paper, sheet: Sheet = A4) -> None:
        """Set the paper on sheets of this size."""
        self.paper = paper
        self.sheet = sheet
        self.right_to_left = is_right_to_left(paper.language)
        composer = Composer(Fonts(), paper.language, right_to_left=self.right_to_left)
        self._room = Room(composer, sheet.text_width)

    def on(self, sheet: Sheet) -> Pages:
        """The same paper on sheets of another size."""
        return Pages(self.paper, sheet)

    def __iter__(self) -> Iterator[Page]:
        """The pages' texts, one page after the other, without what stands on every page."""
        bands = (band for block in self.paper.blocks for band in bands_of(self._room, block))
        return pages_of(bands, self.sheet.text_height)

    @cached_property
    def count(self) -> int:
        """How many pages there are."""
        return sum(1 for _ in self)

    def draw(self, painter: QPainter, page: Page, number: int, area: QRectF) -> None:
        """Draw a page (the first has number 1) so that its sheet fills an area of the device."""
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(area.width() / self.sheet.width, area.height() / self.sheet.height)
        for piece in self.pieces(page, number):
            piece.drawing.draw(painter, piece.x, piece.y)
        painter.restore()

    def pieces(self, page: Page, number: int) -> Iterator[Piece]:
        """Everything that is drawn on a page, with its place on the sheet."""
        side = self.sheet.side
        for piece in furniture(self._room, self.paper, self.sheet, number, self.count):
            yield Piece(piece.x + side, piece.y, piece.drawing)
        for piece in page:
            yield Piece(piece.x + side, piece.y + self.sheet.top, piece.drawing)
