"""Several processes that answer on one line: begun, replaced when one breaks, ended with the one that began them."""

from __future__ import annotations

import os
import select
import signal
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import TextIO

from forms.words import say
from sync.errors import Trouble
from sync.practice.house import House
from sync.practice.serving.listening import WebServer

_LOOK_SECONDS = 0.2
_PATIENCE_SECONDS = 5.0
# Of so many that broke within a minute for each that should work, it is not chance any more.
_MOST_DEATHS, _MINUTE = 3, 60.0


class Crew:
    """So many processes, copies of this one, that take visitors from one socket in turn; not on Windows.

    Each holds the reading end of a pipe whose writing end only this process has: it ends when this one does,
    whatever ended it.
    """

    def __init__(
        self,
        number: int,
        listener: socket.socket,
        opened: Callable[[], tuple[WebServer, House]],
    ) -> None:
        """Begin nothing yet. ``opened`` opens the house and makes its web server, in each process anew."""
        self._number, self._listener, self._opened = number, listener, opened
        self._alive, self._held = os.pipe()
        self._workers: set[int] = set()
        self._deaths: list[float] = []

    def work(self, stop: threading.Event, until: TextIO | None) -> None:
        """Answer until told to stop, or until the input ends; Trouble where the processes break again and again."""
        try:
            self._fill()
            while not (stop.is_set() or _has_ended(until)):
                self._look()
        finally:
            self._end()

    def _fill(self) -> None:
        while len(self._workers) < self._number:
            self._workers.add(self._born())

    def _look(self) -> None:
        """Replace whoever is not there any more."""
        gone = {worker for worker in self._workers if os.waitpid(worker, os.WNOHANG)[0]}
        if not gone:
            return
        self._workers -= gone
        now = time.monotonic()
        self._deaths = [when for when in self._deaths if now - when < _MINUTE] + [now] * len(gone)
        if len(self._deaths) > _MOST_DEATHS * self._number:
            raise Trouble(
                say("The practice clearing-house had to end."),
                say("The processes in which it answers broke one after the other."),
                say("Start it again without several workers; what was sent before is kept."),
            )
        self._fill()

    def _born(self) -> int:
        worker = os.fork()
        if worker == 0:
            self._live()
        return worker

    def _live(self) -> None:
        """What a worker does, from its first moment to its last; it never comes back from here."""
        status = 1
        try:
            os.close(self._held)
            status = self._answer()
        except BaseException:  # noqa: BLE001 - nobody above would hear of it: this is a copy of another process
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)

    def _answer(self) -> int:
        told = threading.Event()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, lambda *_: told.set())
        server, house = self._opened()
        thread = threading.Thread(target=server.run, kwargs={"sockets": [self._listener]}, daemon=True)
        thread.start()
        while thread.is_alive() and not told.is_set():
            if select.select([self._alive], [], [], _LOOK_SECONDS)[0]:
                break
        broken = not thread.is_alive()
        server.end()
        thread.join(_PATIENCE_SECONDS)
        house.database.close()
        return int(broken)

    def _end(self) -> None:
        os.close(self._held)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while self._workers and time.monotonic() < deadline:
            self._workers = {worker for worker in self._workers if not os.waitpid(worker, os.WNOHANG)[0]}
            time.sleep(0.01)
        for worker in self._workers:
            os.kill(worker, signal.SIGKILL)
            os.waitpid(worker, 0)
        os.close(self._alive)


def _has_ended(until: TextIO | None) -> bool:
    """Wait a moment; whether the input has come to its end. Without a thread: processes with threads copy badly."""
    if until is None:
        time.sleep(_LOOK_SECONDS)
        return False
    ready = select.select([until], [], [], _LOOK_SECONDS)[0]
    return bool(ready) and not os.read(until.fileno(), 1024)
