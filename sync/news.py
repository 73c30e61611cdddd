"""What the lists of the clearing-house name is met, record by record, and what they no longer name is looked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from forms.paths import is_too_deep
from forms.words import say
from sync.arrivals import Arrivals
from sync.missing import Missing
from sync.records import Remote, Stamp
from sync.sights import Sights

if TYPE_CHECKING:
    from sync.pull import Pull


class News:
    """One walk through the lists, for one pull."""

    def __init__(self, pull: Pull) -> None:
        """Work where ``pull`` does; it takes in what moved."""
        self._pull = pull
        records = pull.store.records
        self._known: Mapping[str, Stamp] = records.stamps()
        kept = pull.store.sights.of(pull.house.address)
        self._sights = Sights(kept, records.expected())
        self._arrivals = Arrivals(pull.store, pull.report, self._take)
        self._met: dict[str, Remote] = {}
        self._all_taken = True

    def take_in(self) -> None:
        """Take in everything that moved; how the lists looked is kept only once all of it is."""
        try:
            for number, remote in enumerate(self._pull.house.changes(self._known, self._sights), start=1):
                if self._pull.stopped():
                    return
                self._meet(number, remote)
        finally:
            self._arrivals.flush()
        emptied = len(self._known) > 1 and not self._met
        missing = Missing(self._pull, suspicious=self._pull.went_back or emptied)
        missing.look_for(sorted(self._known.keys() - self._met.keys()))
        if not self._pull.stopped():
            kept = self._sights.kept if self._all_taken else {}
            self._pull.store.sights.keep(self._pull.house.address, kept)

    def _meet(self, number: int, remote: Remote) -> None:
        if self._is_copy(remote):
            return
        if self._is_news(remote):
            if self._is_new(remote):
                self._arrivals.add(remote)
            else:
                self._take(remote)
        self._met[remote.identifier] = remote
        if remote.document is not None:
            self._pull.tell(say("Receiving record {number} …", number=number), number, 0)

    def _is_copy(self, remote: Remote) -> bool:
        """Two needs with one mark would overwrite each other; where that cannot be told, it is told next time."""
        is_copy = True
        with self._pull.aside.one(remote.identifier, remote.record_type):
            is_copy = self._pull.echoes.is_copy(remote, self._met.get(remote.identifier), self._known)
        self._all_taken &= not is_copy
        return is_copy

    def _is_news(self, remote: Remote) -> bool:
        """Nothing is to be done with one named as it is known here, but for one that was believed lost."""
        moved = remote.document is not None or remote.stamp != self._known.get(remote.identifier)
        return moved or remote.identifier not in self._sights.here

    def _is_new(self, remote: Remote) -> bool:
        """Whether it is here for the first time; several of those are kept at once."""
        is_known = remote.identifier in self._known
        return not is_known and remote.document is not None and not is_too_deep(remote.document)

    def _take(self, remote: Remote) -> None:
        """What is set aside is not taken: the lists must be read again for it."""
        is_taken = False
        with self._pull.aside.one(remote.identifier, remote.record_type):
            is_taken = self._pull.take(remote) is not None or remote.document is None
        self._all_taken &= is_taken
