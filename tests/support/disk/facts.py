"""What is looked for in a store that was opened after a bad end; each gives what is missing, as sentences."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from forms.kinds import Document
from sync.store import Store
from sync.store.encryption.keys import Key, connect

Fact = Callable[[Store], list[str]]
_STANDS = """
    SELECT count(*) FROM record JOIN history ON history.record = record.number
    WHERE identifier = :name AND instr(document, :text)
"""
_APART = """
    SELECT identifier FROM record JOIN content ON content.record = record.number
    WHERE mine NOT IN (SELECT document FROM history WHERE history.record = record.number)
"""
_COUNTS = "SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM search)"


def stands(name: str, text: str) -> Fact:
    """The text stands in the record or in its history."""

    def look(store: Store) -> list[str]:
        with store._connections.bare() as connection:
            found = connection.execute(
                _STANDS, {"name": name, "text": json.dumps(text, ensure_ascii=False)}
            ).fetchone()
        return [] if found[0] else [f"{name}: {text[:40]!r} is nowhere"]

    return look


def holds(name: str, document: Document) -> Fact:
    """The record is this, to the letter."""

    def look(store: Store) -> list[str]:
        record = store.records.get(name)
        return [] if record and record.mine == document else [f"{name} is not as it was kept"]

    return look


def waits(name: str) -> Fact:
    """The record waits to be sent."""
    return lambda store: [] if store.outbox.of(name) else [f"{name} waits no longer"]


def is_gone(name: str) -> Fact:
    """The record was erased for good."""
    return lambda store: [f"{name} is back"] if store.records.get(name) else []


def has_file(digest: str) -> Fact:
    """The attached file is here, to the letter."""
    return lambda store: [] if _is_whole(store, digest) else [f"the file {digest[:8]} is not whole"]


def all_of(*facts: Fact) -> Fact:
    """Every one of these."""
    return lambda store: [fault for fact in facts for fault in fact(store)]


def is_backup(path: Path | str, names: list[str], key: Key | None = None) -> Fact:
    """The backup, by its path within the data folder, is whole and has these records."""

    def look(store: Store) -> list[str]:
        file = store.folder / path
        return _backup_faults(file, names, key) if file.exists() else [f"{path} is not there"]

    return look


def backups_are_whole(names: list[str], key: Key | None = None) -> Fact:
    """Every backup that can be seen is whole and has these records."""

    def look(store: Store) -> list[str]:
        found = sorted((store.folder / "backups").rglob("*.db"))
        return [fault for file in found for fault in _backup_faults(file, names, key)]

    return look


def wounds(store: Store) -> list[str]:
    """What SQLite itself finds wrong, the index of words too."""
    with store._connections.bare() as connection:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)") if row[0] != "ok"]
        found += [f"points nowhere: {tuple(row)}" for row in connection.execute("PRAGMA foreign_key_check")]
        connection.execute("INSERT INTO search(search) VALUES ('integrity-check')")
    return found


def halves(store: Store) -> list[str]:
    """What is half there: a record apart from its history or from its words, a file without its bytes."""
    with store._connections.bare() as connection:
        digests = [digest for (digest,) in connection.execute("SELECT digest FROM file")]
        apart = [f"{name} is none of its versions" for (name,) in connection.execute(_APART)]
        records, words = connection.execute(_COUNTS).fetchone()
    found = [f"the file {digest[:8]} is not whole" for digest in digests if not _is_whole(store, digest)]
    return (
        found + apart + ([] if records == words else [f"{records} records, {words} of them with their words"])
    )


def goes_on(store: Store) -> list[str]:
    """The next piece of work is kept."""
    store.settings.put("went on", "yes")
    return [] if store.settings.get("went on") == "yes" else ["the next setting is not kept"]


def _is_whole(store: Store, digest: str) -> bool:
    found = store.files.get(digest)
    if found is None:
        return False
    with found.open() as content:
        return hashlib.file_digest(content, "sha256").hexdigest() == digest


def _backup_faults(file: Path, names: list[str], key: Key | None) -> list[str]:
    with closing(connect(file, key)) as copy:
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            return [f"{file.name} is damaged"]
        there = {name for (name,) in copy.execute("SELECT identifier FROM record")}
    return [f"{file.name} lacks {name}" for name in names if name not in there]
