"""Many records that are new here, kept in one transaction: a first pull brings thousands.

A transaction each would be most of the time that it takes. What is written is the same, to the row.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from sync.records import Origin, Remote
from sync.store import schema
from sync.store.attached import settled
from sync.store.records import statements
from sync.store.records.arriving import Arriving, arrived
from sync.store.records.derived import Derived, derive
from sync.store.records.kept import Kept, differs
from sync.store.records.writing import state_now

_HERE = select(schema.record.c.identifier).where(
    schema.record.c.identifier.in_(bindparam("names", expanding=True))
)
_LAST = select(func.coalesce(func.max(schema.record.c.number), 0))
Row = dict[str, Any]


class Receiving(Arriving):
    """Arrivals by the page."""

    def received_all(self, remotes: Collection[Remote]) -> set[str]:
        """Keep those records that are not here, as the clearing-house has them; the identifiers of those.

        All or none: one transaction, in which a document and the mark under which it was read stand together.
        ValueError where one comes without its document.
        """
        if any(remote.document is None for remote in remotes):
            raise ValueError("A record cannot be received without its document.")
        with self._connections.writing() as connection:
            names = [remote.identifier for remote in remotes]
            here = set(connection.execute(_HERE, {"names": names}).scalars())
            now = self._now()
            fresh = {
                remote.identifier: arrived(remote, now) for remote in remotes if remote.identifier not in here
            }
            _put_all(connection, list(fresh.values()), now)
            return set(fresh)


def _put_all(connection: Connection, found: Sequence[Kept], at: str) -> None:
    """Write new records that are, to the letter, as they came, with all that is worked out from them."""
    last = connection.execute(_LAST).scalar_one()
    worked_out = []
    for number, kept in enumerate(found, start=last + 1):
        kept.number, kept.version = number, 1
        kept.mine = settled(connection, kept.identifier, kept.mine)
        kept.changed = int(differs(kept.record_type, kept.mine, kept.base))
        new = derive(kept.record_type, kept.mine)
        kept.title, kept.title_keys, kept.state = new.title, new.title_keys, state_now(kept)
        worked_out.append((number, new))
    statements.INSERT_NUMBERED.run_all(connection, [_row(kept) for kept in found])
    statements.INSERT_CONTENT.run_all(connection, [_content(kept) for kept in found])
    statements.INSERT_VERSION.run_all(connection, [_version(kept, at) for kept in found])
    _put_derived(connection, worked_out)


def _put_derived(connection: Connection, found: Sequence[tuple[int, Derived]]) -> None:
    statements.INDEX.run_all(connection, [{"number": number, "words": new.words} for number, new in found])
    statements.FACETS.run_all(
        connection,
        [
            {"record": number, "aspect": aspect, "value": value}
            for number, new in found
            for aspect, value in sorted(new.facets)
        ],
    )
    statements.YEARS.run_all(
        connection, [{"record": number, "year": year} for number, new in found for year in sorted(new.years)]
    )


def _row(kept: Kept) -> Row:
    return {name: getattr(kept, name) for name in (*statements.COLUMNS, "number")}


def _content(kept: Kept) -> Row:
    return {"record": kept.number, "mine": kept.mine, "base": kept.base}


def _version(kept: Kept, at: str) -> Row:
    origin = Origin.PULLED.value
    return {
        "record": kept.number,
        "version": 1,
        "at": at,
        "who": kept.theirs_by,
        "origin": origin,
        "document": kept.mine,
    }
