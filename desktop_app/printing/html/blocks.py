"""Every kind of block of a paper, as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop_app.printing import folder_blocks, paper
from desktop_app.printing.html import charts
from desktop_app.printing.html.texts import element, inline, plain
from desktop_app.printing.sheet import A4
from desktop_app.printing.sides import sided, surely_fits
from desktop_app.printing.text_room import GAP
from desktop_app.printing.widths import estimated, parted
from desktop_app.words import is_right_to_left

LINE = 2.2
"""The height of a line that is written by hand, in letters."""


class Blocks:
    """The blocks of one paper on their way: knows whether a table or a chapter is open, and how deep headings are."""

    def __init__(self, page: str) -> None:
        """For a page in this language."""
        self._page = page
        self._right = is_right_to_left(page)
        self._is_folder = self._has_chapter = self._has_table = False

    def of(self, block: paper.Block) -> Iterator[str]:
        """A block; what was open before it is closed where it must be."""
        goes_on = isinstance(block, paper.Table) and block.goes_on and self._has_table
        if self._has_table and not goes_on:
            yield self._end_table()
        yield from WAYS[type(block)](self, block)

    def end(self) -> Iterator[str]:
        """What is still open is closed."""
        if self._has_table:
            yield self._end_table()
        if self._has_chapter:
            yield "</section>\n"

    def _end_table(self) -> str:
        self._has_table = False
        return "</tbody></table>\n"

    def _title(self, block: paper.Title) -> Iterator[str]:
        yield '<header class="names">' + element("p", block.kind, self._page, ' class="kind"')
        for at, said in enumerate(block.names):
            if at:
                yield element("p", said, self._page, ' class="other"')
            else:
                yield element("h2" if self._is_folder else "h1", said, self._page)
        yield "</header>\n"

    def _heading(self, block: paper.Heading) -> Iterator[str]:
        level = min(4, block.level + 1) if self._is_folder else block.level
        yield element(f"h{level}", block.said, self._page) + "\n"

    def _paragraph(self, block: paper.Paragraph) -> Iterator[str]:
        names = " ".join((*["quiet"] * block.quiet, *["leads"] * block.leads))
        yield element("p", block.said, self._page, f' class="{names}"' if names else "") + "\n"

    def _fields(self, block: paper.Fields) -> Iterator[str]:
        yield "<dl>\n"
        for row in block.rows:
            yield "<div>" + element("dt", row.label, self._page)
            missing = ' class="missing"' if row.missing else ""
            for answer in sided(row.answers, self._right, surely_fits):
                yield self._answer("dd", answer, missing)
            yield "</div>\n"
        yield "</dl>\n"

    def _answer(self, tag: str, answer: paper.Answer, attributes: str = "") -> str:
        said = element(tag, answer.said, self._page, attributes)
        if answer.mark is None:
            return said
        mark = f'<span class="mark">{inline(answer.mark, self._page)}</span>'
        return said.removesuffix(f"</{tag}>") + mark + f"</{tag}>"

    def _table(self, block: paper.Table) -> Iterator[str]:
        for at, part in enumerate(parted(block, A4.lying.text_width, GAP, estimated)):
            if at:
                yield self._end_table()
            yield from self._part(part)

    def _part(self, block: paper.Table) -> Iterator[str]:
        """The columns of a table that have room on a sheet that lies."""
        if not self._has_table:
            self._has_table = True
            heads = (
                element("th", column.head, self._page, f' scope="col"{_number(column)}')
                for column in block.columns
            )
            short = ' class="short"' if block.is_short else ""
            yield f"<table{short}><thead><tr>{''.join(heads)}</tr></thead><tbody>\n"
        named = next((at for at, column in enumerate(block.columns) if not column.numbers), 0)
        for number, texts in enumerate(block.rows):
            cells = (
                self._cell(block, (number, at), said, is_name=at == named) for at, said in enumerate(texts)
            )
            yield f"<tr>{''.join(cells)}</tr>\n"

    def _cell(self, block: paper.Table, place: tuple[int, int], said: paper.Said, *, is_name: bool) -> str:
        names = ["number"] if block.columns[place[1]].numbers else []
        names += ["strong"] if place in block.strong else []
        attributes = f' class="{" ".join(names)}"' if names else ""
        attributes += ' scope="row"' if is_name else ""
        return element("th" if is_name else "td", said, self._page, attributes)

    def _chart(self, block: paper.Chart) -> Iterator[str]:
        yield charts.chart(block, right_to_left=self._right) + "\n"

    def _timeline(self, block: paper.Timeline) -> Iterator[str]:
        yield charts.timeline(block, right_to_left=self._right) + "\n"

    def _trend(self, block: paper.Trend) -> Iterator[str]:
        yield charts.trend(block, right_to_left=self._right) + "\n"

    def _blanks(self, block: paper.Blanks) -> Iterator[str]:
        for row in block.rows:
            yield element("p", row.label, self._page, ' class="strong"')
            if row.hint.text:
                yield element("p", row.hint, self._page, ' class="quiet"')
            if row.ticks:
                yield f'<ul class="ticks">{"".join(map(self._tick, row.ticks))}</ul>'
            yield from map(self._space, row.spaces)
            yield "\n"

    def _tick(self, tick: paper.Tick) -> str:
        return f"<li>{'☒' if tick.on else '☐'} {inline(tick.said, self._page)}</li>"

    def _space(self, space: paper.Space) -> str:
        mark = element("p", space.mark, self._page, ' class="mark"') if space.mark else ""
        if not space.answers:
            return f'{mark}<div class="room" style="height: {space.lines * LINE:.1f}em"></div>'
        return mark + "".join(
            self._answer("p", answer) for answer in sided(space.answers, self._right, surely_fits)
        )

    def _front(self, block: folder_blocks.Front) -> Iterator[str]:
        self._is_folder = True
        yield '<header class="front">' + element("p", block.place, self._page, ' class="kind"')
        yield element("h1", block.title, self._page)
        for said in block.below:
            yield element("p", said, self._page)
        yield "</header>\n"

    def _chapter(self, block: folder_blocks.Chapter) -> Iterator[str]:
        if self._has_chapter:
            yield "</section>\n"
        self._has_chapter = True
        yield f'<section class="chapter" id="{plain(block.key)}">\n'

    def _contents(self, block: folder_blocks.Contents) -> Iterator[str]:
        yield f'<nav aria-label="{plain(block.title.text)}">'
        yield element("h2", block.title, self._page) + "<ol>\n"
        for entry in block.entries:
            link = element("a", entry.said, self._page, f' href="#{plain(entry.key)}"')
            kind = element("span", entry.kind, self._page) if entry.kind.text else ""
            yield f"<li>{link}{kind}</li>\n"
        yield "</ol></nav>\n"


def _number(column: paper.Column) -> str:
    return ' class="number"' if column.numbers else ""


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
    folder_blocks.Chapter: Blocks._chapter,
    folder_blocks.Contents: Blocks._contents,
}
