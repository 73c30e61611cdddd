"""Attaching files to records: once per content, in three steps, begun anew at the right one after a cut (facts, 2.5).

Nothing is remembered from one upload to the next. What the clearing-house already has is asked of it each time, and
taken for the same file only if it tells a SHA-256 and that is the same; which digest it tells is not in the facts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from forms.files import ATTACHED, MOST_BYTES, attached_name
from forms.words import say
from sync.client.answers import Upload
from sync.client.documents.listing import DOCUMENTS
from sync.client.storage import AddressRefused, Storage, Tell
from sync.client.wire.faults import not_a_clearing_house
from sync.client.wire.reading import items_in, object_in, text, whole
from sync.client.wire.transport import Transport
from sync.errors import SAFE, NotAllowed, NotThere, Returned, Trouble, Unreachable

_TEMPORARY = "/api/v2015/temporary-files"
_KIND = re.compile(r"[\w.+-]+/[\w.+-]+(; ?[\w.+-]+=[\w.+-]+)*", re.ASCII)
_SHA_256 = re.compile(r"[0-9a-fA-F]{64}")
_PAGE = 500


class Files:
    """The attachments of records."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport, and send bytes with its patience to where the clearing-house says."""
        self._transport = transport
        self._storage = Storage(transport)

    def upload(self, identifier: str, file: Upload, tell: Tell) -> str:
        """Attach a file to a record unless it has it already; its address, relative to the clearing-house.

        ``tell`` hears how many bytes of how many are there. Raises what is in the way, as ``sync.errors`` names it.
        """
        there = self._address_of(identifier, file)
        if there:
            tell(file.size, file.size)
            return there
        return self._attached(identifier, file, self._uploaded(file, tell), tell)

    def download(self, url: str, take: Callable[[bytes], None]) -> None:
        """Hand the bytes of a file on as they come; they may lie at a store of files, where no token is sent.

        Raises what is in the way, as ``sync.errors`` names it: NotThere for a file that is not to be seen here.
        """
        path = url.removeprefix(self._transport.address)
        if not path.startswith(ATTACHED) or not attached_name(path):
            raise _not_there()
        taken = 0

        def count(piece: bytes) -> None:
            nonlocal taken
            taken += len(piece)
            if taken > MOST_BYTES:
                raise not_a_clearing_house()
            take(piece)

        try:
            elsewhere = self._transport.fetch(path, count)
        except NotThere:
            raise _not_there() from None
        if elsewhere:
            self._storage.get(elsewhere, count)

    def _uploaded(self, file: Upload, tell: Tell) -> str:
        """The number of the temporary file with these bytes; an address that has run out is asked for once more."""
        uid, url, kind = self._begun(file)
        try:
            self._sent(url, replace(file, media_type=kind), tell)
        except AddressRefused:
            uid, url, kind = self._begun(file)
            self._sent(url, replace(file, media_type=kind), tell)
        return uid

    def _begun(self, file: Upload) -> tuple[str, str, str]:
        """A temporary file, the address for its bytes, and the kind for which that is signed (facts, section 2.5)."""
        asked = {"filename": file.name, "contentType": file.media_type}
        try:
            told = object_in(self._transport.ask("POST", _TEMPORARY, body=asked))
        except Returned as returned:
            raise _not_taken(file) from returned
        uid, url, kind = text(told.get("uid")), text(told.get("url")), text(told.get("contentType"))
        if not uid or not url:
            raise not_a_clearing_house()
        return uid, url, kind if _KIND.fullmatch(kind) else file.media_type

    def _sent(self, url: str, file: Upload, tell: Tell) -> None:
        """Send the bytes, from the start again after a cut: the address takes them as often as need be.

        A store of files with a fault of its own would take them no better a moment later, and a line may be paid for by
        what passes: that waits for the next run.
        """
        transport = self._transport
        transport.repeats.writing(lambda: self._storage.put(url, file, tell), transport.check_not_stopped)

    def _attached(self, identifier: str, file: Upload, uid: str, tell: Tell) -> str:
        """Make an attachment of it; where the answer is lost, look whether it was done before doing it again."""
        try:
            return self._persisted(identifier, file, uid)
        except Unreachable:
            self._transport.check_not_stopped()
        there = self._address_of(identifier, file)
        if there:
            return there
        try:
            return self._persisted(identifier, file, uid)
        except NotThere:
            return self._persisted(identifier, file, self._uploaded(file, tell))

    def _persisted(self, identifier: str, file: Upload, uid: str) -> str:
        address = f"{_place(identifier)}/persist-temporary/{quote(uid, safe='')}"
        try:
            told = object_in(self._transport.ask("POST", address, body={"fileName": file.name}))
        except Returned as returned:
            raise _not_taken(file) from returned
        return self._relative(identifier, told)

    def _address_of(self, identifier: str, file: Upload) -> str:
        """Where the record has this very file already, preferably under the same name; empty where it has not."""
        try:
            same = [told for told in self._listed(identifier) if _is_same(told, file)]
        except (NotThere, NotAllowed):
            return ""
        same.sort(key=lambda told: text(told.get("filename")) != file.name)
        return self._relative(identifier, same[0]) if same else ""

    def _listed(self, identifier: str) -> Iterator[dict[str, Any]]:
        """Every attachment of the record, page by page."""
        seen, count = 0, 1
        while seen < count:
            told = self._transport.get(_place(identifier), {"$top": str(_PAGE), "$skip": str(seen)})
            items = items_in(told)
            yield from (item for item in items if isinstance(item, dict))
            seen += len(items)
            count = (whole(told.get("Count")) or 0) if isinstance(told, dict) and items else 0

    def _relative(self, identifier: str, told: dict[str, Any]) -> str:
        """The address of an attachment as it stands in links: a path of this record's, without a host."""
        path = text(told.get("url")).removeprefix(self._transport.address)
        if not path.startswith(f"{_place(identifier)}/") or not attached_name(path):
            raise not_a_clearing_house()
        return path


def _place(identifier: str) -> str:
    return f"{DOCUMENTS}/{quote(identifier, safe='')}/attachments"


def _is_same(told: dict[str, Any], file: Upload) -> bool:
    digest = text(told.get("hash"))
    known = _SHA_256.fullmatch(digest) is not None and digest.lower() == file.digest
    return known and whole(told.get("size")) == file.size


def _not_there() -> NotThere:
    return NotThere(
        say("The file is not at your clearing-house, or is not shown to you."),
        None,
        say("Ask whoever attached it."),
    )


def _not_taken(file: Upload) -> Trouble:
    return Trouble(
        say("The clearing-house does not take the file {name}.", name=file.name),
        SAFE,
        say("Open the record and remove the file, or attach it in another form, such as PDF."),
    )
