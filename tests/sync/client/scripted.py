"""A tiny server on this computer that answers what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import gzip
import json
import ssl
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from sync.client.answers import Account


@dataclass(frozen=True)
class Answer:
    """One answer; ``cut`` ends it after so many bytes of the body, ``silent`` keeps the caller waiting there."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: int | None = None
    silent: bool = False

    @property
    def content(self) -> bytes:
        """The body's bytes: as they are, or as JSON."""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


@dataclass(frozen=True)
class Asked:
    """One request as it came in."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    caller: tuple[str, int]


ME = Account("7", "Awa Houngbo", "awa@ministry.example", "bj", ("ChmNrNationalFocalPoint",))


def me() -> Account:
    """Who is signed in at a scripted server."""
    return ME


Script = Callable[[Asked], Answer]


class Scripted:
    """Answers with what is next in the queue, else with what ``by`` says."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.asked: list[Asked] = []
        self.queue: deque[Answer] = deque()
        self.by: Script = lambda _asked: Answer(404, {"statusCode": 404, "code": "notFound"})
        self.released = threading.Event()

    def answer(self, asked: Asked) -> Answer:
        """What to answer; the request is remembered."""
        self.asked.append(asked)
        return self.queue.popleft() if self.queue else self.by(asked)


@contextmanager
def scripted(certificate: str | None = None, context: ssl.SSLContext | None = None) -> Iterator[Scripted]:
    """A running server, from here to the end of the block; over TLS with a certificate's file (key inside).

    ``context`` is a way of its own to speak TLS.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    scheme = "http"
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    script = Scripted(f"{scheme}://127.0.0.1:{server.server_port}")
    server.script = script  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="scripted server")
    thread.start()
    try:
        yield script
    finally:
        script.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def _script(self) -> Scripted:
        script: Scripted = self.server.script  # type: ignore[attr-defined]
        return script

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.headers.get("Content-Encoding") == "gzip":
            content = gzip.decompress(content)
        body = json.loads(content) if content else None
        query, headers = dict(parse_qsl(parts.query)), dict(self.headers)
        asked = Asked(self.command, parts.path, query, headers, body, self.client_address)
        answer = self._script.answer(asked)
        if answer.silent and answer.cut is None:
            self._script.released.wait()
            self.close_connection = True
        else:
            self._send(answer)

    def _send(self, answer: Answer) -> None:
        content = b"" if answer.body is None else answer.content
        self.send_response_only(answer.status)
        for name, value in {"Content-Type": "application/json", **answer.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: answer.cut])
        if answer.cut is not None:
            self.close_connection = True
            if answer.silent:
                self._script.released.wait()

    def log_message(self, *_: object) -> None:
        pass

    do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = _serve  # noqa: N815 - the names that http.server calls
