"""The tables, as the newest migration leaves them; a test holds the two equal.

A record's documents lie in a table of their own, so that lists read small rows only. ``record.number`` is the key
within the file (short, and what the index of words needs); ``identifier`` is the key everywhere else.
"""

from sync.store.schema.base import metadata
from sync.store.schema.carrying import handed, installation, sender, taken
from sync.store.schema.derived import SEARCH, derivation, facet, year
from sync.store.schema.files import file, upload
from sync.store.schema.matching import link
from sync.store.schema.records import bin_move, conflict, content, decision, history, record, removal
from sync.store.schema.review import comment, review
from sync.store.schema.sending import begun, offer, outbox, sight
from sync.store.schema.settings import journal, setting, template, vocabulary, vocabulary_mark

HEAD = "0007"
REVISION = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"

__all__ = [
    "HEAD",
    "REVISION",
    "SEARCH",
    "begun",
    "bin_move",
    "comment",
    "conflict",
    "content",
    "decision",
    "derivation",
    "facet",
    "file",
    "handed",
    "history",
    "installation",
    "journal",
    "link",
    "metadata",
    "offer",
    "outbox",
    "record",
    "removal",
    "review",
    "sender",
    "setting",
    "sight",
    "taken",
    "template",
    "upload",
    "vocabulary",
    "vocabulary_mark",
    "year",
]
