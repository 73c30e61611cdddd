"""``focal-desk summary``: counts, crosses, gaps, timelines and trends without the window, under the lists' filters."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.commands.connecting import Usage
from desktop_app.commands.filtering import add_filters, query_of
from desktop_app.commands.looking import DONE, drawing, pdf_file
from desktop_app.commands.records import show_json
from desktop_app.desk import Desk
from desktop_app.summaries.topic import Topic
from forms.own_texts import without_language
from forms.spreadsheet.csv_texts import harmless
from sync.records import Query

if TYPE_CHECKING:
    from desktop_app.summaries.contents import Contents
    from desktop_app.summaries.crossing import CrossTable
    from desktop_app.summaries.gaps import Gap
    from desktop_app.summaries.trends import Trending
    from sync.store.counting.summaries import Dated

TOPICS = tuple(topic.value for topic in Topic)
NOT_SAID = "not said"
Rows = Iterator[Sequence[object]]


def add_parts(command: ArgumentParser) -> None:
    """What a summary is to hold, here and where one is printed."""
    command.add_argument(
        "--by",
        action="append",
        choices=TOPICS,
        help="count by this; several times for more; the first is what --cross and --trend take",
    )
    command.add_argument("--cross", choices=TOPICS, help="cross what --by names with this")
    command.add_argument("--gaps", action="store_true", help="what is missing")
    command.add_argument("--timeline", action="store_true", help="activities in the order of time")
    command.add_argument("--trend", action="store_true", help="records by year, in lines by what --by names")


def add_command(command: ArgumentParser) -> None:
    """What can be written after ``focal-desk summary``."""
    add_parts(command)
    command.add_argument("--format", choices=("json", "csv"), default="json")
    command.add_argument("--pdf", metavar="FILE", type=pdf_file, help="as a printed summary")
    add_filters(command)
    command.set_defaults(on_desk=print_summary)


def print_summary(desk: Desk, options: Namespace) -> int:
    """``summary``: as JSON or CSV, or with ``--pdf FILE`` as a printed summary. Raises Usage and NotPrinted."""
    query = query_of(options, desk)
    with drawing(desk):
        from desktop_app.summaries.on_paper import summary_pdf

        contents = contents_of(options, printed=bool(options.pdf))
        if options.pdf:
            summary_pdf(desk, query, options.pdf, contents)
            show_json({"written": str(options.pdf)})
        elif options.format == "csv":
            rows = _rows(desk, query, contents)
            csv.writer(sys.stdout, lineterminator="\n").writerows(list(map(_plain, row)) for row in rows)
        else:
            show_json(dict(_told(desk, query, contents)))
    return DONE


def contents_of(options: Namespace, *, printed: bool) -> Contents:
    """What is asked for; the first of what is counted has the chart; on paper only the main topics. Raises Usage.

    A cross table and a trend take the first of what is named; whatever else is named is counted beside the parts.
    """
    from desktop_app.summaries.contents import MAIN, Contents
    from desktop_app.summaries.topics import crossable

    by = tuple(map(Topic, options.by or ()))
    parts = (options.cross, options.gaps, options.timeline, options.trend)
    split = by[0] if options.trend and by and by[0] is not Topic.YEAR else None
    cross = (by[0] if by else Topic.TARGET, Topic(options.cross)) if options.cross else None
    if cross and cross[1] not in crossable(cross[0]):
        raise Usage(f"--by {cross[0]} and --cross {cross[1]} count the same: name another one.")
    rest = by[1:] if options.cross or options.trend else by
    topics = rest if any(parts) else by or (MAIN if printed else tuple(Topic))
    chart = topics[0] if by and topics else Topic.TARGET
    return Contents(topics, chart, cross, options.gaps, options.timeline, options.trend, split)


def _told(desk: Desk, query: Query, contents: Contents) -> Iterator[tuple[str, Any]]:
    """The parts by name, for JSON: terms by their identifiers."""
    from desktop_app.summaries.counting import count
    from desktop_app.summaries.crossing import cross
    from desktop_app.summaries.gaps import gaps
    from desktop_app.summaries.trends import trend

    for topic, found in count(desk, query, contents.topics).found.items():
        yield topic.value, {without_language(one.key): one.number for one in found}
    if contents.cross:
        yield "cross", _cross(cross(desk, query, *contents.cross))
    if contents.gaps:
        yield "gaps", list(map(_gap, gaps(desk, query, most=None)))
    if contents.timeline:
        yield "timeline", [_dated(desk, one) for one in _timeline(desk, query)]
    if contents.trend:
        yield "trend", _trend(trend(desk, query, contents.split, most=None))


def _cross(table: CrossTable) -> dict[str, Any]:
    """What is not said has a name of its own: an empty one would be taken for a fault."""
    lines = (table.rows, table.columns)
    rows, columns = ({_key(line.key): line.number for line in some} for some in lines)
    cells = [
        {"row": _key(row), "column": _key(column), "records": number}
        for (row, column), number in table.cells.items()
    ]
    return {"rows": rows, "columns": columns, "records": table.total, "cells": cells}


def _key(key: str) -> str:
    """A key as it can be written in a filter; what is not said has none."""
    return without_language(key) or NOT_SAID


def _trend(found: Trending) -> dict[str, Any]:
    """Every line, not only the most frequent; those of the same name are told apart by their identifiers."""
    lines = [
        {"identifier": without_language(track.key), "name": track.name, "records": track.numbers}
        for track in found.tracks
    ]
    return {"years": found.years, "lines": lines}


def _gap(gap: Gap) -> dict[str, Any]:
    missing = [{"identifier": line.record or line.term, "name": line.words} for line in gap.lines]
    return {"gap": gap.title, "number": gap.number, "of": gap.whole, "missing": missing}


def _timeline(desk: Desk, query: Query) -> Sequence[Dated]:
    from desktop_app.summaries.times import types_in_time

    wanted = replace(query, record_types=types_in_time(query.record_types))
    return desk.store.summaries.dated(wanted)


def _dated(desk: Desk, one: Dated) -> dict[str, Any]:
    title = one.row.title_in(desk.language)
    return {"identifier": one.row.identifier, "title": title, "start": one.start, "end": one.end}


def _rows(desk: Desk, query: Query, contents: Contents) -> Rows:
    """The one table that is asked for, for CSV, with names in the reader's language. Raises Usage."""
    from desktop_app.summaries.counting import count, lines_of

    parts = [contents.cross, contents.gaps, contents.timeline, contents.trend]
    if sum(map(bool, [contents.topics, *parts])) > 1:
        raise Usage(
            "A CSV file holds one table: ask for one of --by, --cross, --gaps, --timeline and --trend; "
            "--cross and --trend take one --by."
        )
    if any(parts):
        yield from _part_rows(desk, query, contents)
        return
    yield "topic", "identifier", "name", "records"
    counts = count(desk, query, contents.topics)
    for topic in contents.topics:
        for line in lines_of(desk.vocabularies, counts, topic):
            yield topic.value, without_language(line.key), line.words, line.number


