"""A PDF file, whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from desktop_app.printing.fonts import Fonts
from desktop_app.printing.pages import Pages
from desktop_app.printing.pdf.catalog import complete
from desktop_app.printing.survey import Leap
from desktop_app.printing.whole import NotPrinted, no_room, whole_file
from forms.words import say
from sync.stopping import Stopped

__all__ = ["RESOLUTION", "NotPrinted", "is_whole", "write_pdf"]
RESOLUTION = 1440
"""Dots to the inch: twenty to the point, the units in which pages are set."""
TAIL = 1024
TRIES = 3
"""So often the pages are counted anew, where records are changed meanwhile."""


def write_pdf(
    pages: Pages,
    path: Path,
    tell: Callable[[float], None] = lambda _share: None,
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Write the pages to a file, in place of what was there.

    The file is made beside its place, looked at, brought to the disk and only then put there: Qt's writer gives
    no error where the disk is full, and leaves a cut file. ``tell`` hears the share that is done. Raises NotPrinted,
    also where this computer has no letters of the print's language, and Stopped where ``stopped`` says so.
    """
    if not Fonts().can_write(pages.paper.language):
        raise _no_letters()
    with whole_file(path) as beside:
        beside.touch()
        leaps = _draw_all(pages, beside, tell, stopped)
        if not is_whole(beside):
            raise no_room(path)
        language = pages.paper.language
        complete(beside, pages.targets(), leaps, language=language, right_to_left=pages.right_to_left)
        if not is_whole(beside):
            raise no_room(path)


def _no_letters() -> NotPrinted:
    return NotPrinted(
        say("This computer has no font for the language of this print."),
        say("The file was not saved; what was there before is untouched."),
        say(
            "Install one, such as Noto Sans CJK for Chinese or Noto Sans Arabic for Arabic, or save it as HTML or DOCX "
            "for another computer."
        ),
    )


def is_whole(path: Path) -> bool:
    """Whether a file begins and ends as a PDF does."""
    with path.open("rb") as file:
        begins = file.read(5) == b"%PDF-"
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - TAIL))
        return begins and file.read().rstrip().endswith(b"%%EOF")


def _draw_all(
    pages: Pages, path: Path, tell: Callable[[float], None], stopped: Callable[[], bool]
) -> list[Leap]:
    """Count the pages, then draw them; anew where there are not as many as were counted."""
    for _try in range(TRIES):
        survey = pages.count_pages(lambda share: tell(share / 2), stopped)
        drawing = _Drawing(pages, path)
        for number in drawing.pages():
            if stopped():
                drawing.end()
                raise Stopped
            tell(0.5 + number / survey.count / 2)
        if drawing.number == survey.count:
            return drawing.leaps
    raise NotPrinted(
        say("The records were changed while they were being printed."),
        say("The file was not saved; what was there before is untouched."),
        say("Save it again when nobody is entering anything."),
    )


class _Drawing:
    """One PDF file that is being drawn; ``leaps`` are the links to other pages that were met."""

    def __init__(self, pages: Pages, path: Path) -> None:
        self._pages = pages
        self.number = 0
        self.leaps: list[Leap] = []
        self._writer = _writer(pages, path)
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise OSError(errno.EACCES, "")

    def pages(self) -> Iterator[int]:
        """Draw one page after the other; the number of each that is drawn."""
        area = QRectF(0, 0, self._writer.width(), self._writer.height())
        try:
            for number, page in enumerate(self._pages, 1):
                if number > 1:
                    self._writer.newPage()
                self._pages.draw(self._painter, page, number, area)
                self.leaps += self._pages.leaps(page, number)
                self.number = number
                yield number
        finally:
            self.end()

    def end(self) -> None:
        """Let the file go."""
        if self._painter.isActive():
            self._painter.end()


def _writer(pages: Pages, path: Path) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setTitle(pages.paper.title)
    writer.setCreator(pages.paper.head)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(QPageLayout(pages.sheet.page_size, QPageLayout.Orientation.Portrait, QMarginsF()))
    return writer
