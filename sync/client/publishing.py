"""Asking for publication by a workflow, and reading how such a request ended (facts, sections 2.4 and 3)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from forms.words import say
from sync.client.answers import Verdict
from sync.client.listing import DOCUMENTS
from sync.client.reading import items_in, object_in, part, person, text
from sync.client.transport import Transport
from sync.errors import NotAllowed, NotThere
from sync.records import Remote, Standing

_WORKFLOWS = "/api/v2013/workflows"
_REFERENCE = ("publishReferenceRecord", "")
_NATIONAL = ("publishNationalRecord", "0.4")
# The realm's record types that belong to a government (facts, section 4); all others of ours are reference records.
_NATIONAL_TYPES = frozenset({"implementationActivity", "nationalSupportTool", "nationalTarget"})
_AT_ONCE = frozenset({"contact"})
_LATEST = 10

Look = Callable[[str, str], Remote | None]


def publishes_at_once(record_type: str) -> bool:
    """Whether records of this type are published without review, as the real clients do with contacts only."""
    return record_type in _AT_ONCE


class Publishing:
    """Requests for publication of documents."""

    def __init__(self, transport: Transport, look: Look) -> None:
        """Ask by this transport; ``look`` tells where a record stands."""
        self._transport = transport
        self._look = look

    def ask(self, there: Remote, info: dict[str, Any]) -> Remote:
        """Ask for publication of a draft, unless that was asked already; ``info`` is what is told of it."""
        if there.stamp.standing in (Standing.REVIEW, Standing.PUBLISHED):
            return there
        if any(not _is_closed(workflow) for workflow in self._requests(there.identifier)):
            return _asked(there)
        self._check_allowed(there, info)
        self._start(there, info)
        return _asked(self._look(there.record_type, there.identifier) or there)

    def verdict(self, identifier: str) -> Verdict | None:
        """How the latest request ended; none while one is open, where it was recalled, or where none was."""
        requests = self._requests(identifier)
        if not requests or not _is_closed(requests[0]):
            return None
        return _verdict(requests[0])

    def _requests(self, identifier: str) -> list[dict[str, Any]]:
        """The requests for publication of a record, the latest first."""
        query = {
            "q": json.dumps({"data.identifier": identifier}),
            "s": json.dumps({"createdOn": -1}),
            "l": str(_LATEST),
        }
        told = [item for item in items_in(self._transport.get(_WORKFLOWS, query)) if isinstance(item, dict)]
        asked = [item for item in told if _kind(item).startswith("publish")]
        mine = [item for item in asked if part(item, "data").get("identifier") == identifier]
        return sorted(mine, key=lambda item: text(item.get("createdOn")), reverse=True)

    def _check_allowed(self, there: Remote, info: dict[str, Any]) -> None:
        """Ask the clearing-house whether this person may, rather than decide it from roles (facts, section 4)."""
        about = {"schema": there.record_type, "realm": _realm(info, self._transport)}
        government = text(part(info, "workingDocumentMetadata").get("government"))
        if government:
            about["government"] = government
        address = f"{DOCUMENTS}/{quote(there.identifier, safe='')}/versions/draft/securities/update"
        told = object_in(
            self._transport.get(address, {"metadata": json.dumps(about), "schema": there.record_type})
        )
        if told.get("isAllowed", told.get("canCreate")) is False:
            raise NotAllowed(
                say("The clearing-house does not let you ask for publication of this record."),
                say("It stays there as a draft."),
                say("Ask your national focal point or the Secretariat for the right to do it."),
            )

    def _start(self, there: Remote, info: dict[str, Any]) -> None:
        kind, version = _NATIONAL if there.record_type in _NATIONAL_TYPES else _REFERENCE
        data = {
            "realm": _realm(info, self._transport),
            "documentID": info.get("workingDocumentID"),
            "identifier": there.identifier,
            "title": info.get("workingDocumentTitle"),
            "abstract": info.get("workingDocumentSummary"),
            "metadata": info.get("workingDocumentMetadata"),
        }
        body: dict[str, Any] = {"type": kind, "data": data}
        if version:
            body["version"] = version
        try:
            self._transport.ask("POST", _WORKFLOWS, body=body)
        except NotThere:
            raise NotThere(say("The clearing-house has no draft of this record.")) from None


def _realm(info: dict[str, Any], transport: Transport) -> str:
    return text(info.get("realm")) or transport.realm


def _asked(remote: Remote) -> Remote:
    """The record as one that is asked for: its lock may show a moment later than the request."""
    if remote.stamp.standing in (Standing.REVIEW, Standing.PUBLISHED):
        return remote
    return replace(remote, stamp=replace(remote.stamp, standing=Standing.REVIEW))


def _kind(workflow: dict[str, Any]) -> str:
    return text(part(workflow, "type").get("name")) or text(workflow.get("type"))


def _is_closed(workflow: dict[str, Any]) -> bool:
    return bool(workflow.get("closedOn")) or bool(part(workflow, "result").get("action"))


def _verdict(workflow: dict[str, Any]) -> Verdict | None:
    activities = workflow.get("activities")
    last = activities[-1] if isinstance(activities, list) and activities else {}
    given = part(last, "result") or part(workflow, "result")
    action = text(given.get("action"))
    if action == "cancel":
        return None
    reason, asked = text(given.get("reason")).strip(), text(workflow.get("createdOn"))
    return Verdict(action == "approve", _decider(last), reason, asked)


def _decider(activity: Any) -> str:
    """Who decided: named as such where the clearing-house does, else the only person it was assigned to."""
    told = activity if isinstance(activity, dict) else {}
    named = person(told.get("closedBy_info")) or person(told.get("completedBy_info"))
    assigned = told.get("assignedTo_info")
    only = assigned[0] if isinstance(assigned, list) and len(assigned) == 1 else None
    return named or person(only)
