"""Taking a record out of the database for good, and finding out which attached files nothing speaks of any more."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Table,
    Text,
    delete,
    func,
    literal,
    or_,
    select,
    text,
    update,
)

from forms.files import SCHEME
from sync.store import schema
from sync.store.records.kept import Kept

_DIGEST = re.compile(re.escape(SCHEME) + r"([0-9a-f]{64})/")
_FEW = 2
"""So many digests are looked for by name where the texts lie; for more it is quicker to read what speaks of any."""


def erase(connection: Connection, kept: Kept) -> None:
    """Remove the record with its history and all else that belongs to it.

    Of bundles it stays known which of its versions they held, so that an old one does not bring it back, but not what
    stood in it.
    """
    connection.execute(text("DELETE FROM search WHERE rowid = :number"), {"number": kept.number})
    connection.execute(delete(schema.record).where(schema.record.c.number == kept.number))
    for table, nothing in ((schema.handed, "{}"), (schema.taken, None)):
        carried = update(table).where(table.c.identifier == kept.identifier)
        connection.execute(carried.values(document=nothing))
    connection.execute(delete(schema.upload).where(schema.upload.c.identifier == kept.identifier))


def files_of(connection: Connection, numbers: Iterable[int]) -> set[str]:
    """The digests of the files of which these records speak, now or in an earlier version, or which were sent."""
    wanted = list(numbers)
    history, content, record = schema.history.c, schema.content.c, schema.record.c
    names = select(record.identifier).where(record.number.in_(wanted))
    sent = select(schema.upload.c.digest).where(schema.upload.c.identifier.in_(names))
    found = set(connection.execute(sent).scalars())
    for query in (
        select(history.document).where(history.record.in_(wanted), _speaks(history.document)),
        select(content.mine, content.base).where(
            content.record.in_(wanted), or_(_speaks(content.mine), _speaks(content.base))
        ),
    ):
        found |= _digests(value for row in connection.execute(query) for value in row)
    return found


def unused(connection: Connection, digests: Iterable[str], gone: Collection[Kept] = ()) -> set[str]:
    """Those of the files of which nothing in the database speaks: no record, version, template, queue or bundle.

    What belongs to the records in ``gone`` counts as if it were not there.
    """
    left = set(digests)
    owners = frozenset({one.number for one in gone} | {one.identifier for one in gone})
    for table in schema.metadata.sorted_tables:
        for spoken in _spoken_of(connection, table, frozenset(left), owners) if left else ():
            left -= spoken
            if not left:
                break
    return left


def _spoken_of(
    connection: Connection, table: Table, sought: frozenset[str], gone: frozenset[int | str]
) -> Iterator[set[str]]:
    """The files of which a table speaks; asked of every text in it, so that no new table is forgotten.

    One row after the other: all versions of all records together are more than a small computer's memory holds.
    """
    query = _speaking(table, sought)
    if query is None:
        return
    with connection.execute(query) as rows:
        for row in rows:
            if row[0] not in gone:
                yield _digests(row[1:])


def _speaking(table: Table, sought: frozenset[str]) -> Select[Any] | None:
    """The owner and the texts of the rows that can speak of what is sought; none where a table has no such text."""
    owner = table.c.get("record", table.c.get("identifier", literal("")))
    texts = [column for column in table.c if isinstance(column.type, Text)]
    if table is schema.file or not texts:
        return None
    if table is schema.upload:
        here = table.c.identifier.in_(select(schema.record.c.identifier))
        return select(owner, SCHEME + table.c.digest + "/").where(here)
    few = sorted(sought) if len(sought) <= _FEW else []
    return select(owner, *texts).where(or_(*(_speaks(column, few) for column in texts)))


def _speaks(column: Any, digests: Sequence[str] = ()) -> Any:
    """Whether it speaks of a file at all; of one of these, where some are named."""
    if not digests:
        return func.instr(column, SCHEME) > 0
    return or_(*(func.instr(column, SCHEME + digest) > 0 for digest in digests))


def _digests(texts: Iterable[str | None]) -> set[str]:
    return {digest for one in texts if one for digest in _DIGEST.findall(one)}
