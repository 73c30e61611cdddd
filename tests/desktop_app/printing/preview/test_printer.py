"""The way on to a printer, tried on Qt's own printer into a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paragraph, Said
from desktop_app.printing.pdf.writing import is_whole
from desktop_app.printing.preview.printer import NoPrinter, new_printer, print_pages
from tests.desktop_app.printing.given import paper

pytestmark = pytest.mark.usefixtures("speak")


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


@pytest.fixture
def pages() -> Pages:
    """A few pages."""
    return Pages(paper(*(Paragraph(Said("A line of text. " * 40)) for _ in range(60))))


def test_all_pages_are_printed(printer: QPrinter, pages: Pages, tmp_path: Path) -> None:
    assert print_pages(pages, printer) == pages.count > 2
    assert is_whole(tmp_path / "printed.pdf")


def test_the_chosen_range_is_kept_to(printer: QPrinter, pages: Pages) -> None:
    printer.setFromTo(2, 3)
    assert print_pages(pages, printer) == 2


def test_the_pages_are_set_for_the_printers_own_paper(printer: QPrinter, pages: Pages) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert print_pages(pages, printer) > pages.count


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_said_so(printer: QPrinter, pages: Pages, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with pytest.raises(NoPrinter, match="does not answer"):
        print_pages(pages, printer)


def test_without_a_printer_a_person_is_told_to_save_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    with pytest.raises(NoPrinter, match="Save it as a PDF instead"):
        new_printer("A title")
