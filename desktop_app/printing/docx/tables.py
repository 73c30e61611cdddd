"""Tables in WordprocessingML: their titles repeated on every page, rows that are not cut, columns from either side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from desktop_app.printing import paper
from desktop_app.printing.docx.styles import AFTER, BEFORE, SIZE
from desktop_app.printing.docx.texts import Texts
from desktop_app.printing.sheet import POINT

_LETTER, _BOLD_LETTER = 0.56, 0.62
"""The width of a letter in sizes of its font, on average and rather too much: the fonts of its reader are not known."""
MOST_LINES = 14
"""A table of up to so many lines stands on one page."""
FULL = 5000
"""The whole width of the text, in fiftieths of a percent (ECMA-376 part 1, 17.18.90)."""


def wide(text: str, bold: bool) -> float:
    """How wide a cell is that has room for a text on one line, as a title in bold or not."""
    letter = _BOLD_LETTER if bold else _LETTER
    return (len(text) + 1) * letter * SIZE * POINT + BEFORE + AFTER


def begin(texts: Texts, shares: Sequence[float], width: float, style: str = "Records") -> str:
    """The table's properties and columns; ``width`` in twentieths of a point."""
    mirrored = '<w:bidiVisual w:val="1"/>' if texts.right_to_left else ""
    total = sum(shares)
    columns = "".join(f'<w:gridCol w:w="{round(width * share / total)}"/>' for share in shares)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{mirrored}<w:tblW w:w="{FULL}" w:type="pct"/>'
        '<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
    )


END = "</w:tbl>"
KEEP = '<w:keepNext w:val="1"/>'
"""A paragraph in every cell of a row that holds it with the next row (ECMA-376 part 1, 17.3.1.15)."""


def row(cells: Iterable[str], shares: Sequence[float], *, head: bool = False) -> str:
    """A row of cells, each with its paragraphs; ``head`` is repeated at the top of every page."""
    how = "<w:cantSplit/>" + ("<w:tblHeader/>" if head else "")
    total = sum(shares)
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{round(FULL * share / total)}" w:type="pct"/></w:tcPr>{cell}</w:tc>'
        for cell, share in zip(cells, shares, strict=True)
    )
    return f"<w:tr><w:trPr>{how}</w:trPr>{inside}</w:tr>"


def _at_the_end(texts: Texts, column: paper.Column) -> bool:
    """Whether a column stands at its end: figures do, which end on the right in every script."""
    return column.numbers and not texts.right_to_left


def rows(texts: Texts, block: paper.Table, shares: Sequence[float]) -> Iterator[str]:
    """The rows of a table of a paper, below its titles."""
    last, whole = len(block.rows) - 1, block.is_short and _lines(block, shares) <= MOST_LINES
    for number, told in enumerate(block.rows):
        kept = number < last and (whole or (block.is_whole and (number == 0 or number >= last - 2)))
        keep = KEEP if kept else ""
        cells = (
            texts.paragraph(
                texts.run(said, bold=(number, at) in block.strong),
                "Cell",
                before=keep,
                end=_at_the_end(texts, block.columns[at]),
            )
            for at, said in enumerate(told)
        )
        yield row(cells, shares)


def _lines(block: paper.Table, widths: Sequence[float]) -> int:
    """About how many lines the rows of a table have."""
    return sum(
        max(ceil(wide(said.text, False) / width) for said, width in zip(told, widths, strict=True))
        for told in block.rows
    )


def head(texts: Texts, block: paper.Table, shares: Sequence[float]) -> str:
    """The titles of a table's columns."""
    cells = (
        texts.paragraph(
            texts.run(column.head, bold=True), "Cell", before=KEEP, end=_at_the_end(texts, column)
        )
        for column in block.columns
    )
    return row(cells, shares, head=True)
