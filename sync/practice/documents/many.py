"""Publishing many drafts at once, as one batch (facts, section 2.4: bulk/publish).

The newest client sends the schemas alone to publish all of its country's drafts of them, and keeps the ``batchId`` of
the answer; the facts say no more, so the answer is the whole batch.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists, func, select

from sync.practice.database.models import Lock, Record
from sync.practice.documents import one_call
from sync.practice.documents.described import check_identifier, check_schema
from sync.practice.documents.drafts import draft_of
from sync.practice.house import MOST, Desk
from sync.practice.people import rights
from sync.practice.refusals import invalid, mandatory
from sync.practice.workflows import batches


def publish(desk: Desk, sent: dict[str, Any]) -> dict[str, Any]:
    """Ask for the publication of drafts: of those named, or of all one's own of these schemas that nobody reviews.

    All of them are asked for, or none where one is refused; the answer is their batch.
    """
    schemas = [check_schema(schema) for schema in _texts(sent, "schemas")]
    if not schemas:
        raise mandatory("Name the schemas to publish", "schemas")
    names = [check_identifier(name) for name in dict.fromkeys(_texts(sent, "identifiers"))]
    names = names or _all_mine(desk, schemas)
    if not names:
        raise invalid("There are no drafts of these schemas to publish", "schemas")
    batch = desk.house.new_number()
    for name in names:
        draft = draft_of(desk, name, change=True)
        if draft.record.type not in schemas:
            raise invalid("A draft is of none of these schemas", "identifiers")
        one_call.request(desk, draft, {"batchId": batch})
    return batches.told(desk, batch)


def _all_mine(desk: Desk, schemas: list[str]) -> list[str]:
    query = select(Record.identifier).where(
        Record.type.in_(schemas),
        Record.owner.in_(rights.owners_of(desk.trusted)),
        Record.draft_id.is_not(None),
        func.lower(Record.realm) == desk.realm.lower(),
        ~exists().where(Lock.identifier == Record.identifier),
    )
    return list(desk.session.scalars(query.order_by(Record.identifier).limit(MOST)))


def _texts(sent: dict[str, Any], name: str) -> list[str]:
    values = sent.get(name)
    if values is None:
        return []
    if not isinstance(values, list) or len(values) > MOST or not all(isinstance(v, str) for v in values):
        raise invalid(f"{name} must be a list of at most {MOST} texts", name)
    return values
