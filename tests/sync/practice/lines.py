"""Speaking to a practice clearing-house byte by byte, as no proper client does."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterable
from typing import Any

from sync.practice import PracticeServer

_PATIENCE_SECONDS = 20


class Spoken:
    """An answer as it came: its status (0 where nothing came), its headers in small letters, its body."""

    def __init__(self, raw: bytes) -> None:
        """Take an answer apart."""
        head, _, self.body = raw.partition(b"\r\n\r\n")
        first, *rows = head.decode("latin-1").split("\r\n")
        self.status = int(first.split()[1]) if raw else 0
        self.headers = {
            name.lower(): value.strip() for name, _, value in (row.partition(":") for row in rows)
        }

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


def connected(server: PracticeServer) -> socket.socket:
    """A connection on which nothing was said yet."""
    host, port = server.address.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=_PATIENCE_SECONDS)


def heard(connection: socket.socket) -> bytes:
    """All that comes until the other side ends the connection."""
    pieces = []
    try:
        while piece := connection.recv(65536):
            pieces.append(piece)
    except ConnectionError:
        # It had enough, and said so before.
        pass
    return b"".join(pieces)


def say_to(server: PracticeServer, *pieces: bytes | Iterable[bytes]) -> Spoken:
    """Say something and hear the answer to the end; a piece may be many."""
    with connected(server) as connection:
        try:
            for piece in pieces:
                for part in [piece] if isinstance(piece, bytes) else piece:
                    connection.sendall(part)
        except ConnectionError:
            # It did not listen to the end.
            pass
        return Spoken(heard(connection))


def head(
    method: str = "GET",
    path: str = "/api/v2013/documents",
    *headers: str,
    version: str = "HTTP/1.1",
    host: str = "127.0.0.1",
) -> bytes:
    """The head of a request, after whose answer the connection ends."""
    rows = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
    return "\r\n".join([*rows, "", ""]).encode("latin-1")
