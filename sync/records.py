"""What store, client, engine and window say to one another about a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from forms.aspects import Aspect
from sync.review import Stage

if TYPE_CHECKING:
    from forms.kinds import Document

Clock = Callable[[], datetime]
NewId = Callable[[], str]


class EditedMeanwhile(Exception):
    """The record is another by now than the one that a change was worked out from: look again, then change it."""


class NoLongerHere(KeyError):
    """The record, or its place in the queue, is not here: it never was, or was taken away meanwhile."""


class State(StrEnum):
    """Where a record stands, in one word; exactly one at a time.

    TO_REVIEW, RETURNED and READY are the review within the country; REVIEW and REJECTED that at the clearing-house.
    """

    DRAFT = "draft"
    TO_REVIEW = "to_review"
    RETURNED = "returned"
    READY = "ready"
    WAITING = "waiting"
    SENT = "sent"
    REVIEW = "review"
    PUBLISHED = "published"
    REJECTED = "rejected"
    CONFLICT = "conflict"
    BIN = "bin"


class Standing(StrEnum):
    """How far a record has come at the clearing-house."""

    NOWHERE = "nowhere"
    DRAFT = "draft"
    REVIEW = "review"
    PUBLISHED = "published"
    REVISED = "revised"


class Origin(StrEnum):
    """Where a version of a record came from."""

    TYPED = "typed"
    IMPORTED = "imported"
    PULLED = "pulled"
    MERGED = "merged"
    SETTLED = "settled"
    RESTORED = "restored"
    CARRIED = "carried"


class Intent(StrEnum):
    """What waits to be done at the clearing-house: keep a draft, ask for publication, delete, ask for removal.

    DELETE throws the draft away; WITHDRAW asks that what is published be removed.
    """

    DRAFT = "draft"
    PUBLISH = "publish"
    DELETE = "delete"
    WITHDRAW = "withdraw"


class Side(StrEnum):
    """Who took away a record of which a person must say whether it is to be kept: this computer, or somebody there.

    HERE: its removal was asked for, or it lies in the bin, and it was changed there since. THERE: it is gone there, and
    was changed here, or went with many others at once.
    """

    HERE = "here"
    THERE = "there"


# What takes something away there, and is still wanted where the record lies in the bin here.
REMOVALS = frozenset({Intent.DELETE, Intent.WITHDRAW})


@dataclass(frozen=True, slots=True)
class Stamp:
    """How the clearing-house marks a version; compared, never calculated with.

    Times are the server's own texts; a draft's time and the published revision say whether a record moved
    (``workingDocumentUpdatedOn || updatedOn``, as its own newest client compares).
    """

    updated: str = ""
    revision: int = 0
    standing: Standing = Standing.NOWHERE

    def moved_since(self, other: Stamp | None) -> bool:
        """Whether the content may have changed since the other stamp was taken."""
        return other is None or (self.updated, self.revision) != (other.updated, other.revision)

    def uncovers(self, other: Stamp) -> bool:
        """Whether this is what was published before a draft that has been thrown away since the other stamp."""
        drafted = (Standing.REVISED, Standing.REVIEW)
        return (self.revision, self.standing) == (
            other.revision,
            Standing.PUBLISHED,
        ) and other.standing in drafted

    def went_back(self, other: Stamp) -> bool:
        """Whether the clearing-house went back behind the other stamp, as one does that is restored from a backup.

        A draft that was thrown away uncovers what was published before it; that is older and yet the newest.
        """
        if self.revision != other.revision:
            return self.revision < other.revision
        uncovered = self.standing is Standing.PUBLISHED and other.standing is not Standing.PUBLISHED
        # Some servers leave out what of a second's fraction is nought: of such times one is not to be read by its "Z".
        return "" < self.updated.rstrip("Z") < other.updated.rstrip("Z") and not uncovered


@dataclass(frozen=True, slots=True)
class Remote:
    """One record as the clearing-house has it; ``document`` is absent where only its stamp was read.

    ``server_id`` is the identifier that the requests API gave a need; ``document_id`` the documents API's number.
    ``lock`` names who holds it under review, ``locked_since`` says since when, in the server's own text; ``reason`` is
    why a request was returned, as the reviewer wrote it.
    """

    identifier: str
    record_type: str
    stamp: Stamp
    document: Document | None = None
    changed_by: str = ""
    server_id: str = ""
    document_id: int | None = None
    lock: str = ""
    locked_since: str = ""
    reason: str = ""
    rejected_by: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One question that both sides changed: what both last agreed on, mine, theirs."""

    path: str
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Record:
    """A record with everything that this computer knows of it.

    ``removal`` is the side that took it away, while a person has to say whether it is to be kept; ``stage`` how far its
    review within the country has come.
    """

    identifier: str
    record_type: str
    mine: Document
    state: State
    changed_at: datetime
    changed_by: str = ""
    base: Document | None = None
    stamp: Stamp | None = None
    server_id: str = ""
    document_id: int | None = None
    sent_at: datetime | None = None
    theirs_by: str = ""
    reasons: tuple[Mapping[str, Any], ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    merged: tuple[str, ...] = ()
    intent: Intent | None = None
    binned: bool = False
    removal: Side | None = None
    stage: Stage = Stage.NONE


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of a record."""

    identifier: str
    record_type: str
    title: Mapping[str, str]
    state: State
    changed_at: datetime
    sent_at: datetime | None
    changed_by: str = ""

    def title_in(self, language: str) -> str:
        """The title in the language or the best other one; empty where nothing is entered."""
        for name in (language, "en", "", *self.title):
            if self.title.get(name):
                return self.title[name]
        return ""


class Order(StrEnum):
    """By what a list is sorted."""

    CHANGED = "changed"
    SENT = "sent"
    TITLE = "title"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What a record says nothing of: an aspect, or with none of them its years.

    Where there is a pattern ``like`` (SQLite's GLOB), or values ``among`` which it must be, others do not count.
    """

    of: Aspect | None
    like: str = ""
    among: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """Which records: of these types, in these states, with these words, about these terms. Empty means all.

    The bin is left out unless its state is asked for. ``about`` holds, for an aspect, the term identifiers of which
    one must be chosen; ``year`` is a year in which the record takes place or appeared. ``merged`` asks for those alone
    into which something came by itself since they were sent last. ``naming`` is the identifier of a record: those in
    which it is chosen. ``lacking`` asks for those that say nothing of any of these, ``unmet`` for the needs that no
    offer here fits (``sync.store.counting.gaps``). What ``also`` asks for holds besides, but for its states and order.
    """

    record_types: tuple[str, ...] = ()
    states: tuple[State, ...] = ()
    text: str = ""
    about: Mapping[Aspect, tuple[str, ...]] = field(default_factory=dict)
    year: int | None = None
    merged: bool = False
    naming: str = ""
    lacking: tuple[Unsaid, ...] = ()
    unmet: bool = False
    also: tuple[Query, ...] = ()
    order: Order = Order.CHANGED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One version of a record without its document: when it was written, by whom, from where it came."""

    number: int
    at: datetime
    who: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class HistoryEntry(HistoryLine):
    """One version of a record with the whole document."""

    document: Document


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One thing that waits to be sent; ``flying`` is the document as it was when sending began, if it began.

    ``tries`` counts attempts; ``answer`` is the last one in words for the list, as stored phrases.
    """

    number: int
    identifier: str
    intent: Intent
    queued_at: datetime
    tries: int = 0
    held: bool = False
    flying: Document | None = None
    answer: tuple[Mapping[str, Any], ...] = ()
    size: int = 0
