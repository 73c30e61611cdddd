"""Locks on drafts (facts, section 2.3): held by requests for review, and by hand by those who may."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from sync.practice.database.models import Lock, Workflow
from sync.practice.documents.described import check_identifier
from sync.practice.documents.records import Entry, brief, entry_of, lock_told, may_see_draft, touch
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.refusals import invalid, not_found

_REQUEST = "workflow-"


def locks_on(desk: Desk, identifier: str) -> list[dict[str, Any]]:
    """All locks on a record's draft."""
    _record(desk, identifier)
    query = select(Lock).where(Lock.identifier == identifier).order_by(Lock.locked_on, Lock.lock_id)
    return [lock_told(lock, brief(desk, lock.locked_by)) for lock in desk.session.scalars(query)]


def one_lock(desk: Desk, identifier: str, lock_id: str) -> dict[str, Any]:
    """One lock; refused with 404 where it is not held."""
    _record(desk, identifier)
    lock = desk.session.get(Lock, (identifier, check_identifier(lock_id)))
    if lock is None:
        raise not_found("There is no such lock on this draft")
    return lock_told(lock, brief(desk, lock.locked_by))


def lock(desk: Desk, identifier: str, lock_id: str) -> dict[str, Any]:
    """Hold a lock on the draft; one that is held already stays as it is, that of a closed request is refused."""
    _check_open(desk, lock_id)
    entry = _record(desk, identifier, change=True)
    _allow(desk, entry, "lock this draft")
    if desk.session.get(Lock, (identifier, check_identifier(lock_id))) is None:
        hold(desk, entry, lock_id, desk.person.id)
    return one_lock(desk, identifier, lock_id)


def hold(desk: Desk, entry: Entry, lock_id: str, user_id: int) -> None:
    """Put a lock on a record's draft."""
    now = touch(desk, entry.record)
    desk.session.add(
        Lock(identifier=entry.record.identifier, lock_id=lock_id, locked_on=now, locked_by=user_id)
    )
    desk.session.flush()


def unlock(desk: Desk, identifier: str, lock_id: str) -> dict[str, Any]:
    """Give a lock up: whoever holds it, and whoever publishes such records, may."""
    entry = _record(desk, identifier, change=True)
    held = desk.session.get(Lock, (identifier, check_identifier(lock_id)))
    if held is None:
        raise not_found("There is no such lock on this draft")
    if held.locked_by != desk.person.id:
        allow(rights.is_authority(desk.trusted, entry.record.type, entry.government), "unlock this draft")
    desk.session.delete(held)
    touch(desk, entry.record)
    desk.session.flush()
    return {"lockID": lock_id, "unlockedOn": desk.stamp(), "unlockedBy": desk.person.brief()}


def _check_open(desk: Desk, lock_id: str) -> None:
    """Refuse the lock of a closed request: no decision would take it away again. A decision waits until it is there."""
    if not lock_id.startswith(_REQUEST):
        return
    query = select(Workflow.closed_on).where(Workflow.id == lock_id.removeprefix(_REQUEST))
    if desk.session.scalar(query.with_for_update()):
        raise invalid("The workflow of this lock is closed", "lockID")


def _record(desk: Desk, identifier: str, *, change: bool = False) -> Entry:
    person = desk.person
    entry = entry_of(desk, check_identifier(identifier), change=change)
    if entry is None or not may_see_draft(desk, entry):
        raise not_found(f"There is no draft of this record that {person.email} may see")
    return entry


def _allow(desk: Desk, entry: Entry, deed: str) -> None:
    record = entry.record
    allow(rights.may_change_draft(desk.trusted, record.type, record.owner, entry.government), deed)