def _part_rows(desk: Desk, query: Query, contents: Contents) -> Rows:
    from desktop_app.summaries.crossing import cross
    from desktop_app.summaries.gaps import gaps
    from desktop_app.summaries.trends import trend

    if contents.cross:
        yield from _cross_rows(cross(desk, query, *contents.cross))
    elif contents.gaps:
        yield "gap", "identifier", "name"
        for gap in gaps(desk, query, most=None):
            yield from ((gap.title, line.record or line.term, line.words) for line in gap.lines)
    elif contents.timeline:
        yield "identifier", "title", "start", "end"
        yield from (tuple(_dated(desk, one).values()) for one in _timeline(desk, query))
    else:
        yield "identifier", "name", "year", "records"
        yield from _trend_rows(trend(desk, query, contents.split, most=None))


def _trend_rows(found: Trending) -> Rows:
    """A row for each line and year: there can be more lines than a sheet has columns."""
    for track in found.tracks:
        for year, number in zip(found.years, track.numbers, strict=True):
            yield without_language(track.key), track.name, year, number


def _cross_rows(table: CrossTable) -> Rows:
    yield "", *(line.words for line in table.columns), "records"
    for place, row in enumerate(table.rows):
        numbers = (table.number(place, column) for column in range(len(table.columns)))
        yield row.words, *numbers, row.number
    yield "records", *(line.number for line in table.columns), table.total


def _plain(value: object) -> object:
    """A text that no spreadsheet takes for a formula; a number as it is."""
    return harmless(value) if isinstance(value, str) else value
