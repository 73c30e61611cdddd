"""Which records somebody said fit together, and which do not: a need and an offer, say. It stays on this computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, or_, select
from sqlalchemy.dialects.sqlite import insert

from sync.records import Query, Row
from sync.store import schema
from sync.store.connections import Connections
from sync.store.lists import conditions, select_rows, to_row
from sync.store.pairs import both_ways
from sync.store.times import from_text

_RECORD, _LINK = schema.record.c, schema.link.c
_NEW = insert(schema.link)
_PUT = _NEW.on_conflict_do_update(
    index_elements=["record", "other"],
    set_={name: _NEW.excluded[name] for name in ("fits", "at", "who")},
)


@dataclass(frozen=True, slots=True)
class Link:
    """What was said of a record beside another: ``fits``, or that it was set aside; by whom, and when."""

    row: Row
    fits: bool
    at: datetime
    who: str


class Links:
    """Pairs of records, whichever of the two is named first; each goes with the first of its records."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep them in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def keep(self, one: str, other: str, *, fits: bool, who: str) -> bool:
        """Keep that the two fit, or do not; what was said before of them gives way.

        Whether it was kept: a record that is not here any more, and one and the same record, keep nothing.
        """
        with self._connections.writing() as connection:
            pair = _pair(connection, one, other)
            if pair:
                said = {"fits": int(fits), "at": self._now(), "who": who}
                connection.execute(_PUT, {**pair, **said})
            return bool(pair)

    def remove(self, one: str, other: str) -> None:
        """Take back what was said of the two; nothing happens where nothing was."""
        with self._connections.writing() as connection:
            if pair := _pair(connection, one, other):
                which = (_LINK.record == pair["record"], _LINK.other == pair["other"])
                connection.execute(delete(schema.link).where(*which))

    def of(self, identifier: str) -> list[Link]:
        """What was said of the records beside this one, those in the bin left out; the newest first."""
        number = select(_RECORD.number).where(_RECORD.identifier == identifier).scalar_subquery()
        pairs = both_ways().subquery()
        statement = (
            select_rows()
            .add_columns(pairs.c.fits, pairs.c.at, pairs.c.who)
            .join(pairs, pairs.c.other == _RECORD.number)
            .where(pairs.c.record == number, *conditions(Query()))
            .order_by(pairs.c.at.desc(), _RECORD.number)
        )
        with self._connections.reading() as connection:
            return [
                Link(to_row(found[:7]), bool(found.fits), from_text(found.at), found.who)
                for found in connection.execute(statement)
            ]


def _pair(connection: Connection, one: str, other: str) -> dict[str, int]:
    """The numbers of both, the smaller first; empty where one is not here, or they are the same."""
    which = or_(_RECORD.identifier == one, _RECORD.identifier == other)
    numbers = sorted(connection.execute(select(_RECORD.number).where(which)).scalars())
    return dict(zip(("record", "other"), numbers, strict=True)) if len(numbers) == 2 else {}
