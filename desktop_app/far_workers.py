"""Threads for places that may never answer, such as a network drive that is gone: the program waits for none of them.

What they do touches neither the window nor the open records, so that both can be closed while one still waits.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from time import monotonic, sleep
from typing import Any

PATIENCE = 5.0
"""Seconds in which work that was asked to stop may tidy up what it began there, before the program ends without it."""
_LOOK_SECONDS = 0.05


class FarWorkers:
    """A thread for each piece of work; with ``one_by_one`` each waits for those before, but for none that is forgotten.

    What was forgotten may never come back, and would keep all others from a place that does answer.
    """

    def __init__(self, name: str, *, one_by_one: bool = False) -> None:
        """No thread is there yet."""
        self._name = name
        self._is_one_by_one = one_by_one
        self._going: list[Any] = []
        self._threads: list[Thread] = []

    def submit(self, do: Callable[[Any], None], job: Any) -> None:
        """Do it with the job on a thread of its own, which the end of the program does not wait for."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        before = list(self._going) if self._is_one_by_one else []
        self._going.append(job)
        thread = Thread(target=self._do, args=(do, job, before), name=self._name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _do(self, do: Callable[[Any], None], job: Any, before: list[Any]) -> None:
        try:
            while self._waits(job, before):
                sleep(_LOOK_SECONDS)
            do(job)
        finally:
            self._going.remove(job)

    def _waits(self, job: Any, before: list[Any]) -> bool:
        if job.is_forgotten():
            return False
        return any(one in self._going and not one.is_forgotten() for one in before)

    def shutdown(self, wait: bool = True) -> None:
        """Wait for what is on its way, for so long as it may still be tidying up."""
        until = monotonic() + (PATIENCE if wait else 0)
        for thread in self._threads:
            thread.join(max(0.0, until - monotonic()))
