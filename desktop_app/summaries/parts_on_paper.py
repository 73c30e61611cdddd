"""Cross tables, gaps, timelines and trends on paper; every chart is followed by a table of the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from textwrap import shorten

from desktop_app.desk import Desk
from desktop_app.printing.binding import as_printed
from desktop_app.printing.paper import (
    Block,
    Column,
    Heading,
    Paragraph,
    Said,
    Series,
    Span,
    Table,
    Timeline,
    Trend,
)
from desktop_app.printing.sheet import A4
from desktop_app.printing.text_room import GAP
from desktop_app.printing.widths import estimated, parted
from desktop_app.summaries.counting import Line
from desktop_app.summaries.counts_view import own_words_note
from desktop_app.summaries.crossing import CrossTable, cell_number, cross
from desktop_app.summaries.gaps import Gap, gaps
from desktop_app.summaries.timeline_view import notes as timeline_notes
from desktop_app.summaries.times import Bar, Extent, times
from desktop_app.summaries.topics import COLUMNS, OF_ORGANIZATIONS, TITLES, Topic
from desktop_app.summaries.trends import Trending, trend
from desktop_app.words import say_number, say_year, tr
from forms.own_texts import own_text
from sync.records import Query

SHORT_NUMBER = 16
"""A target's number, such as GBF-T20, has no more letters."""
LONG_NAME = 32
"""A name of more letters is shortened above a narrow column."""
_LISTED = 40
"""So many missing terms stand one below the other; more of them, such as countries, run on."""


def cross_part(desk: Desk, query: Query, rows: Topic, columns: Topic) -> Iterator[Block]:
    """Two topics crossed; names that are shortened above a column stand below in full."""
    found, language = cross(desk, query, rows, columns), desk.language
    name = Said(tr("{rows} × {columns}", rows=TITLES[rows], columns=TITLES[columns]), language)
    yield Heading(name)
    if not found.rows or not found.columns:
        yield Paragraph(Said(tr("Nothing of this is entered yet."), language), quiet=True)
        return
    table = _cross_table(found, name, language)
    yield table
    if full := [column.title.text for column in table.columns if column.short]:
        yield Paragraph(Said("\n".join(full)), quiet=True)
    said = tr(
        "In bold: the largest number, and the sums. Sums count each record once; what says nothing of it stands under "
        "“Not said”."
    )
    if found.has_own_words:
        said = f"{said} {own_words_note()}"
    yield Paragraph(Said(said, language), quiet=True)


def printed(topic: Topic, words: str, line: Line, language: str) -> str:
    """The words of a line as they are printed: an official name in our letters, people's own words as they stand."""
    own = topic in OF_ORGANIZATIONS or own_text(line.key)
    return words if own else as_printed(words, language)


def _said(topic: Topic, words: str, line: Line, language: str) -> Said:
    return Said(printed(topic, words, line, language))


def needs_lying(blocks: Sequence[Block]) -> bool:
    """Whether a table is too wide for an upright sheet."""
    return any(
        isinstance(block, Table) and len(parted(block, A4.text_width, GAP, estimated)) > 1 for block in blocks
    )


def _cross_table(found: CrossTable, name: Said, language: str) -> Table:
    total = Said(tr("All"), language)
    names = [*(_said(found.row_topic, line.indented, line, language) for line in found.rows), total]
    every = range(len(found.columns) + 1)
    rows = tuple(
        (name, *(_number(cell_number(found, row, column)) for column in every))
        for row, name in enumerate(names)
    )
    longest = max((said.text for row in rows for said in row[1:]), key=len)
    heads = (_column(found.column_topic, line, longest, language) for line in found.columns)
    first = Column(Said(tr(COLUMNS[found.row_topic]), language))
    columns = (first, *heads, Column(total, numbers=True, fits=(longest,)))
    return Table(columns, rows, strong=frozenset(_strong(found)), name=name)


def _column(topic: Topic, line: Line, longest: str, language: str) -> Column:
    title = _said(topic, line.words, line, language)
    short = short_name(title.text)
    return Column(
        title,
        numbers=True,
        fits=(longest,),
        short=replace(title, text=short) if short != title.text else None,
    )


