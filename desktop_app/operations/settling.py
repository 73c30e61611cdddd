"""Settling what both sides changed."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from forms.paths import with_value
from sync.records import Conflict, EditedMeanwhile, Intent, Record, Side


def settle(desk: Desk, identifier: str, answers: Mapping[str, Any], made: str = "") -> Record:
    """Settle the conflicts at these paths with these values, as an ordinary new edit on top of theirs.

    Conflicts that are not named stay open. When none is left the record waits to be sent, if it now differs from
    what the clearing-house has. ``made`` is a second record that was made for this; undoing puts it into the bin.
    """
    settled = _settled(desk, identifier, answers, made)
    is_open = settled.conflicts or settled.removal is not None
    if not is_open and settled.intent is None and desk.store.records.is_changed(settled):
        desk.store.outbox.put(identifier, Intent.DRAFT)
    return existing(desk, identifier)


def _settled(desk: Desk, identifier: str, answers: Mapping[str, Any], made: str) -> Record:
    """Put the answers into the record as it is now; again where a synchronization came in between."""
    while True:
        record = existing(desk, identifier)
        document = record.mine
        for path, value in answers.items():
            document = with_value(document, path, value)
        with suppress(EditedMeanwhile):
            return desk.store.records.settle(
                identifier, document, settled=tuple(answers), who=desk.person, over=record.mine, made=made
            )


def all_mine(desk: Desk, identifier: str) -> Record:
    """Settle every open conflict of a record with what was entered here."""
    return settle(
        desk, identifier, {conflict.path: conflict.mine for conflict in conflicts(desk, identifier)}
    )


def all_theirs(desk: Desk, identifier: str, made: str = "") -> Record:
    """Settle every open conflict of a record with what came from the clearing-house."""
    theirs = {conflict.path: conflict.theirs for conflict in conflicts(desk, identifier)}
    return settle(desk, identifier, theirs, made)


def decide_removal(desk: Desk, identifier: str, *, keep: bool, send: bool = False) -> Record:
    """Decide on a record that one side took away; ``send`` lets what is kept wait to be made anew there.

    Gone there and kept, it waits to be sent if it did before. Not kept, it lies in the bin, from which it can be taken
    out again; what was removed here is removed there too, by the next synchronization.
    """
    asked = existing(desk, identifier)
    decided = desk.store.records.decide_removal(identifier, keep=keep, who=desk.person)
    if asked.removal is Side.THERE and keep and send and decided.intent is None:
        desk.store.outbox.put(identifier, Intent.DRAFT)
    return existing(desk, identifier)


def undo_settlement(desk: Desk, identifier: str) -> Record:
    """Take the last settlement of a record, or the last decision on its removal, back: all is as it was before.

    Also after the program was closed. TooLate where anything else has happened to the record since.
    """
    existing(desk, identifier)
    return desk.store.records.undo_decision(identifier, desk.person)


def conflicts(desk: Desk, identifier: str) -> tuple[Conflict, ...]:
    """The open conflicts of a record."""
    return existing(desk, identifier).conflicts
