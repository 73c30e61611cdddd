"""The records that the search index holds: published ones for everybody, drafts for those who may know of them.

The index is made from the records themselves. Each process keeps what it made in mind, and for each request compares
the stamps of all records with those it knows: what another worker changed is seen at once, without the minute that
the real index may take (facts, section 2.7).
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from sync.practice.database.models import Lock, Record, Setting, Version
from sync.practice.documents.described import text_of
from sync.practice.documents.records import Entry, entries, with_versions
from sync.practice.house import Desk
from sync.practice.index.fields import Value
from sync.practice.index.indexed import Indexed, Known, Lexicon
from sync.practice.people import rights
from sync.practice.realm import SCHEMAS
from sync.practice.terms.vocabularies import CHANGED

Fields = Mapping[str, Value | tuple[Value, ...]]

_AT_ONCE = 200
EPOCH = "epoch"
PUBLIC, DRAFT, SUBMITTED = "public", "draft", "workflow"


@dataclass(frozen=True, slots=True)
class Held:
    """What the index holds of one record, and what decides who may see its draft."""

    type: str
    owner: str
    government: str | None
    public: Indexed | None
    working: Indexed | None


def records(desk: Desk) -> list[Indexed]:
    """Everything in the index that the visitor may see, in the order of the records' identifiers."""
    return [found for held in _held(desk) for found in _seen(desk, held)]


def brought_back(desk: Desk) -> None:
    """Say that the database was brought back to an older state: what processes keep in mind of it is not true now."""
    epoch = desk.session.get(Setting, EPOCH)
    if epoch is None:
        desk.session.add(Setting(name=EPOCH, value=desk.house.new_number()))
    else:
        epoch.value = desk.house.new_number()


def _seen(desk: Desk, held: Held) -> Iterator[Indexed]:
    if held.public:
        yield held.public
    if held.working and _may_see(desk, held):
        yield held.working


def _may_see(desk: Desk, held: Held) -> bool:
    person = desk.visitor
    if person is None:
        return False
    own = held.owner in rights.owners_of(person)
    return own or rights.is_authority(person, held.type, held.government)


def _held(desk: Desk) -> list[Held]:
    held = desk.session.execute(select(Lock.identifier, Lock.lock_id)).all()
    locks = {identifier: lock for identifier, lock in held if lock.startswith("workflow-")}
    columns = (Record.identifier, Record.last_stamp, Record.current_id, Record.draft_id)
    rows = desk.session.execute(select(*columns).order_by(Record.identifier))
    marks: dict[str, Hashable] = {row[0]: (*row[1:], locks.get(row[0])) for row in rows}
    return desk.house.index.of(_times(desk), marks, lambda names: _made(desk, names, locks))


def _times(desk: Desk) -> Hashable:
    """What everything in the index hangs on: the thesaurus, and which database this is."""
    query = (
        select(Setting.name, Setting.value).where(Setting.name.in_([CHANGED, EPOCH])).order_by(Setting.name)
    )
    return tuple(map(tuple, desk.session.execute(query)))


def _made(desk: Desk, names: list[str], locks: dict[str, str]) -> Iterator[tuple[str, Held]]:
    if not names:
        return
    vocabularies = desk.vocabularies
    lexicon = Lexicon({term.identifier: term for vocabulary in vocabularies for term in vocabulary.terms})
    for start in range(0, len(names), _AT_ONCE):
        query = with_versions(texts=True).where(Record.identifier.in_(names[start : start + _AT_ONCE]))
        for entry in entries(desk, desk.session.execute(query).all()):
            yield entry.record.identifier, _held_of(entry, locks.get(entry.record.identifier), lexicon)
        desk.session.expunge_all()


def _held_of(entry: Entry, lock: str | None, lexicon: Lexicon) -> Held:
    record, current, draft = entry.record, entry.current, entry.draft
    public = _indexed(entry, current, {"_state_s": PUBLIC}, lexicon) if current else None
    state: Fields = {"_state_s": SUBMITTED, "_workflow_s": lock} if lock else {"_state_s": DRAFT}
    working = _indexed(entry, draft, {**state, "version_s": "draft"}, lexicon) if draft else None
    return Held(record.type, record.owner, entry.government, public, working)


def _indexed(entry: Entry, version: Version, state: Fields, lexicon: Lexicon) -> Indexed:
    document = text_of(version)
    schema = SCHEMAS[entry.record.type]
    titles = {
        "title": json.loads(version.title),
        "summary": json.loads(version.summary),
        "schema": {"en": schema.title},
    }
    known = Known({**_about(entry, version, document), **_standing(entry, version), **state}, titles)
    return Indexed(known, document, lexicon)


def _about(entry: Entry, version: Version, document: dict[str, Any]) -> Fields:
    record, realm = entry.record, entry.record.realm.lower()
    schema = SCHEMAS[record.type]
    place = document.get("government")
    government = place.get("identifier") if isinstance(place, dict) else None
    number = f"{version.id}-{version.revision}" if version.revision else str(version.id)
    where = government if isinstance(government, str) else "scbd"
    submitted = {} if version.submitted_on is None else {"publicationDate_dt": version.submitted_on}
    return {
        "id": str(version.id),
        "identifier_s": record.identifier,
        "uniqueIdentifier_s": f"{realm}-{schema.code.lower()}-{where}-{number}",
        "schema_s": record.type,
        "schemaType_s": schema.kind,
        "realm_ss": (realm,),
        "ownerRealm_s": record.realm,
        "url_ss": (f"/api/v2013/documents/{record.identifier}",),
        "createdDate_dt": record.created_on,
        "updatedDate_dt": version.updated_on,
        **({} if "publicationDate" in document else submitted),
    }


def _standing(entry: Entry, version: Version) -> Fields:
    return {
        "_revision_i": version.revision or entry.record.revision,
        "_latest_s": "true" if version is entry.newest else "false",
        "_ownership_s": entry.record.owner,
        "_documentId_i": version.id,
    }
