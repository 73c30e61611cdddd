"""What can be asked of the records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from forms.kinds import Document
from sync.normal import same
from sync.records import Query, Record, Row, Side, Stamp, Standing, State
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import loads
from sync.store.lists import conditions, ordered, select_rows, to_row
from sync.store.records.derived import REFERENCE
from sync.store.records.kept import as_sent, find, known_there_as, to_record

_RECORD = schema.record.c
_AT_ONCE = 200


class Reading:
    """Questions about the records; none of them waits for a writer."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Ask this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def get(self, identifier: str) -> Record | None:
        """The record with the identifier, or none."""
        with self._connections.reading() as connection:
            kept = find(connection, identifier)
            return to_record(connection, kept) if kept else None

    def by_server_id(self, server_id: str) -> Record | None:
        """The need that the requests API knows under this identifier of its own, or none."""
        if not server_id:
            return None
        with self._connections.reading() as connection:
            kept = known_there_as(connection, server_id)
            return to_record(connection, kept) if kept else None

    def rows(
        self, query: Query, *, offset: int = 0, limit: int | None = None, language: str = "en"
    ) -> list[Row]:
        """The records that the query asks for, in its order; titles are sorted in the language."""
        statement = ordered(select_rows().where(*conditions(query)), query, language)
        with self._connections.reading() as connection:
            return [to_row(found) for found in connection.execute(statement.offset(offset).limit(limit))]

    def count(self, query: Query) -> int:
        """How many records the query asks for."""
        return int(self._scalar(select(func.count()).select_from(schema.record).where(*conditions(query))))

    def identifiers(self, query: Query) -> list[str]:
        """The identifiers of the records that the query asks for, in its order."""
        statement = ordered(select(_RECORD.identifier).where(*conditions(query)), query, "en")
        with self._connections.reading() as connection:
            return list(connection.execute(statement).scalars())

    def counts(self) -> Mapping[tuple[str, State], int]:
        """How many records there are of each type in each state; what there is none of is left out."""
        number = func.count()
        statement = select(_RECORD.record_type, _RECORD.state, number).group_by(
            _RECORD.record_type, _RECORD.state
        )
        with self._connections.reading() as connection:
            return {(kind, State(state)): many for kind, state, many in connection.execute(statement)}

    def title(self, identifier: str) -> Mapping[str, str] | None:
        """The record's title by language, or none where there is no such record."""
        return self.titles([identifier]).get(identifier)

    def titles(self, identifiers: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
        """The titles by language of those of the records that are here, by identifier."""
        statement = select(_RECORD.identifier, _RECORD.title).where(_RECORD.identifier.in_(list(identifiers)))
        with self._connections.reading() as connection:
            return {name: loads(title) for name, title in connection.execute(statement)}

    def in_bin(self, identifiers: Iterable[str]) -> frozenset[str]:
        """Those of the records that lie in the bin here."""
        statement = select(_RECORD.identifier).where(
            _RECORD.identifier.in_(list(identifiers)), _RECORD.state == State.BIN.value
        )
        with self._connections.reading() as connection:
            return frozenset(connection.execute(statement).scalars())

    def documents(self, identifiers: Sequence[str]) -> Iterator[tuple[str, Document]]:
        """The documents of those of the records that are here, in the order asked for, a few in memory at a time."""
        for start in range(0, len(identifiers), _AT_ONCE):
            some = identifiers[start : start + _AT_ONCE]
            statement = (
                select(_RECORD.identifier, schema.content.c.mine)
                .join(schema.content, schema.content.c.record == _RECORD.number)
                .where(_RECORD.identifier.in_(some))
            )
            with self._connections.reading() as connection:
                found = {row.identifier: row.mine for row in connection.execute(statement)}
            yield from ((name, loads(found[name])) for name in some if name in found)

    def referring_to(self, identifier: str) -> list[Row]:
        """The records, out of the bin, in which the record with the identifier is chosen, in whatever revision."""
        return self.rows(Query(naming=identifier))

    def used(self, identifiers: Sequence[str]) -> list[str]:
        """Those of the records that are chosen in others, which are out of the bin and not among them."""
        facet = schema.facet.c
        others = select(_RECORD.number).where(*conditions(Query()), _RECORD.identifier.not_in(identifiers))
        statement = select(facet.value).where(
            facet.aspect == REFERENCE, facet.value.in_(identifiers), facet.record.in_(others)
        )
        with self._connections.reading() as connection:
            named = set(connection.execute(statement).scalars())
        return [identifier for identifier in identifiers if identifier in named]

    def removals(self) -> Mapping[str, Side]:
        """The records of which a person must say whether they are kept, with the side that took each away."""
        asked = schema.removal.c
        statement = (
            select(_RECORD.identifier, asked.side)
            .join(schema.removal, asked.record == _RECORD.number)
            .order_by(_RECORD.number)
        )
        with self._connections.reading() as connection:
            return {name: Side(side) for name, side in connection.execute(statement)}

    def stamps(self) -> Mapping[str, Stamp]:
        """The clearing-house's mark of every record that was ever in step with it, by identifier."""
        statement = select(_RECORD.identifier, _RECORD.updated, _RECORD.revision, _RECORD.standing).where(
            _RECORD.updated.is_not(None)
        )
        with self._connections.reading() as connection:
            return {
                name: Stamp(updated, revision, Standing(standing))
                for name, updated, revision, standing in connection.execute(statement)
            }

    def unmarked(self) -> frozenset[str]:
        """The identifiers of the records here that were never in step with a clearing-house."""
        with self._connections.reading() as connection:
            names = connection.execute(select(_RECORD.identifier).where(_RECORD.updated.is_(None))).scalars()
            return frozenset(names)

    def numbers(self) -> Mapping[str, int]:
        """In which order those that were ever in step came to this computer: never used again, by identifier."""
        statement = select(_RECORD.identifier, _RECORD.number).where(_RECORD.updated.is_not(None))
        with self._connections.reading() as connection:
            return {row.identifier: row.number for row in connection.execute(statement)}

    def expected(self) -> Mapping[str, str]:
        """The type of every record that the clearing-house's lists should name, by identifier.

        Left out are those that it took away, and on which a person has not decided yet.
        """
        gone = select(schema.removal.c.record).where(schema.removal.c.side == Side.THERE.value)
        there = (_RECORD.updated.is_not(None), _RECORD.number.not_in(gone))
        with self._connections.reading() as connection:
            rows = connection.execute(select(_RECORD.identifier, _RECORD.record_type).where(*there)).all()
        return {row.identifier: row.record_type for row in rows}

    def offered(self) -> list[Row]:
        """What is newer here than at a clearing-house that went back, and is held back or does not wait to be sent."""
        listed = _RECORD.number.in_(select(schema.offer.c.record))
        going = select(schema.outbox.c.record).where(schema.outbox.c.held == 0)
        wanted = (
            *conditions(Query(states=(State.DRAFT, State.WAITING))),
            listed,
            _RECORD.number.not_in(going),
        )
        statement = ordered(select_rows().where(*wanted), Query(), "en")
        with self._connections.reading() as connection:
            return [to_row(found) for found in connection.execute(statement)]

    @staticmethod
    def is_changed(record: Record) -> bool:
        """Whether there is something to send: mine does not say the same as what both sides last agreed on."""
        if record.base is None:
            return True
        mine, base = (as_sent(record.record_type, document) for document in (record.mine, record.base))
        return not same(mine, base)

    def _scalar(self, statement: Any) -> Any:
        with self._connections.reading() as connection:
            return connection.execute(statement).scalar_one()
