"""Putting records together again whose parts were saved only in part; nothing that was read is thrown away unsaid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sync.store.jsons import loads
from sync.store.salvage.report import Named

_NEWEST = (
    "SELECT document FROM history WHERE record = ? AND json_valid(document) ORDER BY version DESC LIMIT 1"
)
_TYPE = "bbiRequest"


@dataclass(slots=True)
class Mended:
    """Which records were put together again, which could not be, and texts that nobody understands."""

    again: dict[str, Named] = field(default_factory=dict)
    lost: list[Named] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def put_again(self, identifier: str, title: Mapping[str, str]) -> None:
        """Note a record that is there again; twice is once, under the title that was known first."""
        self.again.setdefault(identifier, Named(identifier, title))


def mend(connection: Any) -> Mended:
    """Make the saved rows behind the driver's connection whole in themselves."""
    mended = Mended()
    _put_aside(connection, mended)
    for (number,) in connection.execute(
        "SELECT record FROM content UNION SELECT record FROM history EXCEPT SELECT number FROM record"
    ).fetchall():
        _make_record(connection, number, mended)
    for number, identifier, title in connection.execute(
        "SELECT number, identifier, title FROM record WHERE number NOT IN (SELECT record FROM content)"
    ).fetchall():
        _make_content(connection, number, identifier, title, mended)
    _let_go(connection)
    return mended


def _put_aside(connection: Any, mended: Mended) -> None:
    """Documents that are damaged in themselves; what both sides agreed on last is then asked for anew."""
    for table, column in (("content", "mine"), ("history", "document")):
        found = connection.execute(f"SELECT {column} FROM {table} WHERE NOT json_valid({column})").fetchall()  # noqa: S608
        mended.texts += [text for (text,) in found]
        connection.execute(f"DELETE FROM {table} WHERE NOT json_valid({column})")  # noqa: S608
    connection.execute(
        "UPDATE record SET updated = NULL, revision = NULL, standing = NULL WHERE number IN "
        "(SELECT record FROM content WHERE base IS NOT NULL AND NOT json_valid(base))"
    )
    connection.execute("UPDATE content SET base = NULL WHERE NOT json_valid(base)")
    connection.execute("UPDATE record SET title = '{}' WHERE NOT json_valid(title)")


def _make_record(connection: Any, number: int, mended: Mended) -> None:
    """A record whose own row is lost is a draft again, with what its document says of itself."""
    found = connection.execute("SELECT mine FROM content WHERE record = ?", (number,)).fetchone()
    found = found or connection.execute(_NEWEST, (number,)).fetchone()
    identifier, record_type = _named(found[0])
    there = connection.execute("SELECT 1 FROM record WHERE identifier = ?", (identifier,)).fetchone()
    if not identifier or there:
        mended.texts.append(found[0])
        return
    version, at, who = connection.execute(
        "SELECT coalesce(max(version), 1), coalesce(max(at), '1970-01-01T00:00:00.000000+00:00'), "
        "coalesce(max(who), '') FROM history WHERE record = ?",
        (number,),
    ).fetchone()
    connection.execute(
        "INSERT INTO record (number, identifier, record_type, state, title, changed_at, changed_by, server_id, "
        "theirs_by, reasons, merged, changed, binned, version) "
        "VALUES (?, ?, ?, 'draft', '{}', ?, ?, '', '', '[]', '[]', 1, 0, ?)",
        (number, identifier, record_type, at, who, version),
    )
    mended.put_again(identifier, _title_of(found[0]))


def _named(document: str) -> tuple[str, str]:
    """What the document says of itself: its identifier and its type; empty where it does not."""
    read = loads(document)
    header = read.get("header") if isinstance(read, dict) else None
    if isinstance(header, dict):
        return str(header.get("identifier") or ""), str(header.get("schema") or "")
    meta = read.get("meta") if isinstance(read, dict) else None
    return (str(meta.get("mark") or ""), _TYPE) if isinstance(meta, dict) else ("", "")


def _title_of(document: str) -> dict[str, str]:
    """The title in the document by language; none where it has none."""
    title = loads(document).get("title")
    return (
        {name: text for name, text in title.items() if isinstance(text, str)}
        if isinstance(title, dict)
        else {}
    )


def _make_content(connection: Any, number: int, identifier: str, title: str, mended: Mended) -> None:
    """A record whose answers are lost has those of its newest version again; without any it is lost."""
    found = connection.execute(_NEWEST, (number,)).fetchone()
    if found is None:
        mended.lost.append(Named(identifier, loads(title)))
        connection.execute("DELETE FROM record WHERE number = ?", (number,))
        return
    connection.execute("INSERT INTO content (record, mine) VALUES (?, ?)", (number, found[0]))
    connection.execute(
        "UPDATE record SET updated = NULL, revision = NULL, standing = NULL, changed = 1 WHERE number = ?",
        (number,),
    )
    mended.put_again(identifier, loads(title))


def _let_go(connection: Any) -> None:
    """Rows that belong to records that are not there any more."""
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, _parent, _key in broken:
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608 - our own names
