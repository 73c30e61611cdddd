"""The columns of a printed list: what is known of every record, and answers to single questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt

from desktop_app.desk import Desk
from desktop_app.look import state_word
from desktop_app.printing.answers import Reading
from desktop_app.printing.paper import Column, Said
from desktop_app.words import language, say_number, tr
from forms.documents import languages_of
from forms.kinds import Document
from forms.registry import FORMS, form_for
from forms.words import Phrase, say
from sync.records import Row

USUAL = ("number", "title", "state", "sent", "changed")
OTHERS = ("kind", "by")


@dataclass(frozen=True, slots=True)
class Line:
    """A record of a list: where it stands in it, the first being number 1, and what is known of it."""

    number: int
    row: Row
    document: Document


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column: its name for the program, its title, its share of the width, what stands in it."""

    name: str
    title: Phrase
    share: float
    text: Callable[[Desk, Line], Said]
    numbers: bool = False
    needs_document: bool = False

    def head(self, language: str) -> Column:
        """The column as a table has it."""
        return Column(Said(tr(self.title), language), self.share, self.numbers)


def columns_named(names: Sequence[str]) -> tuple[ListColumn, ...]:
    """The columns of these names; of others, those that ask the question with this path. Raises KeyError."""
    return tuple(_KNOWN.get(name) or _of_question(name) for name in names)


def known_columns() -> tuple[ListColumn, ...]:
    """The columns that every list can have."""
    return tuple(_KNOWN[name] for name in (*USUAL, *OTHERS))


def _of_question(path: str) -> ListColumn:
    """A column of the answers to one question; KeyError where no form asks it."""
    asked = next((form.question(path) for form in FORMS if form.has(path)), None)
    if asked is None:
        raise KeyError(path)

    def text(desk: Desk, line: Line) -> Said:
        form = form_for(line.row.record_type)
        if not form.has(path):
            return Said("")
        reading = Reading(desk, desk.language, languages_of(form, line.document))
        answers = [answer.said for answer in reading.answers(form.question(path), line.document)]
        if len(answers) == 1:
            return answers[0]
        return Said(tr("; ").join(said.text for said in answers))

    return ListColumn(path, Phrase(asked.label), 3, text, needs_document=True)


def _title(desk: Desk, line: Line) -> Said:
    return Said(line.row.title_in(desk.language) or tr("(no title yet)"))


def _kind(desk: Desk, line: Line) -> Said:
    return Said(tr(form_for(line.row.record_type).name), desk.language)


def _state(desk: Desk, line: Line) -> Said:
    return Said(state_word(line.row.state), desk.language)


def _sent(desk: Desk, line: Line) -> Said:
    return Said(_short_day(line.row.sent_at) if line.row.sent_at else "–", desk.language)


def _changed(desk: Desk, line: Line) -> Said:
    return Said(_short_day(line.row.changed_at), desk.language)


def _short_day(moment: datetime) -> str:
    """A day in words, short enough for a column."""
    day = QDate.fromString(moment.astimezone().date().isoformat(), Qt.DateFormat.ISODate)
    return QLocale().toString(day, "yyyy年M月d日" if language() == "zh" else "d MMM yyyy")


def _by(_desk: Desk, line: Line) -> Said:
    return Said(line.row.changed_by or "–")


def _number(_desk: Desk, line: Line) -> Said:
    return Said(say_number(line.number), ltr=True)


_KNOWN: Mapping[str, ListColumn] = {
    column.name: column
    for column in (
        ListColumn("number", say("No."), 1.15, _number, numbers=True),
        ListColumn("title", say("Title"), 6, _title),
        ListColumn("kind", say("Kind of record"), 2, _kind),
        ListColumn("state", say("State"), 1.95, _state),
        ListColumn("sent", say("Sent"), 2.0, _sent),
        ListColumn("changed", say("Last change"), 2.0, _changed),
        ListColumn("by", say("Changed by"), 2, _by),
    )
}
