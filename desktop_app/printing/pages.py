"""A paper set on sheets: its pages, with the running head, the page numbers and the stamp."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop_app.printing.bands import Band, Page, Piece, pages_of
from desktop_app.printing.composing.blocks import bands_of
from desktop_app.printing.folder_blocks import Chapter
from desktop_app.printing.fonts import Fonts
from desktop_app.printing.furniture import furniture
from desktop_app.printing.lines import Composer
from desktop_app.printing.paper import Block, Maker, Paper
from desktop_app.printing.sheet import A4, POINT, Sheet
from desktop_app.printing.survey import Leap, Place, Survey
from desktop_app.printing.text_room import Room
from desktop_app.words import is_right_to_left
from sync.stopping import Stopped


class Pages:
    """The pages of a paper on a kind of sheet. They are set when they are gone through, and not kept.

    "Page 3 of 17", and the numbers of the contents, must be known beforehand: so the paper is set once to count, and
    again to be drawn. What is kept of the first time is the survey.
    """

    def __init__(self, paper: Paper, sheet: Sheet | None = None, survey: Survey | None = None) -> None:
        """Set the paper on sheets of this size; without one on A4, lying where the paper asks for it.

        ``survey`` is what is known of the same paper on the same sheets already.
        """
        self.paper = paper
        self.sheet = sheet or (A4.lying if paper.landscape else A4)
        self.right_to_left = is_right_to_left(paper.language)
        self.composer = Composer(Fonts(), paper.language, right_to_left=self.right_to_left)
        self._room = Room(self.composer, self.sheet.text_width, self.sheet.text_height)
        self._survey = survey

    def on(self, sheet: Sheet) -> Pages:
        """The same paper on sheets of another size, or for another thread."""
        return Pages(self.paper, sheet, self._survey if sheet == self.sheet else None)

    def count_pages(
        self,
        tell: Callable[[float], None] = lambda _share: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Survey:
        """Go through it once; ``tell`` hears the share that is done. Raises Stopped where ``stopped`` says so."""
        makers, survey = self._makers(), Survey()

        def every(part: int) -> None:
            if stopped():
                raise Stopped
            tell(part / len(makers))

        self._room.numbers, self._survey = {}, None
        for page in pages_of(survey.watched(map(self._bands, makers), every), self.sheet.text_height):
            survey.note(page)
        survey.missing = self.composer.missing.rest
        self._survey = survey
        return survey

    @property
    def survey(self) -> Survey:
        """What is where; counted the first time it is asked for."""
        return self._survey or self.count_pages()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self.survey.count

    def __iter__(self) -> Iterator[Page]:
        """The pages' texts, one page after the other, without what stands on every page."""
        return self.beginning_with(1)

    def beginning_with(self, number: int) -> Iterator[Page]:
        """The pages from this one on, the first being number 1: only what is needed for them is made."""
        part, skipped = self.survey.part_of(number)
        self._room.numbers = self.survey.numbers
        bands = self._all_bands(self._makers()[part:])
        for _band in range(skipped):
            next(bands, None)
        return pages_of(bands, self.sheet.text_height, self.survey.firsts[number - 1])

    def _makers(self) -> Sequence[Maker]:
        """The paper's own parts, and a remark at its end on what could not be printed."""
        return (*self.paper.parts, self._closing)

    def _closing(self) -> Iterator[Block]:
        missing = self.composer.missing
        return missing.closing(self._survey.missing if self._survey else missing.rest)

    def _all_bands(self, makers: Sequence[Maker]) -> Iterator[Band]:
        for make in makers:
            yield from self._bands(make)

    def _bands(self, make: Maker) -> Iterator[Band]:
        for block in self._told(make()):
            yield from bands_of(self._room, block)

    def _told(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """The blocks of a part; a chapter says at its own end what could not be printed of it."""
        missing, is_chapter = self.composer.missing, False
        for block in blocks:
            if isinstance(block, Chapter):
                missing.begin_chapter()
                is_chapter = True
            yield block
        if is_chapter:
            yield from missing.closing(missing.end_chapter())

    def draw(self, painter: QPainter, page: Page, number: int, area: QRectF) -> None:
        """Draw a page (the first has number 1) so that its sheet fills an area of the device."""
        painter.save()
        try:
            painter.translate(area.topLeft())
            painter.scale(area.width() / self.sheet.width, area.height() / self.sheet.height)
            for piece in self.pieces(page, number):
                piece.drawing.draw(painter, piece.x, piece.y)
        finally:
            # Ctrl-C comes in the middle of a page, and Qt complains of a painter that ends otherwise than it began.
            painter.restore()

    def pieces(self, page: Page, number: int) -> Iterator[Piece]:
        """Everything that is drawn on a page, with its place on the sheet."""
        side = self.sheet.side
        with self.composer.missing.aside():
            around = list(furniture(self._room, self.paper, self.sheet, number, self.survey))
        for piece in around:
            yield Piece(piece.x + side, piece.y, piece.drawing)
        for piece in page:
            yield Piece(piece.x + side, piece.y + self.sheet.top, piece.drawing)

    def targets(self) -> list[Place]:
        """Where headings and chapters stand, for bookmarks: in points from the lower edge of the sheet."""
        return [replace(place, y=self._height_of(place.y)) for place in self.survey.places]

    def leaps(self, page: Page, number: int) -> Iterator[Leap]:
        """The links of a page, as areas of its sheet in points."""
        for link in page.links:
            target = self.survey.numbers.get(link.key, 0)
            if target or link.address:
                left = (link.area.left() + self.sheet.side) / POINT
                low, high = self._height_of(link.area.bottom()), self._height_of(link.area.top())
                yield Leap(number, (left, low, left + link.area.width() / POINT, high), target, link.address)

    def _height_of(self, y: float) -> float:
        """How far something so far down the text is above the lower edge of the sheet, in points."""
        return (self.sheet.height - self.sheet.top - y) / POINT
