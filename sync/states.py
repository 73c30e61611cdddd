"""Where a record stands, worked out from what is known of it."""

from __future__ import annotations

from sync.records import Intent, Standing, State
from sync.review import Stage

_BY_STANDING = {
    Standing.REVIEW: State.REVIEW,
    Standing.PUBLISHED: State.PUBLISHED,
    Standing.DRAFT: State.SENT,
    Standing.REVISED: State.SENT,
}
_BY_STAGE = {Stage.RETURNED: State.RETURNED, Stage.ASKED: State.TO_REVIEW, Stage.APPROVED: State.READY}
_ACCEPTED = frozenset({Standing.REVIEW, Standing.PUBLISHED})


def review_now(stage: Stage, *, changed: bool, intent: Intent | None, standing: Standing) -> Stage:
    """How far the review within the country has come, where it is that which matters now; else none.

    It does not once the clearing-house accepted the record as it is, or more is to be sent than a draft; what was
    approved and waits is on its way. ``intent`` is what waits, ``changed`` and ``standing`` are as for ``state_of``.
    """
    over = (not changed and standing in _ACCEPTED) or intent not in (None, Intent.DRAFT)
    on_its_way = stage is Stage.APPROVED and intent is not None
    return Stage.NONE if over or on_its_way else stage


def state_of(
    *,
    removal: bool,
    binned: bool,
    in_conflict: bool,
    review: Stage,
    rejected: bool,
    waiting: bool,
    changed: bool,
    standing: Standing,
) -> State:
    """The one word for a record; what asks most of the person comes first.

    ``removal`` says that a person must decide whether it is to be kept, wherever it lies meanwhile; ``review`` is what
    ``review_now`` says; ``rejected`` that the clearing-house
    sent it back; ``changed`` that it differs from what both sides last agreed on, or that they never did; ``standing``
    is how far it has come at the clearing-house. A published record with a newer draft there counts as sent.
    """
    asked = (
        (removal, State.CONFLICT),
        (binned, State.BIN),
        (in_conflict, State.CONFLICT),
        (review in _BY_STAGE, _BY_STAGE.get(review, State.DRAFT)),
        (rejected, State.REJECTED),
        (waiting, State.WAITING),
        (changed, State.DRAFT),
    )
    for holds, state in asked:
        if holds:
            return state
    return _BY_STANDING.get(standing, State.DRAFT)
