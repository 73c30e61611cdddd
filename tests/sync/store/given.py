"""What the tests of the store put into it."""

from __future__ import annotations

from typing import Any

from forms.kinds import Document
from sync.records import Origin, Record, Remote, Stamp, Standing
from sync.store import Store

ACTIVITY = "capacityBuildingInitiative"
NEED = "bbiRequest"
MATERIAL = "resource"


def document(identifier: str = "A-1", **answers: Any) -> Document:
    """An activity's document with these answers."""
    header = {"identifier": identifier, "schema": ACTIVITY, "languages": ["en", "fr"]}
    return {"header": header, "title": {"en": "Workshop"}} | answers


def titled(title: str, identifier: str = "A-1") -> Document:
    """An activity's document with this English title."""
    return document(identifier, title={"en": title})


def keep(
    store: Store,
    answers: Document | None = None,
    *,
    who: str = "Ana",
    session: str = "",
    origin: Origin = Origin.TYPED,
    record_type: str = ACTIVITY,
) -> Record:
    """Save the document under the identifier in its header."""
    saved = document() if answers is None else answers
    identifier = saved["header"]["identifier"]
    return store.records.save(record_type, identifier, saved, origin=origin, who=who, session=session)


def remote(
    theirs: Document | None,
    updated: str = "2025-03-01T10:00:00.000Z",
    standing: Standing = Standing.DRAFT,
    *,
    identifier: str = "A-1",
    revision: int = 0,
    **marks: Any,
) -> Remote:
    """The record as the clearing-house has it, changed there by Boris."""
    stamp = Stamp(updated, revision, standing)
    return Remote(identifier, ACTIVITY, stamp, theirs, changed_by="Boris", **marks)
