"""A list of records on paper: which, how many, from where, and a table of them, in groups where that is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.desk import Desk
from desktop_app.printing.list_columns import USUAL, Line, ListColumn, columns_named
from desktop_app.printing.paper import (
    Answer,
    Block,
    Column,
    Field,
    Fields,
    Heading,
    Maker,
    Paper,
    Paragraph,
    Parts,
    Said,
    Table,
    Title,
)
from desktop_app.printing.records import country_name, day_of, paper_of
from desktop_app.summaries.on_paper import filter_words
from desktop_app.words import say_number, tr
from forms.kinds import Document
from sync.records import Query, Row

AT_ONCE = 25
"""So many rows are made at a time."""
LEAST_AT_ONCE = 3
"""The last rows of a list, which stay on one page, are made at a time."""
WIDE = 6
"""From so many columns on the sheets lie."""


@dataclass(frozen=True, slots=True)
class ListWish:
    """How a list is printed: its title, its columns by name, the column by whose texts it is grouped (or none).

    ``chosen`` are the identifiers of the records that are printed; all that the query asks for where there are none.
    ``landscape`` lays the sheets; they lie by themselves where there are many columns.
    """

    title: str = ""
    columns: tuple[str, ...] = USUAL
    group: str = ""
    chosen: tuple[str, ...] = ()
    landscape: bool = False


def list_paper(desk: Desk, query: Query, wish: ListWish = ListWish()) -> Paper:
    """The records that a query asks for, as a paper in the user's language. Raises KeyError for an unknown column."""
    desk = desk.speaking()
    rows = rows_of(desk, query, wish.chosen)
    title = wish.title or tr("List of records")
    columns = columns_named(wish.columns)
    filters = "" if wish.chosen else tr("; ").join(filter_words(desk, query, desk.language))
    makers: list[Maker] = [partial(_head, desk, query, title, len(rows), chosen=bool(wish.chosen))]
    makers += table_makers(desk, rows, columns, wish.group)
    paper = paper_of(desk, title, Parts(makers), note=filters)
    return paper.on(lying=wish.landscape or len(columns) >= WIDE)


def rows_of(desk: Desk, query: Query, chosen: Sequence[str] = ()) -> list[Row]:
    """The records in the order of the query; where some are chosen, those of them."""
    rows = desk.store.records.rows(query, language=desk.language)
    wanted = set(chosen)
    return [row for row in rows if row.identifier in wanted] if wanted else rows


def table_makers(
    desk: Desk, rows: Sequence[Row], columns: Sequence[ListColumn], group: str = ""
) -> Iterator[Maker]:
    """The tables of these records, a few rows at a time, each group below its heading."""
    if not rows:
        yield partial(_nothing, desk)
    heads = tuple(column.head(desk.language, rows) for column in columns)
    for title, members in _grouped(desk, rows, group).items():
        for start, end in portions(len(members)):
            some = members[start:end]
            yield partial(_rows, desk, some, (columns, heads), _Group(group, title, len(members)), start)


def portions(count: int) -> Iterator[tuple[int, int]]:
    """Where each portion of so many rows begins and ends; none is empty.

    The last one is not so small that a page has it alone.
    """
    if not count:
        return
    starts = range(0, max(count - LEAST_AT_ONCE, 1), AT_ONCE)
    yield from zip(starts, (*starts[1:], count), strict=True)


def _grouped(desk: Desk, rows: Sequence[Row], group: str) -> Mapping[str, Sequence[Row]]:
    """The records by the text that they have in a column; all in one nameless group where none is named."""
    if not group:
        return {"": rows}
    (column,) = columns_named((group,))
    found: dict[str, list[Row]] = {}
    for row, document in _documents(desk, rows, needed=column.needs_document):
        text = column.text(desk, Line(0, row, document)).text
        found.setdefault(text or tr("Not answered yet"), []).append(row)
    return found


def _documents(desk: Desk, rows: Sequence[Row], *, needed: bool) -> Iterator[tuple[Row, Document]]:
    """The rows with their documents, where those are needed."""
    if not needed:
        yield from ((row, {}) for row in rows)
        return
    by_name = {row.identifier: row for row in rows}
    for identifier, document in desk.store.records.documents(list(by_name)):
        yield by_name[identifier], document


@dataclass(frozen=True, slots=True)
class _Group:
    """Rows with the same text in a column: the column's name, the text, how many; no name where all are one."""

    column: str
    text: str
    count: int

    def of_table(self, language: str) -> tuple[Column, Said] | None:
        """As a table has it."""
        return (columns_named((self.column,))[0].head(language), Said(self.text)) if self.column else None


def _rows(
    desk: Desk,
    rows: Sequence[Row],
    asked: tuple[Sequence[ListColumn], tuple[Column, ...]],
    group: _Group,
    start: int,
) -> Iterator[Block]:
    columns, heads = asked
    words = tr("{name}: {n} record", "{name}: {n} records", n=group.count, name=group.text)
    name = Said(words, desk.language) if group.text else None
    if name and not start:
        yield Heading(name)
    needed = any(column.needs_document for column in columns)
    lines = (
        Line(number, row, document)
        for number, (row, document) in enumerate(_documents(desk, rows, needed=needed), start + 1)
    )
    texts = tuple(_texts(desk, columns, line) for line in lines)
    more = start + len(rows) < group.count
    yield Table(heads, texts, goes_on=start > 0, more=more, group=group.of_table(desk.language), name=name)


def _texts(desk: Desk, columns: Iterable[ListColumn], line: Line) -> tuple[Said, ...]:
    return tuple(column.text(desk, line) for column in columns)


def _nothing(desk: Desk) -> Iterator[Block]:
    yield Paragraph(Said(tr("No record fits."), desk.language))


def _head(desk: Desk, query: Query, title: str, number: int, *, chosen: bool) -> Iterator[Block]:
    language = desk.language
    yield Title(Said(country_name(desk) or tr("List of records"), language), (Said(title, language),))
    yield Fields(tuple(facts(desk, query, number, chosen=chosen)))


def facts(desk: Desk, query: Query, number: int, *, chosen: bool) -> Iterator[Field]:
    """How many records, which ones, counted when, kept where."""
    language = desk.language
    yield _fact(language, tr("Records"), say_number(number))
    words = tuple(filter_words(desk, query, language))
    if chosen:
        words = (tr("Records that were chosen one by one"),)
    yield _fact(language, tr("Filters"), *(words or (tr("None: all records but those in the bin."),)))
    yield _fact(language, tr("Date"), day_of(desk.clock()))
    yield _fact(language, tr("Source"), source_words(desk))


def source_words(desk: Desk) -> str:
    """Where the records are kept, in a sentence."""
    if desk.person:
        return tr("The records kept in Focal Desk on the computer of {name}.", name=desk.person)
    return tr("The records kept in Focal Desk on this computer.")


def _fact(language: str, label: str, *texts: str) -> Field:
    return Field(Said(label, language), tuple(Answer(Said(text, language), item=True) for text in texts))
