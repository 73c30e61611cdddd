"""A database as the first version of the program left it, for whoever tries that today's opens it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from sync.records_file import FILE_NAME
from sync.store.migrating import migrate

FIRST = "0001"
"""The revision of the first version. What it left never changes: it is written here with that version's own columns."""
_AT = "2025-01-02T03:04:05.000000+00:00"
_RECORD = (
    "INSERT INTO record (number, identifier, record_type, state, title, changed_at, changed_by, server_id, "
    "theirs_by, reasons, merged, changed, binned, version) "
    "VALUES (1, ?, ?, 'draft', ?, ?, 'First', '', '', '[]', '[]', 1, 0, 1)"
)


@dataclass(frozen=True, slots=True)
class Left:
    """The one record in it; ``title`` is a text by language."""

    identifier: str
    record_type: str
    title: Mapping[str, str]

    @property
    def document(self) -> str:
        """The record as JSON."""
        header = {"identifier": self.identifier, "schema": self.record_type, "languages": list(self.title)}
        return json.dumps({"header": header, "title": dict(self.title)}, ensure_ascii=False)


def leave(folder: Path, left: Left) -> None:
    """Make such a database, with one draft in it, in a new folder."""
    folder.mkdir(mode=0o700)
    migrate(folder / FILE_NAME, FIRST)
    with closing(dbapi2.connect(str(folder / FILE_NAME))) as connection, connection:
        title = json.dumps(dict(left.title), ensure_ascii=False)
        connection.execute(_RECORD, (left.identifier, left.record_type, title, _AT))
        connection.execute("INSERT INTO content (record, mine) VALUES (1, ?)", (left.document,))
        connection.execute("INSERT INTO history VALUES (1, 1, ?, 'First', 'typed', ?)", (_AT, left.document))
