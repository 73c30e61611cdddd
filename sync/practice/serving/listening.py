"""The line on which the practice clearing-house answers: its socket, its certificate, its web server."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import sys
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from forms.words import say
from sync.errors import Trouble
from sync.practice.app import create_app
from sync.practice.house import House
from sync.practice.serving.line import Parting, PracticeProtocol

LOOPBACK = "127.0.0.1"
_TICK_SECONDS = 0.1
_LOOK_SECONDS = 0.005
_PATIENCE_SECONDS = 2
# Two hundred computers of a course may call in the same moment; a system may allow fewer.
_WAITING = 2048


@dataclass(frozen=True, slots=True)
class Certificate:
    """What proves to others that this is the computer they asked for: two files in PEM form."""

    chain: Path
    key: Path

    def check(self) -> None:
        """Raise Trouble where the two cannot be read or do not belong together."""
        try:
            # A key with a password of its own would be asked for on the screen.
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(self.chain, self.key, password=lambda: "")
        except (OSError, ValueError) as error:
            raise Trouble(
                say(
                    "The certificate {chain} cannot be used with the key {key}.",
                    chain=self.chain,
                    key=self.key,
                ),
                say(
                    "Either file is missing or damaged, the key has a password, or they do not belong together."
                ),
                say("Both must be PEM files; ask whoever made the certificate."),
            ) from error


def listen(host: str, port: int, certificate: Certificate | None) -> socket.socket:
    """A socket that listens already: whoever asks before the server has begun waits instead of failing.

    Raises Trouble where the port is taken, or others could listen in on passwords.
    """
    family, place = _place(host, port)
    if certificate is None and not ipaddress.ip_address(place[0].partition("%")[0]).is_loopback:
        raise Trouble(
            say("Other computers can reach this one only over a line on which nobody can listen in."),
            say("The program sends its passwords to other computers over https alone."),
            say("Give a certificate and its key, or leave the host out to answer on this computer only."),
        )
    try:
        return _bound(family, place)
    except OSError as error:
        raise Trouble(
            say("The practice clearing-house cannot answer on port {port}.", port=port),
            say("Another program on this computer answers there already, or the port is not allowed."),
            say("Choose another port."),
        ) from error


def address_of(listener: socket.socket, host: str, certificate: Certificate | None) -> str:
    """Where clients find it, such as ``http://127.0.0.1:8080``."""
    number, port = listener.getsockname()[:2]
    everywhere = ipaddress.ip_address(number.partition("%")[0]).is_unspecified
    name = socket.gethostname() if everywhere else LOOPBACK if number == LOOPBACK else host
    return f"{'https' if certificate else 'http'}://{f'[{name}]' if ':' in name else name}:{port}"


def _place(host: str, port: int) -> tuple[socket.AddressFamily, tuple[str, int]]:
    with suppress(ValueError):
        number = ipaddress.ip_address(host)
        return socket.AF_INET if number.version == 4 else socket.AF_INET6, (host, port)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        raise Trouble(
            say("There is no computer of the name {host}.", host=host),
            None,
            say("Give the name or the number of this computer in its network."),
        ) from error
    family, _kind, _protocol, _name, place = found[0]
    return family, (str(place[0]), port)


def _bound(family: socket.AddressFamily, place: tuple[str, int]) -> socket.socket:
    # With its protocol named, asyncio sends small answers at once; without, each request takes 40 ms longer.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            # There the other option would let two programs share one port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(place)
        listener.listen(_WAITING)
    except OSError:
        listener.close()
        raise
    return listener


class WebServer(uvicorn.Server):
    """Answers for a house; told to end by ``should_exit``, it ends as soon as what it began is answered."""

    def __init__(
        self, house: House, certificate: Certificate | None = None, hosts: Collection[str] = ()
    ) -> None:
        """Begin nothing yet; ``hosts`` are names of this computer by which it is asked for."""
        config = uvicorn.Config(
            Parting(create_app(house, hosts)),
            access_log=False,
            log_config=None,
            lifespan="off",
            # Named, so that no other package that happens to be installed is taken instead.
            loop="asyncio",
            http=PracticeProtocol,
            ws="none",
            backlog=_WAITING,
            timeout_graceful_shutdown=_PATIENCE_SECONDS,
            server_header=False,
            # The house tells its own time.
            date_header=False,
            h11_max_incomplete_event_size=64 * 1024,
            ssl_certfile=certificate.chain if certificate else None,
            ssl_keyfile=certificate.key if certificate else None,
        )
        super().__init__(config)
        self._ending: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def end(self) -> None:
        """Finish what is being answered and return from ``run``; called from any thread."""
        self.should_exit = True
        if self._loop and self._ending:
            # It may have ended by itself in between.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._ending.set)

    async def main_loop(self) -> None:
        """Answer until told to end; unlike the library's own, this one is woken."""
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        ticks = 0
        while not await self.on_tick(ticks):
            ticks += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), _TICK_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more visitors, and wait for what is being answered; the library's own always waits longer."""
        for server in self.servers:
            server.close()
        for listener in sockets or []:
            listener.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._finished(), _PATIENCE_SECONDS)
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        for task in list(self.server_state.tasks):
            task.cancel()
        # The sockets below the encryption are closed one turn after those above it.
        await asyncio.sleep(_LOOK_SECONDS)

    async def _finished(self) -> None:
        while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110 - nothing tells of their end
            await asyncio.sleep(_LOOK_SECONDS)
