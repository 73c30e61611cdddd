"""Asking for publication or removal by a workflow, and reading how a request ended (facts, sections 2.4 and 3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from forms.words import Phrase, say
from sync.client.answers import Deed, Right, Verdict
from sync.client.documents.information import lock_of
from sync.client.documents.realms import Realms
from sync.client.documents.rights import Rights
from sync.client.documents.workflows import Workflow, Workflows, activities_of, deed_of, is_closed
from sync.client.wire.reading import part, person, text
from sync.client.wire.transport import Transport
from sync.errors import NotAllowed, NotThere, locked
from sync.records import Remote, Standing

_NATIONAL = ("publishNationalRecord", "0.4")
_REFERENCE = ("publishReferenceRecord", "")
_REMOVAL = ("deleteRecord", "0.4")
_AT_ONCE = frozenset({"contact"})

Look = Callable[[str, str], Remote | None]


def publishes_at_once(record_type: str) -> bool:
    """Whether records of this type are published without review, as the real clients do with contacts only."""
    return record_type in _AT_ONCE


class Publishing:
    """Requests for publication, or for removal, of documents."""

    def __init__(self, transport: Transport, workflows: Workflows, rights: Rights, look: Look) -> None:
        """Ask by this transport; ``look`` tells where a record stands."""
        self._realm = transport.realm
        self._realms = Realms(transport)
        self._workflows = workflows
        self._rights = rights
        self._look = look

    def ask(self, there: Remote, info: dict[str, Any]) -> Remote:
        """Ask for publication of a draft, unless that was asked already; ``info`` is what is told of it."""
        if there.stamp.standing in (Standing.REVIEW, Standing.PUBLISHED):
            return there
        if self._is_asked(Deed.PUBLISH, there, info):
            return _asked(there)
        self._check_may_publish(there, info)
        kind = _NATIONAL if self._realms.is_national(there.record_type) else _REFERENCE
        if self._start(kind, there, _of_draft(info)):
            return _asked(there)
        now = self._look(there.record_type, there.identifier) or there
        return now if now.stamp.standing is Standing.PUBLISHED else _asked(now)

    def ask_removal(self, there: Remote, info: dict[str, Any]) -> Remote | None:
        """Ask for removal of what is published, unless that was asked already; none where it is gone by that."""
        if self._is_asked(Deed.REMOVE, there, info):
            return _asked(there)
        if there.lock:
            raise locked(*lock_of(info))
        self._check_may_remove(there, info)
        if self._start(_REMOVAL, there, _of_published(info)):
            return _asked(there)
        left = self._look(there.record_type, there.identifier)
        return _asked(left) if left and left.stamp.standing is not Standing.NOWHERE else None

    def may_remove_at_once(self, there: Remote, info: dict[str, Any]) -> bool:
        """Whether the person may remove what is published without asking."""
        return self._may(Right.DELETE, there, info, draft=False)

    def verdict(self, identifier: str) -> Verdict | None:
        """How the latest request ended; none while one is open, where it was recalled, or where none was."""
        return _ended(next(iter(self._workflows.of(identifier)), None))

    def verdicts(self, identifiers: Sequence[str]) -> dict[str, Verdict]:
        """How the latest requests about these records ended; of the others ``verdict`` tells nothing."""
        latest = self._workflows.latest(identifiers)
        told = {identifier: _ended(workflow) for identifier, workflow in latest.items()}
        return {identifier: verdict for identifier, verdict in told.items() if verdict is not None}

    def _is_asked(self, deed: Deed, there: Remote, info: dict[str, Any]) -> bool:
        """Whether that was asked for already; LockedThere while another request is open."""
        found = self._workflows.open(there.identifier)
        if found is not None and deed_of(found) is not deed:
            raise locked(*lock_of(info))
        return found is not None

    def _check_may_publish(self, there: Remote, info: dict[str, Any]) -> None:
        if not self._may(Right.UPDATE, there, info, draft=True):
            what = say("The clearing-house does not let you ask for publication of this record.")
            raise _refused(what, say("It stays there as a draft."))

    def _check_may_remove(self, there: Remote, info: dict[str, Any]) -> None:
        """Who may delete may; so may, by asking, who could begin a draft over it (facts, section 3: delete)."""
        if self._may(Right.DELETE, there, info, draft=False) or self._may(
            Right.CREATE, there, info, draft=True
        ):
            return
        what = say("The clearing-house does not let you ask for removal of this record.")
        raise _refused(what, say("It stays published."))

    def _may(self, right: Right, there: Remote, info: dict[str, Any], *, draft: bool) -> bool:
        details = part(info, "workingDocumentMetadata") or part(info, "metadata")
        return self._rights.may(
            right,
            there.record_type,
            there.identifier,
            draft=draft,
            government=text(details.get("government")),
            realm=text(info.get("realm")),
        )

    def _start(self, kind: tuple[str, str], there: Remote, about: dict[str, Any]) -> bool:
        """Make a request; whether it is told to be waiting, as against done at once by those who may."""
        name, version = kind
        data = {**about, "identifier": there.identifier, "realm": about["realm"] or self._realm}
        body: Workflow = {"type": name, "data": data}
        if version:
            body["version"] = version
        try:
            started = self._workflows.start(body)
        except NotThere:
            raise NotThere(say("The clearing-house has no draft of this record.")) from None
        return bool(started.get("_id")) and not is_closed(started)


def _of_draft(info: dict[str, Any]) -> dict[str, Any]:
    return {
        "realm": text(info.get("realm")),
        # That of what is published, as every web client has it: a new record has none.
        "documentID": info.get("documentID"),
        "title": info.get("workingDocumentTitle"),
        "abstract": info.get("workingDocumentSummary"),
        "metadata": info.get("workingDocumentMetadata"),
    }


def _of_published(info: dict[str, Any]) -> dict[str, Any]:
    return {
        "realm": text(info.get("realm")),
        "documentID": info.get("documentID"),
        "title": info.get("title"),
        "abstract": info.get("summary"),
        "metadata": info.get("metadata"),
    }


def _refused(what: Phrase, meaning: Phrase) -> NotAllowed:
    return NotAllowed(
        what, meaning, say("Ask your national focal point or the Secretariat for the right to do it.")
    )


def _asked(remote: Remote) -> Remote:
    """The record as one that is asked for: its lock may show a moment later than the request."""
    if remote.stamp.standing is Standing.REVIEW:
        return remote
    return replace(remote, stamp=replace(remote.stamp, standing=Standing.REVIEW))


def _ended(workflow: Workflow | None) -> Verdict | None:
    """How a record's latest request ended; none while it is open, where it was recalled, or where none was."""
    return _verdict(workflow) if workflow is not None and is_closed(workflow) else None


def _verdict(workflow: Workflow) -> Verdict | None:
    """How a closed request ended; one that ran out was refused by nobody."""
    activities = activities_of(workflow)
    last = activities[-1] if activities else {}
    given = part(last, "result") or part(workflow, "result")
    action = text(given.get("action"))
    if action.startswith("cancel"):
        return None
    reason, asked = text(given.get("reason")).strip(), text(workflow.get("createdOn"))
    approved = action.startswith("approve")
    ran_out = last.get("timedOut") is True or action.startswith("timeout")
    return Verdict(
        approved,
        "" if ran_out else _decider(last),
        reason,
        asked,
        deed_of(workflow) or Deed.PUBLISH,
        text(last.get("closedOn")) or text(workflow.get("closedOn")),
    )


def _decider(activity: dict[str, Any]) -> str:
    """Who decided: named as such where the clearing-house does, else the only person it was assigned to."""
    named = person(activity.get("closedBy_info")) or person(activity.get("completedBy_info"))
    assigned = activity.get("assignedTo_info")
    only = assigned[0] if isinstance(assigned, list) and len(assigned) == 1 else None
    return named or person(only)
