"""All the tables of the practice clearing-house, wherever they are declared; a test looks that none is left out."""

from __future__ import annotations

from sync.practice.database import snapshot_tables
from sync.practice.database.models import Base
from sync.practice.files import tables as files_tables
from sync.practice.people import tables as notices_tables
from sync.practice.terms import tables as thesaurus_tables
from sync.practice.unkind import tables as unkind_tables
from sync.practice.workflows import tables as batch_tables

__all__ = [
    "METADATA",
    "batch_tables",
    "files_tables",
    "notices_tables",
    "snapshot_tables",
    "thesaurus_tables",
    "unkind_tables",
]

METADATA = Base.metadata
