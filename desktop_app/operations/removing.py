"""Taking away what is at the clearing-house: a draft at once, what is published by a request."""

from __future__ import annotations

from desktop_app.desk import Desk
from desktop_app.operations.changing import is_leaving
from desktop_app.operations.drafts import existing
from forms.words import say
from sync.errors import Trouble
from sync.records import Intent, OutboxItem, Record, Standing, State
from sync.rights import Act, check

# Not while somebody else must decide, or this person settle something, first.
_NOT_NOW = frozenset({State.REVIEW, State.CONFLICT, State.BIN})


def may_ask_removal(record: Record) -> bool:
    """Whether the record is published, and nothing here or there is on top of that; a refused request bars no other."""
    return record.state is State.PUBLISHED or _was_kept(record)


def _was_kept(record: Record) -> bool:
    """Whether its removal was refused, and nothing was changed since."""
    published = record.stamp is not None and record.stamp.standing is Standing.PUBLISHED
    return record.state is State.REJECTED and published and record.mine == record.base


def may_discard(record: Record) -> bool:
    """Whether the clearing-house has a draft that can be thrown away."""
    drafted = record.stamp is not None and record.stamp.standing in (Standing.DRAFT, Standing.REVISED)
    return drafted and record.state not in _NOT_NOW and not is_leaving(record)


def ask_removal(desk: Desk, identifier: str) -> OutboxItem:
    """Let the request to remove what is published wait for the next synchronization; Trouble where that cannot be."""
    record = existing(desk, identifier)
    check(Act.REMOVE, desk.office_role, record)
    if not may_ask_removal(record):
        raise Trouble(
            say("The removal of this record cannot be asked for now."),
            say("Only what is published can be removed by a request, and only while no draft of it is open."),
            say("Send your changes and have them published, or throw the draft away first."),
        )
    return desk.store.outbox.put(identifier, Intent.WITHDRAW)


def discard(desk: Desk, identifier: str) -> OutboxItem:
    """Let the removal of the draft at the clearing-house wait for the next synchronization."""
    if not may_discard(existing(desk, identifier)):
        raise Trouble(
            say("The clearing-house has no draft of this record that could be thrown away now."),
            None,
            say("Open the record to see how it stands."),
        )
    return desk.store.outbox.put(identifier, Intent.DELETE)


def keep_after_all(desk: Desk, identifier: str) -> None:
    """Take what waits of a record out of the queue."""
    item = desk.store.outbox.of(identifier)
    if item is not None:
        desk.store.outbox.remove(item.number)
