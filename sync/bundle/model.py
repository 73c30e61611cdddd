"""What stands in a bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from forms.kinds import Document
from sync.records import Intent, Remote, Stamp
from sync.review import Review


class BundleKind(StrEnum):
    """What a bundle is for: it brings changes, or it answers one that did."""

    CHANGES = "changes"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who made a bundle: the installation, the person's name, the country's code, the public key (hexadecimal)."""

    installation: str
    name: str
    country: str
    key: str


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a series a bundle is, counted from 1; one that is whole is part 1 of 1 of its own series."""

    series: str
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside the bundle: its name there, its size in bytes, the SHA-256 of its bytes (hexadecimal).

    ``title`` is the name of an attached file as its person knows it, else empty.
    """

    name: str
    size: int
    digest: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the signature is over.

    ``serial`` counts the bundles of one installation; ``made_at`` is for people only (ISO 8601, UTC), no decision
    hangs on it. ``recipient`` is the installation that a receipt is for, or whatever name the sender wrote for a
    person; ``replies_to`` the bundles that are answered.
    """

    identifier: str
    kind: BundleKind
    sender: Sender
    serial: int
    made_at: str
    practice: bool
    part: Part
    recipient: str = ""
    replies_to: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that a change's document links to, wherever it travels: digest, name, size in bytes."""

    digest: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Change:
    """One record as it stands at the sender's, with what both sides need to merge it.

    ``identifier`` names the change itself, ``mark`` the version of the record, ``ancestors`` the versions of which
    the sender made it. ``base`` and what else ``there`` tells is what the sender last agreed on with the
    clearing-house, if anything. ``intent`` is none where the record is only handed over. ``review`` is what the sender
    knows of its review within the country.
    """

    identifier: str
    record: str
    record_type: str
    version: int
    mark: str
    ancestors: frozenset[str]
    document: Document
    there: Remote | None
    intent: Intent | None
    who: str
    at: str
    files: tuple[Enclosed, ...] = ()
    review: Review = field(default_factory=Review)

    @property
    def base(self) -> Document | None:
        """What the sender and the clearing-house last agreed on."""
        return self.there.document if self.there else None

    @property
    def stamp(self) -> Stamp | None:
        """How the clearing-house had marked that."""
        return self.there.stamp if self.there else None


class Outcome(StrEnum):
    """How far a change has come at the other office."""

    TAKEN = "taken"
    WAITING = "waiting"
    CONFLICT = "in_conflict"
    SENT = "sent"
    REVIEW = "review"
    PUBLISHED = "published"
    RETURNED = "returned"
    REMOVED = "removed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one change: ``included`` where the clearing-house's version was made knowing it.

    ``reasons`` are those of a record that was returned, as the store keeps them, ``by`` whoever returned it; ``review``
    is how its review stands there.
    """

    change: str
    record: str
    outcome: Outcome
    included: bool = False
    reasons: tuple[Mapping[str, Any], ...] = ()
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a file of a record is by now: its digest and name, the clearing-house's address, the link to it there."""

    digest: str
    name: str
    address: str
    url: str


@dataclass(frozen=True, slots=True)
class News:
    """One record as the other office last agreed on it with the clearing-house, and where its files are there."""

    remote: Remote
    placed: tuple[Placed, ...] = field(default=())
