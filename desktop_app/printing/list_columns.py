"""The columns of a printed list: what is known of every record, and answers to single questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, Qt

from desktop_app.desk import Desk
from desktop_app.look import state_word
from desktop_app.printing.answers import Reading
from desktop_app.printing.paper import Column, Said
from desktop_app.words import language, say_date, say_number, tr
from forms.documents import languages_of
from forms.kinds import SEVERAL, Document, Kind
from forms.registry import FORMS, form_for
from forms.words import Phrase, say
from sync.records import Row

USUAL = ("number", "title", "state", "sent", "changed")
OTHERS = ("kind", "by")
SHORT_NAME = 24
"""Names of up to so many letters stand on one line of a list."""
_OF_MANY_WORDS = SEVERAL | {Kind.TEXT, Kind.DETAILS}
_A_YEAR, _MONTHS, _LAST = 2028, range(1, 13), 28
"""Days as long as those of any year: one of two figures in each month."""


@dataclass(frozen=True, slots=True)
class Line:
    """A record of a list: where it stands in it, the first being number 1, and what is known of it."""

    number: int
    row: Row
    document: Document


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column: its name for the program, its title, its share of the width, what stands in it.

    ``fits`` tells the longest texts that can stand in it in a list of these records; none where that is not known.
    """

    name: str
    title: Phrase
    share: float
    text: Callable[[Desk, Line], Said]
    numbers: bool = False
    needs_document: bool = False
    fits: Callable[[Sequence[Row]], Iterable[str]] = lambda _rows: ()

    def head(self, language: str, rows: Sequence[Row] = ()) -> Column:
        """The column as a table of these records has it."""
        return Column(Said(tr(self.title), language), self.share, self.numbers, tuple(self.fits(rows)))


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

    fits = _days if asked.kind is Kind.DATE else _unknown
    share = 4 if asked.kind in _OF_MANY_WORDS else 2
    return ListColumn(path, Phrase(asked.label), share, text, needs_document=True, fits=fits)


def _title(desk: Desk, line: Line) -> Said:
    return Said(line.row.title_in(desk.language) or tr("Without a title"))


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


def _unknown(_rows: Sequence[Row]) -> Iterator[str]:
    yield from ()


def _numbers(rows: Sequence[Row]) -> Iterator[str]:
    yield say_number(len(rows))


def _kinds(rows: Sequence[Row]) -> Iterator[str]:
    return (tr(form_for(kind).name) for kind in sorted({row.record_type for row in rows}))


def _states(rows: Sequence[Row]) -> Iterator[str]:
    return map(state_word, sorted({row.state for row in rows}))


def _names(rows: Sequence[Row]) -> Iterator[str]:
    return (name for name in sorted({row.changed_by for row in rows}) if len(name) <= SHORT_NAME)


def _short_days(_rows: Sequence[Row]) -> Iterator[str]:
    days = (datetime(_A_YEAR, month, _LAST, 12, tzinfo=UTC) for month in _MONTHS)
    return (_whole(_short_day(day)) for day in days)


def _days(_rows: Sequence[Row]) -> Iterator[str]:
    return (_whole(say_date(f"{_A_YEAR}-{month:02}-{_LAST}")) for month in _MONTHS)


def _whole(day: str) -> str:
    """A day that stands on one line in any case."""
    return day.replace(" ", "\u00a0")


def _by(_desk: Desk, line: Line) -> Said:
    return Said(line.row.changed_by or "–")


def _number(_desk: Desk, line: Line) -> Said:
    return Said(say_number(line.number), ltr=True)


_KNOWN: Mapping[str, ListColumn] = {
    column.name: column
    for column in (
        ListColumn("number", say("No."), 1, _number, numbers=True, fits=_numbers),
        ListColumn("title", say("Title"), 6, _title),
        ListColumn("kind", say("Kind of record"), 2, _kind, fits=_kinds),
        ListColumn("state", say("State"), 2, _state, fits=_states),
        ListColumn("sent", say("Sent"), 2, _sent, fits=_short_days),
        ListColumn("changed", say("Last change"), 2, _changed, fits=_short_days),
        ListColumn("by", say("Changed by"), 2, _by, fits=_names),
    )
}
