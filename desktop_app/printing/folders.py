"""A folder for a meeting: a title page, the contents, and several records, each on pages of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cmp_to_key, partial
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale

from desktop_app.desk import Desk
from desktop_app.printing.folder_blocks import Chapter, Contents, Entry, Front
from desktop_app.printing.list_columns import columns_named
from desktop_app.printing.lists import rows_of, table_makers
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Block, Heading, Maker, Paper, Parts, Said
from desktop_app.printing.pdf.writing import write_pdf
from desktop_app.printing.records import country_name, day_of, paper_of, record_blocks
from desktop_app.words import tr
from forms.registry import FORMS, form_for
from sync.records import Order, Query, Row

LIST, SUMMARY = "list", "summary"
_LIST_COLUMNS = ("number", "title", "kind", "state", "changed")


@dataclass(frozen=True, slots=True)
class FolderWish:
    """How a folder is made: its title, the occasion in the person's own words, and what stands in it.

    ``chosen`` are the identifiers of its records; all that the query asks for where there are none. ``notes`` prints
    their private notes too, ``answered_only`` no unanswered question; ``listed`` puts a list of them in front,
    ``summed`` a summary.
    """

    title: str = ""
    occasion: str = ""
    chosen: tuple[str, ...] = ()
    notes: bool = False
    listed: bool = True
    summed: bool = False
    answered_only: bool = False


def folder_pdf(desk: Desk, query: Query, path: Path, wish: FolderWish = FolderWish()) -> None:
    """Write a folder to a PDF file. Raises NotPrinted. Needs Qt's application, with or without a screen."""
    write_pdf(Pages(folder_paper(desk, query, wish)), path)


def folder_paper(desk: Desk, query: Query, wish: FolderWish = FolderWish()) -> Paper:
    """The records that a query asks for, as a folder in the user's language: one kind after the other.

    Within a kind they stand by their titles, unless another order than that of the last change was asked for.
    """
    desk = desk.speaking()
    kinds = [form.record_type for form in FORMS]
    rows = rows_of(desk, query, wish.chosen)
    if query.order is Order.CHANGED:
        order = QCollator(QLocale(desk.language)).compare
        rows.sort(key=cmp_to_key(lambda one, other: order(_title(desk, one).text, _title(desk, other).text)))
    rows.sort(key=lambda row: kinds.index(row.record_type))
    title = wish.title or tr("Meeting folder")
    return paper_of(desk, title, Parts(list(_makers(desk, query, rows, title, wish))), note=wish.occasion)


def _makers(desk: Desk, query: Query, rows: Sequence[Row], title: str, wish: FolderWish) -> Iterator[Maker]:
    yield partial(_front, desk, title, wish.occasion, len(rows))
    yield partial(_contents, desk, rows, wish)
    if wish.summed:
        yield partial(_summary, desk, query)
    if wish.listed:
        yield partial(_list_head, desk)
        yield from table_makers(desk, rows, columns_named(_LIST_COLUMNS))
    for row in rows:
        yield partial(_record, desk, row, wish)


def _front(desk: Desk, title: str, occasion: str, number: int) -> Iterator[Block]:
    language = desk.language
    below = [occasion] if occasion else []
    below += [tr("{n} record", "{n} records", n=number), _prepared(desk)]
    place = Said(country_name(desk), language)
    yield Front(place, Said(title, language), tuple(Said(text, language) for text in below))


def _prepared(desk: Desk) -> str:
    """By whom, where that is known, and on which day: of two dates on the page, this one says what it is."""
    day = day_of(desk.clock())
    if desk.person:
        return tr("Prepared by {name} on {date}", name=desk.person, date=day)
    return tr("Prepared on {date}", date=day)


def _contents(desk: Desk, rows: Iterable[Row], wish: FolderWish) -> Iterator[Block]:
    language = desk.language
    entries = [Entry(Said(words, language), key, Said("")) for key, words in _in_front(wish)]
    for row in rows:
        kind = Said(tr(form_for(row.record_type).name), language)
        entries.append(Entry(_title(desk, row), row.identifier, kind))
    yield Contents(Said(tr("Contents"), language), tuple(entries))


def _in_front(wish: FolderWish) -> Iterator[tuple[str, str]]:
    if wish.summed:
        yield SUMMARY, tr("Summary of records")
    if wish.listed:
        yield LIST, tr("List of records")


def _summary(desk: Desk, query: Query) -> Iterator[Block]:
    from desktop_app.summaries.on_paper import summary_paper

    yield Chapter(Said(tr("Summary of records"), desk.language), SUMMARY)
    yield from summary_paper(desk, query).blocks


def _list_head(desk: Desk) -> Iterator[Block]:
    words = Said(tr("List of records"), desk.language)
    yield Chapter(words, LIST)
    yield Heading(words, 1)


def _record(desk: Desk, row: Row, wish: FolderWish) -> Iterator[Block]:
    yield Chapter(_title(desk, row), row.identifier)
    yield from record_blocks(desk, row.identifier, notes=wish.notes, answered_only=wish.answered_only)


def _title(desk: Desk, row: Row) -> Said:
    return Said(row.title_in(desk.language) or tr("Without a title"))
