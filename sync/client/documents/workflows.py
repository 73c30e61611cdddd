"""Requests that wait for a review, as the clearing-house keeps them: workflows (facts, section 2.4)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from sync.client.answers import Deed
from sync.client.wire.reading import items_in, object_in, part, text
from sync.client.wire.transport import Transport

WORKFLOWS = "/api/v2013/workflows"
_LATEST = 10
_PAGE = 100
# An identifier takes some 45 bytes of the address, which servers take up to 8,000 bytes of.
_AT_ONCE = 50

Workflow = dict[str, Any]


class Workflows:
    """Asks for workflows, starts them, decides and cancels them."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport."""
        self._transport = transport

    def of(self, identifier: str) -> list[Workflow]:
        """The latest requests about a record, to publish or to remove it, the latest first."""
        query = {
            "q": json.dumps({"data.identifier": identifier}),
            "s": json.dumps({"createdOn": -1}),
            "l": str(_LATEST),
        }
        told = [item for item in items_in(self._transport.get(WORKFLOWS, query)) if isinstance(item, dict)]
        mine = [item for item in told if part(item, "data").get("identifier") == identifier]
        return sorted(filter(deed_of, mine), key=lambda item: text(item.get("createdOn")), reverse=True)

    def latest(self, identifiers: Sequence[str]) -> dict[str, Workflow]:
        """The latest request about each of these records, to publish or to remove it; left out where there is none."""
        found: dict[str, Workflow] = {}
        for start in range(0, len(identifiers), _AT_ONCE):
            wanted = identifiers[start : start + _AT_ONCE]
            for item in self._pages({"data.identifier": {"$in": list(wanted)}}, {"createdOn": -1}):
                name = text(part(item, "data").get("identifier"))
                if name in wanted and deed_of(item):
                    found.setdefault(name, item)
                if found.keys() >= set(wanted):
                    break
        return found

    def open(self, identifier: str) -> Workflow | None:
        """The request about a record that nobody has decided yet; none where there is none."""
        return next((workflow for workflow in self.of(identifier) if not is_closed(workflow)), None)

    def assigned_to(self, user_id: str) -> Iterator[Workflow]:
        """The open requests that somebody is to decide, the oldest first, asked for as the real clients do."""
        number = int(user_id) if user_id.isdecimal() else user_id
        asked = {"$and": [{"activities.assignedTo": number}, {"closedOn": {"$exists": False}}]}
        yield from filter(self._is_ours, self._pages(asked, {"createdOn": 1}))

    def _pages(self, asked: dict[str, Any], order: dict[str, int]) -> Iterator[Workflow]:
        """All that a question finds, in this order, page by page."""
        skip = 0
        while True:
            query = {"q": json.dumps(asked), "s": json.dumps(order)}
            page = items_in(self._transport.get(WORKFLOWS, query | {"l": str(_PAGE), "sk": str(skip)}))
            yield from (item for item in page if isinstance(item, dict))
            skip += len(page)
            if len(page) < _PAGE:
                return

    def _is_ours(self, workflow: Workflow) -> bool:
        """Whether a request is open and of this realm, whose name is written in either case."""
        realm = text(part(workflow, "data").get("realm")).lower()
        return not is_closed(workflow) and realm in ("", self._transport.realm.lower())

    def one(self, number: str) -> Workflow:
        """A request by its own identifier; NotThere where there is none."""
        return object_in(self._transport.get(_address(number)))

    def start(self, body: Workflow) -> Workflow:
        """Make a request; what is told of it, which may be nothing."""
        told = self._transport.ask("POST", WORKFLOWS, body=body)
        return told if isinstance(told, dict) else {}

    def decide(self, number: str, activity: str, answer: dict[str, str]) -> None:
        """Approve, or reject with a reason."""
        address = f"{_address(number)}/activities/{quote(activity, safe='')}"
        self._transport.ask("PUT", address, body=answer)

    def cancel(self, number: str) -> None:
        """Take a request back."""
        self._transport.ask("DELETE", _address(number), {"action": "cancel"})


def deed_of(workflow: Workflow) -> Deed | None:
    """What a request asks for; none for a workflow of another kind."""
    kind = text(part(workflow, "type").get("name")) or text(workflow.get("type"))
    if kind.startswith("publish"):
        return Deed.PUBLISH
    return Deed.REMOVE if kind.startswith("delete") else None


def is_closed(workflow: Workflow) -> bool:
    """Whether a request is decided, recalled, or has run out."""
    return bool(workflow.get("closedOn")) or bool(part(workflow, "result").get("action"))


def activities_of(workflow: Workflow) -> list[dict[str, Any]]:
    """The steps of a request, in their order."""
    told = workflow.get("activities")
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []


def open_activity(workflow: Workflow, user_id: str) -> dict[str, Any] | None:
    """The step of a request that is still to be decided: one of this person's before one of others; none if none is."""
    left = [one for one in activities_of(workflow) if not is_closed(one) and text(one.get("name"))]
    return next((one for one in left if is_assigned(one, user_id)), left[0] if left else None)


def is_assigned(activity: dict[str, Any], user_id: str) -> bool:
    """Whether a step is this person's to decide."""
    told = activity.get("assignedTo")
    return user_id in [text(one) for one in (told if isinstance(told, list) else [told])]


def maker_of(workflow: Workflow) -> str:
    """The identifier of whoever made a request."""
    return text(workflow.get("createdBy")) or text(part(workflow, "createdBy_info").get("userID"))


def _address(number: str) -> str:
    return f"{WORKFLOWS}/{quote(number, safe='')}"
