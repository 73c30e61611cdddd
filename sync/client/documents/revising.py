"""The published revisions of a document (facts, section 2.1: versions)."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from urllib.parse import quote

from forms.kinds import Document
from forms.words import say
from sync.client.answers import Revision
from sync.client.documents.listing import DOCUMENTS
from sync.client.wire.reading import items_in, object_in, person, text, whole
from sync.client.wire.transport import Transport
from sync.errors import NotThere

_MOST = 500


class Revising:
    """What was published earlier."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport."""
        self._transport = transport

    def revisions(self, identifier: str) -> list[Revision]:
        """All that are told, the newest first; empty where nothing is published."""
        found: list[Any] = []
        with suppress(NotThere):
            found = items_in(self._transport.get(_versions(identifier), {"$top": str(_MOST)}))
        told = {one.number: one for one in map(_revision, found) if one is not None}
        return [told[number] for number in sorted(told, reverse=True)]

    def revision(self, identifier: str, number: int) -> Document:
        """The document of one revision; NotThere where there is none."""
        try:
            return object_in(self._transport.get(f"{_versions(identifier)}/{number}"))
        except NotThere:
            raise no_such_revision() from None


def no_such_revision() -> NotThere:
    """There is no revision with this number."""
    return NotThere(say("The clearing-house has no such version of this record."))


def _versions(identifier: str) -> str:
    return f"{DOCUMENTS}/{quote(identifier, safe='')}/versions"


def _revision(info: Any) -> Revision | None:
    told = info if isinstance(info, dict) else {}
    number = whole(told.get("revision"))
    if not number:
        return None
    title = told.get("title")
    return Revision(
        number=number,
        title={name: word for name, word in title.items() if isinstance(word, str)}
        if isinstance(title, dict)
        else {},
        published_on=text(told.get("submittedOn")) or text(told.get("updatedOn")),
        published_by=person(told.get("submittedBy")) or person(told.get("updatedBy")),
    )
