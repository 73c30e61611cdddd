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
from sync.client.faults import locked, not_a_clearing_house
from sync.client.port import Account, Verdict
from sync.client.reading import items_in, object_in, part, text
from sync.client.reasons import fitted
from sync.client.transport import Transport
from sync.errors import NotThere, Returned
from sync.records import Remote, Stamp, Standing

NEED = "bbiRequest"
_NEEDS = "/api/v2016/bbi-requests"
_DRAFT, _SUBMITTED, _PUBLIC, _DELETED = "draft", "workflow", "public", "deleted"
_STANDINGS = {_DRAFT: Standing.DRAFT, _SUBMITTED: Standing.REVIEW, _PUBLIC: Standing.PUBLISHED}
_ADMINISTRATORS = frozenset({"Administrator", "BbiAdministrator"})
_PAGE = 100
# What the server keeps for itself, and gives along with a need.
_SERVERS_OWN = ("_id", "history")
_ONLY_STAMP = {"meta": 1}
_NO_HISTORY = {"history": 0}


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
        for need in self._listed(_NO_HISTORY if not known else _ONLY_STAMP):
            remote = _remote(need, with_document=not known)
            if remote is None or remote.server_id in seen:
                continue
            seen.add(remote.server_id)
            before = known.get(remote.identifier)
            if remote.document is None and remote.stamp != before:
                remote = self.read(remote.identifier, remote.server_id) or remote
            yield remote

    def look(self, identifier: str, server_id: str = "") -> Remote | None:
        """One need without its document."""
        return _remote(self._found(identifier, server_id, _ONLY_STAMP), with_document=False)

    def read(self, identifier: str, server_id: str = "") -> Remote | None:
        """One need with its document."""
        return _remote(self._found(identifier, server_id, _NO_HISTORY), with_document=True)

    def save_draft(self, identifier: str, document: Document, server_id: str = "") -> Remote:
        """Write a need: made anew where there is none, else only its top-level fields that differ.

        A published need becomes a draft again, as with the real form: it has no draft beside what is published.
        """
        there = self._found(identifier, server_id, _NO_HISTORY)
        if there is None:
            return self._made(identifier, document)
        if _standing(there) is Standing.REVIEW:
            raise locked()
        meta = {**part(document, "meta"), "status": _DRAFT}
        return self._written(identifier, there, {**document, "meta": meta})

    def publish(self, identifier: str, document: Document, server_id: str = "") -> Remote:
        """Submit a need, or publish it where the person administers needs; one that is submitted stays so."""
        there = self._found(identifier, server_id, _NO_HISTORY)
        if there is None:
            raise NotThere(say("The clearing-house has no draft of this record."))
        wanted = _PUBLIC if _ADMINISTRATORS & set(self._account().roles) else _SUBMITTED
        if _status(there) in (wanted, _PUBLIC):
            return _told(there)
        return self._written(
            identifier, there, {**document, "meta": {**part(document, "meta"), "status": wanted}}
        )

    def verdict(self, identifier: str, server_id: str = "") -> Verdict | None:
        """A need that became public was approved; of one that went back to a draft nothing is told."""
        there = self.look(identifier, server_id)
        published = there is not None and there.stamp.standing is Standing.PUBLISHED
        return Verdict(approved=True) if published else None

    def delete_draft(self, identifier: str, server_id: str = "") -> None:
        """Mark a need as deleted, as its real form does; one that is public stays."""
        there = self._found(identifier, server_id, _ONLY_STAMP)
        if there is None or _standing(there) is Standing.PUBLISHED:
            return
        if _standing(there) is Standing.REVIEW:
            raise locked()
        self._patch(there, {"meta": {**part(there, "meta"), "status": _DELETED}})

    def _listed(self, fields: Mapping[str, int]) -> Iterator[Any]:
        """The needs of mine and my country, a page at a time, in an order that no change disturbs."""
        skip = 0
        while True:
            found = self._page(self._mine(), fields, skip)
            yield from found
            skip += len(found)
            if len(found) < _PAGE:
                return

    def _mine(self) -> dict[str, Any]:
        account = self._account()
        # The server keeps the author as a number; a text is asked for as well, should another one not.
        own = [int(account.user_id)] if account.user_id.isdecimal() else []
        mine: dict[str, Any] = {"meta.createdBy": {"$in": [*own, account.user_id]}}
        wanted = {"meta.status": {"$in": list(_STANDINGS)}}
        if not account.government:
            return {**mine, **wanted}
        return {"$or": [mine, {"country.identifier": account.government}], **wanted}

    def _page(self, query: Mapping[str, Any], fields: Mapping[str, int], skip: int = 0) -> list[Any]:
        asked = {"q": query, "f": fields, "s": {"_id": 1}}
        told = {name: json.dumps(value) for name, value in asked.items()} | {"l": str(_PAGE), "sk": str(skip)}
        return items_in(self._transport.get(_NEEDS, told))

    def _found(self, identifier: str, server_id: str, fields: Mapping[str, int]) -> dict[str, Any] | None:
        """A need by the server's identifier, else by our mark; none where there is none or it is deleted."""
        found = self._by_number(server_id, fields) if server_id else self._by_mark(identifier, fields)
        return found if found and _standing(found) is not Standing.NOWHERE else None

    def _by_number(self, server_id: str, fields: Mapping[str, int]) -> dict[str, Any] | None:
        try:
            told = self._transport.get(f"{_NEEDS}/{quote(server_id, safe='')}", {"f": json.dumps(fields)})
        except NotThere:
            return None
        return object_in(told) if told else None

    def _by_mark(self, identifier: str, fields: Mapping[str, int]) -> dict[str, Any] | None:
        found = [need for need in self._page({"meta.mark": identifier}, fields) if isinstance(need, dict)]
        # A server that does not know the mark as something to ask for could answer with every need.
        mine = [need for need in found if part(need, "meta").get("mark") == identifier]
        alive = [need for need in mine if _standing(need) is not Standing.NOWHERE]
        return alive[0] if alive else None

    def _made(self, identifier: str, document: Document) -> Remote:
        meta = {**part(document, "meta"), "status": _DRAFT, "mark": identifier}
        told = self._ask(lambda: self._transport.ask("POST", _NEEDS, body={**_own(document), "meta": meta}))
        number = text(told.get("id")) or text(told.get("_id"))
        there = self._by_number(number, _ONLY_STAMP) if number else self._by_mark(identifier, _ONLY_STAMP)
        return _told(there)

    def _written(self, identifier: str, there: dict[str, Any], document: Document) -> Remote:
        changed = _changed(_own(there), _own(document))
        if changed:
            self._patch(there, {**changed, "meta": {**part(there, "meta"), **part(document, "meta")}})
        return _told(self._found(identifier, text(there.get("_id")), _ONLY_STAMP))

    def _patch(self, there: dict[str, Any], fields: dict[str, Any]) -> None:
        address = f"{_NEEDS}/{quote(text(there.get('_id')), safe='')}"
        self._ask(lambda: self._transport.ask("PATCH", address, body=fields))

    def _ask(self, ask: Callable[[], Any]) -> dict[str, Any]:
        try:
            return object_in(ask() or {})
        except Returned as returned:
            raise Returned(fitted(returned.reasons, form_for(NEED))) from None


