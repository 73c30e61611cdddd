"""Looking back at a record: its versions on this computer, what changed in each, and one of them put back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from desktop_app.operations.revisions import use
from forms.changes import Change, changes_between
from forms.kinds import Document
from forms.registry import form_for
from forms.spec import Form
from forms.words import say
from sync.errors import Trouble
from sync.records import HistoryLine, Record


class Event(StrEnum):
    """What happened to a record without a new version of it."""

    BINNED = "put into the bin"
    TAKEN_OUT = "taken out of the bin"


@dataclass(frozen=True, slots=True)
class Past:
    """Something that happened to a record: a version was written, or an ``event`` of which no version tells.

    ``line`` is that version, or the one that stood there when the event happened; ``who`` is empty where it is not
    known, or nobody here did it.
    """

    line: HistoryLine
    at: datetime
    who: str
    event: Event | None = None


def past_of(desk: Desk, identifier: str) -> Sequence[Past]:
    """All that happened to a record on this computer, the last first; Trouble where there is no such record."""
    lines = versions_of(desk, identifier)
    found = [Past(line, line.at, line.who) for line in lines]
    for at, who, event in _events(desk, identifier):
        then = next((line for line in lines if line.at <= at), lines[-1])
        found.append(Past(then, at, who, event))
    # What happened after a version was written at the same moment stands above it.
    return sorted(found, key=lambda past: (past.at, past.event is not None, past.line.number), reverse=True)


def _events(desk: Desk, identifier: str) -> Iterator[tuple[datetime, str, Event]]:
    for move in desk.store.bin.moves(identifier):
        yield move.at, move.who, Event.BINNED if move.binned else Event.TAKEN_OUT


def versions_of(desk: Desk, identifier: str) -> Sequence[HistoryLine]:
    """The versions of a record, the newest first; Trouble where there is no such record."""
    existing(desk, identifier)
    return desk.store.history.lines(identifier)


def document_of(desk: Desk, identifier: str, number: int) -> Document:
    """What a record said in the version with this number; Trouble where there is none."""
    existing(desk, identifier)
    try:
        return desk.store.history.version(identifier, number)
    except KeyError:
        raise Trouble(
            say("This record has no version {number}.", number=number),
            advice=say("See its history for those that there are."),
        ) from None


def changes_of(
    desk: Desk, form: Form, identifier: str, numbers: Iterable[int]
) -> Mapping[int, tuple[Change, ...]]:
    """What changed in each of these versions since the one before it; of the first, all that it says."""
    wanted = set(numbers)
    found = desk.store.history.documents(identifier, wanted | {number - 1 for number in wanted})
    return {
        number: changes_between(form, found.get(number - 1, {}), found[number])
        for number in wanted & set(found)
    }


def put_back(desk: Desk, identifier: str, number: int) -> Record:
    """Let a record say again what it said in a version, as a new edit; Trouble where it cannot be changed now."""
    return use(desk, identifier, document_of(desk, identifier, number))


def form_of_record(desk: Desk, identifier: str) -> Form:
    """The form of a record; Trouble where there is no such record."""
    return form_for(existing(desk, identifier).record_type)
