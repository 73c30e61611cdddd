"""Writing one record with everything that follows from it: its state, its history, what lists and search use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from sqlalchemy import Connection

from sync.records import Intent, Origin, Standing, State
from sync.review import Stage
from sync.states import review_now, state_of
from sync.store import review_rows
from sync.store.attached import settled
from sync.store.records import conflicts, removals, statements
from sync.store.records.derived import Derived, derive
from sync.store.records.kept import Kept, differs

_still = attrgetter(*statements.STILL)


@dataclass(frozen=True, slots=True)
class Version:
    """A version to be added to a record's history: the document as JSON text, and where it came from."""

    document: str
    origin: Origin
    who: str


def put(
    connection: Connection,
    kept: Kept,
    *,
    was: Kept | None,
    at: str,
    versions: Sequence[Version] = (),
    who: str = "",
) -> None:
    """Write the record as it is now, its new versions, and all that is worked out from it.

    ``was`` is how it stood before, or none for a new one; ``at`` the time of the versions; ``who`` the person here who
    does it, if one does: it is noted where the record goes into the bin or comes out of it.
    """
    kept.mine = settled(connection, kept.identifier, kept.mine)
    new = derive(kept.record_type, kept.mine) if was is None or was.mine != kept.mine else None
    if new:
        kept.title, kept.title_keys = new.title, new.title_keys
    if was is not None:
        conflicts.follow(connection, was, kept)
        removals.follow(connection, was, kept)
    if was is None or (was.mine, was.base) != (kept.mine, kept.base):
        kept.changed = int(differs(kept.record_type, kept.mine, kept.base))
    if was is not None:
        review_rows.follow(connection, was, kept, at)
    kept.state = state_now(kept)
    kept.version += len(versions)
    if was is None:
        _insert(connection, kept)
    else:
        _update(connection, kept, was)
        if was.binned != kept.binned:
            row = {"record": kept.number, "at": at, "who": who, "binned": kept.binned}
            statements.INSERT_BIN_MOVE.run(connection, row)
    documents = (settled(connection, kept.identifier, version.document) for version in versions)
    versions = [replace(one, document=text) for one, text in zip(versions, documents, strict=True)]
    _add_versions(connection, kept, versions, at)
    if new:
        write_derived(connection, kept.number, new, derive(was.record_type, was.mine) if was else None)


def better_version(connection: Connection, kept: Kept, version: Version, at: str) -> None:
    """Put the version in the place of the newest one: the same person, still typing."""
    document = settled(connection, kept.identifier, version.document)
    row = {"key": kept.number, "newest": kept.version, "document": document, "who": version.who}
    statements.UPDATE_VERSION.run(connection, row | {"at": at})


def amend_version(connection: Connection, was: Kept, document: str) -> None:
    """Let the newest version go along with a change of the record that nobody made: only its links lead elsewhere."""
    row = {"key": was.number, "newest": was.version, "before": was.mine, "document": document}
    statements.AMEND_VERSION.run(connection, row)


def write_derived(connection: Connection, number: int, new: Derived, old: Derived | None) -> None:
    """Write the facets, years and words where they are others than before."""
    if old is None or old.words != new.words:
        statements.INDEX.run(connection, {"number": number, "words": new.words})
    if old is None or old.facets != new.facets:
        if old:
            statements.NO_FACETS.run(connection, {"number": number})
        rows = [{"record": number, "aspect": aspect, "value": value} for aspect, value in sorted(new.facets)]
        statements.FACETS.run_all(connection, rows)
    if old is None or old.years != new.years:
        if old:
            statements.NO_YEARS.run(connection, {"number": number})
        statements.YEARS.run_all(connection, [{"record": number, "year": year} for year in sorted(new.years)])


def state_now(kept: Kept) -> State:
    """Where the record stands, in one word, from all that is known of it."""
    changed, standing = bool(kept.changed), Standing(kept.standing or Standing.NOWHERE)
    intent = Intent(kept.intent) if kept.intent else None
    return state_of(
        removal=kept.removal is not None,
        binned=bool(kept.binned),
        in_conflict=bool(kept.in_conflict),
        review=review_now(Stage(kept.review), changed=changed, intent=intent, standing=standing),
        rejected=kept.reasons != "[]",
        waiting=kept.intent is not None,
        changed=changed,
        standing=standing,
    )


def _insert(connection: Connection, kept: Kept) -> None:
    row = {name: getattr(kept, name) for name in statements.COLUMNS}
    kept.number = statements.INSERT.run(connection, row).lastrowid
    content = {"record": kept.number, "mine": kept.mine, "base": kept.base}
    statements.INSERT_CONTENT.run(connection, content)


def _update(connection: Connection, kept: Kept, was: Kept) -> None:
    row = {name: getattr(kept, name) for name in statements.COLUMNS} | {"key": kept.number}
    statements.UPDATE_MOVING.run(connection, row)
    if _still(kept) != _still(was):
        statements.UPDATE_STILL.run(connection, row)
    if was.base != kept.base:
        statements.NONE_BEGUN.run(connection, row)
    if (was.mine, was.base) != (kept.mine, kept.base):
        content = {"key": kept.number, "mine": kept.mine, "base": kept.base}
        statements.UPDATE_CONTENT.run(connection, content)


def _add_versions(connection: Connection, kept: Kept, versions: Sequence[Version], at: str) -> None:
    for number, version in enumerate(versions, start=kept.version - len(versions) + 1):
        row = {"record": kept.number, "version": number, "at": at, "who": version.who}
        origin_and_text = {"origin": version.origin.value, "document": version.document}
        statements.INSERT_VERSION.run(connection, row | origin_and_text)
