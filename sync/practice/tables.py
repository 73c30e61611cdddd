"""All the tables of the practice clearing-house, wherever they are declared; a test looks that none is left out."""

from __future__ import annotations

from sync.practice import (
    batch_tables,
    files_tables,
    notices_tables,
    snapshot_tables,
    thesaurus_tables,
    unkind_tables,
)
from sync.practice.models import Base

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
