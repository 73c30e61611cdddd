"""One record on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.look import state_word
from desktop_app.printing.answers import Reading
from desktop_app.printing.binding import as_printed
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Answer, Block, Field, Fields, Heading, Paper, Said, Title
from desktop_app.printing.pdf.writing import write_pdf
from desktop_app.words import say_date, tr
from forms import domains
from forms.documents import languages_of, title_of
from forms.kinds import Kind
from forms.paths import value_at
from forms.registry import form_for
from forms.spec import Form, Question, Section
from forms.words import say
from sync.errors import Trouble
from sync.records import Record

STAMP = say("Practice")
_LEASTS = {1: 0.0, 2: 1 / 7}
"""The last section of a record is not alone on a page that it fills less than this: the one before it comes along."""


class NotHere(Trouble):
    """There is no such record on this computer."""


def record_pdf(desk: Desk, identifier: str, path: Path) -> None:
    """Write one record to a PDF file. Raises NotHere, NotPrinted. Needs Qt's application, with or without a screen."""
    write_pdf(Pages(record_paper(desk, identifier)), path)


def record_paper(desk: Desk, identifier: str, *, notes: bool = False, answered_only: bool = False) -> Paper:
    """One record as a paper, in the user's language; its private notes only where they are asked for.

    ``answered_only`` leaves out what must be answered and is not yet. Raises NotHere.
    """
    record = _existing(desk, identifier)
    title = title_of(form_for(record.record_type), record.mine, desk.language) or tr("Without a title")
    return paper_of(
        desk, title, tuple(record_blocks(desk, identifier, notes=notes, answered_only=answered_only))
    )


def record_blocks(
    desk: Desk, identifier: str, *, notes: bool = False, answered_only: bool = False
) -> Iterator[Block]:
    """The blocks of one record, for its own paper or as a chapter of a folder. Raises NotHere."""
    record = _existing(desk, identifier)
    form = form_for(record.record_type)
    reading = Reading(desk, desk.language, languages_of(form, record.mine))
    title = title_of(form, record.mine, reading.language) or tr("Without a title")
    sections = _sections(reading, form, record, notes=notes, answered_only=answered_only)
    yield from _blocks(reading, form, record, title, tuple(sections))


def _existing(desk: Desk, identifier: str) -> Record:
    record = desk.store.records.get(identifier)
    if record is None:
        raise NotHere(
            say("This record is not on this computer."), None, say("Choose another one from the list.")
        )
    return record


def paper_of(desk: Desk, title: str, blocks: Iterable[Block], *, note: str = "") -> Paper:
    """A paper of this desk: its country, the day, and the stamp of the practice mode.

    ``note`` is what is to be known on every page, such as what a list is narrowed down to.
    """
    return Paper(
        language=desk.language,
        head=tr("Focal Desk"),
        title=title,
        place=country_name(desk),
        date=tr("Printed on {day}", day=day_of(desk.clock())),
        stamp=tr(STAMP) if desk.practice else "",
        blocks=blocks,
        note=note,
    )


def country_name(desk: Desk) -> str:
    """The name of the user's country; empty where none is chosen."""
    if not desk.country:
        return ""
    return as_printed(
        desk.vocabularies.name((domains.COUNTRIES,), desk.country, desk.language), desk.language
    )


def day_of(moment: datetime) -> str:
    """The day of a moment on this computer's calendar, in words."""
    return say_date(moment.astimezone().date().isoformat())


def _blocks(
    reading: Reading, form: Form, record: Record, title: str, sections: Sequence[Fields]
) -> Iterator[Block]:
    kind = Said(tr(form.name), reading.language)
    yield Title(kind, _names(form, record, reading.language, title))
    yield Fields(tuple(_facts(reading, record)))
    for at, fields in enumerate(sections):
        if fields.name:
            yield Heading(fields.name)
        yield replace(fields, least=_LEASTS.get(len(sections) - at))


def _sections(
    reading: Reading, form: Form, record: Record, *, notes: bool, answered_only: bool
) -> Iterator[Fields]:
    """The sections in which there is something to print."""
    for section in form.sections:
        rows = _rows(form, record, section, reading, notes)
        if kept := tuple(row for row in rows if not (row.missing and answered_only)):
            yield Fields(kept, name=Said(tr(section.title), reading.language))


def _names(form: Form, record: Record, language: str, title: str) -> tuple[Said, ...]:
    """The title in the reader's language first, then in the record's other ones.

    All of them stand where the page begins, also one that is read from the other side.
    """
    value = value_at(record.mine, form.title_paths[0])
    if len(form.title_paths) > 1 or not isinstance(value, dict) or not value:
        return (Said(title, leading=True),)
    first = next((name for name, text in value.items() if str(text).strip() == title), language)
    names = {title: Said(title, first, leading=True)}
    for name, text in value.items():
        said = str(text).strip()
        names.setdefault(said, Said(said, name, leading=True))
    return tuple(names.values())


def _facts(reading: Reading, record: Record) -> Iterator[Field]:
    """How the record stands, and where it belongs."""
    yield _fact(reading, tr("State"), state_word(record.state))
    if country := country_name(reading.desk):
        yield _fact(reading, tr("Recorded by"), country)
    changed = day_of(record.changed_at)
    if record.changed_by:
        changed = tr("{day}, by {name}", day=changed, name=record.changed_by)
    yield _fact(reading, tr("Last change"), changed)
    if record.sent_at:
        yield _fact(reading, tr("Sent"), day_of(record.sent_at))


def _fact(reading: Reading, label: str, text: str) -> Field:
    return Field(Said(label, reading.language), (Answer(Said(text, reading.language)),))


def _rows(form: Form, record: Record, section: Section, reading: Reading, notes: bool) -> Iterator[Field]:
    """The questions of a section that are answered, and those that must be."""
    for question in form.questions:
        if (
            question.section == section
            and _is_printed(form, question, notes)
            and question.is_asked(record.mine)
        ):
            label = Said(tr(question.label), reading.language)
            if answers := reading.answers(question, record.mine):
                yield Field(label, answers)
            elif question.is_required(record.mine):
                yield Field(label, (Answer(Said(tr("Not answered yet"), reading.language)),), missing=True)


def _is_printed(form: Form, question: Question, notes: bool) -> bool:
    """The title stands above already; private notes are printed only where they are asked for."""
    if question.kind is Kind.NOTES:
        return notes
    return form.title_paths != (question.path,)
