"""The line to one visitor: HTTP as uvicorn speaks it, with limits to patience, and an end at any byte on request."""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
import sys
from typing import Any, cast

import h11
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from sync.practice.refusals import Refusal, invalid
from sync.practice.wire import written

# A head must be whole, and of a body so much must have come, in every such span; a satellite brings a hundred times
# as much, a visitor who only holds the line open does not.
PATIENCE_SECONDS = 30.0
_LEAST_BYTES = 256
_NO_HTTP = {
    431: Refusal(431, "invalidParameter", "The address and the headers of the request are too long"),
    501: Refusal(501, "invalidParameter", "The body comes in a way that is not known here"),
}


class PracticeProtocol(H11Protocol):
    """One connection. What is no HTTP is refused in the shape of every other refusal, and written to no log."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        """Tell the application of this line by the name ``line`` in the state of each request."""
        super().__init__(config, server_state, {**app_state, "line": Line(self)}, _loop)
        self.logger = logging.getLogger(__name__)
        self.logger.setLevel(logging.ERROR)
        self._came = 0
        self._limit: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        """Begin to listen; whoever says nothing at all is left after a while."""
        super().connection_made(transport)
        self._set_limit()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the visitor."""
        self._lift_limit()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take some bytes in, and mind the time while a request is not whole."""
        self._came += len(data)
        super().data_received(data)
        if not self._is_unfinished():
            self._lift_limit()
        elif self._limit is None:
            self._set_limit()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - its words are not ours
        """Refuse what is no HTTP; called while h11's error is handled, which knows the better status."""
        error = sys.exception()
        status = error.error_status_hint if isinstance(error, h11.RemoteProtocolError) else 400
        self._hang_up(_NO_HTTP.get(status) or invalid("The request is not well-formed HTTP"))

    def _is_unfinished(self) -> bool:
        """Whether a part of a request is here, and the rest of it is not."""
        if self.conn.their_state is h11.IDLE:
            return bool(self.conn.trailing_data[0])
        return self.conn.their_state is h11.SEND_BODY

    def _set_limit(self) -> None:
        self._came = 0
        self._limit = self.loop.call_later(PATIENCE_SECONDS, self._look_at_limit)

    def _lift_limit(self) -> None:
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None

    def _look_at_limit(self) -> None:
        sending = self.conn.their_state is h11.SEND_BODY
        if sending and (self.flow.read_paused or self._came >= _LEAST_BYTES):
            self._set_limit()
        elif self._is_unfinished():
            self._hang_up(Refusal(408, "invalidParameter", "The rest of the request did not come in time"))
        else:
            self.transport.close()

    def _hang_up(self, refusal: Refusal) -> None:
        """Say why, if the answer has not begun, and end the connection."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            body = written(refusal.body()).encode()
            headers = [
                ("content-type", "application/json; charset=utf-8"),
                ("content-length", str(len(body))),
                ("connection", "close"),
            ]
            head = h11.Response(status_code=refusal.status, headers=headers)
            for event in (head, h11.Data(data=body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


class Line:
    """What the application may do to the connection on which a request came."""

    def __init__(self, protocol: H11Protocol) -> None:
        """Do it to this connection."""
        self._protocol = protocol

    def cut(self, *, reset: bool = False) -> None:
        """End the connection now; nothing more of the answer goes out."""
        self._protocol.cycle.disconnected = True
        _end(self._protocol.transport, reset=reset)

    def cut_after(self, count: int, *, reset: bool = False) -> None:
        """Let so many bytes of the answer out, its status line and headers among them, and end the connection then."""
        cutting = _Cutting(self._protocol.transport, count, reset=reset)
        self._protocol.cycle.transport = cast(asyncio.Transport, cutting)


class Parting:
    """Ends in peace what is still being answered when the house closes: its visitor hears nothing more."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            await self._app(scope, receive, send)
        except asyncio.CancelledError:
            # Only the closing house cancels; uvicorn would write the step that was broken off into the log.
            line: Line = scope["state"]["line"]
            line.cut()


class _Cutting:
    """A transport that ends after so many bytes."""

    def __init__(self, transport: asyncio.Transport, left: int, *, reset: bool) -> None:
        self._transport, self._left, self._reset = transport, left, reset

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Write what may still go out."""
        if self._transport.is_closing():
            return
        if data[: self._left]:
            self._transport.write(data[: self._left])
        if len(data) > self._left:
            _end(self._transport, reset=self._reset)
        self._left -= len(data)


def _end(transport: asyncio.Transport, *, reset: bool) -> None:
    """Close after what was written has gone, or break the line off (the other side may then lose that, too)."""
    if not reset:
        transport.close()
        return
    # To linger for no time at all makes the system send a reset.
    transport.get_extra_info("socket").setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
    )
    transport.abort()