def _changed(there: Document, document: Document) -> dict[str, Any]:
    """The top-level fields that differ; null takes one away, since a field that is left out stays as it is."""
    names = [*document, *(name for name in there if name not in document)]
    return {name: document.get(name) for name in names if document.get(name) != there.get(name)}


def _own(need: Mapping[str, Any]) -> Document:
    """The need as a document: without what the server adds, and without fields that were taken away."""
    return {name: value for name, value in need.items() if name not in _SERVERS_OWN and value is not None}


def _status(need: Mapping[str, Any]) -> str:
    return text(part(need, "meta").get("status"))


def _standing(need: Mapping[str, Any]) -> Standing:
    return _STANDINGS.get(_status(need), Standing.NOWHERE)


def _remote(need: Any, *, with_document: bool) -> Remote | None:
    """A need as our own Remote; none where it has no identifier or is none any more."""
    told = need if isinstance(need, dict) else {}
    number, meta = text(told.get("_id")), part(told, "meta")
    if not number or _standing(told) is Standing.NOWHERE:
        return None
    return Remote(
        identifier=text(meta.get("mark")) or number,
        record_type=NEED,
        stamp=Stamp(text(meta.get("modifiedOn")) or text(meta.get("createdOn")), 0, _standing(told)),
        document=_own(told) if with_document else None,
        server_id=number,
    )


def _told(need: dict[str, Any] | None) -> Remote:
    remote = _remote(need, with_document=False)
    if remote is None:
        raise not_a_clearing_house()
    return replace(remote, document=None)
