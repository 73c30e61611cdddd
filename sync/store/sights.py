"""How lists of a clearing-house looked when they were last read whole (``sync.sights``), by its address."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, insert, select

from sync.sights import Sight
from sync.store import schema
from sync.store.connections import Connections

_SIGHT = schema.sight.c


class KeptSights:
    """Sights, each with the list that it is of."""

    def __init__(self, connections: Connections) -> None:
        """Keep them in this database."""
        self._connections = connections

    def of(self, address: str) -> dict[str, Sight]:
        """The sights of the clearing-house at an address, by list."""
        wanted = select(_SIGHT.list, _SIGHT.count, _SIGHT.newest, _SIGHT.moment, _SIGHT.glances)
        with self._connections.reading() as connection:
            rows = connection.execute(wanted.where(_SIGHT.address == address)).all()
        return {name: Sight(*seen) for name, *seen in rows}

    def keep(self, address: str, sights: Mapping[str, Sight]) -> None:
        """Keep these sights of the clearing-house at an address, and no others of it."""
        rows = [
            {
                "address": address,
                "list": name,
                "count": sight.count,
                "newest": sight.newest,
                "moment": sight.moment,
                "glances": sight.glances,
            }
            for name, sight in sights.items()
        ]
        with self._connections.writing() as connection:
            connection.execute(delete(schema.sight).where(_SIGHT.address == address))
            if rows:
                connection.execute(insert(schema.sight), rows)
