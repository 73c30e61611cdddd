"""Locks on drafts (facts, section 2.3)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer
from sync.practice.documents import locks
from sync.practice.routes.parameters import Identifier

router = APIRouter(prefix="/api/v2013/documents/{identifier}/versions/draft/locks", tags=["locks"])


@router.get("")
def every(call: Called, identifier: Identifier) -> Response:
    """All locks on the draft."""
    with call.reading() as desk:
        return answer(locks.locks_on(desk, identifier))


@router.get("/", include_in_schema=False)
def every_too(call: Called, identifier: Identifier) -> Response:
    """The same: clients ask for the list with an empty lock name."""
    return every(call, identifier)


@router.get("/{lock_id}")
def one(call: Called, identifier: Identifier, lock_id: Identifier) -> Response:
    """One lock."""
    with call.reading() as desk:
        return answer(locks.one_lock(desk, identifier, lock_id))


@router.head("/{lock_id}")
def is_held(call: Called, identifier: Identifier, lock_id: Identifier) -> Response:
    """Whether the lock is held."""
    with call.reading() as desk:
        locks.one_lock(desk, identifier, lock_id)
    return Response()


@router.put("/{lock_id}")
def lock(call: Called, identifier: Identifier, lock_id: Identifier) -> Response:
    """Hold a lock."""
    with call.writing() as desk:
        return answer(locks.lock(desk, identifier, lock_id))


@router.delete("/{lock_id}")
def unlock(call: Called, identifier: Identifier, lock_id: Identifier) -> Response:
    """Give a lock up."""
    with call.writing() as desk:
        return answer(locks.unlock(desk, identifier, lock_id))
