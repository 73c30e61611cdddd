"""What reading and writing sheets needs to know of this computer: its words, its terms, its records."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.desk import Desk
from desktop_app.other_words import speakers
from desktop_app.questions.reading_dates import understood
from desktop_app.questions.reading_numbers import digits_of
from forms.registry import FORMS
from forms.spreadsheet.headings import Headings
from forms.spreadsheet.names import Names
from forms.spreadsheet.understanding import Understanding
from sync.records import Order, Query


def world_of(desk: Desk) -> Understanding:
    """How cells are understood here, and written for the person."""
    spoken = speakers()
    language = desk.language if desk.language in spoken else "en"
    return Understanding(
        language=language,
        country=desk.country,
        vocabularies=desk.vocabularies,
        speakers=spoken,
        date=understood,
        digits=digits_of,
        records=lambda types: _records(desk, types),
    )


def headings_of(world: Understanding) -> Headings:
    """What columns are called, for every form."""
    return Headings(FORMS, world.speakers, world.language)


def _records(desk: Desk, types: tuple[str, ...]) -> Names:
    """The records of these types by their titles; those in the bin are left out."""
    query = Query(record_types=types, order=Order.TITLE, descending=False)
    rows = desk.store.records.rows(query, language=desk.language)
    named = [(row.identifier, row.title.values()) for row in rows]
    return Names(named, {row.identifier: row.title_in(desk.language) for row in rows})


@contextmanager
def writing_workbook() -> Iterator[None]:
    """What the library that writes workbooks raises about the disk is raised as what it is: an OSError."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        yield
    except FileCreateError as error:
        cause = error.args[0] if error.args else error
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
