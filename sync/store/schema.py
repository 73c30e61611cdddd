"""The tables, as the newest migration leaves them; a test holds the two equal.

A record's documents lie in a table of their own, so that lists read small rows only. ``record.number`` is the key
within the file (short, and what the index of words needs); ``identifier`` is the key everywhere else.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

HEAD = "0006"

metadata = MetaData()

record = Table(
    "record",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("identifier", Text, nullable=False),
    Column("record_type", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("sent_at", Text),
    Column("server_id", Text, nullable=False),
    Column("document_id", Integer),
    Column("updated", Text),
    Column("revision", Integer),
    Column("standing", Text),
    Column("theirs_by", Text, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("merged", Text, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("binned", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("title_keys", Text, nullable=False, server_default="{}"),
    Column("session", Text, nullable=False, server_default=""),
    UniqueConstraint("identifier", name="record_identifier"),
)
Index("record_by_state", record.c.record_type, record.c.state)
Index("record_by_change", record.c.changed_at)
Index("record_by_server_id", record.c.server_id)


def _record_key(*, primary_key: bool = True, unique: bool = True) -> Column[int]:
    """The record that a row belongs to, and with which it goes."""
    key = ForeignKey("record.number", ondelete="CASCADE")
    return Column(
        "record",
        Integer,
        key,
        primary_key=primary_key,
        nullable=False,
        unique=(unique and not primary_key) or None,
    )


content = Table(
    "content",
    metadata,
    _record_key(),
    Column("mine", Text, nullable=False),
    Column("base", Text),
)

history = Table(
    "history",
    metadata,
    _record_key(),
    Column("version", Integer, primary_key=True, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("document", Text, nullable=False),
)

conflict = Table(
    "conflict",
    metadata,
    _record_key(),
    Column("path", Text, primary_key=True, nullable=False),
    Column("base", Text, nullable=False),
    Column("mine", Text, nullable=False),
    Column("theirs", Text, nullable=False),
)

# A record whose removal a person must decide on; ``side`` says who took it away.
removal = Table("removal", metadata, _record_key(), Column("side", Text, nullable=False))

# What a person decided on a record, newest last: how it stood before, and a fingerprint of how it was left.
decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    _record_key(primary_key=False, unique=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)
Index("decision_by_record", decision.c.record)

# What was begun to be sent of a record since both sides last agreed: it may arrive, however late.
begun = Table(
    "begun",
    metadata,
    Column("number", Integer, primary_key=True),
    _record_key(primary_key=False, unique=False),
    Column("document", Text, nullable=False),
)
Index("begun_by_record", begun.c.record)

# Records that are newer here than at a clearing-house that went back, until they are let go from the queue.
offer = Table("offer", metadata, _record_key())

outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True),
    _record_key(primary_key=False),
    Column("intent", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("queued_at", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    Column("flying", Text),
    Column("answer", Text, nullable=False),
    Column("flying_intent", Text),
    sqlite_autoincrement=True,
)

vocabulary = Table(
    "vocabulary",
    metadata,
    Column("domain", Text, primary_key=True, nullable=False),
    Column("complete", Integer, nullable=False),
    Column("terms", Text, nullable=False),
)

# In which state a vocabulary was read there, and when it was last asked for; it need not have held anything new.
vocabulary_mark = Table(
    "vocabulary_mark",
    metadata,
    Column("domain", Text, primary_key=True, nullable=False),
    Column("mark", Text, nullable=False),
    Column("asked_at", Text, nullable=False),
)

# How a list of the clearing-house at this address looked when it was last read whole.
sight = Table(
    "sight",
    metadata,
    Column("address", Text, primary_key=True, nullable=False),
    Column("list", Text, primary_key=True, nullable=False),
    Column("count", Integer, nullable=False),
    Column("newest", Text, nullable=False),
    Column("moment", Text, nullable=False),
    Column("glances", Integer, nullable=False),
)

# Answers with which new records begin; ``key`` is the name as it is compared.
template = Table(
    "template",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("record_type", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("record_type", "key", name="template_key"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("identifier", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("phrase", Text, nullable=False),
)

# Files that were attached here; their bytes lie beside the database under the digest.
file = Table(
    "file",
    metadata,
    Column("digest", Text, primary_key=True, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added_at", Text, nullable=False),
)

# Where a record's file is at the clearing-house with this address.
upload = Table(
    "upload",
    metadata,
    Column("address", Text, primary_key=True, nullable=False),
    Column("identifier", Text, primary_key=True, nullable=False),
    Column("digest", Text, primary_key=True, nullable=False),
    Column("url", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
)
Index("upload_by_record", upload.c.identifier, upload.c.digest)

# Who this installation is when it signs a bundle, and how many bundles it has made.
installation = Table(
    "installation",
    metadata,
    Column("secret", Text, primary_key=True, nullable=False),
    Column("serial", Integer, nullable=False),
)

# The other installations whose bundles were taken in here; ``serial`` is that of the newest of their receipts.
sender = Table(
    "sender",
    metadata,
    Column("installation", Text, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("first_at", Text, nullable=False),
    Column("serial", Integer, nullable=False),
)

# Changes that were given away in a bundle, and what was answered.
handed = Table(
    "handed",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("change", Text, nullable=False, unique=True),
    Column("identifier", Text, nullable=False),
    Column("mark", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("intent", Text),
    Column("updated", Text),
    Column("revision", Integer),
    Column("bundle", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("answered_by", Text, nullable=False),
)
Index("handed_by_record", handed.c.identifier)

# Changes that were taken in from a bundle; only the newest of a record from one sender keeps its document.
taken = Table(
    "taken",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("change", Text, nullable=False, unique=True),
    Column("sender", Text, nullable=False),
    Column("identifier", Text, nullable=False),
    Column("mark", Text, nullable=False),
    Column("ancestors", Text, nullable=False),
    Column("document", Text),
    Column("intent", Text),
    Column("bundle", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("at", Text, nullable=False),
)
Index("taken_by_record", taken.c.identifier, taken.c.sender)

facet = Table(
    "facet",
    metadata,
    _record_key(),
    Column("aspect", Text, primary_key=True, nullable=False),
    Column("value", Text, primary_key=True, nullable=False),
    sqlite_with_rowid=False,
)
Index("facet_by_value", facet.c.aspect, facet.c.value)

year = Table(
    "year",
    metadata,
    _record_key(),
    Column("year", Integer, primary_key=True, nullable=False),
    sqlite_with_rowid=False,
)
Index("year_by_year", year.c.year)

# By which rules the titles, facets, years and words were made.
derivation = Table("derivation", metadata, Column("fingerprint", Text, primary_key=True, nullable=False))

# The index of words; what goes in and what is looked for are made alike by ``sync.store.texts``.
SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, "
    "tokenize=\"unicode61 remove_diacritics 2 categories 'L* M* N* Co Cn'\")"
)
REVISION = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
