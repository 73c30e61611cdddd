"""A summary on paper: what was counted, a chart, and a table for each topic; crosses, gaps and times where wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import (
    Answer,
    Bar,
    Block,
    Chart,
    Column,
    Field,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Said,
    Table,
    Title,
)
from desktop_app.printing.pdf.writing import write_pdf
from desktop_app.printing.records import country_name, day_of, paper_of
from desktop_app.summaries.contents import Contents
from desktop_app.summaries.counting import Counts, Line, count, lines_of
from desktop_app.summaries.counts_view import notes
from desktop_app.summaries.filter_words import filter_words
from desktop_app.summaries.parts_on_paper import (
    cross_part,
    gaps_part,
    needs_lying,
    printed,
    timeline_part,
    trend_part,
)
from desktop_app.summaries.topics import COLUMNS, TITLES, Topic
from desktop_app.words import say_number, tr
from sync.records import Query

__all__ = ["BARS", "filter_words", "summary_paper", "summary_pdf"]
BARS = 12
"""How many bars the chart on paper has at most: they stay together on one page."""
_USUAL = Contents()


def summary_pdf(desk: Desk, query: Query, path: Path, contents: Contents = _USUAL) -> None:
    """Write a summary of the records that a query asks for to a PDF file. Raises NotPrinted.

    Needs Qt's application, with or without a screen.
    """
    write_pdf(Pages(summary_paper(desk, query, contents)), path)


def summary_paper(desk: Desk, query: Query, contents: Contents = _USUAL) -> Paper:
    """A summary as a paper, in the user's language; on sheets that lie where a cross table is wide."""
    blocks = tuple(_blocks(desk, query, contents))
    return paper_of(desk, tr("Summary of records"), blocks).on(lying=needs_lying(blocks))


def _blocks(desk: Desk, query: Query, contents: Contents) -> Iterator[Block]:
    counts = count(desk, query, contents.topics)
    language = counts.language
    kind = country_name(desk) or tr("Summary")
    yield Title(Said(kind, language), (Said(tr("Summary of records"), language),))
    yield Fields(tuple(_facts(desk, counts)))
    if not counts.total:
        yield Paragraph(Said(tr("There is no record to count."), language))
        return
    for topic in contents.topics:
        lines = lines_of(desk.vocabularies, counts, topic)
        yield from _table(counts, topic, lines)
        if lines and topic is contents.chart:
            yield from _chart(language, topic, lines)
    if contents.cross:
        yield from cross_part(desk, query, *contents.cross)
    if contents.gaps:
        yield from gaps_part(desk, query)
    if contents.timeline:
        yield from timeline_part(desk, query)
    if contents.trend:
        yield from trend_part(desk, query, contents.split)


def _facts(desk: Desk, counts: Counts) -> Iterator[Field]:
    """How many records of what, from where, and when they were counted."""
    language = counts.language
    yield _fact(language, tr("Records"), say_number(counts.total))
    chosen = tuple(filter_words(desk, counts.query, language))
    yield _fact(
        language, tr("Filters"), *(chosen or (tr("None: all records but those in the bin are counted."),))
    )
    yield _fact(language, tr("Date"), day_of(desk.clock()))
    source = tr("The records kept in Focal Desk on the computer of {name}.", name=desk.person)
    yield _fact(
        language,
        tr("Source"),
        source if desk.person else tr("The records kept in Focal Desk on this computer."),
    )


def _fact(language: str, label: str, *texts: str) -> Field:
    answers = tuple(Answer(Said(text, language), item=True) for text in texts)
    return Field(Said(label, language), answers)


def _chart(language: str, topic: Topic, lines: tuple[Line, ...]) -> Iterator[Block]:
    yield Heading(Said(tr("{topic}: the most frequent", topic=TITLES[topic]), language))
    first = sorted(lines, key=lambda line: -line.number)[:BARS]
    yield Chart(
        tuple(
            Bar(Said(printed(topic, line.words, line, language)), line.number, say_number(line.number))
            for line in first
        )
    )


def _table(counts: Counts, topic: Topic, lines: tuple[Line, ...]) -> Iterator[Block]:
    language = counts.language
    name = Said(tr(TITLES[topic]), language)
    yield Heading(name)
    if not lines:
        yield Paragraph(Said(tr("Nothing of this is entered yet."), language), quiet=True)
        return
    columns = (
        Column(Said(tr(COLUMNS[topic]), language), 5),
        Column(Said(tr("Records"), language), 1, numbers=True),
    )
    rows = tuple(
        (Said(printed(topic, line.indented, line, language)), Said(say_number(line.number), ltr=True))
        for line in lines
    )
    yield Table(columns, rows, name=name)
    if said := notes(topic, counts):
        yield Paragraph(Said(" ".join(said), language), quiet=True)
