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
from sync.review import ReviewStep


class Event(StrEnum):
    """What happened to a record without a new version of it."""

    BINNED = "put into the bin"
    TAKEN_OUT = "taken out of the bin"
    ASKED = "review asked for"
    RETURNED = "returned"
    APPROVED = "approved"
    TAKEN_BACK = "taken back"
    COMMENTED = "comment written"


# That a review is over is told by what the clearing-house did.
_STEPS = {
    ReviewStep.ASKED: Event.ASKED,
    ReviewStep.RETURNED: Event.RETURNED,
    ReviewStep.APPROVED: Event.APPROVED,
    ReviewStep.TAKEN_BACK: Event.TAKEN_BACK,
}


@dataclass(frozen=True, slots=True)
class Past:
    """Something that happened to a record: a version was written, or an ``event`` of which no version tells.

    ``line`` is that version, or the one that stood there when the event happened; ``who`` is empty where it is not
    known, or nobody here did it. ``words`` are those of who reviewed: a note, a reason, a comment.
    """

    line: HistoryLine
    at: datetime
    who: str
    event: Event | None = None
    words: str = ""


def past_of(desk: Desk, identifier: str) -> Sequence[Past]:
    """All that happened to a record on this computer, the last first; Trouble where there is no such record."""
    lines = versions_of(desk, identifier)
    found = [Past(line, line.at, line.who) for line in lines]
    found += _moves(desk, identifier, lines)
    found += _reviewed(desk, identifier, lines)
    # What happened after a version was written at the same moment stands above it.
    return sorted(found, key=lambda past: (past.at, past.event is not None, past.line.number), reverse=True)


def _moves(desk: Desk, identifier: str, lines: Sequence[HistoryLine]) -> Iterator[Past]:
    for move in desk.store.bin.moves(identifier):
        event = Event.BINNED if move.binned else Event.TAKEN_OUT
        yield Past(_at(lines, move.at), move.at, move.who, event)


def _reviewed(desk: Desk, identifier: str, lines: Sequence[HistoryLine]) -> Iterator[Past]:
    review = desk.store.reviews.of(identifier)
    numbered = {line.number: line for line in lines}
    for step in review.steps:
        if step.step not in _STEPS:
            continue
        then = numbered.get(step.version) or _at(lines, step.at)
        yield Past(then, step.at, step.who, _STEPS[step.step], step.words)
    for comment in review.comments:
        yield Past(_at(lines, comment.at), comment.at, comment.who, Event.COMMENTED, comment.words)


def _at(lines: Sequence[HistoryLine], moment: datetime) -> HistoryLine:
    """The version that stood there at a moment; the first one where that was before it, by another clock."""
    return next((line for line in lines if line.at <= moment), lines[-1])


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


def stands_there(desk: Desk, identifier: str, number: int) -> bool:
    """Whether a record says now what it said in this version; Trouble where there is none."""
    return document_of(desk, identifier, number) == existing(desk, identifier).mine


def put_back(desk: Desk, identifier: str, number: int) -> Record:
    """Let a record say again what it said in a version, as a new edit; Trouble where it cannot be changed now."""
    return use(desk, identifier, document_of(desk, identifier, number))


def form_of_record(desk: Desk, identifier: str) -> Form:
    """The form of a record; Trouble where there is no such record."""
    return form_for(existing(desk, identifier).record_type)
