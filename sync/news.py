"""What the lists of the clearing-house name is met, record by record, and what they no longer name is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from forms.paths import is_too_deep
from forms.words import say
from sync.arrivals import Arrivals
from sync.missing import Missing
from sync.records import Remote
from sync.sights import Sights
from sync.unseen import tell_rejections

if TYPE_CHECKING:
    from sync.pull import Pull


class News:
    """One walk through the lists, for one pull."""

    def __init__(self, pull: Pull) -> None:
        """Work where ``pull`` does; it takes in what moved."""
        self._pull = pull
        self._known = pull.known
        self._unmarked = pull.store.records.unmarked()
        kept = {} if pull.acquaintance.is_odd else pull.store.sights.of(pull.house.address)
        self._sights = Sights(kept, pull.store.records.expected())
        self._arrivals = Arrivals(pull.store, pull.report, self._take)
        self._met: dict[str, Remote] = {}
        self._waiting: list[Remote] = []
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
        self._decide()
        self._pull.acquaintance.named(len(self._met))
        self._look_for(sorted(self._known.keys() - self._met.keys()))
        if not self._pull.stopped():
            tell_rejections(self._pull)
            kept = self._sights.kept if self._all_taken else {}
            self._pull.store.sights.keep(self._pull.house.address, kept)
            # What was set aside was not looked at.
            report = self._pull.report
            self._pull.acquaintance.done(is_whole=not report.again and not report.faults)

    def _look_for(self, missing: Sequence[str]) -> None:
        """Look for what the lists do not name; then it is known what to say of the whole."""
        acquaintance = self._pull.acquaintance
        Missing(self._pull).look_for(missing)
        note = acquaintance.note()
        if note is not None:
            self._pull.report.notes.append(note)

    def _meet(self, number: int, remote: Remote) -> None:
        if self._is_copy(remote):
            return
        if self._may_be_taken(remote) and self._is_news(remote):
            if self._is_new(remote):
                self._arrivals.add(remote)
            else:
                self._take(remote)
        # Without the document: of a first pull, all of them would be held.
        self._met[remote.identifier] = replace(remote, document=None)
        if remote.document is not None:
            self._pull.tell(say("Receiving record {number} …", number=number), number, 0)

    def _is_copy(self, remote: Remote) -> bool:
        """Two needs with one mark would overwrite each other; where that cannot be told, it is told next time."""
        is_copy = True
        with self._pull.aside.one(remote.identifier, remote.record_type):
            is_copy = self._pull.echoes.is_copy(remote, self._met.get(remote.identifier), self._known)
        self._all_taken &= not is_copy
        return is_copy

    def _may_be_taken(self, remote: Remote) -> bool:
        """Known ones wait while it is not decided whether this is the clearing-house that they are known from."""
        if not self._pull.acquaintance.undecided or remote.identifier not in self._known:
            return True
        self._waiting.append(remote)
        if self._pull.acquaintance.tells(remote):
            self._decide()
        return False

    def _decide(self) -> None:
        """Nothing more is to be compared; what waited for that is met."""
        self._pull.acquaintance.decide()
        waiting, self._waiting = self._waiting, []
        for remote in filter(self._is_news, waiting):
            self._take(remote)

    def _is_news(self, remote: Remote) -> bool:
        """Nothing is to be done with one named as it is known here, but for one that was believed lost."""
        moved = remote.document is not None or remote.stamp != self._known.get(remote.identifier)
        return moved or remote.identifier not in self._sights.here

    def _is_new(self, remote: Remote) -> bool:
        """Whether nothing of it is here; several of those are kept at once.

        One that is here without a mark may be ours whose answer was lost: which copy is ours must be known at once. One
        made here since this walk began is met when the page is kept.
        """
        is_here = remote.identifier in self._known or remote.identifier in self._unmarked
        return not is_here and remote.document is not None and not is_too_deep(remote.document)

    def _take(self, remote: Remote) -> None:
        """What is set aside is not taken: the lists must be read again for it."""
        is_taken = False
        with self._pull.aside.one(remote.identifier, remote.record_type):
            is_taken = self._pull.take(remote) is not None or remote.document is None
        self._all_taken &= is_taken
