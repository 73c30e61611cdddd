"""The way on to a printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.printing.pages import Pages
from desktop_app.printing.sheet import sheet_of
from forms.words import say
from sync.errors import Trouble


class NoPrinter(Trouble):
    """There is nothing to print on, or it does not answer."""


def new_printer(title: str, *, lying: bool = False) -> QPrinter:
    """The computer's usual printer, for a print of this title, on sheets that lie or stand. Raises NoPrinter."""
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter(
            say("No printer is set up on this computer."),
            None,
            say("Save it as a PDF instead, and print the file where there is a printer."),
        )
    printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if lying:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    return printer


class PrintRun:
    """A print on its way to a printer, page by page: the window goes on between two of them, and can stop it.

    The pages are set anew for the printer's own paper; the range that the person chose in the printer's dialog is
    kept to.
    """

    def __init__(self, pages: Pages, printer: QPrinter) -> None:
        """Begin. Raises NoPrinter."""
        printer.setFullPage(True)
        size = printer.pageLayout().fullRect(QPageLayout.Unit.Point).size()
        self._printer, self._fitting = printer, pages.on(sheet_of(size))
        self._painter = QPainter()
        if not self._painter.begin(printer):
            raise NoPrinter(
                say("The printer does not answer."),
                say("Nothing was printed."),
                say("See whether it is switched on and has paper, or save as PDF instead."),
            )
        self._area = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        self._first = max(1, printer.fromPage())
        self._last = min(printer.toPage() or self._fitting.count, self._fitting.count)
        self._pages = self._fitting.beginning_with(min(self._first, self._fitting.count))
        self._stopped = False
        self.printed = 0

    @property
    def share(self) -> float:
        """The share that is printed, from 0 to 1."""
        return self.printed / max(1, self._last - self._first + 1)

    def stop(self) -> None:
        """Print no more pages."""
        self._stopped = True

    def step(self) -> bool:
        """Print one more page; false where all are printed, or it was stopped."""
        number = self._first + self.printed
        page = None if self._stopped or number > self._last else next(self._pages, None)
        if page is None:
            self._painter.end()
            return False
        if self.printed:
            self._printer.newPage()
        self._fitting.draw(self._painter, page, number, self._area)
        self.printed += 1
        return True


def print_pages(pages: Pages, printer: QPrinter) -> int:
    """Print all pages at once; how many were printed. Raises NoPrinter."""
    run = PrintRun(pages, printer)
    while run.step():
        pass
    return run.printed
