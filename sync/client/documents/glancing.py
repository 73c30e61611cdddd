"""A glance at the lists of the documents API: whether they are as they were when they were last read whole.

A request for review leaves a draft's time as it is; so what is under review is asked for by itself, as one short list
(``collection=request``), and must be what is known here to be under review.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import replace
from typing import Any

from sync.client.documents.information import remote_of
from sync.client.wire.reading import text
from sync.records import Remote, Stamp, Standing
from sync.sights import Order, Sight, Sights, is_settled, sortable

DRAFTS, PUBLISHED, REVIEWED = "mydraft", "my", "request"
# What of an entry tells when it changed in the list, and what else a server may sort by.
_FIELDS = {
    DRAFTS: ("workingDocumentUpdatedOn", "workingDocumentCreatedOn", "workingDocumentID"),
    PUBLISHED: ("updatedOn", "createdOn", "documentID"),
}
_MOST_REVIEWED = 25
Page = Callable[[str, int], tuple[int, list[Any]]]


class Glancing:
    """Glances at the lists of one person; ``page`` gives the count of a list and its first entries."""

    def __init__(
        self, sights: Sights, types: Container[str], person: str, known: Mapping[str, Stamp], page: Page
    ) -> None:
        """Compare with these sights, kept under the person's name, and with what is known of these types."""
        self._sights = sights
        self._here = {name: of for name, of in sights.here.items() if of in types and name in known}
        self._person = person
        self._known = known
        self._page = page

    def quiet(self) -> set[str]:
        """The lists in which nothing moved; the sights of the others are forgotten."""
        found = {name for name in _FIELDS if self._stands(name)} if self._known else set()
        if found and not self._reviews_stand():
            found = set()
        for name in _FIELDS.keys() - found:
            self._sights.kept.pop(self._key(name), None)
        return found

    def unmoved(self, quiet: set[str], met: set[str]) -> list[Remote]:
        """What quiet lists hold by that, as it is known, but for what was met in another list."""
        return [
            Remote(name, record_type, self._known[name])
            for name, record_type in self._here.items()
            if name not in met and _list_of(self._known[name]) in quiet
        ]

    def keep(self, collection: str, sight: Sight | None) -> None:
        """Keep how a list looked that was read whole; nothing where that proves nothing."""
        if sight is not None:
            self._sights.kept[self._key(collection)] = sight

    def _key(self, collection: str) -> str:
        return f"{collection} of {self._person}"

    def _stands(self, collection: str) -> bool:
        key = self._key(collection)
        sight = self._sights.kept.get(key)
        if sight is None or not sight.is_fresh():
            return False
        count, items = self._page(collection, 1)
        if (count, *_head(collection, items)) != (sight.count, sight.newest, sight.moment):
            return False
        if self._went_back(collection, sight):
            return False
        self._sights.kept[key] = replace(sight, glances=sight.glances + 1)
        return True

    def _went_back(self, collection: str, sight: Sight) -> bool:
        """Whether something newer was there once, such as what was sent from here since: restored from a backup."""
        stamps = (self._known[name] for name in self._here)
        newest = max((stamp.updated for stamp in stamps if _list_of(stamp) == collection), default="")
        return newest.rstrip("Z") > sight.moment.rstrip("Z")

    def _reviews_stand(self) -> bool:
        count, items = self._page(REVIEWED, _MOST_REVIEWED)
        remotes = [remote for item in items if (remote := remote_of(item))]
        there = {one.identifier for one in remotes if one.identifier in self._here}
        here = {name for name in self._here if self._known[name].standing is Standing.REVIEW}
        return count == len(items) and there == here


class Reading:
    """A list while it is read whole: what it proves, and how it looks."""

    def __init__(self, collection: str) -> None:
        """Nothing was read yet."""
        self._collection = collection
        self._order = Order()
        self._first: tuple[str, str] | None = None
        self.date = ""
        self.is_complete = True

    def meet(self, items: list[Any]) -> None:
        """The next entries, in the order of the list."""
        for item in items:
            told = item if isinstance(item, dict) else {}
            moment, created, number = (told.get(name) for name in _FIELDS[self._collection])
            name = text(told.get("identifier"))
            self._order.meet(text(moment), text(created), sortable(number), name)
        if self._first is None:
            self._first = _head(self._collection, items)

    def sight(self, count: int) -> Sight | None:
        """How the list looked; none where a glance at it would prove nothing."""
        if self._first is None or not self.is_complete or not self._order.is_proven():
            return None
        newest, moment = self._first
        return Sight(count, newest, moment) if is_settled(moment, self.date) else None


def _head(collection: str, items: list[Any]) -> tuple[str, str]:
    first = items[0] if items and isinstance(items[0], dict) else {}
    return text(first.get("identifier")), text(first.get(_FIELDS[collection][0]))


def _list_of(stamp: Stamp) -> str:
    """The list that would move if a record did that stands so."""
    return PUBLISHED if stamp.standing is Standing.PUBLISHED else DRAFTS
