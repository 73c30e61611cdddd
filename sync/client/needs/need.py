"""A need as the requests API keeps it: its standing, its document, and what of it is to be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import forms.need
from forms.kinds import Document
from sync.client.wire.faults import not_a_clearing_house
from sync.client.wire.reading import part, text
from sync.records import Remote, Stamp, Standing

NEED = "bbiRequest"
DRAFT, SUBMITTED, PUBLIC, DELETED = "draft", "workflow", "public", "deleted"
STANDINGS = {DRAFT: Standing.DRAFT, SUBMITTED: Standing.REVIEW, PUBLIC: Standing.PUBLISHED}
# What the server keeps for itself, and gives along with a need.
_SERVERS_OWN = ("_id", "history")
_SERVERS_OWN_META = tuple(path.removeprefix("meta.") for path in forms.need.NEED.servers_own)


def status_of(need: Mapping[str, Any]) -> str:
    """The need's own word for where it stands."""
    return text(part(need, "meta").get("status"))


def standing_of(need: Mapping[str, Any]) -> Standing:
    """Where the need stands; NOWHERE where it is deleted, or says nothing that is known."""
    return STANDINGS.get(status_of(need), Standing.NOWHERE)


def remote_of(need: Any, *, with_document: bool) -> Remote | None:
    """A need as our own Remote; none where it has no identifier or is deleted."""
    told = need if isinstance(need, dict) else {}
    number, meta = text(told.get("_id")), part(told, "meta")
    if not number or standing_of(told) is Standing.NOWHERE:
        return None
    return Remote(
        identifier=text(meta.get("mark")) or number,
        record_type=NEED,
        stamp=Stamp(text(meta.get("modifiedOn")) or text(meta.get("createdOn")), 0, standing_of(told)),
        document=own(told) if with_document else None,
        server_id=number,
    )


def remotes_of(needs: Iterable[Any], *, with_document: bool) -> list[Remote]:
    """The needs of a list that are any."""
    found = (remote_of(need, with_document=with_document) for need in needs)
    return [remote for remote in found if remote is not None]


def told(need: dict[str, Any] | None) -> Remote:
    """A need that must be there, without its document; NotAClearingHouse where it is not."""
    remote = remote_of(need, with_document=False)
    if remote is None:
        raise not_a_clearing_house()
    return remote


def own(need: Mapping[str, Any]) -> Document:
    """The need as a document: without what the server adds, and without fields that were taken away."""
    return {name: value for name, value in need.items() if name not in _SERVERS_OWN and value is not None}


def to_make(document: Document, identifier: str) -> Document:
    """What to send to make a need: its document with our mark, by which it is found again."""
    return {**own(document), "meta": {**part(document, "meta"), "status": DRAFT, "mark": identifier}}


def to_write(there: Mapping[str, Any], document: Document, status: str) -> dict[str, Any]:
    """The top-level fields that differ, whole, with the whole ``meta``; empty where nothing differs.

    Null takes a field away, since one that is left out stays as it is.
    """
    meta = _meta(part(there, "meta"), part(document, "meta"), status)
    before, after = own(there), {**own(document), "meta": meta}
    names = dict.fromkeys([*after, *before])
    changed = {name: after.get(name) for name in names if after.get(name) != before.get(name)}
    return {**changed, "meta": meta} if changed else {}


def with_status(there: Mapping[str, Any], status: str) -> dict[str, Any]:
    """What to send to give a need another status and change nothing else, as its real form does to delete one."""
    return {"meta": {**part(there, "meta"), "status": status}}


def _meta(there: Mapping[str, Any], mine: Mapping[str, Any], status: str) -> dict[str, Any]:
    """Mine over theirs, but for what the server keeps itself."""
    kept = {name: there[name] for name in _SERVERS_OWN_META if name in there}
    return {**there, **mine, **kept, "status": status}
