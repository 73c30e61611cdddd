"""After a clearing-house went back in time: what is newer here is offered to it again."""

from __future__ import annotations

from desktop_app.desk import Desk
from sync.records import Intent, Row


def to_offer(desk: Desk) -> list[Row]:
    """The records that are newer here than at the clearing-house since it went back, and do not wait to be sent."""
    return desk.store.records.offered()


def offer_again(desk: Desk) -> int:
    """Let all of them wait to be sent, as drafts; how many those are."""
    newer = to_offer(desk)
    for row in newer:
        desk.store.outbox.put(row.identifier, Intent.DRAFT)
    return len(newer)
