"""Running the practice clearing-house by itself, until stopped: one process, or several that share one line."""

from __future__ import annotations

import signal
import socket
import sys
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from forms.vocabularies import seed
from forms.words import say
from sync.errors import Trouble
from sync.practice.database.database import Database
from sync.practice.house import House
from sync.practice.people.accounts import Account
from sync.practice.people.course import Guest, read_guests
from sync.practice.refusals import Refusal
from sync.practice.serving.listening import LOOPBACK, Certificate, WebServer, address_of, listen
from sync.practice.startup import settle_in
from sync.practice.unkind.unkind import Unkind

_LOOK_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Serving:
    """What is served and where.

    ``place`` is a folder, a ``.db`` file or an SQL address; ``host`` a name or number of this computer; port 0 a free
    one; ``people`` a file of those who may sign in, instead of the example accounts; ``reset`` throws all away first.
    ``unkindness`` are lines such as ``slow,latency=600``; whatever was unkind before is not any more.
    """

    place: Path | str
    port: int = 0
    country: str = "bj"
    host: str = LOOPBACK
    certificate: Certificate | None = None
    workers: int = 1
    examples: bool = True
    people: Path | None = None
    reset: bool = False
    unkindness: Sequence[str] = ()


def serve(serving: Serving, out: TextIO, until: TextIO | None = None) -> None:
    """Answer until Ctrl-C, a signal to end, or the end of ``until`` (so that a child ends with its parent).

    Writes the address on the first line, then ``role<TAB>email<TAB>password`` for each account. Raises Trouble where
    the place, the port, the certificate or the file of people does not do; then nothing is changed.
    """
    guests = _checked(serving)
    stop = threading.Event()
    with (
        _stopping_on_signals(stop),
        listen(serving.host, serving.port, serving.certificate) as listener,
    ):
        house = _opened(serving)
        try:
            accounts = _settled(serving, house, guests)
            _tell(out, address_of(listener, serving.host, serving.certificate), accounts)
            if serving.workers == 1:
                _answer(_web_server(serving, house), listener, stop, until)
        finally:
            house.database.close()
        if serving.workers > 1:
            _share(serving, listener, stop, until)


def present() -> datetime:
    """The present moment, aware, UTC."""
    return datetime.now(UTC)


def new_identifier() -> str:
    """A new identifier as the clearing-house writes them."""
    return str(uuid.uuid4()).upper()


def _checked(serving: Serving) -> Sequence[Guest]:
    """Who is to be let in; Trouble where something is wrong that can be known before anything is touched."""
    if serving.workers > 1 and sys.platform == "win32":
        raise Trouble(
            say("Several workers cannot share one port on Windows."),
            None,
            say("Leave the number of workers out: one is enough for a course."),
        )
    if serving.certificate:
        serving.certificate.check()
    return read_guests(serving.people, serving.country, seed()) if serving.people else ()


def _opened(serving: Serving) -> House:
    database = Database(serving.place, serving.workers)
    return House(database, present, new_identifier, seed(), serving.country.lower())


def _settled(serving: Serving, house: House, guests: Sequence[Guest]) -> list[Account]:
    if serving.reset:
        house.database.empty()
    accounts = settle_in(house, examples=serving.examples, guests=guests)
    _be_unkind(house, serving.unkindness)
    return accounts


def _be_unkind(house: House, lines: Sequence[str]) -> None:
    try:
        Unkind(house).only(*lines)
    except Refusal as refusal:
        raise Trouble(
            say("The practice clearing-house cannot be unkind in this way."),
            say("It answered: {words}", words=refusal.message),
            None,
        ) from refusal


def _tell(out: TextIO, address: str, accounts: Sequence[Account]) -> None:
    out.write(f"{address}\n")
    out.writelines(f"{one.role}\t{one.email}\t{one.password}\n" for one in accounts)
    out.flush()


def _web_server(serving: Serving, house: House) -> WebServer:
    return WebServer(house, serving.certificate, (serving.host,))


def _answer(server: WebServer, listener: socket.socket, stop: threading.Event, until: TextIO | None) -> None:
    """Answer from a thread of this process."""
    if until is not None:
        threading.Thread(target=_read_out, args=(until, stop), daemon=True, name="end of input").start()
    thread = threading.Thread(
        target=server.run, kwargs={"sockets": [listener]}, name="practice clearing-house"
    )
    thread.start()
    # Looked at again and again: a wait without an end hears no Ctrl-C on every system.
    while thread.is_alive() and not stop.wait(_LOOK_SECONDS):
        pass
    server.end()
    thread.join()


def _share(serving: Serving, listener: socket.socket, stop: threading.Event, until: TextIO | None) -> None:
    """Answer from several processes."""
    from sync.practice.serving.crew import Crew  # not on Windows

    def server() -> tuple[WebServer, House]:
        house = _opened(serving)
        return _web_server(serving, house), house

    Crew(serving.workers, listener, server).work(stop, until)


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
