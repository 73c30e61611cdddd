"""What is unkind at present, as one process knows it without asking the database at every request."""

from __future__ import annotations

import json
import time
from contextlib import suppress

from sqlalchemy import or_, select
from sqlalchemy.exc import DatabaseError

from sync.practice.database.database import Database
from sync.practice.unkind.tables import Standing
from sync.practice.unkind.unkindness import Unkindness, unkindness_of

# For so long a process goes by what it read last: another one may have changed it since.
FRESH_SECONDS = 0.1
_LEFT = or_(Standing.over_at.is_(None), Standing.met < Standing.over_at)
_STANDING = select(Standing).where(_LEFT).order_by(Standing.id)


class Watch:
    """What is unkind at present, as one process last read it."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self.standing: tuple[tuple[int, Unkindness], ...] = ()
        self._read_at = float("-inf")

    @property
    def is_fresh(self) -> bool:
        """Whether it was read a moment ago."""
        return time.monotonic() - self._read_at < FRESH_SECONDS

    def read(self, database: Database) -> None:
        """Read it anew; while the database cannot be read, what is known stays."""
        self._read_at = time.monotonic()
        with suppress(DatabaseError), database.reading() as session:
            rows = session.scalars(_STANDING)
            self.standing = tuple((row.id, unkindness_of(json.loads(row.text))) for row in rows)
