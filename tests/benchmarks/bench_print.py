"""A printed list of 1,000 and of 5,000 records, beside writing as many pages with nothing on them.

The floor is Qt's own PDF writer, which turns that many empty pages. Each run has a process of its own; memory is what
the operating system saw of it at most, less what the same process had before it began to print.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path
from time import process_time

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app import words
from desktop_app.desk import Desk, new_identifier, now
from desktop_app.printing.formats import save_paper
from desktop_app.printing.lists import list_paper
from desktop_app.printing.pages import Pages
from desktop_app.starting.qt_application import make_application
from sync.records import Origin, Query
from tests.benchmarks.filling import ACTIVITY, small_documents

SIZES = (1_000, 5_000)
FORMATS = (".pdf", ".html", ".docx", ".xlsx")
Cost = tuple[float, int, int]
"""Seconds of the processor, kilobytes more than before, pages."""


def filled(folder: Path, records: int) -> None:
    """A desk with so many records."""
    desk = Desk.open(folder, clock=now, new_id=new_identifier)
    for name, document in small_documents(records):
        desk.store.records.save(ACTIVITY, name, document, origin=Origin.TYPED, who="Ana Souza")
    desk.close()


def printed(folder: Path, ending: str) -> Cost:
    """The list of all records in a file."""
    desk = Desk.open(folder, clock=now, new_id=new_identifier)
    application = make_application(folder)
    words.install("en")
    before, began = _memory(), process_time()
    pages = Pages(list_paper(desk, Query()))
    save_paper(pages, folder / f"list{ending}")
    cost = process_time() - began, _memory() - before, pages.count
    desk.close()
    application.processEvents()
    return cost


def empty(folder: Path, pages: int) -> Cost:
    """So many empty pages."""
    make_application(folder)
    before, began = _memory(), process_time()
    writer = QPdfWriter(str(folder / "empty.pdf"))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    painter = QPainter(writer)
    for _page in range(pages - 1):
        writer.newPage()
    painter.end()
    return process_time() - began, _memory() - before, pages


def _memory() -> int:
    """The most memory that this process ever had, in kilobytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most


def main() -> None:
    """Measure, and print the ratios."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for records in SIZES:
        with tempfile.TemporaryDirectory() as name, get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
            folder = Path(name)
            pool.apply(filled, (folder, records))
            costs = {ending: pool.apply(printed, (folder, ending)) for ending in FORMATS}
            floor = pool.apply(empty, (folder, costs[".pdf"][2]))
            print(
                f"{records} records, {floor[2]} pages: empty {floor[0]:.2f} s, {floor[1] / 1024:.0f} MB more"
            )
            for ending, (seconds, memory, _pages) in costs.items():
                ratio = f", {seconds / floor[0]:.0f} times the empty pages" if ending == ".pdf" else ""
                print(f"  {ending}: {seconds:.2f} s of the processor, {memory / 1024:.0f} MB more{ratio}")


if __name__ == "__main__":
    main()
