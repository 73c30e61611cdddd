"""One record in the middle of a transaction: all that is known of it, as it is kept."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass

from sqlalchemy import Connection

from forms.documents import to_send
from forms.kinds import Document
from sync.normal import same
from sync.records import (
    REMOVALS,
    Conflict,
    EditedMeanwhile,
    Intent,
    NoLongerHere,
    Record,
    Side,
    Stamp,
    Standing,
    State,
)
from sync.review import Stage
from sync.store.jsons import dumps, loads, loads_all, loads_or_none
from sync.store.records import statements
from sync.store.records.derived import known_form
from sync.store.times import from_text

_ACCEPTED = frozenset({Standing.REVIEW, Standing.PUBLISHED})


@dataclass(slots=True)
class Kept:
    """A record's row and its documents as JSON text; ``number`` is 0 until it is written for the first time.

    ``version`` is the newest version in its history, ``session`` the opening of a form that made it and may still
    better it, ``review`` how far its review within the country has come. ``in_conflict`` counts open conflicts,
    ``intent`` is what waits in the outbox, ``removal`` is the side that took the record away where that is to be
    decided on.
    """

    identifier: str
    record_type: str
    mine: str
    changed_at: str
    changed_by: str
    number: int = 0
    state: str = State.DRAFT
    title: str = "{}"
    title_keys: str = "{}"
    sent_at: str | None = None
    server_id: str = ""
    document_id: int | None = None
    updated: str | None = None
    revision: int | None = None
    standing: str | None = None
    theirs_by: str = ""
    reasons: str = "[]"
    merged: str = "[]"
    changed: int = 1
    binned: int = 0
    version: int = 0
    session: str = ""
    review: str = ""
    base: str | None = None
    intent: str | None = None
    removal: str | None = None
    in_conflict: int = 0

    @property
    def is_leaving(self) -> bool:
        """Whether it lies in the bin, or its removal waits to be sent."""
        return bool(self.binned) or self.intent in REMOVALS

    @property
    def is_accepted(self) -> bool:
        """Whether all of it is under review at the clearing-house, or published."""
        return not self.changed and self.standing in _ACCEPTED

    @property
    def stamp(self) -> Stamp | None:
        """The clearing-house's mark of what was last read there."""
        if self.updated is None:
            return None
        return Stamp(self.updated, self.revision or 0, Standing(self.standing or Standing.NOWHERE))

    @stamp.setter
    def stamp(self, stamp: Stamp | None) -> None:
        self.updated = stamp.updated if stamp else None
        self.revision = stamp.revision if stamp else None
        self.standing = stamp.standing.value if stamp else None


def copied(kept: Kept) -> Kept:
    """How the record stands now, to be compared with how it will."""
    return copy(kept)


def find(connection: Connection, identifier: str) -> Kept | None:
    """The record with the identifier, or none."""
    row = statements.BY_IDENTIFIER.run(connection, {"identifier": identifier}).first()
    return Kept(**row._mapping) if row else None


def existing(connection: Connection, identifier: str) -> Kept:
    """The record with the identifier; NoLongerHere where there is none."""
    kept = find(connection, identifier)
    if kept is None:
        raise NoLongerHere(identifier)
    return kept


def numbered(connection: Connection, number: int) -> Kept:
    """The record with this number within the file, which must be there."""
    return Kept(**statements.BY_NUMBER.run(connection, {"number": number}).one()._mapping)


def known_there_as(connection: Connection, server_id: str) -> Kept | None:
    """The record that the clearing-house knows under an identifier of its own, or none."""
    row = statements.BY_SERVER_ID.run(connection, {"server_id": server_id}).first()
    return Kept(**row._mapping) if row else None


def check_over(was: Kept, over: Document | None) -> None:
    """Raise EditedMeanwhile where mine is another than the one, if any is named, that a change was made from."""
    if over is not None and dumps(over) != was.mine:
        raise EditedMeanwhile(was.identifier)


def differs(record_type: str, mine: str, base: str | None) -> bool:
    """Whether there is something to send: mine and base, both as they would be sent, do not say the same."""
    if base is None or mine == base:
        return base is None
    return not same(as_sent(record_type, loads(mine)), as_sent(record_type, loads(base)))


def as_sent(record_type: str, document: Document) -> Document:
    """The document as it would be sent; as it is where this version of the program has no form for it."""
    form = known_form(record_type)
    return to_send(form, document) if form else document


def to_record(connection: Connection, kept: Kept) -> Record:
    """The record as everybody else sees it."""
    return Record(
        identifier=kept.identifier,
        record_type=kept.record_type,
        mine=loads(kept.mine),
        state=State(kept.state),
        changed_at=from_text(kept.changed_at),
        changed_by=kept.changed_by,
        base=loads_or_none(kept.base),
        stamp=kept.stamp,
        server_id=kept.server_id,
        document_id=kept.document_id,
        sent_at=from_text(kept.sent_at) if kept.sent_at else None,
        theirs_by=kept.theirs_by,
        reasons=loads_all(kept.reasons),
        conflicts=conflicts_of(connection, kept),
        merged=tuple(loads(kept.merged)),
        intent=Intent(kept.intent) if kept.intent else None,
        binned=bool(kept.binned),
        removal=Side(kept.removal) if kept.removal else None,
        stage=Stage(kept.review),
    )


def conflicts_of(connection: Connection, kept: Kept) -> tuple[Conflict, ...]:
    """The record's open conflicts, by path."""
    if not kept.in_conflict:
        return ()
    rows = statements.CONFLICTS.run(connection, {"number": kept.number})
    return tuple(Conflict(row.path, loads(row.base), loads(row.mine), loads(row.theirs)) for row in rows)
