"""A PDF file, whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from desktop_app.printing.pages import Pages
from desktop_app.printing.pdf_catalog import add_to_catalog
from forms.words import say
from sync.errors import Trouble

RESOLUTION = 1440
"""Dots to the inch: twenty to the point, the units in which pages are set."""
TAIL = 1024
_NAME_LENGTH = 40


class NotPrinted(Trouble):
    """A file could not be written; what stood in its place before still stands there."""


def write_pdf(pages: Pages, path: Path) -> None:
    """Write the pages to a file, in place of what was there.

    The file is made beside its place, looked at, brought to the disk and only then put there: Qt's writer gives
    no error where the disk is full, and leaves a cut file. Raises NotPrinted.
    """
    beside = path.parent / f".{path.stem[:_NAME_LENGTH]}-{os.getpid()}.new"
    try:
        _make(pages, beside, path)
        beside.replace(path)
    except OSError as error:
        raise _cannot(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _make(pages: Pages, beside: Path, path: Path) -> None:
    """Write the whole file beside its place; raises NotPrinted or OSError."""
    beside.touch()
    _draw(pages, beside)
    if not is_whole(beside):
        raise _no_room(path)
    add_to_catalog(beside, language=pages.paper.language, right_to_left=pages.right_to_left)
    if not is_whole(beside):
        raise _no_room(path)


def is_whole(path: Path) -> bool:
    """Whether a file begins and ends as a PDF does."""
    with path.open("rb") as file:
        begins = file.read(5) == b"%PDF-"
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - TAIL))
        return begins and file.read().rstrip().endswith(b"%%EOF")


def _draw(pages: Pages, path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle(pages.paper.title)
    writer.setCreator(pages.paper.head)
    writer.setResolution(RESOLUTION)
    layout = QPageLayout(pages.sheet.page_size, QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        raise _cannot(path, OSError(errno.EACCES, ""))
    area = QRectF(0, 0, writer.width(), writer.height())
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        pages.draw(painter, page, number, area)
    painter.end()


def _cannot(path: Path, error: OSError) -> NotPrinted:
    folder = str(path.parent)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return _no_room(path)
    if not path.parent.is_dir():
        return NotPrinted(
            say("The folder {folder} is not there any more.", folder=folder),
            say("The file was not saved."),
            say("Choose another folder."),
        )
    return NotPrinted(
        say("The file {name} cannot be written in the folder {folder}.", name=path.name, folder=folder),
        say("The file was not saved; what was there before is untouched."),
        say("Close the file if another program shows it, or choose another folder."),
    )


def _no_room(path: Path) -> NotPrinted:
    return NotPrinted(
        say("There is not enough room on the disk for {name}.", name=path.name),
        say("The file was not saved; what was there before is untouched."),
        say("Make room on the disk, or choose another one."),
    )
