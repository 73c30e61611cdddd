"""A summary on paper: what was counted, one chart, and a table for each topic."""

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
from desktop_app.printing.pdf import write_pdf
from desktop_app.printing.records import country_name, day_of, paper_of
from desktop_app.summaries.topics import (
    COLUMNS,
    MANY_IN_ONE,
    TITLES,
    Counts,
    Line,
    Topic,
    count,
    lines_of,
    words_of,
)
from desktop_app.words import say_number, tr
from sync.records import Query

BARS = 12
"""How many bars the chart on paper has at most: they stay together on one page."""


def summary_pdf(desk: Desk, query: Query, path: Path) -> None:
    """Write a summary of the records that a query asks for to a PDF file. Raises NotPrinted.

    Needs Qt's application, with or without a screen.
    """
    write_pdf(Pages(summary_paper(desk, query)), path)


def summary_paper(desk: Desk, query: Query, topic: Topic = Topic.TARGET) -> Paper:
    """A summary as a paper, in the user's language, with a chart of one topic."""
    counts = count(desk, query)
    return paper_of(desk, tr("Summary of records"), tuple(_blocks(desk, counts, topic)))


def _blocks(desk: Desk, counts: Counts, topic: Topic) -> Iterator[Block]:
    language = counts.language
    kind = country_name(desk) or tr("Summary")
    yield Title(Said(kind, language), (Said(tr("Summary of records"), language),))
    yield Fields(tuple(_facts(desk, counts)))
    if not counts.total:
        yield Paragraph(Said(tr("There is no record to count."), language))
        return
    lines = lines_of(desk.vocabularies, counts, topic)
    if lines:
        yield from _chart(language, topic, lines)
    for each in Topic:
        yield from _table(language, each, lines_of(desk.vocabularies, counts, each))


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


def filter_words(desk: Desk, query: Query, language: str) -> Iterator[str]:
    """What a query is narrowed down to, a sentence for each filter; nothing where it asks for all."""
    keys: dict[Topic, tuple[str, ...]] = {
        Topic.TYPE: query.record_types,
        Topic.STATE: tuple(state.value for state in query.states),
        **{Topic(aspect.value): terms for aspect, terms in query.about.items()},
        Topic.YEAR: (str(query.year),) if query.year is not None else (),
    }
    if query.text:
        yield tr("Words: {text}", text=query.text)
    for topic, chosen in keys.items():
        if chosen:
            words = tr("; ").join(words_of(desk.vocabularies, topic, key, language) for key in chosen)
            yield tr("{topic}: {chosen}", topic=COLUMNS[topic], chosen=words)


def _fact(language: str, label: str, *texts: str) -> Field:
    answers = tuple(Answer(Said(text, language), item=True) for text in texts)
    return Field(Said(label, language), answers)


def _chart(language: str, topic: Topic, lines: tuple[Line, ...]) -> Iterator[Block]:
    yield Heading(Said(tr("{topic}: the most frequent", topic=TITLES[topic]), language))
    first = sorted(lines, key=lambda line: -line.number)[:BARS]
    yield Chart(tuple(Bar(Said(line.words), line.number, say_number(line.number)) for line in first))


def _table(language: str, topic: Topic, lines: tuple[Line, ...]) -> Iterator[Block]:
    yield Heading(Said(tr(TITLES[topic]), language))
    if not lines:
        yield Paragraph(Said(tr("Nothing of this is entered yet."), language), quiet=True)
        return
    columns = (
        Column(Said(tr(COLUMNS[topic]), language), 5),
        Column(Said(tr("Records"), language), 1, numbers=True),
    )
    rows = tuple((Said(line.words), Said(say_number(line.number), ltr=True)) for line in lines)
    yield Table(columns, rows)
    if topic in MANY_IN_ONE:
        said = tr("A record may count in several lines.")
        yield Paragraph(Said(said, language), quiet=True)
