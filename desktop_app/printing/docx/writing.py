"""A paper in one document of a word processor, written block by block; whole or not at all."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop_app.printing.docx.blocks import Blocks
from desktop_app.printing.docx.package import beginning, ending, parts
from desktop_app.printing.folder_blocks import Front
from desktop_app.printing.on_the_way import Tell, blocks_told, untold
from desktop_app.printing.paper import Paper
from desktop_app.printing.sheet import A4, Sheet
from desktop_app.printing.whole import whole_file
from sync.stopping import IsStopped, never


def write_docx(
    paper: Paper,
    path: Path,
    tell: Tell = untold,
    stopped: IsStopped = never,
    sheet: Sheet | None = None,
) -> None:
    """Write a paper to a DOCX file. Raises NotPrinted, and Stopped."""
    sheet = sheet or (A4.lying if paper.landscape else A4)
    blocks, titled = Blocks(paper.language, sheet.text_width), False
    with whole_file(path) as beside, ZipFile(beside, "w", ZIP_DEFLATED) as package:
        for name, part in parts(paper, sheet.text_width).items():
            package.writestr(_entry(name), part)
        with package.open(_entry("word/document.xml"), "w") as text:
            text.write(beginning().encode())
            for block in blocks_told(paper, tell, stopped):
                titled = titled or isinstance(block, Front)
                for piece in blocks.of(block):
                    text.write(piece.encode())
            for piece in (*blocks.end(), ending(paper, sheet, titled=titled)):
                text.write(piece.encode())


def _entry(name: str) -> ZipInfo:
    """A part of the file; it bears no time."""
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    return entry