def short_name(name: str) -> str:
    """What a narrow column is called: a target by its number, which is the first of its words; else a few of them."""
    number, stop, _sentence = name.partition(". ")
    if stop and len(number) <= SHORT_NUMBER and number[-1:].isdigit():
        return number
    return shorten(name, LONG_NAME, placeholder="\u00a0…") if len(name) > LONG_NAME else name


def _strong(found: CrossTable) -> Iterator[tuple[int, int]]:
    for row in range(len(found.rows) + 1):
        for column in range(len(found.columns) + 1):
            is_sum = row == len(found.rows) or column == len(found.columns)
            if is_sum or found.is_largest(row, column):
                yield row, column + 1
    yield len(found.rows), 0


def _number(number: int) -> Said:
    return Said(say_number(number), ltr=True)


def gaps_part(desk: Desk, query: Query) -> Iterator[Block]:
    """What is missing, a table for each gap."""
    for gap in gaps(desk, query):
        yield from _gap(gap, desk.language)


def _gap(gap: Gap, language: str) -> Iterator[Block]:
    words = tr(
        "{title} ({own} of {whole})",
        title=gap.title,
        own=say_number(gap.number),
        whole=say_number(gap.whole),
    )
    name = Said(words, language)
    yield Heading(name)
    how = gap.how if gap.number else tr("Nothing is missing here.")
    yield Paragraph(Said(how, language), quiet=True, leads=bool(gap.number))
    if gap.query is None and len(gap.lines) > _LISTED:
        yield Paragraph(Said(tr("; ").join(line.words for line in gap.lines), language))
    elif gap.lines:
        rows = tuple((Said(line.words),) for line in gap.lines)
        yield Table((Column(Said(tr("What is missing"), language)),), rows, name=name)
    if gap.number > len(gap.lines):
        rest = gap.number - len(gap.lines)
        yield Paragraph(Said(tr("and {n} more", "and {n} more", n=rest), language), quiet=True)


def timeline_part(desk: Desk, query: Query) -> Iterator[Block]:
    """Bars in the order of time, and a table with their dates."""
    found, language = times(desk, query), desk.language
    name = Said(tr("Timeline of activities"), language)
    yield Heading(name)
    if not found.bars:
        yield Paragraph(Said(tr("Nothing of this is entered yet."), language), quiet=True)
        return
    spans = tuple(_span(bar, bar.extent, language) for bar in found.bars if bar.extent)
    if spans:
        yield Timeline(*found.years, spans)
    yield Paragraph(Said(" ".join(timeline_notes(found)), language), quiet=True)
    columns = (Column(Said(tr("Title"), language), 3), Column(Said(tr("When"), language), 2))
    yield Table(columns, tuple((Said(bar.title), Said(bar.dates, language)) for bar in found.bars), name=name)


def _span(bar: Bar, extent: Extent, language: str) -> Span:
    return Span(
        Said(bar.title),
        extent.first,
        extent.last,
        extent.sure,
        Said(bar.dates, language),
        extent.open_first,
        extent.open_last,
    )


def trend_part(desk: Desk, query: Query, split: Topic | None) -> Iterator[Block]:
    """Lines over the years, and their table."""
    found, language = trend(desk, query, split), desk.language
    words = tr("Trend by year and {topic}", topic=TITLES[split]) if split else tr("Trend by year")
    name = Said(words, language)
    yield Heading(name)
    if not found.years:
        yield Paragraph(Said(tr("Nothing of this is entered yet."), language), quiet=True)
        return
    tracks = tuple(Series(Said(track.name), track.numbers) for track in found.tracks)
    yield Trend(tuple(map(say_year, found.years)), tracks)
    heads = (Column(series.name, 2, numbers=True) for series in tracks)
    rows = tuple(
        (Said(say_year(year), ltr=True), *(_number(series.numbers[place]) for series in tracks))
        for place, year in enumerate(found.years)
    )
    yield Table((Column(Said(tr("Year"), language), 1), *heads), rows, name=name)
    yield Paragraph(Said(" ".join(_trend_notes(found)), language), quiet=True)


def _trend_notes(found: Trending) -> Iterator[str]:
    yield tr("A record counts in every year from its first date to its last.")
    if found.left_out:
        yield tr(
            "Only the most frequent are shown; {n} more is left out.",
            "Only the most frequent are shown; {n} more are left out.",
            n=found.left_out,
        )
