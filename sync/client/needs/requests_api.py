"""The requests API v2016: needs, which have another identity, status and way of writing (facts, section 7.5)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from forms.kinds import Document
from forms.registry import form_for
from forms.words import say
from sync.client.answers import Account, Hold, Revision, Task, Verdict
from sync.client.documents.reading_each import BROKEN_PAGE, Alone
from sync.client.documents.reviewing import no_longer_open
from sync.client.documents.revising import no_such_revision
from sync.client.needs import need
from sync.client.needs import reviews as need_reviews
from sync.client.reasons import fitted
from sync.client.wire.reading import items_in, object_in, part, text
from sync.client.wire.transport import Transport
from sync.errors import NotThere, Returned, locked
from sync.records import Remote, Stamp, Standing

_NEEDS = "/api/v2016/bbi-requests"
_ADMINISTRATORS = frozenset({"Administrator", "BbiAdministrator"})
_PAGE = 100
# Where not everything may pass, a page is no longer than what is left carries: so many bytes a need, compressed.
_NEED_BYTES = 1_500
# From so many moved needs of a page, the page with all documents costs less than as many round trips.
_MANY = 10
_ONLY_STAMP = {"meta": 1}
_NO_HISTORY = {"history": 0}
_FOR_TASKS = {"meta": 1, "title": 1}
# Everything; the document's own history along with it.
_WHOLE: Mapping[str, int] = {}


class RequestsApi:
    """Needs at the clearing-house.

    The server names a need itself (``server_id``); before it does, and whenever an answer was lost, the need is found
    by the mark that we put into its ``meta``. Needs made elsewhere have no mark and go by the server's identifier.
    """

    def __init__(self, transport: Transport, account: Callable[[], Account]) -> None:
        """Ask by this transport; ``account`` tells who is signed in."""
        self._transport = transport
        self._account = account

    def changes(self, known: Mapping[str, Stamp]) -> Iterator[Remote]:
        """Every need of mine and of my country, with its document where it moved."""
        seen: set[str] = set()
        alone = Alone(self._transport, lambda one: self.read(one.identifier, one.server_id), self._probe)
        for page in self._pages(known, alone):
            fresh = [remote for remote in page if remote.server_id not in seen]
            seen.update(remote.server_id for remote in fresh)
            to_read = []
            for remote in fresh:
                if remote.stamp == known.get(remote.identifier):
                    yield replace(remote, document=None)
                elif remote.document is not None:
                    yield remote
                else:
                    to_read.append(remote)
            yield from alone.each(to_read)

    def look(self, identifier: str, server_id: str = "") -> Remote | None:
        """One need without its document."""
        return need.remote_of(self._found(identifier, server_id, _ONLY_STAMP), with_document=False)

    def read(self, identifier: str, server_id: str = "") -> Remote | None:
        """One need with its document."""
        return need.remote_of(self._found(identifier, server_id, _NO_HISTORY), with_document=True)

    def save_draft(self, identifier: str, document: Document, server_id: str = "") -> Remote:
        """Write a need: made anew where there is none, else only its top-level fields that differ.

        A published need becomes a draft again, as with the real form: it has no draft beside what is published.
        """
        there = self._found(identifier, server_id, _NO_HISTORY)
        if there is None:
            return self._made(identifier, document)
        if need.standing_of(there) is Standing.REVIEW:
            raise locked()
        return self._written(identifier, there, document, need.DRAFT)

    def publish(self, identifier: str, document: Document, server_id: str = "") -> Remote:
        """Submit a need, or publish it where the person administers needs; one that is submitted stays so."""
        there = self._found(identifier, server_id, _NO_HISTORY)
        if there is None:
            raise NotThere(say("The clearing-house has no draft of this record."))
        wanted = need.PUBLIC if self.administers() else need.SUBMITTED
        if need.status_of(there) in (wanted, need.PUBLIC):
            return need.told(there)
        return self._written(identifier, there, document, wanted)

    def verdict(self, identifier: str, server_id: str = "") -> Verdict | None:
        """A need that became public was approved; of one that went back to a draft nothing is told."""
        there = self.look(identifier, server_id)
        published = there is not None and there.stamp.standing is Standing.PUBLISHED
        return Verdict(approved=True) if published else None

    def delete_draft(self, identifier: str, server_id: str = "") -> None:
        """Mark a need as deleted, as its real form does; one that is public stays."""
        there = self._found(identifier, server_id, _ONLY_STAMP)
        if there is None or need.standing_of(there) is Standing.PUBLISHED:
            return
        if need.standing_of(there) is Standing.REVIEW:
            raise locked()
        self._patch(there, need.with_status(there, need.DELETED))

    def administers(self) -> bool:
        """Whether the person publishes needs, as the real form decides it: by roles."""
        return not _ADMINISTRATORS.isdisjoint(self._account().roles)

    def hold(self, identifier: str, server_id: str = "") -> Hold | None:
        """Who submitted a need that is under review."""
        there = self._found(identifier, server_id, _ONLY_STAMP)
        return None if there is None else need_reviews.hold_on(there, self._account())

    def recall(self, identifier: str, server_id: str = "") -> Remote:
        """Make one's own submitted need a draft again."""
        there = self._found(identifier, server_id, _ONLY_STAMP)
        there = need_reviews.check_mine(there, self._account())
        self._patch(there, need.with_status(there, need.DRAFT))
        return need.told(self._found(identifier, text(there.get("_id")), _ONLY_STAMP))

    def remove(self, identifier: str, server_id: str = "") -> None:
        """Remove a public need: its API knows no request for that, so it is done at once."""
        there = self._found(identifier, server_id, _ONLY_STAMP)
        if there is None:
            return
        if need.standing_of(there) is Standing.REVIEW:
            raise locked()
        self._patch(there, need.with_status(there, need.DELETED))

    def tasks(self) -> Iterator[Task]:
        """The submitted needs, for those who administer needs; nothing is asked for anybody else."""
        if not self.administers():
            return
        query, skip = {"meta.status": need.SUBMITTED}, 0
        while True:
            page = self._page(query, _FOR_TASKS, skip)
            found = (need_reviews.task_of(one) for one in page if isinstance(one, dict))
            yield from (task for task in found if task is not None)
            skip += len(page)
            if len(page) < _PAGE:
                return

    def approve(self, task: Task) -> None:
        """Make a submitted need public, by the whole document as the real reviewers' page does."""
        there = self._submitted(task)
        document = {**need.own(there), **need.with_status(there, need.PUBLIC)}
        self._send("PUT", _address(text(there.get("_id"))), document)

    def reject(self, task: Task) -> None:
        """Make a submitted need a draft again; its API has no place for the reviewer's reason."""
        there = self._submitted(task)
        self._patch(there, need.with_status(there, need.DRAFT))

    def revisions(self, identifier: str, server_id: str = "") -> list[Revision]:
        """The states in which a need was public, the newest first, as far as its history tells."""
        there = self._found(identifier, server_id, _WHOLE)
        return [] if there is None else need_reviews.revisions_of(there)

    def revision(self, identifier: str, number: int, server_id: str = "") -> Document:
        """A need as it was when it was public for the numbered time."""
        there = self._found(identifier, server_id, _WHOLE)
        states = [] if there is None else need_reviews.public_versions(there)
        if not 1 <= number <= len(states):
            raise no_such_revision()
        return need.own(states[number - 1])

    def _submitted(self, task: Task) -> dict[str, Any]:
        there = self._found(task.identifier, task.server_id, _NO_HISTORY)
        if there is None or need.status_of(there) != need.SUBMITTED:
            raise no_longer_open()
        return there

    def _pages(self, known: Mapping[str, Stamp], alone: Alone) -> Iterator[list[Remote]]:
        """The needs of mine and my country, a page at a time, in an order that no change disturbs.

        Where many of a page moved, it is fetched with all documents instead of each by itself.
        """
        query, skip = self._mine(), 0
        while True:
            top = self._transport.meter.fitting(_PAGE, _NEED_BYTES)
            whole = None if known else self._whole_page(query, skip, top, alone)
            found = self._page(query, _ONLY_STAMP, skip, top) if whole is None else whole
            page = need.remotes_of(found, with_document=whole is not None)
            if known and sum(remote.stamp != known.get(remote.identifier) for remote in page) > _MANY:
                again = self._whole_page(query, skip, top, alone)
                page = page if again is None else need.remotes_of(again, with_document=True)
            yield page
            skip += len(found)
            if len(found) < top:
                return

    def _whole_page(self, query: Mapping[str, Any], skip: int, top: int, alone: Alone) -> list[Any] | None:
        """A page with its documents; none where one of them breaks it, so that each is read by itself."""
        try:
            return self._page(query, _NO_HISTORY, skip, top)
        except BROKEN_PAGE as trouble:
            alone.page_broke(trouble)
            return None

    def _probe(self) -> None:
        self._transport.get(_NEEDS, {"f": json.dumps({"meta": 1}), "l": "1"})

    def _mine(self) -> dict[str, Any]:
        account = self._account()
        # The server keeps the author as a number; a text is asked for as well, should another one not.
        own = [int(account.user_id)] if account.user_id.isdecimal() else []
        mine: dict[str, Any] = {"meta.createdBy": {"$in": [*own, account.user_id]}}
        alive = {"meta.status": {"$in": list(need.STANDINGS)}}
        if not account.government:
            return {**mine, **alive}
        return {"$or": [mine, {"country.identifier": account.government}], **alive}

    def _page(
        self, query: Mapping[str, Any], fields: Mapping[str, int], skip: int = 0, top: int = _PAGE
    ) -> list[Any]:
        asked = {"q": query, "f": fields, "s": {"_id": 1}}
        told = {name: json.dumps(value) for name, value in asked.items()} | {"l": str(top), "sk": str(skip)}
        return items_in(self._transport.get(_NEEDS, told))

    def _found(self, identifier: str, server_id: str, fields: Mapping[str, int]) -> dict[str, Any] | None:
        """A need by the server's identifier, else by our mark; none where there is none or it is deleted."""
        found = self._by_number(server_id, fields) if server_id else self._by_mark(identifier, fields)
        return found if found and need.standing_of(found) is not Standing.NOWHERE else None

    def _by_number(self, server_id: str, fields: Mapping[str, int]) -> dict[str, Any] | None:
        try:
            told = self._transport.get(_address(server_id), {"f": json.dumps(fields)})
        except NotThere:
            return None
        return object_in(told) if told else None

    def _by_mark(self, identifier: str, fields: Mapping[str, int]) -> dict[str, Any] | None:
        found = [one for one in self._page({"meta.mark": identifier}, fields) if isinstance(one, dict)]
        # A server that does not know the mark as something to ask for could answer with every need.
        mine = [one for one in found if part(one, "meta").get("mark") == identifier]
        return next((one for one in mine if need.standing_of(one) is not Standing.NOWHERE), None)

    def _made(self, identifier: str, document: Document) -> Remote:
        told = self._send("POST", _NEEDS, need.to_make(document, identifier))
        number = text(told.get("id")) or text(told.get("_id"))
        return need.told(self._found(identifier, number, _ONLY_STAMP))

    def _written(self, identifier: str, there: dict[str, Any], document: Document, status: str) -> Remote:
        fields = need.to_write(there, document, status)
        if not fields:
            return need.told(there)
        self._patch(there, fields)
        return need.told(self._found(identifier, text(there.get("_id")), _ONLY_STAMP))

    def _patch(self, there: dict[str, Any], fields: dict[str, Any]) -> None:
        self._send("PATCH", _address(text(there.get("_id"))), fields)

    def _send(self, method: str, path: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            return object_in(self._transport.ask(method, path, body=body) or {})
        except Returned as returned:
            raise Returned(fitted(returned.reasons, form_for(need.NEED))) from None


def _address(server_id: str) -> str:
    return f"{_NEEDS}/{quote(server_id, safe='')}"
