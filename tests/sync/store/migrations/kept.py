"""The folders of data that earlier versions of the program left, and what is in their rows."""

from __future__ import annotations

import lzma
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

FIXTURES = Path(__file__).parent / "fixtures"
FILE = "focal-desk.db"
REVISIONS = tuple(sorted(file.name[1:5] for file in FIXTURES.glob("v*.tar.xz")))
# What is worked out from the documents anew whenever the rules for it are others; titles are too.
DERIVED = ("search", "facet", "year", "derivation", "alembic_version")
WORKED_OUT = frozenset({"title", "title_keys"})

Rows = dict[str, list[dict[str, Any]]]


def unpack(revision: str, folder: Path) -> Path:
    """Lay down what that version left; where its database is."""
    with lzma.open(FIXTURES / f"v{revision}.tar.xz") as packed, tarfile.open(fileobj=packed) as archive:
        archive.extractall(folder, filter="data")
    return folder / FILE


def rows(file: Path) -> Rows:
    """Every row that somebody wrote, table by table; what is worked out is left out."""
    with closing(dbapi2.connect(str(file))) as connection:
        connection.row_factory = dbapi2.Row
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        names = [name for (name,) in found if not name.startswith(DERIVED)]
        return {name: _of(connection, name) for name in names}


def _of(connection: Any, name: str) -> list[dict[str, Any]]:
    order = "name" if name == "sqlite_sequence" else "rowid"
    kept = connection.execute(f'SELECT * FROM "{name}" ORDER BY {order}')
    return [{key: row[key] for key in row.keys() if key not in WORKED_OUT} for row in kept]  # noqa: SIM118


def revision_of(file: Path) -> str:
    """The version of the tables."""
    with closing(dbapi2.connect(str(file))) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
