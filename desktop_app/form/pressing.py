"""What the one button of the band does: it depends on what keeps the record from going on."""

from __future__ import annotations

from enum import StrEnum

from sync.records import Record, State
from sync.rights import Role


class Wish(StrEnum):
    """What the person wants who presses it."""

    SETTLE = "settle"
    RECALL = "recall"
    REVIEW = "review"
    TAKE_BACK = "take_back"
    SET_FREE = "set_free"


def wish_of(record: Record, role: Role) -> Wish:
    """What is wanted of a record that stands so."""
    match record.state:
        case State.CONFLICT:
            return Wish.SETTLE
        case State.REVIEW:
            return Wish.RECALL
        case State.TO_REVIEW:
            return Wish.REVIEW if role is Role.FOCAL_POINT else Wish.TAKE_BACK
    return Wish.SET_FREE
