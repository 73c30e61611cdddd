"""What there is to know of one record before it is opened, and the next sensible thing to do with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.desk import Desk
from desktop_app.operations.drafts import check
from desktop_app.operations.holding import known_hold
from forms.codes import Problem
from forms.documents import languages_of, title_of
from forms.languages import own_name
from forms.registry import form_for
from forms.spec import Form
from forms.words import Phrase, say
from sync.client.answers import Hold
from sync.phrases import from_json
from sync.records import HistoryLine, Intent, Origin, Query, Record, Row, Side, State
from sync.review import Review, Stage
from sync.rights import Role
from sync.store.handing import Handed
from sync.store.records.bin import Move


class Step(StrEnum):
    """What a person can do next with a record."""

    OPEN = "open"
    MEND = "mend"
    PUBLISH = "publish"
    ASK = "ask"
    REVIEW = "review"
    SYNCHRONIZE = "synchronize"
    SETTLE = "settle"
    RESTORE = "restore"


STEP_WORDS: dict[Step, Phrase] = {
    Step.OPEN: say("Open"),
    Step.MEND: say("Complete it"),
    Step.PUBLISH: say("Send for publication"),
    Step.ASK: say("Ask for review …"),
    Step.REVIEW: say("Review it"),
    Step.SYNCHRONIZE: say("Synchronize"),
    Step.SETTLE: say("Settle"),
    Step.RESTORE: say("Take out of the bin"),
}
_MEANINGS: dict[State, Phrase] = {
    State.TO_REVIEW: say(
        "It waits for the national focal point, who approves it or returns it with a reason."
    ),
    State.RETURNED: say(
        "The focal point returned it. Mend what the reason names, then ask for a review again."
    ),
    State.READY: say("It is approved as it stands, and not sent yet. A change would need a new approval."),
    State.WAITING: say("It goes to the clearing-house at the next synchronization."),
    State.SENT: say("The clearing-house keeps it as a draft. Only you and your colleagues see it there."),
    State.REVIEW: say("Publication was asked for. Until it is decided, nothing can be changed there."),
    State.PUBLISHED: say("Everybody can read it at the clearing-house."),
    State.REJECTED: say(
        "The clearing-house did not take it and said why. Mend what the reasons name, then send it again."
    ),
    State.CONFLICT: say("You and a colleague changed the same answer. Both versions are kept; you decide."),
    State.BIN: say("It is kept here until you take it out or empty the bin."),
}
_TO_FOCAL_POINT: dict[State, Phrase] = {
    State.TO_REVIEW: say("A colleague asks you to look at it. Approve it, or return it with a reason."),
    State.RETURNED: say(
        "It was returned. Its author mends what the reason names, then asks you for a review again."
    ),
}
_INTENTS: dict[Intent, Phrase] = {
    Intent.PUBLISH: say(
        "At the next synchronization it goes to the clearing-house, and publication is asked for."
    ),
    Intent.WITHDRAW: say("At the next synchronization its removal is asked for."),
    Intent.DELETE: say("At the next synchronization its draft at the clearing-house is thrown away."),
}
_REMOVALS: dict[Side, Phrase] = {
    Side.THERE: say("It was removed at the clearing-house. You say whether it is kept here and sent again."),
    Side.HERE: say("You removed it, and it was changed there since. You say whether it is kept."),
}
_EVENTS: dict[Origin, tuple[Phrase, Phrase]] = {
    Origin.TYPED: (say("Changed here"), say("Changed here by {who}")),
    Origin.IMPORTED: (say("Taken from a file"), say("Taken from a file by {who}")),
    Origin.PULLED: (say("Received from the clearing-house"), say("Received: a change by {who}")),
    Origin.MERGED: (say("Merged with a colleague’s change"), say("Merged with a change by {who}")),
    Origin.SETTLED: (say("Conflict settled"), say("Conflict settled by {who}")),
    Origin.RESTORED: (
        say("An earlier version was taken back"),
        say("An earlier version was taken back by {who}"),
    ),
    Origin.CARRIED: (say("Taken in from a bundle"), say("Taken in from a bundle: a change by {who}")),
}


_CARRIED = frozenset({State.DRAFT, State.TO_REVIEW, State.RETURNED, State.READY, State.WAITING})


@dataclass(frozen=True, slots=True)
class Glance:
    """A record, what is missing in it, its last version, and what to do next.

    ``answers`` are what the clearing-house said: why it rejected the record, or why sending did not work; ``hold``
    is what is known of who holds it under review; ``used_by`` counts the records in which this one is chosen,
    ``linked`` are those of which somebody said that they fit it. ``moved`` says who put it into the bin where it lies
    there, as far as that is known; ``review`` is its review within the country, ``handed`` what was
    handed over of it last in a bundle, while it is not known to have arrived.
    """

    record: Record
    form: Form
    title: str
    languages: tuple[str, ...]
    problems: tuple[Problem, ...]
    last: HistoryLine | None
    step: Step
    answers: tuple[Phrase, ...] = ()
    hold: Hold | None = None
    used_by: int = 0
    linked: tuple[Row, ...] = ()
    moved: Move | None = None
    review: Review = field(default_factory=Review)
    handed: Handed | None = None


def glance(desk: Desk, identifier: str) -> Glance | None:
    """Look at a record; none where it is gone."""
    record = desk.store.records.get(identifier)
    if record is None:
        return None
    form = form_for(record.record_type)
    problems = check(desk, record)
    versions = desk.store.history.lines(identifier, 1)
    return Glance(
        record,
        form,
        title_of(form, record.mine, desk.language),
        tuple(map(own_name, languages_of(form, record.mine))),
        problems,
        versions[0] if versions else None,
        next_step(record, problems, desk.office_role),
        answers(desk, record),
        known_hold(desk, record.identifier) if record.state is State.REVIEW else None,
        desk.store.records.count(Query(naming=identifier)),
        tuple(link.row for link in desk.store.links.of(identifier) if link.fits),
        next(iter(desk.store.bin.moves(identifier)), None) if record.binned else None,
        desk.store.reviews.of(identifier),
        desk.store.handings.latest(identifier) if record.state in _CARRIED else None,
    )


def answers(desk: Desk, record: Record) -> tuple[Phrase, ...]:
    """What the clearing-house said last about a record that was rejected or is in the queue."""
    if record.state is State.REJECTED:
        return tuple(from_json(reason["phrase"]) for reason in record.reasons)
    # Not by its state: what waits as a draft may be reviewed at the same time.
    item = None if record.binned else desk.store.outbox.of(record.identifier)
    return tuple(map(from_json, item.answer)) if item else ()


def next_step(record: Record, problems: tuple[Problem, ...], role: Role = Role.FOCAL_POINT) -> Step:
    """The next sensible thing for somebody in this role to do."""
    reviews = role is Role.FOCAL_POINT
    steps = {
        State.TO_REVIEW: Step.REVIEW if reviews else Step.OPEN,
        State.RETURNED: Step.OPEN if reviews else Step.MEND,
        State.READY: Step.PUBLISH,
        State.WAITING: Step.SYNCHRONIZE,
        State.REVIEW: Step.OPEN,
        State.PUBLISHED: Step.OPEN,
        State.REJECTED: Step.MEND,
        State.CONFLICT: Step.SETTLE,
        State.BIN: Step.RESTORE,
    }
    return steps.get(record.state) or (Step.MEND if problems else Step.PUBLISH if reviews else Step.ASK)


def meaning(seen: Glance, role: Role = Role.FOCAL_POINT) -> Phrase:
    """What the record's state means for somebody in this role."""
    if seen.record.state is State.WAITING and seen.record.intent in _INTENTS:
        return _INTENTS[seen.record.intent]
    if seen.record.removal is not None:
        return _REMOVALS[seen.record.removal]
    if role is Role.FOCAL_POINT and seen.record.state in _TO_FOCAL_POINT:
        return _TO_FOCAL_POINT[seen.record.state]
    if seen.record.state is not State.DRAFT:
        return _MEANINGS[seen.record.state]
    if seen.record.stage is Stage.OUTDATED:
        return say("It was changed after it had been approved: the approval was of the version before.")
    if seen.record.base is not None:
        return say("It has changes that only this computer has.")
    return say("Only this computer has it so far.")


def event(entry: HistoryLine) -> Phrase:
    """What happened last, without its time."""
    alone, by = _EVENTS[entry.origin]
    return Phrase(by.text, values={"who": entry.who}) if entry.who else alone
