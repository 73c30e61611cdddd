"""The documents API v2013: everything but needs (facts, sections 2 and 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from forms.kinds import Document
from forms.registry import form_for
from forms.words import say
from sync.client.answers import Account, Hold, Revision, Right, Task, Verdict
from sync.client.documents.information import body_in, remote_of
from sync.client.documents.listing import DOCUMENTS, Listing
from sync.client.documents.publishing import Publishing, publishes_at_once
from sync.client.documents.reviewing import Reviewing
from sync.client.documents.revising import Revising
from sync.client.documents.rights import Rights
from sync.client.documents.workflows import Workflows
from sync.client.reasons import fitted, reasons_of
from sync.client.wire.faults import not_a_clearing_house
from sync.client.wire.reading import object_in
from sync.client.wire.transport import Transport
from sync.errors import LockedThere, NotAllowed, NotThere, Reason, Returned, locked
from sync.records import Remote, Stamp, Standing
from sync.sights import Sights


class DocumentsApi:
    """Activities, materials, organizations and contacts at the clearing-house."""

    def __init__(self, transport: Transport, account: Callable[[], Account]) -> None:
        """Ask by this transport; ``account`` tells who is signed in."""
        self._transport, self._account = transport, account
        workflows, self._rights = Workflows(transport), Rights(transport)
        self._publishing = Publishing(transport, workflows, self._rights, self.look)
        self._reviewing = Reviewing(workflows, account)
        self._revising = Revising(transport)
        self._looked: set[str] = set()
        self._saved: dict[str, dict[str, Any]] = {}

    def changes(self, known: Mapping[str, Stamp], sights: Sights | None = None) -> Iterator[Remote]:
        """Every record that is mine to see, with its document where it moved."""
        person = f"{self._account().user_id} in {self._transport.realm}"
        return Listing(self._transport, known, self.read, sights or Sights(), person).walk()

    def look(self, record_type: str, identifier: str) -> Remote | None:
        """One record without its document."""
        self._saved.pop(identifier, None)
        info = self._information(identifier, {"info": "true"})
        self._looked.add(identifier)
        return None if info is None else _checked(info, record_type)

    def read(self, record_type: str, identifier: str) -> Remote | None:
        """One record with its document, the draft before the published version (facts, section 3: load for edit)."""
        info = self._information(identifier, {"info": "true", "body": "true"})
        if info is None:
            return None
        remote = _checked(info, record_type)
        document = body_in(info)
        if document is None:
            drafted = remote.stamp.standing is not Standing.PUBLISHED
            document = object_in(
                self._transport.get(_draft(identifier) if drafted else _published(identifier))
            )
        return replace(remote, document=document)

    def save_draft(self, record_type: str, identifier: str, document: Document) -> Remote:
        """Replace the draft whole.

        Whether the clearing-house refuses this while it is under review is not known (facts, section 10), so a record
        that was not looked at just before is looked at first.
        """
        if identifier not in self._looked:
            there = self.look(record_type, identifier)
            if there is not None and there.lock:
                raise locked(there.lock, there.locked_since)
        self._looked.discard(identifier)
        with _tied(record_type), self._named(record_type, identifier):
            info = self._transport.ask("PUT", _draft(identifier), {"schema": record_type}, document)
        if info is None:
            return self._untold(record_type, identifier)
        saved = _checked(info, record_type)
        self._saved = {identifier: info}
        return saved

    def check(self, record_type: str, document: Document) -> Sequence[Reason]:
        """What the clearing-house finds wrong with a document; its own clients send PUT, though its pages say POST."""
        try:
            report = self._transport.ask("PUT", f"{DOCUMENTS}/x/validate", {"schema": record_type}, document)
        except Returned as returned:
            return fitted(returned.reasons, form_for(record_type))
        errors = object_in(report).get("errors")
        if errors is not None and not isinstance(errors, list):
            raise not_a_clearing_house()
        return fitted(reasons_of(report), form_for(record_type))

    def publish(self, record_type: str, identifier: str, document: Document) -> Remote:
        """Ask for publication of the saved draft; contacts are published at once. Asking twice asks once."""
        with _tied(record_type), self._named(record_type, identifier):
            if publishes_at_once(record_type):
                return self._publish_at_once(record_type, identifier, document)
            # What was told of the draft when it was saved a moment ago need not be asked for again.
            info = self._saved.pop(identifier, None) or self._information(identifier, {"info": "true"})
            if info is None:
                raise NotThere(say("The clearing-house has no draft of this record."))
            return self._publishing.ask(_checked(info, record_type), info)

    def verdict(self, identifier: str) -> Verdict | None:
        """How the latest request for publication ended."""
        return self._publishing.verdict(identifier)

    def verdicts(self, identifiers: Sequence[str]) -> dict[str, Verdict]:
        """How the latest requests about these records ended."""
        return self._publishing.verdicts(identifiers)

    def delete_draft(self, record_type: str, identifier: str) -> None:
        """Remove the draft, if there is one."""
        with suppress(NotThere), self._named(record_type, identifier):
            self._transport.ask("DELETE", _draft(identifier))

    def may(
        self, right: Right, record_type: str, identifier: str = "", *, draft: bool, government: str = ""
    ) -> bool:
        """Whether the person may do this with the record, or a new one, or its draft."""
        return self._rights.may(right, record_type, identifier, draft=draft, government=government)

    def hold(self, identifier: str) -> Hold | None:
        """Who holds the record so that it takes no changes."""
        info = self._information(identifier, {"info": "true"})
        return None if info is None else self._reviewing.hold(identifier, info)

    def recall(self, record_type: str, identifier: str) -> Remote:
        """Take one's own open request back."""
        self._reviewing.recall(identifier)
        there = self.look(record_type, identifier)
        if there is None:
            raise NotThere(say("The clearing-house has no such record."))
        return there

    def ask_removal(self, record_type: str, identifier: str) -> Remote | None:
        """Ask that the published record be removed; contacts are removed at once by those who may."""
        info = self._information(identifier, {"info": "true"})
        if info is None:
            return None
        there = _checked(info, record_type)
        if there.stamp.standing in (Standing.DRAFT, Standing.REVISED):
            raise Returned(
                [Reason("", "Draft", say("The record can be removed only after its draft is thrown away."))]
            )
        with _tied(record_type), self._named(record_type, identifier):
            if publishes_at_once(record_type) and self._publishing.may_remove_at_once(there, info):
                with suppress(NotThere):
                    self._transport.ask("DELETE", _published(identifier), {"schema": record_type})
                return None
            return self._publishing.ask_removal(there, info)

    def tasks(self) -> Iterator[Task]:
        """The open requests that this person is to decide."""
        return self._reviewing.tasks()

    def approve(self, task: Task) -> None:
        """Grant what is asked for."""
        with _tied(task.record_type):
            self._reviewing.decide(task, {"action": "approve"})

    def reject(self, task: Task, reason: str) -> None:
        """Refuse it."""
        with _tied(task.record_type):
            self._reviewing.decide(task, {"action": "reject", "reason": reason})

    def revisions(self, identifier: str) -> list[Revision]:
        """The published revisions, the newest first."""
        return self._revising.revisions(identifier)

    def revision(self, identifier: str, number: int) -> Document:
        """The document of one published revision."""
        return self._revising.revision(identifier, number)

    def _information(self, identifier: str, query: Mapping[str, str]) -> dict[str, Any] | None:
        """What is told of the draft, else of the published record, else none."""
        with suppress(NotThere, NotAllowed):
            return object_in(self._transport.get(_draft(identifier), query))
        with suppress(NotThere):
            return object_in(self._transport.get(_published(identifier), query))
        return None

    def _publish_at_once(self, record_type: str, identifier: str, document: Document) -> Remote:
        there = self.read(record_type, identifier)
        if there is None or self._published_now(there) != document:
            info = self._transport.ask("PUT", _published(identifier), {"schema": record_type}, document)
            there = self._untold(record_type, identifier) if info is None else _checked(info, record_type)
        if there.stamp.standing is Standing.REVISED:
            # Our own draft, which is published now; left there it would be taken for a newer version.
            self.delete_draft(record_type, identifier)
            there = self.look(record_type, identifier) or there
        return replace(there, document=None)

    def _untold(self, record_type: str, identifier: str) -> Remote:
        """A record that was written without a word in the answer; NotAClearingHouse where it is not there."""
        there = self.look(record_type, identifier)
        self._looked.discard(identifier)
        if there is None:
            raise not_a_clearing_house()
        return there

    def _published_now(self, there: Remote) -> Document | None:
        """What is published: publishing the very same again, after a lost answer, would make one more revision."""
        if there.stamp.standing is not Standing.REVISED:
            return there.document if there.stamp.standing is Standing.PUBLISHED else None
        return object_in(self._transport.get(_published(there.identifier)))

    @contextmanager
    def _named(self, record_type: str, identifier: str) -> Iterator[None]:
        """Around a request: where it meets a lock, the trouble names who holds it."""
        try:
            yield
        except LockedThere:
            there = self.look(record_type, identifier)
            raise (locked(there.lock, there.locked_since) if there else locked()) from None


@contextmanager
def _tied(record_type: str) -> Iterator[None]:
    """Around a request: where it is returned, the reasons are tied to the questions of the form."""
    try:
        yield
    except Returned as returned:
        raise Returned(fitted(returned.reasons, form_for(record_type))) from None


def _published(identifier: str) -> str:
    return f"{DOCUMENTS}/{quote(identifier, safe='')}"


def _draft(identifier: str) -> str:
    return f"{_published(identifier)}/versions/draft"


def _checked(info: Any, record_type: str) -> Remote:
    """The record that an information is about, if it is of the type that was expected."""
    remote = remote_of(info)
    if remote is None:
        raise not_a_clearing_house()
    if remote.record_type != record_type:
        raise NotAllowed(
            say("The clearing-house has a record of another kind under this identifier."),
            say("Your version is kept here."),
            say("Duplicate the record and send the copy."),
        )
    return remote
