"""Who signs bundles: this installation, and those whose bundles were taken in here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from sync.store import schema
from sync.store.connections import Connections
from sync.store.times import from_text

_INSTALLATION, _SENDER = schema.installation.c, schema.sender.c


@dataclass(frozen=True, slots=True)
class Known:
    """An installation whose bundles were taken in here; ``serial`` is that of the newest of its receipts, or 0."""

    installation: str
    name: str
    country: str
    key: str
    first_at: datetime
    serial: int


class Senders:
    """The key of this installation and the keys of others."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep them in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def secret(self, make: Callable[[], str]) -> str:
        """The private key with which this installation signs; ``make`` makes it when it is wanted first."""
        with self._connections.writing() as connection:
            found = connection.execute(select(_INSTALLATION.secret)).scalar()
            if found is None:
                found = make()
                connection.execute(insert(schema.installation), {"secret": found, "serial": 0})
            return str(found)

    def next_serial(self) -> int:
        """The number of the next bundle of this installation, which has a key; none is given twice."""
        with self._connections.writing() as connection:
            connection.execute(update(schema.installation).values(serial=_INSTALLATION.serial + 1))
            return int(connection.execute(select(_INSTALLATION.serial)).scalar_one())

    def all(self) -> list[Known]:
        """Everybody whose bundles were taken in here, in the order in which they were met."""
        query = select(schema.sender).order_by(_SENDER.first_at, _SENDER.installation)
        with self._connections.reading() as connection:
            rows = connection.execute(query).all()
        return [
            Known(row.installation, row.name, row.country, row.key, from_text(row.first_at), row.serial)
            for row in rows
        ]

    def get(self, installation: str) -> Known | None:
        """The installation, if a bundle of it was taken in here."""
        return next((one for one in self.all() if one.installation == installation), None)

    def meet(self, installation: str, name: str, country: str, key: str) -> None:
        """Remember an installation, under the name that its person has now."""
        row = {"installation": installation, "name": name, "country": country, "key": key}
        statement = upsert(schema.sender).on_conflict_do_update(
            index_elements=["installation"], set_={"name": name, "country": country}
        )
        with self._connections.writing() as connection:
            connection.execute(statement, row | {"first_at": self._now(), "serial": 0})

    def heard(self, installation: str, serial: int) -> None:
        """Note that a receipt of the installation was taken in; an older one changes nothing."""
        newer = (_SENDER.installation == installation) & (_SENDER.serial < serial)
        with self._connections.writing() as connection:
            connection.execute(update(schema.sender).where(newer).values(serial=serial))
