"""Who may do what in the review of records: a rule of this computer, which the office agreed on, and not a lock.

National authorized users draft, the national focal point assures the quality (decision XIII/23, paragraphs 10-13). What
a focal point wrote may go without a second person: in many countries there is none.
"""

from __future__ import annotations

from enum import StrEnum

from forms.words import Phrase, say
from sync.errors import SAFE, Trouble
from sync.records import REMOVALS, Intent, Record, State
from sync.review import Stage


class Role(StrEnum):
    """What the person at this computer is in the country."""

    FOCAL_POINT = "focal_point"
    AUTHORIZED_USER = "authorized_user"


class Act(StrEnum):
    """A step in the life of a record that not everybody may take, or not at any time."""

    ASK = "ask"
    ASK_THERE = "ask_there"
    APPROVE = "approve"
    RETURN = "return"
    PUBLISH = "publish"
    REMOVE = "remove"


# Publication of these is granted by the focal point of their country; of contacts whoever keeps them publishes them
# without being asked, and all others go to the Secretariat (facts, section 4: each type's publishing authorities).
DECIDED_IN_THE_COUNTRY = frozenset({"implementationActivity"})
_NOT_THERE = frozenset({Stage.RETURNED, Stage.OUTDATED})
_TO_ASK = frozenset({State.DRAFT, State.SENT, State.RETURNED, State.REJECTED, State.WAITING})
_NOT_ASKED: dict[State, tuple[Phrase, Phrase]] = {
    State.TO_REVIEW: (
        say("A review of this record was asked for already."),
        say("The focal point finds it under “To review”. What you change meanwhile is reviewed too."),
    ),
    State.READY: (
        say("This record is approved already."),
        say("Ask for its publication, or change it and have it reviewed anew."),
    ),
    State.REVIEW: (
        say("This record is under review at the clearing-house."),
        say("Wait for the answer, or take the request back."),
    ),
    State.PUBLISHED: (
        say("Everybody can read this record as it is: there is nothing to review."),
        say("Change it first."),
    ),
    State.CONFLICT: (
        say("You and a colleague changed the same answer of this record."),
        say("Settle that first."),
    ),
    State.BIN: (say("This record is in the bin."), say("Take it out first.")),
}
_BUSY = (
    say("This record waits to be sent already."),
    say("Take it out of the queue first, if it is to be reviewed before."),
)
_NOT_YOURS = (
    say("Only the national focal point approves and returns records."),
    say("Ask for a review: the focal point decides on this computer, or by a bundle."),
)
_NOTHING_TO_REVIEW = (
    say("No review of this record is asked for."),
    say("Open it to see how it stands."),
)
_DECIDED_ELSEWHERE = (
    say("The focal point does not decide on records of this kind at the clearing-house."),
    say("Ask for a review in your office, on this computer or by a bundle."),
)
_DECIDED_AGAINST = (
    say("The focal point has decided on this record already, and it must be reviewed again."),
    say("Ask for a review in your office, on this computer or by a bundle."),
)
_HELD_BACK = (
    say("This record is not sent: the national focal point has not approved it as it stands now."),
    say("Take it out of the queue and ask for a review. Once it is approved, ask for its publication again."),
)
_APPROVAL_FIRST = (
    say("The national focal point must approve this record before publication is asked for."),
    say("Ask for a review first. Once it is approved, you can ask for publication yourself."),
)

_NOT_YOURS_TO_REMOVE = (
    say("Only the national focal point asks for the removal of what everybody can read."),
    say("Tell the focal point why it should go: the request is made there."),
)


def refusal(act: Act, role: Role, record: Record) -> Trouble | None:
    """Why this person may not do this with the record now, and what to do instead; none where they may."""
    why = _why_not(act, role, record)
    return None if why is None else Trouble(why[0], None, why[1])


def held_back(role: Role, record: Record) -> Trouble | None:
    """Why the publication that waits must not be asked for now; none where it may be, or something else waits."""
    if record.intent is not Intent.PUBLISH or _is_cleared(role, record):
        return None
    return Trouble(_HELD_BACK[0], SAFE, _HELD_BACK[1])


def check(act: Act, role: Role, record: Record) -> None:
    """Raise the Trouble of ``refusal``, if there is any."""
    trouble = refusal(act, role, record)
    if trouble is not None:
        raise trouble


def _why_not(act: Act, role: Role, record: Record) -> tuple[Phrase, Phrase] | None:
    match act:
        case Act.ASK:
            return _why_not_ask(record)
        case Act.ASK_THERE:
            return _why_not_ask_there(record)
        case Act.APPROVE | Act.RETURN:
            if role is not Role.FOCAL_POINT:
                return _NOT_YOURS
            return None if record.state is State.TO_REVIEW else _NOTHING_TO_REVIEW
        case Act.REMOVE:
            return None if role is Role.FOCAL_POINT else _NOT_YOURS_TO_REMOVE
        case Act.PUBLISH:
            waits = record.intent is Intent.PUBLISH and _is_cleared(role, record)
            free = role is Role.FOCAL_POINT or record.state is State.READY
            return None if free or waits else _APPROVAL_FIRST


def _is_cleared(role: Role, record: Record) -> bool:
    """Whether publication may be asked for: of one's own as a focal point, of what was approved and still stands so.

    What the focal point decides on at the clearing-house may go there, unless a review in the country says otherwise.
    """
    theirs = record.stage is Stage.NONE and record.record_type in DECIDED_IN_THE_COUNTRY
    return role is Role.FOCAL_POINT or record.stage is Stage.APPROVED or theirs


def _why_not_ask_there(record: Record) -> tuple[Phrase, Phrase] | None:
    if record.record_type not in DECIDED_IN_THE_COUNTRY:
        return _DECIDED_ELSEWHERE
    return _DECIDED_AGAINST if record.stage in _NOT_THERE else _why_not_ask(record)


def _why_not_ask(record: Record) -> tuple[Phrase, Phrase] | None:
    if record.state not in _TO_ASK:
        return _NOT_ASKED[record.state]
    waits = record.state is State.WAITING and record.intent is not Intent.DRAFT
    waits = waits or record.intent in REMOVALS
    return _BUSY if waits else None
