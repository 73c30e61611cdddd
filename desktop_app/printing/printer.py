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


def new_printer(title: str) -> QPrinter:
    """The computer's usual printer, for a print of this title. Raises NoPrinter."""
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter(
            say("No printer is set up on this computer."),
            None,
            say("Save it as a PDF instead, and print the file where there is a printer."),
        )
    printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    return printer


def print_pages(pages: Pages, printer: QPrinter) -> int:
    """Print the pages, set anew for the printer's own paper; how many were printed. Raises NoPrinter.

    The range of pages that the person chose in the printer's dialog is kept to.
    """
    printer.setFullPage(True)
    layout = printer.pageLayout()
    fitting = pages.on(sheet_of(layout.fullRect(QPageLayout.Unit.Point).size()))
    painter = QPainter()
    if not painter.begin(printer):
        raise NoPrinter(
            say("The printer does not answer."),
            say("Nothing was printed."),
            say("See whether it is switched on and has paper, or save as PDF instead."),
        )
    first, last = printer.fromPage() or 1, printer.toPage() or fitting.count
    area = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    printed = 0
    for number, page in enumerate(fitting, 1):
        if first <= number <= last:
            if printed:
                printer.newPage()
            fitting.draw(painter, page, number, area)
            printed += 1
    painter.end()
    return printed
