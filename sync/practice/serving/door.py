"""The door: whom the practice clearing-house answers, from which web pages, and how small its answers are made."""

from __future__ import annotations

import gzip
import ipaddress
import socket
from collections.abc import Collection
from email.utils import format_datetime

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.practice.bodies import PACKINGS
from sync.practice.call import answer
from sync.practice.refusals import Refusal
from sync.records import Clock

_LOCAL_PAGES = r"https?://(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?"
_LEAST_BYTES = 500
_MANY_BYTES = 256 * 1024
_LEVEL = 6
_PACKED_KINDS = ("application/json", "text/")


def is_this_computer(host: str) -> bool:
    """Whether a host (a name, or an address with or without brackets) is this computer itself."""
    name = host.strip("[]")
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def is_from_here(scope: Scope) -> bool:
    """Whether a request was made on this computer: on its inner line, or from its own address in a network."""
    client, server = scope.get("client"), scope.get("server")
    if client is None:
        return False
    return is_this_computer(str(client[0])) or (server is not None and client[0] == server[0])


class Guard:
    """Refuses, on the line within this computer, whoever asks for another host: a web page that made its name ours.

    Tells in every answer which packings of requests are taken (RFC 7694).
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str] = ()) -> None:
        """Guard an application; besides this computer's own name it may be called by these, as behind a proxy."""
        self._app = app
        self._hosts = frozenset(name.lower() for name in (socket.gethostname(), *hosts))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or refuse one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def telling(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).setdefault("Accept-Encoding", PACKINGS)
            await send(message)

        if self._is_ours(scope):
            await self._app(scope, receive, telling)
        else:
            refusal = Refusal(421, "invalidParameter", "This clearing-house goes by another name")
            await answer(refusal.body(), 421)(scope, receive, telling)

    def _is_ours(self, scope: Scope) -> bool:
        server = scope.get("server")
        if server is None or not is_this_computer(str(server[0])):
            return True
        named = Headers(scope=scope).get("host")
        # Only the oldest HTTP comes without a name, and no browser speaks it.
        host = None if named is None else _host(named)
        return host is None or host in self._hosts or is_this_computer(host)


class LocalPages(CORSMiddleware):
    """Lets web pages that are served on this computer, on any port, use the application; no others."""

    def __init__(self, app: ASGIApp) -> None:
        """Let them use an application."""
        super().__init__(
            app,
            allow_origin_regex=_LOCAL_PAGES,
            allow_methods=("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"),
            allow_headers=("*",),
            allow_credentials=True,
            expose_headers=("Content-Disposition", "ETag", "Retry-After"),
        )


class Dated:
    """Tells with each answer what time it is at the house (``Date``), which need not be what this computer thinks."""

    def __init__(self, app: ASGIApp, clock: Clock) -> None:
        """Date the answers of an application by this clock."""
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["Date"] = format_datetime(self._clock(), usegmt=True)
            await send(message)

        await self._app(scope, receive, dated if scope["type"] == "http" else send)


class Packing:
    """Packs answers with gzip for whoever takes that, where it gains something."""

    def __init__(self, app: ASGIApp) -> None:
        """Pack the answers of an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await self._app(scope, receive, _Packer(scope, send))


class _Packer:
    """Sends one answer on; its head waits for the body, which is packed if it comes in one piece."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._send = send
        self._head: Message | None = None
        self._wanted = scope["method"] != "HEAD" and _takes_gzip(Headers(scope=scope))

    async def __call__(self, message: Message) -> None:
        """Send one message on."""
        if message["type"] == "http.response.start" and _may_be_packed(message):
            MutableHeaders(scope=message).add_vary_header("Accept-Encoding")
            self._head = message
            return
        if self._head is not None:
            head, self._head = self._head, None
            body = message.get("body", b"")
            if self._wanted and not message.get("more_body") and len(body) >= _LEAST_BYTES:
                message = {**message, "body": await _packed(body)}
                _mark(MutableHeaders(scope=head), len(message["body"]))
            await self._send(head)
        await self._send(message)


async def _packed(body: bytes) -> bytes:
    if len(body) < _MANY_BYTES:
        return gzip.compress(body, _LEVEL, mtime=0)
    return await run_in_threadpool(gzip.compress, body, _LEVEL, mtime=0)


def _mark(headers: MutableHeaders, size: int) -> None:
    headers["Content-Encoding"] = "gzip"
    headers["Content-Length"] = str(size)


def _may_be_packed(head: Message) -> bool:
    """A part of a file is counted in the bytes of the file: it stays as it is."""
    headers = Headers(raw=head["headers"])
    kind = headers.get("content-type", "")
    return (
        head["status"] not in (204, 206, 304)
        and "content-encoding" not in headers
        and kind.startswith(_PACKED_KINDS)
        and "attachment" not in headers.get("content-disposition", "")
    )


def _takes_gzip(headers: Headers) -> bool:
    for part in headers.get("accept-encoding", "").lower().split(","):
        name, _, weight = part.partition(";")
        if name.strip() in ("gzip", "x-gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def _host(named: str) -> str:
    """The host without its port."""
    if named.startswith("["):
        return named.partition("]")[0].lower()
    return named.partition(":")[0].lower()
