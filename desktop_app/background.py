"""Work beside the window: one worker for the store, a few for the network, others for places that may never answer.

Answers come on the main thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any, Literal, Protocol, TypeVar, overload

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app import errors
from desktop_app.far_workers import FarWorkers
from desktop_app.tidying import Tidying, tidying

T = TypeVar("T")
Where = Literal["store", "network", "place", "look"]
"""``place`` is for copying to another place, one after the other, and ``look`` for looking at one: neither may touch
the open records or the window, for nobody waits for them.
"""
_FAR = ("place", "look")
NETWORK_WORKERS = 3


class Workers(Protocol):
    """Threads that do what they are given."""

    def submit(self, do: Callable[[Job], None], job: Job, /) -> object:
        """Do it with this job."""

    def shutdown(self, wait: bool = True) -> None:
        """Do nothing that was not begun, and end."""


class Job:
    """One piece of work on its way. ``report`` and ``is_stopped`` are for the work, on whatever thread."""

    def __init__(self, background: Background) -> None:
        """Hold what is needed to answer; made by ``Background.run``."""
        self._background = background
        self._stopped, self._hurried = Event(), Event()
        self._forgotten = Event()

    def stop(self) -> None:
        """Ask to stop. Work that takes its job ends early and still answers; other work knows nothing of it."""
        self._stopped.set()

    def hurry(self) -> None:
        """Ask to stop as soon as that loses nothing, be it in the middle of a record: the records are being closed."""
        self._stopped.set()
        self._hurried.set()

    def forget(self) -> None:
        """Let no answer come; work that has not begun never begins."""
        self.hurry()
        self._forgotten.set()

    def is_stopped(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stopped.is_set()

    def is_hurried(self) -> bool:
        """Whether it is to end as soon as that loses nothing."""
        return self._hurried.is_set()

    def is_forgotten(self) -> bool:
        """Whether nobody waits for the answer any more."""
        return self._forgotten.is_set()

    def report(self, value: Any) -> None:
        """Say how far the work is; what was given as ``progress`` hears it on the main thread."""
        self._background.reported.emit(self, value)


class _Ends:
    """What is to be done, and who hears how it went on.

    Kept here and not in the queue of the workers: what the work holds, a widget most often, must go on the main thread.
    """

    def __init__(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
        progress: Callable[[Any], None] | None,
        owner: QObject | None,
        on: Where,
    ) -> None:
        self.work = work
        self.done, self.failed, self.progress, self.owner, self.on = done, failed, progress, owner, on

    def is_there(self) -> bool:
        """Whether the widget that asked still exists."""
        return self.owner is None or isValid(self.owner)


def unheard(_told: object) -> None:
    """For work of which nobody is told how far it is, or that it is done."""


class Background(QObject):
    """Runs work off the main thread; must live on it. ``busy`` says when it starts or stops to have work."""

    reported = Signal(object, object)
    busy = Signal(bool)
    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no thread; they come with the first work."""
        super().__init__(parent)
        self._workers: dict[Where, Workers] = {
            "store": ThreadPoolExecutor(1, "store"),
            "network": ThreadPoolExecutor(NETWORK_WORKERS, "network"),
            "place": FarWorkers("place", one_by_one=True),
            "look": FarWorkers("look"),
        }
        self._then: Callable[[], None] | None = None
        self._jobs: dict[Job, _Ends] = {}
        self._tidying: Tidying | None = tidying()
        self._tidying.want()
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self.reported.connect(self._progress, Qt.ConnectionType.QueuedConnection)

    @overload
    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        on: Where = "store",
        owner: QObject | None = None,
    ) -> Job: ...

    @overload
    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        on: Where = "store",
        owner: QObject | None = None,
        progress: Callable[[Any], None],
    ) -> Job: ...

    def run(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        on: Where = "store",
        owner: QObject | None = None,
        progress: Callable[[Any], None] | None = None,
    ) -> Job:
        """Do the work on another thread, then call ``done`` with its answer, or ``failed``, on this one.

        With ``progress`` the work is given its Job, through which it reports and hears of a stop. Nothing is
        called once ``owner`` is gone. Without ``failed`` the error is shown. After ``close`` nothing is done any more.
        """
        job = Job(self)
        if self._tidying is None:
            job.forget()
        if self._then is not None:
            # What is begun while all comes to rest ends at its first look, and what is far does not begin.
            job.forget() if on in _FAR else job.hurry()
        if job.is_forgotten():
            return job
        self._jobs[job] = _Ends(work, done, failed, progress, owner, on)
        if len(self._jobs) == 1:
            self.busy.emit(True)
        self._workers[on].submit(self._do, job)
        return job

    def _do(self, job: Job) -> None:
        """On the other thread, which keeps nothing of it once it is answered."""
        worked = self._worked(job)
        if not job.is_forgotten() or job in self._jobs:
            self._answered.emit(job, worked)

    def _worked(self, job: Job) -> list[Any]:
        """The answer and the error, in a list that the main thread empties: so this one never lets go last."""
        ends = self._jobs.get(job)
        if ends is None or job.is_forgotten():
            return [None, None]
        work, given = ends.work, (job,) if ends.progress is not None else ()
        del ends
        try:
            return [work(*given), None]
        except Exception as caught:  # noqa: BLE001 whatever it is, it is told on the main thread
            return [None, caught]

    @Slot(object, object)
    def _answer(self, job: Job, worked: list[Any]) -> None:
        """Nobody is told that there is no work any more before this is answered, and what the answer begins done."""
        answer, error = worked
        worked.clear()
        ends = self._jobs.get(job)
        try:
            if ends is not None and ends.is_there() and not job.is_forgotten():
                self._tell(ends, answer, error)
        finally:
            self._jobs.pop(job, None)
            if not self._jobs and self._tidying is not None:
                self.busy.emit(False)
            self._rest()

    def _tell(self, ends: _Ends, answer: Any, error: Exception | None) -> None:
        if error is None:
            ends.done(answer)
        elif ends.failed is not None:
            ends.failed(error)
        else:
            owner = ends.owner or self.parent()
            errors.show(owner if isinstance(owner, QWidget) else None, error)

    @Slot(object, object)
    def _progress(self, job: Job, value: Any) -> None:
        ends = self._jobs.get(job)
        if ends and ends.progress and ends.is_there() and not job.is_forgotten():
            ends.progress(value)

    def idle(self) -> bool:
        """Whether every piece of work has been answered."""
        return not self._jobs

    def is_at_rest(self) -> bool:
        """Whether nothing works with the open records any more; far away something may go on."""
        return all(ends.on in _FAR for ends in self._jobs.values())

    def stop_all(self) -> None:
        """Ask all work to stop between two steps; it still answers, but what is far away, for which nobody waits."""
        for job, ends in list(self._jobs.items()):
            if ends.on in _FAR:
                self.give_up(job)
            else:
                job.hurry()

    def give_up(self, job: Job) -> None:
        """Wait for this one no more, which may never come back: it is not told of, and others need not wait for it."""
        job.forget()
        if self._jobs.pop(job, None) is not None and self.idle():
            self.busy.emit(False)

    def wind_down(self, then: Callable[[], None]) -> None:
        """Ask all work to stop, and do this once nothing works with the open records any more."""
        self._then = then
        self.stop_all()
        self._rest()

    def _rest(self) -> None:
        if self._then is not None and self._tidying is not None and self.is_at_rest():
            then, self._then = self._then, None
            then()

    def close(self) -> None:
        """Ask all work to stop, and leave no thread but one that waits for a place that does not answer.

        No more answers come. What the store was given is done nonetheless, for it may be the last thing that a person
        typed.
        """
        for job, ends in self._jobs.items():
            job.stop() if ends.on == "store" else job.forget()
        for workers in self._workers.values():
            workers.shutdown(wait=True)
        self._jobs.clear()
        if self._tidying is not None:
            self._tidying.let_go()
            self._tidying = None
