"""Paging through the documents API's lists: everything that is mine to see, with the documents of what moved."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import replace
from typing import Any

from forms.registry import FORMS
from sync.client.documents.glancing import DRAFTS, PUBLISHED, Glancing, Reading
from sync.client.documents.information import body_in, remote_of
from sync.client.documents.reading_each import BROKEN_PAGE, Alone
from sync.client.port import RunStopped
from sync.client.wire.faults import not_a_clearing_house
from sync.client.wire.reading import items_in, object_in, whole
from sync.client.wire.transport import Transport
from sync.errors import Busy, SignInNeeded, Trouble, Unreachable
from sync.records import Remote, Stamp
from sync.sights import Sights

DOCUMENTS = "/api/v2013/documents"
TYPES = tuple(form.record_type for form in FORMS if form.wire == "documents")
# Drafts before published ones: what is published in between is then met in the second list, not in neither.
_COLLECTIONS = (DRAFTS, PUBLISHED)
# As the real clients ask; and the newest drafts first, where the clearing-house sorts by this field of what it tells.
_AS_CLIENTS_ASK, _NEWEST_DRAFTS = "updatedOn desc", "workingDocumentUpdatedOn desc"
_FILTER = "(" + " or ".join(f"type eq '{name}'" for name in TYPES) + ")"
_ENTRIES = 500
_BODIES = 100
# From so many moved records among a hundred, one answer with all bodies costs less than as many round trips.
_MANY = 10
# Fewer than so many are read by themselves, side by side.
_SEVERAL = 3
# So many bodies may come along for each that moved, where these are few: a slow line carries two in a round trip.
_IN_VAIN = 2
_PASSES = 4
_STOPS = (RunStopped, Unreachable, SignInNeeded, Busy)
# Where not everything may pass, a page is no longer than what is left carries: so many bytes an entry, compressed.
_ENTRY_BYTES, _BODY_BYTES = 900, 3_000

Read = Callable[[str, str], Remote | None]


class Listing:
    """One walk through both lists; each record comes once."""

    def __init__(
        self, transport: Transport, known: Mapping[str, Stamp], read: Read, sights: Sights, person: str
    ) -> None:
        """Compare with these stamps, and with what this person saw; ``read`` fetches one record with its document."""
        self._transport = transport
        self._known = known
        self._seen: set[str] = set()
        self._glancing = Glancing(sights, TYPES, person, known, self._glanced)
        self._drafts_by = _NEWEST_DRAFTS
        self._date = ""
        self._alone = Alone(
            transport, lambda remote: read(remote.record_type, remote.identifier), self._probe
        )

    def walk(self) -> Iterator[Remote]:
        """Every record; Busy when a list kept changing while it was read."""
        quiet = self._glancing.quiet()
        for collection in _COLLECTIONS:
            if collection not in quiet:
                yield from self._steady(collection)
        yield from self._glancing.unmoved(quiet, self._seen)

    def _steady(self, collection: str) -> Iterator[Remote]:
        """A list is read again, for what was not met yet, when it shifted between two of its pages."""
        complete = True
        for number in range(_PASSES):
            reading = Reading(collection)
            count = yield from self._once(reading, collection, bodies=not self._known and number == 0)
            complete &= reading.is_complete
            if count is not None:
                self._glancing.keep(collection, reading.sight(count) if complete else None)
                return
        raise Busy(None)

    def _once(
        self, reading: Reading, collection: str, *, bodies: bool
    ) -> Generator[Remote, None, int | None]:
        """One walk to the end of a list; how many entries it has, none where it shifted meanwhile."""
        skip, counts = 0, set()
        while True:
            count, items = self._first_page(collection, skip) if bodies else self._entries(collection, skip)
            reading.date = reading.date or self._date
            reading.meet(items)
            counts.add(count)
            for start in range(0, len(items), _BODIES):
                part = self._told(collection, skip + start, items[start : start + _BODIES], bodies)
                for remote in part:
                    reading.is_complete &= remote.document is not None or not self._moved(remote)
                    yield remote
            skip += len(items)
            if not items or skip >= count:
                return skip if counts == {skip} else None

    def _glanced(self, collection: str, top: int) -> tuple[int, list[Any]]:
        """The beginning of a list; where it is refused nothing stands as it was, and the lists are read whole."""
        try:
            return self._page(collection, 0, top, bodies=False)
        except _STOPS:
            raise
        except Trouble:
            return -1, []

    def _first_page(self, collection: str, skip: int) -> tuple[int, list[Any]]:
        """A page with its bodies; without them where one of them breaks it, to be read by themselves."""
        try:
            return self._page(collection, skip, _BODIES, bodies=True)
        except BROKEN_PAGE as trouble:
            self._alone.page_broke(trouble)
            return self._page(collection, skip, _BODIES, bodies=False)

    def _entries(self, collection: str, skip: int) -> tuple[int, list[Any]]:
        return self._page(collection, skip, _ENTRIES, bodies=False)

    def _page(self, collection: str, skip: int, top: int, bodies: bool) -> tuple[int, list[Any]]:
        if collection != DRAFTS or self._drafts_by == _AS_CLIENTS_ASK:
            return self._sorted_page(collection, _AS_CLIENTS_ASK, skip, top, bodies)
        try:
            return self._sorted_page(collection, self._drafts_by, skip, top, bodies)
        except _STOPS:
            raise
        except Trouble:
            self._drafts_by = _AS_CLIENTS_ASK
        return self._sorted_page(collection, self._drafts_by, skip, top, bodies)

    def _sorted_page(
        self, collection: str, order: str, skip: int, top: int, bodies: bool
    ) -> tuple[int, list[Any]]:
        query = {
            "collection": collection,
            "$filter": _FILTER,
            "$orderby": order,
            "$top": str(self._transport.meter.fitting(top, _BODY_BYTES if bodies else _ENTRY_BYTES)),
            "$skip": str(skip),
        }
        answered, self._date = self._transport.get_dated(
            DOCUMENTS, query | ({"body": "true"} if bodies else {})
        )
        told = object_in(answered)
        count = whole(told.get("Count"))
        if count is None:
            raise not_a_clearing_house()
        return count, items_in(told)

    def _probe(self) -> None:
        self._page(PUBLISHED, 0, 1, bodies=False)

    def _told(self, collection: str, skip: int, items: list[Any], bodies: bool) -> Iterator[Remote]:
        fresh = [(remote, body_in(item)) for item in items if (remote := remote_of(item))]
        fresh = [pair for pair in fresh if self._is_new(pair[0])]
        moved = {remote.identifier for remote, _body in fresh if self._moved(remote)}
        if not bodies and (part := _part(items, moved)):
            fresh = self._with_bodies(collection, skip + part.start, len(part), fresh)
        alone = []
        for remote, body in fresh:
            if remote.identifier not in moved:
                yield remote
            elif body is not None:
                yield replace(remote, document=body)
            else:
                alone.append(remote)
        yield from self._alone.each(alone)

    def _is_new(self, remote: Remote) -> bool:
        if remote.record_type not in TYPES or remote.identifier in self._seen:
            return False
        self._seen.add(remote.identifier)
        return True

    def _moved(self, remote: Remote) -> bool:
        return remote.stamp.moved_since(self._known.get(remote.identifier))

    def _with_bodies(
        self, collection: str, skip: int, top: int, fresh: list[tuple[Remote, Any]]
    ) -> list[tuple[Remote, Any]]:
        """The same entries, with the bodies that the same part of the list has by now.

        Where the line breaks at so much in one piece, they stay without, to be read by themselves.
        """
        try:
            _count, items = self._page(collection, skip, top, bodies=True)
        except BROKEN_PAGE as trouble:
            self._alone.page_broke(trouble)
            return fresh
        told = [(remote, body_in(item)) for item in items if (remote := remote_of(item))]
        found = {remote.identifier: (remote, body) for remote, body in told}
        return [found.get(remote.identifier, (remote, body)) for remote, body in fresh]


def _part(items: list[Any], moved: set[str]) -> range | None:
    """The part of a list that is better read again with its bodies than record by record; none where none is.

    The newest come first in a list, so what moved mostly stands together.
    """
    remotes = [remote_of(item) for item in items]
    places = [place for place, one in enumerate(remotes) if one is not None and one.identifier in moved]
    if len(places) < _SEVERAL:
        return None
    part = range(places[0], places[-1] + 1)
    return part if len(places) > _MANY or len(part) <= (1 + _IN_VAIN) * len(places) else None
