"""After a clearing-house went back in time: what is newer here waits, held back, and is let go all at once."""

from __future__ import annotations

from desktop_app.desk import Desk
from sync.records import Intent, Row


def to_offer(desk: Desk) -> list[Row]:
    """The records that are newer here than at the clearing-house since it went back, and were not let go yet."""
    return desk.store.records.offered()


def offer_again(desk: Desk) -> int:
    """Let all of them go, as drafts where nothing else was asked for; how many those are."""
    newer = to_offer(desk)
    for row in newer:
        desk.store.outbox.put(row.identifier, Intent.DRAFT)
    return len(newer)
