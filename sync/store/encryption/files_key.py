"""The key for attached files: inside the encrypted database, so that a new passphrase leaves the files as they are."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from sync.store import schema
from sync.store.connections import Connections
from sync.store.encryption.keys import Key

SETTING = "files_key"
_READ = f"SELECT value FROM setting WHERE name = '{SETTING}'"  # noqa: S608
_PUT = f"INSERT OR REPLACE INTO setting (name, value) VALUES ('{SETTING}', ?)"  # noqa: S608
_REMOVE = f"DELETE FROM setting WHERE name = '{SETTING}'"  # noqa: S608


def files_key(connections: Connections, key: Key | None) -> bytes:
    """The key for the files of this database, made at the first opening; empty where it is not encrypted."""
    if key is None:
        return b""
    setting = schema.setting.c
    with connections.reading() as connection:
        found = connection.execute(select(setting.value).where(setting.name == SETTING)).scalar()
    if found is not None:
        return bytes.fromhex(found)
    made = first_files_key(key)
    with connections.writing() as connection:
        connection.execute(insert(schema.setting), {"name": SETTING, "value": made.hex()})
    return made


def first_files_key(key: Key) -> bytes:
    """The key for files of a database that gets this key as its first; as hard to guess as that is."""
    return hmac.new(key.secret, b"Focal Desk: files", hashlib.sha256).digest()


def read_files_key(connection: Any) -> bytes:
    """The key for files in the database behind the driver's connection; empty where there is none."""
    found = connection.execute(_READ).fetchone()
    return bytes.fromhex(found[0]) if found else b""


def put_files_key(connection: Any, secret: bytes) -> None:
    """Write the key for files into a database, or with nothing take it out."""
    if secret:
        connection.execute(_PUT, (secret.hex(),))
    else:
        connection.execute(_REMOVE)
