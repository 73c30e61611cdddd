"""The bin: who put a record there and when, what is lost when it is emptied, and emptying it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from sync.records import REMOVALS, Standing
from sync.store import schema
from sync.store.connections import Connections
from sync.store.files import KeptFiles
from sync.store.records.erasing import erase, files_of, unused
from sync.store.records.kept import Kept, find
from sync.store.times import from_text

AT_ONCE = 200
_MOVE, _BOX = schema.bin_move.c, schema.outbox.c


@dataclass(frozen=True, slots=True)
class Move:
    """A record went into the bin, or came out of it: when, and by whom; empty where no person here did it."""

    at: datetime
    who: str
    binned: bool


@dataclass(frozen=True, slots=True)
class Stake:
    """What is at stake when records are erased for good.

    ``erasable`` are those that can be erased; ``leaving`` those that stay, because their removal at the clearing-house
    still waits or something of them is on its way; ``there`` counts the erasable ones that the clearing-house has, so
    that they come back. ``files`` nothing else uses, ``size`` are their bytes.
    """

    erasable: tuple[str, ...]
    leaving: tuple[str, ...]
    there: int
    files: int
    size: int


class Bin:
    """What lies in the bin; records go there and come back by ``Records``."""

    def __init__(self, connections: Connections, files: KeptFiles) -> None:
        """Keep it in this database, and the files of its records among these."""
        self._connections = connections
        self._files = files

    def moves(self, identifier: str) -> list[Move]:
        """When the record went into the bin and came out of it, the last first; what is not known is left out."""
        query = (
            select(schema.bin_move)
            .join(schema.record, schema.record.c.number == _MOVE.record)
            .where(schema.record.c.identifier == identifier)
            .order_by(_MOVE.number.desc())
        )
        with self._connections.reading() as connection:
            return [Move(from_text(row.at), row.who, bool(row.binned)) for row in connection.execute(query)]

    def stake(self, identifiers: Sequence[str]) -> Stake:
        """What is lost if those of the records that lie in the bin are erased. Only looks."""
        with self._connections.reading() as connection:
            kept = list(_binned(connection, identifiers))
            leaving = {one.identifier for one in kept if _is_leaving(connection, one)}
            erasable = [one for one in kept if one.identifier not in leaving]
            spoken = files_of(connection, [one.number for one in erasable])
            sizes = self._files.sizes(unused(connection, spoken, erasable) if spoken else ())
        return Stake(
            tuple(one.identifier for one in erasable),
            tuple(one.identifier for one in kept if one.identifier in leaving),
            sum(_is_there(one) for one in erasable),
            len(sizes),
            sum(sizes.values()),
        )

    def erase(self, identifiers: Sequence[str]) -> int:
        """Erase those of the records that lie in the bin and are not leaving, with their files that nothing else uses.

        How many it were. What breaks off in between leaves each record whole or gone. Raises NoRoom and the like.
        """
        erased, digests = 0, set()
        for start in range(0, len(identifiers), AT_ONCE):
            with self._connections.writing() as connection:
                kept = [
                    one
                    for one in _binned(connection, identifiers[start : start + AT_ONCE])
                    if not _is_leaving(connection, one)
                ]
                digests |= files_of(connection, [one.number for one in kept])
                for one in kept:
                    erase(connection, one)
                erased += len(kept)
        if digests:
            self._files.throw_away(digests)
        return erased


def _binned(connection: Connection, identifiers: Sequence[str]) -> Iterator[Kept]:
    found = (find(connection, identifier) for identifier in identifiers)
    return (kept for kept in found if kept is not None and kept.binned)


def _is_leaving(connection: Connection, kept: Kept) -> bool:
    """Whether its removal there still waits, a person is asked about it, or something of it is on its way."""
    if kept.intent in REMOVALS or kept.removal is not None:
        return True
    flying = select(_BOX.number).where(_BOX.record == kept.number, _BOX.flying.is_not(None))
    return kept.intent is not None and connection.execute(flying).first() is not None


def _is_there(kept: Kept) -> bool:
    return kept.updated is not None and kept.standing != Standing.NOWHERE
