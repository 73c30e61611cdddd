"""Records that are new here wait a moment, to be kept by the page instead of each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable

from forms.words import say
from sync.errors import Trouble
from sync.records import Remote
from sync.report import Report, Result, What
from sync.store import Store

# What a power failure may cost is fetched again; more at once would hold up whoever types for longer.
_TOGETHER = 100


class Arrivals:
    """New records on their way into the store; each is told of in the report once it is kept."""

    def __init__(self, store: Store, report: Report, alone: Callable[[Remote], object]) -> None:
        """``alone`` takes in one by itself: one that is here after all, or that spoils it for the others."""
        self._store = store
        self._report = report
        self._alone = alone
        self._waiting: list[Remote] = []

    def add(self, remote: Remote) -> None:
        """Let one wait; a page full of them is kept."""
        self._waiting.append(remote)
        if len(self._waiting) >= _TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Keep all that wait."""
        waiting, self._waiting = self._waiting, []
        kept = self._kept(waiting)
        for remote in waiting:
            if remote.identifier in kept:
                words = say("New from the clearing-house.")
                self._report.results.append(
                    Result(remote.identifier, remote.record_type, What.RECEIVED, words)
                )
            else:
                self._alone(remote)

    def _kept(self, waiting: list[Remote]) -> set[str]:
        """Those that could be kept together; none of them where one of them is no value for a database."""
        try:
            return self._store.records.received_all(waiting) if waiting else set()
        except Trouble:
            raise
        except Exception:  # noqa: BLE001 whatever is wrong with one of them is found when each is taken in by itself
            return set()
