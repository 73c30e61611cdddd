"""Where a record stands, worked out from what is known of it."""

from __future__ import annotations

from sync.records import Standing, State

_BY_STANDING = {
    Standing.REVIEW: State.REVIEW,
    Standing.PUBLISHED: State.PUBLISHED,
    Standing.DRAFT: State.SENT,
    Standing.REVISED: State.SENT,
}


def state_of(
    *,
    removal: bool,
    binned: bool,
    in_conflict: bool,
    returned: bool,
    waiting: bool,
    changed: bool,
    standing: Standing,
) -> State:
    """The one word for a record; what asks most of the person comes first.

    ``removal`` says that a person must decide whether it is to be kept, wherever it lies meanwhile; ``changed`` that it
    differs from what both sides last agreed on, or that they never did; ``standing`` is how far it has come at the
    clearing-house. A published record with a newer draft there counts as sent.
    """
    asked = (
        (removal, State.CONFLICT),
        (binned, State.BIN),
        (in_conflict, State.CONFLICT),
        (returned, State.RETURNED),
        (waiting, State.WAITING),
        (changed, State.DRAFT),
    )
    for holds, state in asked:
        if holds:
            return state
    return _BY_STANDING.get(standing, State.DRAFT)
