"""Versions of a record in words: which one, who wrote it and from where it came, and what changed in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desktop_app.lists.glance import event
from desktop_app.operations.looking_back import Event, Past
from desktop_app.values import question_at, say_path
from desktop_app.words import isolated, say_exactly, tr
from forms.changes import Change
from forms.languages import own_name
from forms.spec import Form
from forms.words import Phrase, say
from sync.records import HistoryLine

FIRST = 1
"""The number of a record's first version."""


def say_version(line: HistoryLine) -> str:
    """Which version, and when it was written: "Version 12, 14 March 2025, 10:21"."""
    return tr("Version {number}, {day}", number=line.number, day=Phrase(say_exactly(line.at)))


_EVENTS: dict[Event, tuple[Phrase, Phrase]] = {
    Event.BINNED: (say("Put into the bin"), say("Put into the bin by {who}")),
    Event.TAKEN_OUT: (say("Taken out of the bin"), say("Taken out of the bin by {who}")),
    Event.ASKED: (say("A review was asked for"), say("{who} asked for a review")),
    Event.RETURNED: (say("Returned"), say("{who} returned it")),
    Event.APPROVED: (say("Approved"), say("{who} approved it")),
    Event.TAKEN_BACK: (say("Taken back"), say("{who} took that back")),
    Event.COMMENTED: (say("A comment was written"), say("{who} wrote a comment")),
}


def say_event(past: Past) -> str:
    """What happened, and who did it."""
    if past.event is None:
        return tr(event(past.line))
    alone, by = _EVENTS[past.event]
    return tr(Phrase(by.text, values={"who": past.who}) if past.who else alone)


def say_changes(
    form: Form, line: HistoryLine, changes: Sequence[Change], name: Callable[[str], str] = own_name
) -> str:
    """What changed in a version, question by question: "Title (English, Français); Targets: 2 added".

    ``name`` tells how languages are called.
    """
    if line.number == FIRST:
        number = len({_question_of(form, change) for change in changes})
        return tr("The first version: {n} answer", "The first version: {n} answers", n=number)
    return tr("; ").join(_said(form, changes, name)) or tr("No answer changed")


def _said(form: Form, changes: Sequence[Change], name: Callable[[str], str]) -> Iterator[str]:
    """A text that changed in several languages is told once."""
    for path in dict.fromkeys(_question_of(form, change) for change in changes):
        found = [change for change in changes if _question_of(form, change) == path]
        languages = [question_at(form, change.path)[1] for change in found]
        if any(languages):
            label = isolated(say_path(form, path))
            names = tr(", ").join(isolated(name(language)) for language in filter(None, languages))
            yield tr("{label} ({language})", label=Phrase(label), language=Phrase(names))
        else:
            yield _say_one(form, found[0])


def _say_one(form: Form, change: Change) -> str:
    """One answer that is another than before; counted where it is a list."""
    label = say_path(form, change.path)
    told = []
    if change.added:
        told.append(tr("{n} added", "{n} added", n=change.added))
    if change.removed:
        told.append(tr("{n} taken away", "{n} taken away", n=change.removed))
    if not told:
        return label
    return tr("{label}: {what}", label=Phrase(label), what=Phrase(tr(", ").join(told)))


def _question_of(form: Form, change: Change) -> str:
    """The path of the question that a change belongs to, without the language of a text."""
    question, _language = question_at(form, change.path)
    return question.path if question else change.path
