"""Whether a record can be changed now; where it cannot, why not and what to do."""

from __future__ import annotations

from forms.words import Phrase, say
from sync.records import Intent, Record, State

_CLOSED: dict[State, tuple[Phrase, Phrase]] = {
    State.REVIEW: (
        say(
            "This record is under review at the clearing-house. It can be changed again when the review is over."
        ),
        say("Wait for the answer, or take the request back."),
    ),
    State.CONFLICT: (
        say("You and a colleague changed the same answer of this record."),
        say("Settle that first."),
    ),
    State.BIN: (say("This record is in the bin."), say("Take it out first.")),
}
_LEAVING: dict[Intent, Phrase] = {
    Intent.WITHDRAW: say("The removal of this record waits to be asked for."),
    Intent.DELETE: say("The draft of this record at the clearing-house is to be thrown away."),
}
_KEEP = say("Open the record and keep it after all, if it is to be changed.")


def is_leaving(record: Record) -> bool:
    """Whether a removal of the record, or of its draft, waits in the queue."""
    return record.state is State.WAITING and record.intent in _LEAVING


def why_closed(record: Record) -> tuple[Phrase, Phrase] | None:
    """Why it cannot be changed now, and what to do; none where it can."""
    if is_leaving(record) and record.intent is not None:
        return _LEAVING[record.intent], _KEEP
    return _CLOSED.get(record.state)


def is_open(record: Record) -> bool:
    """Whether the record can be changed now: typed in, or another version put in its place."""
    return why_closed(record) is None
