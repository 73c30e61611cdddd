"""Every version of every record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import func, select

from forms.kinds import Document
from sync.records import HistoryEntry, HistoryLine, Origin
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import loads
from sync.store.times import from_text

_VERSION = schema.history.c


class History:
    """What each record was before; nothing is ever taken out but with the record itself."""

    def __init__(self, connections: Connections) -> None:
        """Read from this database."""
        self._connections = connections

    def of(self, identifier: str) -> list[HistoryEntry]:
        """Every version of the record, newest first; empty for an unknown one."""
        statement = (
            select(schema.history)
            .join(schema.record, schema.record.c.number == _VERSION.record)
            .where(schema.record.c.identifier == identifier)
            .order_by(_VERSION.version.desc())
        )
        with self._connections.reading() as connection:
            return [
                HistoryEntry(row.version, from_text(row.at), row.who, Origin(row.origin), loads(row.document))
                for row in connection.execute(statement)
            ]

    def lines(self, identifier: str, limit: int | None = None) -> list[HistoryLine]:
        """The versions of the record without their documents, newest first; all, or the last ``limit``."""
        statement = (
            select(_VERSION.version, _VERSION.at, _VERSION.who, _VERSION.origin)
            .join(schema.record, schema.record.c.number == _VERSION.record)
            .where(schema.record.c.identifier == identifier)
            .order_by(_VERSION.version.desc())
            .limit(limit)
        )
        with self._connections.reading() as connection:
            return [
                HistoryLine(row.version, from_text(row.at), row.who, Origin(row.origin))
                for row in connection.execute(statement)
            ]

    def documents(self, identifier: str, numbers: Iterable[int]) -> Mapping[int, Document]:
        """The documents of those of the versions with these numbers that there are."""
        statement = (
            select(_VERSION.version, _VERSION.document)
            .join(schema.record, schema.record.c.number == _VERSION.record)
            .where(schema.record.c.identifier == identifier, _VERSION.version.in_(list(numbers)))
        )
        with self._connections.reading() as connection:
            return {row.version: loads(row.document) for row in connection.execute(statement)}

    def newest(self, identifier: str) -> int:
        """The number of the record's newest version; 0 for an unknown record."""
        statement = (
            select(func.max(_VERSION.version))
            .join(schema.record, schema.record.c.number == _VERSION.record)
            .where(schema.record.c.identifier == identifier)
        )
        with self._connections.reading() as connection:
            return connection.execute(statement).scalar() or 0

    def version(self, identifier: str, number: int) -> Document:
        """The record as it was in the version with this number; KeyError where there is none."""
        statement = (
            select(_VERSION.document)
            .join(schema.record, schema.record.c.number == _VERSION.record)
            .where(schema.record.c.identifier == identifier, _VERSION.version == number)
        )
        with self._connections.reading() as connection:
            found = connection.execute(statement).scalar()
        if found is None:
            raise KeyError((identifier, number))
        document: Document = loads(found)
        return document
