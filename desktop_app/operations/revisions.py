"""The published versions of a record: which there are, what one says, and going on from one."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.desk import Desk
from desktop_app.operations.changing import why_closed
from desktop_app.operations.drafts import existing
from forms.kinds import Document
from sync.client.answers import Revision
from sync.client.port import ClearingHouse
from sync.errors import Trouble
from sync.records import Origin, Record


def revisions_of(desk: Desk, house: ClearingHouse, identifier: str) -> Sequence[Revision]:
    """The published versions of a record, the newest first. Raises the troubles of ``sync.errors``."""
    record = existing(desk, identifier)
    return house.revisions(record.record_type, record.identifier, record.server_id)


def revision_of(desk: Desk, house: ClearingHouse, identifier: str, number: int) -> Document:
    """The document of one published version. Raises the troubles of ``sync.errors``."""
    record = existing(desk, identifier)
    return house.revision(record.record_type, record.identifier, number, record.server_id)


def use(desk: Desk, identifier: str, document: Document) -> Record:
    """Go on from another version of the record: an ordinary edit, which the history keeps beside all others."""
    record = existing(desk, identifier)
    closed = why_closed(record)
    if closed is not None:
        raise Trouble(closed[0], None, closed[1])
    return desk.store.records.save(
        record.record_type, identifier, document, origin=Origin.RESTORED, who=desk.person
    )
