"""What lists, filters and search use, worked out from the records."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from sync.store.schema.base import metadata, record_key

facet = Table(
    "facet",
    metadata,
    record_key(),
    Column("aspect", Text, primary_key=True, nullable=False),
    Column("value", Text, primary_key=True, nullable=False),
    sqlite_with_rowid=False,
)
Index("facet_by_value", facet.c.aspect, facet.c.value)

year = Table(
    "year",
    metadata,
    record_key(),
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
