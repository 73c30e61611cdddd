"""What happened to one's requests, and what waits for one's decision (facts, section 2.8: user-notifications).

Notices are read off the workflows; kept is only that one was read or thrown away. Nobody makes notices by hand.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import or_, select

from sync.practice.asking.collection import Question, sifted
from sync.practice.database.models import Record, Workflow
from sync.practice.house import Desk
from sync.practice.people.tables import NoticeMark
from sync.practice.refusals import invalid, not_found

READ, UNREAD, GONE = "read", "unread", "deleted"
_WORDS = {"approve": "approved", "reject": "rejected", "timeout": "expired", "cancel": "cancelled"}


def listed(desk: Desk, question: Question) -> Any:
    """The notices that fit a query, newest first unless sorted otherwise, or how many there are."""
    return sifted(_all(desk), question)


def one(desk: Desk, number: str) -> dict[str, Any]:
    """One notice of the visitor; refused with 404 where there is none."""
    for notice in _all(desk):
        if notice["id"] == number:
            return notice
    raise not_found("There is no such notification")


def marked(desk: Desk, number: str, sent: dict[str, Any]) -> dict[str, Any]:
    """Mark a notice as read or unread."""
    state = sent.get("state")
    if state not in (READ, UNREAD):
        raise invalid("The state must be read or unread", "state")
    notice = one(desk, number)
    _mark(desk, number, state)
    return {**notice, "state": state}


def all_read(desk: Desk, sent: dict[str, Any]) -> None:
    """Mark every notice as read; those of one realm where one is named."""
    realm = sent.get("realm")
    if realm is not None and not isinstance(realm, str):
        raise invalid("The realm must be a text", "realm")
    for notice in _all(desk):
        named = notice["data"]["documentInfo"]["realm"]
        if notice["state"] == UNREAD and (realm is None or str(named).lower() == realm.lower()):
            _mark(desk, notice["id"], READ)


def thrown_away(desk: Desk, number: str) -> None:
    """Take a notice off the list."""
    one(desk, number)
    _mark(desk, number, GONE)


def _all(desk: Desk) -> list[dict[str, Any]]:
    me = desk.person.id
    marks = desk.session.scalars(select(NoticeMark).where(NoticeMark.user_id == me))
    states = {mark.notice: mark.state for mark in marks}
    found = [{**notice, "state": states.get(notice["id"], UNREAD)} for notice in _made(desk)]
    found = [notice for notice in found if notice["state"] != GONE]
    return sorted(found, key=lambda notice: str(notice["createdOn"]), reverse=True)


def _made(desk: Desk) -> Iterator[dict[str, Any]]:
    me = desk.person.id
    mine = or_(Workflow.created_by == me, Workflow.assigned.contains(str(me)))
    query = (
        select(Workflow, Record.realm).outerjoin(Record, Record.identifier == Workflow.identifier).where(mine)
    )
    for workflow, realm in desk.session.execute(query.order_by(Workflow.id)):
        if me in json.loads(workflow.assigned):
            yield _notice(me, workflow, realm, "request", workflow.created_on)
        if workflow.created_by == me and workflow.closed_on:
            action = json.loads(workflow.answer or "{}").get("action")
            yield _notice(me, workflow, realm, _WORDS.get(action, str(action)), workflow.closed_on)


def _notice(me: int, workflow: Workflow, realm: str | None, action: str, on: str) -> dict[str, Any]:
    number = hashlib.sha256(f"{me} {workflow.id} {action}".encode()).hexdigest()[:24]
    data = json.loads(workflow.data)
    about = {name: data.get(name) for name in ("title", "metadata")}
    reason = json.loads(workflow.answer or "{}").get("reason")
    return {
        "_id": number,
        "id": number,
        "type": "documentNotification",
        "createdOn": on,
        "assignedTo": [me],
        "data": {
            "workflowId": workflow.id,
            "workflowType": workflow.type,
            "action": action,
            "documentInfo": {"identifier": workflow.identifier, "realm": realm or data.get("realm"), **about},
            **({"reason": reason} if reason and action == "rejected" else {}),
        },
    }


def _mark(desk: Desk, number: str, state: str) -> None:
    mark = desk.session.get(NoticeMark, (desk.person.id, number))
    if mark is None:
        desk.session.add(NoticeMark(user_id=desk.person.id, notice=number, state=state))
    else:
        mark.state = state
