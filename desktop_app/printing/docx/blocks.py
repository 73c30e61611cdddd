"""Every kind of block of a paper, as WordprocessingML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop_app.printing import folder_blocks, paper
from desktop_app.printing.docx import tables
from desktop_app.printing.docx.texts import Texts, field
from desktop_app.printing.said import Said
from desktop_app.printing.sides import sided, surely_fits
from desktop_app.printing.widths import parted, widths
from desktop_app.words import tr

NEW_PAGE = '<w:pageBreakBefore w:val="1"/>'
_LABEL_SHARES = (27.0, 73.0)
_MOST_NAME = 40  # letters in the name of a bookmark


class Blocks:
    """The blocks of one paper on their way; ``width`` is that of the text in twentieths of a point."""

    def __init__(self, language: str, width: float) -> None:
        """For a document in this language."""
        self._texts = Texts(language)
        self._width = width
        self._is_folder = self._has_table = False
        self._chapter = ""
        self._marks = 0

    def of(self, block: paper.Block) -> Iterator[str]:
        """A block; a table that was open before it is closed where it does not go on."""
        goes_on = isinstance(block, paper.Table) and block.goes_on and self._has_table
        if self._has_table and not goes_on:
            yield from self.end()
        yield from WAYS[type(block)](self, block)

    def end(self) -> Iterator[str]:
        """What is still open is closed; between two tables stands a paragraph, else they would be one."""
        if self._has_table:
            self._has_table = False
            yield tables.END + self._texts.paragraph("", "Between")

    def _opening(self, said: Said, style: str) -> str:
        """A heading; the first one of a chapter begins a new page, and is what the contents lead to."""
        if not self._chapter:
            return self._texts.said(said, style)
        self._marks += 1
        name, self._chapter = bookmark(self._chapter), ""
        runs = (
            f'<w:bookmarkStart w:id="{self._marks}" w:name="{name}"/>{self._texts.run(said)}'
            f'<w:bookmarkEnd w:id="{self._marks}"/>'
        )
        return self._texts.paragraph(runs, style, said=said, before=NEW_PAGE)

    def _title(self, block: paper.Title) -> Iterator[str]:
        first, *others = block.names
        yield self._opening(first, "Heading1" if self._is_folder else "Title")
        for said in others:
            yield self._texts.said(said, "Subtitle")
        yield self._texts.said(block.kind, "Quiet")

    def _heading(self, block: paper.Heading) -> Iterator[str]:
        level = block.level if self._is_folder else max(1, block.level - 1)
        yield self._opening(block.said, f"Heading{level}")

    def _paragraph(self, block: paper.Paragraph) -> Iterator[str]:
        before = tables.KEEP if block.leads else ""
        yield self._texts.said(block.said, "Quiet" if block.quiet else "", before=before)

    def _fields(self, block: paper.Fields) -> Iterator[str]:
        if not block.rows:
            return
        yield tables.begin(self._texts, _LABEL_SHARES, self._width, "Answers")
        for each in block.rows:
            answers = self._answers(each.answers) or self._texts.paragraph("", "Cell")
            yield tables.row((self._texts.said(each.label, "Label"), answers), _LABEL_SHARES)
        yield tables.END + self._texts.paragraph("", "Between")

    def _answers(self, answers: tuple[paper.Answer, ...]) -> str:
        return "".join(map(self._answer, sided(answers, self._texts.right_to_left, surely_fits)))

    def _answer(self, answer: paper.Answer) -> str:
        runs = self._texts.run(answer.said)
        if answer.mark is not None:
            runs += self._texts.run(Said("\u00a0–\u00a0")) + self._texts.run(answer.mark, "Mark")
        return self._texts.paragraph(runs, "Cell", said=answer.said)

    def _table(self, block: paper.Table) -> Iterator[str]:
        for at, part in enumerate(parted(block, self._width, 0, tables.wide)):
            yield from self.end() if at else ()
            shares = widths(part.columns, self._width, 0, tables.wide)
            if not self._has_table:
                self._has_table = True
                yield tables.begin(self._texts, shares, self._width) + tables.head(self._texts, part, shares)
            yield from tables.rows(self._texts, part, shares)

    def _chart(self, block: paper.Chart) -> Iterator[str]:
        """A chart as the table of what it shows, which can be edited."""
        shares = (4.0, 1.0)
        yield tables.begin(self._texts, shares, self._width, "Answers")
        for bar in block.bars:
            number = self._texts.run(Said(bar.written, ltr=True))
            yield tables.row(
                (self._texts.said(bar.label, "Cell"), self._texts.paragraph(number, "Cell", end=True)), shares
            )
        yield tables.END + self._texts.paragraph("", "Between")

    def _timeline(self, block: paper.Timeline) -> Iterator[str]:
        """A timeline as the table of its dates."""
        shares = (3.0, 2.0)
        yield tables.begin(self._texts, shares, self._width, "Answers")
        for span in block.spans:
            cells = (self._texts.said(span.label, "Cell"), self._texts.said(span.written, "Cell"))
            yield tables.row(cells, shares)
        yield tables.END + self._texts.paragraph("", "Between")

    def _trend(self, _block: paper.Trend) -> Iterator[str]:
        """A table of the same numbers follows every trend."""
        yield from ()

    def _blanks(self, block: paper.Blanks) -> Iterator[str]:
        for each in block.rows:
            yield self._texts.paragraph(self._texts.run(each.label, bold=True), said=each.label)
            if each.hint.text:
                yield self._texts.said(each.hint, "Quiet")
            for tick in each.ticks:
                said = Said(f"{'☒' if tick.on else '☐'} {tick.said.text}", tick.said.language)
                yield self._texts.said(said, "Cell")
            for space in each.spaces:
                yield from self._space(space)

    def _space(self, space: paper.Space) -> Iterator[str]:
        if space.mark is not None:
            yield self._texts.said(space.mark, "Quiet")
        yield self._answers(space.answers)
        if not space.answers:
            for _line in range(space.lines):
                yield self._texts.paragraph("", "Written")

    def _front(self, block: folder_blocks.Front) -> Iterator[str]:
        self._is_folder = True
        yield self._texts.said(block.place, "FrontPlace")
        yield self._texts.said(block.title, "Title")
        for said in block.below:
            yield self._texts.said(said, "FrontLine")

    def _chapter_begins(self, block: folder_blocks.Chapter) -> Iterator[str]:
        self._chapter = block.key
        yield from ()

    def _contents(self, block: folder_blocks.Contents) -> Iterator[str]:
        """A field that the word processor can work out anew, with a line for each chapter in it already."""
        yield self._texts.said(block.title, "ContentsTitle", before=NEW_PAGE)
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
            'TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        for entry in block.entries:
            name = bookmark(entry.key)
            inside = (
                self._texts.run(entry.said)
                + "<w:r><w:tab/></w:r>"
                + field(f"PAGEREF {name} \\h", "…", dirty=True)
            )
            line = f'<w:hyperlink w:anchor="{name}" w:history="1">{inside}</w:hyperlink>'
            yield self._texts.paragraph(begin + line, "TOC1")
            begin = ""
        hint = Said(
            tr("Press F9 in the contents to bring their page numbers up to date."), self._texts.language
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        yield self._texts.paragraph(begin + end + self._texts.run(hint), "Quiet")


def bookmark(key: str) -> str:
    """A name for a bookmark: letters, digits and underlines, beginning with a letter."""
    return f"r_{re.sub(r'[^A-Za-z0-9]', '_', key)}"[:_MOST_NAME]


WAYS: Mapping[type[paper.Block], Callable[[Blocks, Any], Iterator[str]]] = {
    paper.Title: Blocks._title,
    paper.Heading: Blocks._heading,
    paper.Paragraph: Blocks._paragraph,
    paper.Fields: Blocks._fields,
    paper.Table: Blocks._table,
    paper.Chart: Blocks._chart,
    paper.Timeline: Blocks._timeline,
    paper.Trend: Blocks._trend,
    paper.Blanks: Blocks._blanks,
    folder_blocks.Front: Blocks._front,
    folder_blocks.Chapter: Blocks._chapter_begins,
    folder_blocks.Contents: Blocks._contents,
}
