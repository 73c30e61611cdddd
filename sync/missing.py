"""Records that the lists no longer name: each is looked for by itself, and only then believed to be gone.

Few go to the bin, from which they can be taken out again. Many at once, or any where the clearing-house looks as if it
was restored from a backup or emptied, are asked about: it is more likely at fault than right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sync.records import REMOVALS, Record, Side

if TYPE_CHECKING:
    from sync.pull import Pull

# So many may go to the bin in one run without a question.
A_HANDFUL = 5


class Missing:
    """Looks for them; what is gone goes to the bin or is asked about, each committed by itself."""

    def __init__(self, pull: Pull) -> None:
        """Work where ``pull`` does; where the clearing-house is in doubt, whatever is gone is asked about."""
        self._pull = pull

    def look_for(self, identifiers: Sequence[str]) -> None:
        """Look for these. Until it is known whether they are many, those found gone stay as they are.

        Those asked about already count; they are not looked for again, for the lists will name them if they come back.
        """
        gone: list[Record] = []
        may_be_many = len(identifiers) > A_HANDFUL
        asked = [name for name in identifiers if self._is_asked(name)]
        for identifier in (name for name in identifiers if name not in set(asked)):
            if self._pull.stopped():
                return
            self._look_for(identifier, gone)
            many = len(gone) + len(asked) > A_HANDFUL
            if self._pull.acquaintance.is_odd or many or not may_be_many:
                self._believe(gone, many=many)
                asked, gone = asked + [one.identifier for one in gone], []
        self._believe(gone, many=False)

    def look_for_one(self, identifier: str) -> None:
        """Look for one by itself, without a list that tells whether anything is named at all."""
        record = self._gone(identifier)
        if record is not None:
            # Whoever is no longer signed in sees no draft either: SignInNeeded is raised here then.
            self._pull.house.account()
            self._pull.gone(record)

    def _look_for(self, identifier: str, gone: list[Record]) -> None:
        """Add the record to those gone, if it is; what is in the way of it alone is set aside: then it is not."""
        record = self._pull.store.records.get(identifier)
        with self._pull.aside.one(identifier, record.record_type if record else ""):
            found = self._gone(identifier)
            gone += [found] if found else []

    def _believe(self, gone: Sequence[Record], *, many: bool) -> None:
        for record in gone:
            with self._pull.aside.one(record.identifier, record.record_type):
                self._pull.gone(record, many=many)

    def _is_asked(self, identifier: str) -> bool:
        record = self._pull.store.records.get(identifier)
        return record is not None and record.removal is Side.THERE and record.intent not in REMOVALS

    def _gone(self, identifier: str) -> Record | None:
        """The record, if it is gone there; else it is taken in as it is there by now."""
        record = self._pull.store.records.get(identifier)
        if record is None or record.stamp is None:
            return None
        house = self._pull.house
        remote = house.look(record.record_type, identifier, record.server_id)
        if remote is None:
            return record
        if remote.stamp.moved_since(record.stamp):
            read = house.read(record.record_type, identifier, record.server_id)
            self._pull.take(read or remote)
        else:
            self._pull.take(replace(remote, document=None))
        return None
