"""Working out anew what follows from the documents, when the forms or the way of making words have changed."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from sync.store import schema
from sync.store.connections import Connections
from sync.store.records.derived import derive, fingerprint
from sync.store.records.writing import write_derived

_TITLE = update(schema.record).where(schema.record.c.number == bindparam("key"))
_CONTENT = select(schema.record.c.number, schema.record.c.record_type, schema.content.c.mine).join(
    schema.content
)


def rebuild_if_needed(connections: Connections) -> None:
    """Make titles, facets, years and words anew unless they were made by the same rules; one transaction."""
    made_by = fingerprint()
    with connections.reading() as connection:
        found = connection.execute(select(schema.derivation.c.fingerprint)).scalar()
    if found == made_by:
        return
    with connections.writing() as connection:
        _rebuild(connection)
        connection.execute(delete(schema.derivation))
        connection.execute(insert(schema.derivation), {"fingerprint": made_by})


def _rebuild(connection: Connection) -> None:
    for table in (schema.facet, schema.year):
        connection.execute(delete(table))
    connection.execute(text("DELETE FROM search"))
    for number, record_type, mine in connection.execute(_CONTENT).all():
        new = derive(record_type, mine)
        connection.execute(_TITLE.values(title=new.title, title_keys=new.title_keys), {"key": number})
        write_derived(connection, number, new, None)
