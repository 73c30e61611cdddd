"""The ledger of one synchronization: what may pass, what passed, and what that teaches for the next one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from forms.words import Phrase, say
from sync.budget import Budget
from sync.client.port import ClearingHouse, Spent
from sync.cost import cost_of_next, stays_for_files, weigh
from sync.experience import Experience, Weight, experience, keep_experience
from sync.records import OutboxItem
from sync.report import Report, What
from sync.store import Store
from sync.traffic import Traffic, speed_of

_NEWS = frozenset({What.RECEIVED, What.MERGED, What.CONFLICT, What.REMOVED, What.FAILED, What.LATER})


class Ledger:
    """Keeps to the budget: news first, but never so much of them that what waits could not be sent for ever."""

    def __init__(self, store: Store, house: ClearingHouse, budget: Budget, report: Report) -> None:
        """Begin to count now."""
        self._store, self._house, self._budget, self._report = store, house, budget, report
        self._known = experience(store)
        self._begun = house.traffic
        self._quiet: Weight | None = None
        self._reckoned = Weight()
        self._tried = 0
        self._pushing: tuple[Traffic, int] | None = None

    def passed(self) -> Traffic:
        """What passed since it began."""
        return self._house.traffic.since(self._begun)

    def left(self) -> int | None:
        """How many bytes may still pass; none where that is not limited."""
        return None if self._budget.most is None else max(self._budget.most - self.passed().both_ways, 0)

    @contextmanager
    def asking_for_news(self, *, of_all: bool) -> Iterator[None]:
        """Around the pull; it ends, between two requests, where its share of the budget is used up.

        Asking for the news of one record alone teaches nothing about what asking for all of them takes.
        """
        self._house.allow(self._share_of_news())
        try:
            yield
            if of_all:
                self._note_quiet()
        except Spent:
            self._report.spent = True
        finally:
            self._house.allow(None)

    def why_not(self, item: OutboxItem) -> Phrase | None:
        """Why this is not sent this time; none where it is, which is then counted."""
        record = self._store.records.get(item.identifier)
        if record is None:
            return None
        if stays_for_files(item, record, self._budget):
            return say("Waits: its files are not sent this time.")
        reckoned = weigh(self._store, item, record, packs=self._house.traffic.packs)
        size, left = self._known.corrected(reckoned).both_ways, self.left()
        if left is not None and size > left:
            self._report.spent = True
            return say("Waits: its {size} kB do not fit into what may pass this time.", size=-(-size // 1000))
        self._begin_pushing()
        self._reckoned += reckoned
        self._tried += 1
        return None

    def close(self) -> None:
        """Write down what passed, and keep what it teaches."""
        passed = self.passed()
        self._report.traffic = passed
        known = replace(self._after_pushing(), speed=speed_of(passed, self._known.speed))
        known = replace(known, quiet=self._quiet or known.quiet, packs=passed.packs or known.packs)
        if known != self._known:
            keep_experience(self._store, known)

    def _share_of_news(self) -> int | None:
        """At most half goes to what waits here; the rest, or all that this leaves, is for news."""
        if self._budget.most is None:
            return None
        cost = cost_of_next(self._store, self._budget)
        quiet = self._known.quiet.both_ways if self._known.quiet else 0
        waiting = cost.up + (cost.down or 0) - quiet if cost.items else 0
        return self._budget.most - min(max(waiting, 0), self._budget.most // 2)

    def _note_quiet(self) -> None:
        """Where there was no news, what asking took is what it will take the next time."""
        if not any(result.what in _NEWS for result in self._report.results):
            passed = self.passed()
            self._quiet = Weight(passed.requests, passed.up, passed.down)

    def _begin_pushing(self) -> None:
        if self._pushing is None:
            self._pushing = (self._house.traffic, len(self._report.results))

    def _after_pushing(self) -> Experience:
        """Only where all that was tried was sent and nothing else came in between does it teach what sending takes."""
        if self._pushing is None:
            return self._known
        before, first = self._pushing
        sent = [result.what for result in self._report.results[first:]]
        if len(sent) != self._tried or any(what is not What.SENT for what in sent):
            return self._known
        return self._known.after_sending(self._reckoned, self._house.traffic.since(before))
