"""Running the practice clearing-house: inside a program or a test, or by itself until stopped."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TextIO

import uvicorn

from forms.words import say
from sync.errors import Trouble
from sync.practice.app import create_app, open_house
from sync.practice.colleague import Colleague
from sync.practice.house import House
from sync.practice.people import Account, example_accounts
from sync.records import Clock, NewId

_LOOPBACK = "127.0.0.1"
_LOOK_SECONDS = 0.2
_PATIENCE_SECONDS = 2


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return str(uuid.uuid4()).upper()


class PracticeServer:
    """A practice clearing-house that answers on this computer, from ``with`` to the end of the block.

    ``folder_or_db`` is a folder, a ``.db`` file or an SQL address; ``country`` a two-letter code; port 0 a free one.
    Entering raises Trouble when the port is taken or the database cannot be used.
    """

    def __init__(
        self,
        folder_or_db: Path | str,
        *,
        country: str = "bj",
        clock: Clock = _now,
        new_id: NewId = _new_id,
        port: int = 0,
        examples: bool = True,
    ) -> None:
        """Keep what to serve; nothing is opened yet."""
        self._place, self._port = folder_or_db, port
        self._settings: dict[str, Any] = {
            "country": country,
            "clock": clock,
            "new_id": new_id,
            "examples": examples,
        }
        self.accounts: list[Account] = example_accounts()

    def __enter__(self) -> Self:
        """Open the house and begin to answer."""
        self._socket = _bound(self._port)
        self._address = f"http://{_LOOPBACK}:{self._socket.getsockname()[1]}"
        try:
            self.house: House = open_house(self._place, **self._settings)
        except BaseException:
            self._socket.close()
            raise
        self.colleague = Colleague(self.house)
        self._server = _server(self.house)
        self._thread = threading.Thread(target=self._run, name="practice clearing-house")
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Finish what is being answered, and close everything."""
        self._server.should_exit = True
        self._thread.join()
        for worker in threading.enumerate():
            loop = getattr(worker, "loop", None)
            if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed():
                worker.join(_PATIENCE_SECONDS)
        self.house.database.close()

    @property
    def address(self) -> str:
        """Where it answers, such as ``http://127.0.0.1:8080``."""
        return self._address

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])


def serve(folder: Path | str, port: int, country: str, out: TextIO, until: TextIO | None = None) -> None:
    """Answer until Ctrl-C, a signal to end, or the end of ``until`` (so that a child ends with its parent).

    Writes the address on the first line, then ``role<TAB>email<TAB>password`` for each example account.
    """
    stop = threading.Event()
    with _stopping_on_signals(stop), PracticeServer(folder, country=country, port=port) as server:
        out.write(f"{server.address}\n")
        out.writelines(f"{one.role}\t{one.email}\t{one.password}\n" for one in server.accounts)
        out.flush()
        if until is not None:
            threading.Thread(target=_read_out, args=(until, stop), daemon=True, name="end of input").start()
        # Looked at again and again: a wait without an end hears no Ctrl-C on every system.
        while not stop.wait(_LOOK_SECONDS):
            pass


def _read_out(until: TextIO, stop: threading.Event) -> None:
    while until.read(1024):
        pass
    stop.set()


@contextmanager
def _stopping_on_signals(stop: threading.Event) -> Iterator[None]:
    """While in the block, the signals that end a program set the event; only the main thread can hear them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {
        number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _bound(port: int) -> socket.socket:
    """A socket that listens already: whoever asks before the server has begun waits instead of failing."""
    # With its protocol named, asyncio sends small answers at once; without, each request takes 40 ms longer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            # There the other option would let two programs share one port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_LOOPBACK, port))
        listener.listen(256)
    except OSError as error:
        listener.close()
        raise Trouble(
            say("The practice clearing-house cannot answer on port {port}.", port=port),
            say("Another program on this computer answers there already, or the port is not allowed."),
            say("Choose another port."),
        ) from error
    return listener


def _server(house: House) -> uvicorn.Server:
    config = uvicorn.Config(
        create_app(house),
        access_log=False,
        log_config=None,
        lifespan="off",
        # Named, so that no other package that happens to be installed is taken instead.
        loop="asyncio",
        http="h11",
        ws="none",
        timeout_graceful_shutdown=_PATIENCE_SECONDS,
        server_header=False,
        h11_max_incomplete_event_size=64 * 1024,
    )
    return uvicorn.Server(config)
