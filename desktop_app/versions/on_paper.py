"""What a record said earlier, on paper: two versions compared, or the list of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from desktop_app.operations.looking_back import Past, changes_of, document_of, past_of
from desktop_app.printing.answers import Reading
from desktop_app.printing.compared import beside, said
from desktop_app.printing.paper import (
    Answer,
    Block,
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
from desktop_app.printing.records import paper_of
from desktop_app.reading.answers import Chapter, chapters_of
from desktop_app.versions.saying import say_changes, say_event
from desktop_app.words import say_exactly, say_number, tr
from forms.documents import title_of
from forms.registry import form_for
from forms.spec import Form
from sync.records import Record


def comparison_paper(desk: Desk, identifier: str, earlier: int, later: int) -> Paper:
    """Two versions of a record side by side, by their numbers: only what differs. Trouble where one is not here."""
    record = existing(desk, identifier)
    form = form_for(record.record_type)
    before, after = document_of(desk, identifier, earlier), document_of(desk, identifier, later)
    lines = {past.line.number: past for past in past_of(desk, identifier) if past.event is None}
    chapters = chapters_of(desk, form, after, before, whole=True)
    title = _title(desk, form, record)
    blocks = _compared(desk, form, chapters, lines[earlier], lines[later])
    head = Title(Said(tr("Two versions compared"), desk.language), (Said(title),))
    return paper_of(desk, tr("Two versions: {title}", title=title), (head, *blocks))


def history_paper(desk: Desk, identifier: str) -> Paper:
    """Every version of a record on this computer, the newest first: when, by whom, from where, what changed."""
    record = existing(desk, identifier)
    form = form_for(record.record_type)
    lines = past_of(desk, identifier)
    changes = changes_of(desk, form, identifier, [past.line.number for past in lines if past.event is None])
    title, spoken = _title(desk, form, record), desk.language
    names = Reading(desk, spoken, ()).language_within
    shares = ((tr("Version"), 0.1), (tr("When"), 0.22), (tr("From where"), 0.28), (tr("What changed"), 0.4))
    table = Table(
        tuple(Column(Said(words, spoken), share) for words, share in shares),
        tuple(
            (
                Said("" if past.event else say_number(past.line.number), ltr=True),
                Said(say_exactly(past.at), spoken),
                Said(say_event(past), spoken),
                Said(past.words)
                if past.event
                else Said(say_changes(form, past.line, changes[past.line.number], names), spoken),
            )
            for past in lines
        ),
    )
    head = Title(Said(tr("History of a record"), spoken), (Said(title),))
    note = tr(
        "All that was typed in one opening of the form is one version. Each is told as it differs from the one before."
    )
    remark = Paragraph(Said(note, spoken), quiet=True, leads=True)
    return paper_of(desk, tr("History: {title}", title=title), (head, remark, table))


def _compared(
    desk: Desk, form: Form, chapters: tuple[Chapter, ...], earlier: Past, later: Past
) -> Iterator[Block]:
    spoken = desk.language
    reading = Reading(desk, spoken, ())
    heads = [
        tr("Version {number}", number=earlier.line.number),
        tr("Version {number}", number=later.line.number),
    ]
    yield Fields((_fact(heads[0], earlier, spoken), _fact(heads[1], later, spoken)))
    differing = [chapter for chapter in chapters if any(answer.differs for answer in chapter.answers)]
    legend = tr("Only in the first one: struck through. Only in the second one: underlined.")
    same = tr("Both say the same.")
    yield Paragraph(Said(legend if differing else same, spoken), quiet=True, leads=bool(differing))
    for chapter in differing:
        name = Said(chapter.title, spoken)
        yield Heading(name)
        yield beside(name, heads, _rows(reading, form, chapter), spoken)


def _rows(reading: Reading, form: Form, chapter: Chapter) -> Iterator[tuple[Said, ...]]:
    spoken = reading.language
    for answer in chapter.answers:
        if answer.differs:
            sides = (said(runs, answer.language, spoken=spoken) for runs in (answer.before, answer.after))
            yield (Said(reading.label(form, answer.path), spoken), *sides)


def _fact(head: str, past: Past, spoken: str) -> Field:
    told = f"{say_exactly(past.at)} – {say_event(past)}"
    return Field(Said(head, spoken), (Answer(Said(told, spoken)),))


def _title(desk: Desk, form: Form, record: Record) -> str:
    return title_of(form, record.mine, desk.language) or tr("Without a title")
