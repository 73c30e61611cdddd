"""The list of conflicts on paper: for each record what both sides changed, before, mine and theirs side by side."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.conflicts.difference import Run
from desktop_app.conflicts.entries import Asks, Entry, entries
from desktop_app.conflicts.removal_sheet import removal_sheet_of
from desktop_app.conflicts.sheet import Part, Sheet, sheet_of
from desktop_app.desk import Desk
from desktop_app.printing.answers import Reading
from desktop_app.printing.compared import beside, said
from desktop_app.printing.paper import Block, Heading, Paper, Paragraph, Said, Title
from desktop_app.printing.records import paper_of
from desktop_app.words import tr
from forms.registry import form_for
from forms.spec import Form


def conflicts_paper(desk: Desk) -> Paper:
    """Everything that is to be settled, record by record. Reads the store."""
    return paper_of(desk, tr("Records in conflict"), tuple(_blocks(desk, entries(desk).to_settle)))


def _blocks(desk: Desk, waiting: tuple[Entry, ...]) -> Iterator[Block]:
    spoken = desk.language
    words = tr("{n} record to settle", "{n} records to settle", n=len(waiting))
    yield Title(Said(words, spoken), (Said(tr("Records in conflict"), spoken),))
    if not waiting:
        yield Paragraph(Said(tr("Nothing is to be settled."), spoken))
        return
    legend = tr(
        "Both sides changed these answers. What is new since both agreed is underlined, what is gone struck through."
    )
    yield Paragraph(Said(legend, spoken), quiet=True, leads=True)
    for entry in waiting:
        yield from _record(desk, entry)


def _record(desk: Desk, entry: Entry) -> Iterator[Block]:
    spoken = desk.language
    if entry.asks is Asks.ANSWERS:
        sheet = sheet_of(desk, entry.identifier)
        if sheet is not None:
            yield from _answers(Reading(desk, spoken, ()), form_for(entry.row.record_type), sheet)
    elif removal := removal_sheet_of(desk, entry.identifier):
        kind = tr(form_for(entry.row.record_type).name)
        yield Heading(Said(removal.title))
        yield Paragraph(Said(tr("{kind}. {what}.", kind=kind, what=removal.head), spoken))


def _answers(reading: Reading, form: Form, sheet: Sheet) -> Iterator[Block]:
    spoken = reading.language
    name = Said(sheet.title)
    yield Heading(name)
    words = Said(tr("{kind}. {what}.", kind=sheet.kind, what=sheet.head), spoken)
    yield Paragraph(words, quiet=True, leads=True)
    heads = (tr("Before"), tr("Mine"), tr("Theirs"))
    rows = (_row(part, reading.label(form, part.path), spoken) for part in sheet.parts)
    yield beside(name, heads, rows, spoken)


def _row(part: Part, label: str, spoken: str) -> tuple[Said, ...]:
    runs: tuple[tuple[Run, ...], ...] = (part.before.runs, part.mine.runs, part.theirs.runs)
    return (Said(label, spoken), *(said(one, part.runs_in, spoken=spoken) for one in runs))
