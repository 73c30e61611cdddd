"""The local database: records, their history, the outbox, vocabularies, settings, search and summaries.

SQLite, in the build that sqlcipher3 brings (3.53): versions before 3.51.3, as most Pythons carry, can corrupt a
database in WAL mode. WAL with synchronous=FULL never lost an acknowledged change when the power was cut.

Written with SQLAlchemy's Core: its tables say all that is needed here. Objects are frozen data classes that other
layers share and that know no database, so a unit of work and an identity map would bring nothing, and importing
``sqlalchemy.orm`` costs time at each start.
"""

from __future__ import annotations

from sync.store.counting.summaries import Count
from sync.store.encryption.keys import Key
from sync.store.journal import JournalEntry
from sync.store.store import Store
from sync.store.templates import Template
from sync.store.troubles import (
    AlreadyOpen,
    Damaged,
    NeedsPassphrase,
    NoRoom,
    NotWritable,
    Occupied,
    TooNew,
    WrongPassphrase,
)

__all__ = [
    "AlreadyOpen",
    "Count",
    "Damaged",
    "JournalEntry",
    "Key",
    "NeedsPassphrase",
    "NoRoom",
    "NotWritable",
    "Occupied",
    "Store",
    "Template",
    "TooNew",
    "WrongPassphrase",
]
