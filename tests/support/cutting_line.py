"""A line that understands HTTP as far as needed to end in the middle of it: at each part of a request or its answer."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import BinaryIO
from urllib.parse import parse_qs, urlsplit

_PATIENCE_SECONDS = 30
_GLANCE_SECONDS = 0.05
_LENGTH = re.compile(rb"^content-length: *(\d+)", re.IGNORECASE | re.MULTILINE)
_CHUNKED = re.compile(rb"^transfer-encoding: *chunked", re.IGNORECASE | re.MULTILINE)
_NO_BODY = re.compile(rb"^HTTP/1\.1 (1..|204|304)")
_GUID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", re.IGNORECASE)
_NUMBER = re.compile(r"(?<=/)[0-9a-f]{24,}(?=/|$)")
_NAMED = (
    ("/thesaurus/domains/", "{domain}"),
    ("/thesaurus/terms/", "{term}"),
    ("/attachments/(?!persist)", "{file}"),
)


class Cut(Enum):
    """Where the line ends: before anything arrives, in the request, after the work was done, in the answer."""

    BEFORE = "before the request"
    REQUEST_HEAD = "in the head of the request"
    REQUEST_BODY = "in the body of the request"
    AFTER_WORK = "after the work, before the answer"
    STATUS = "in the first line of the answer"
    ANSWER_HEAD = "in the head of the answer"
    FIRST_BYTE = "after the first byte of the answer's body"
    MIDDLE = "in the middle of the answer's body"
    LAST_BYTE = "before the last byte of the answer"
    TWICE = "delivered twice"
    TWICE_UNHEARD = "delivered twice, and no answer comes"
    LATE = "delivered late, after the line ended"


# What ends the line before its time; the others deliver too much.
_TOO_MUCH = (Cut.TWICE, Cut.TWICE_UNHEARD, Cut.LATE)
CUTS: tuple[Cut, ...] = tuple(where for where in Cut if where not in _TOO_MUCH)


@dataclass(frozen=True)
class Message:
    """A request or an answer, byte by byte."""

    head: bytes
    body: bytes

    @property
    def whole(self) -> bytes:
        """All of it."""
        return self.head + self.body


@dataclass
class CuttingLine:
    """Carries whole messages to the server at an address, and ends where it is told to.

    ``met`` lists the kinds of call that passed, in their order.
    """

    target: str
    address: str = ""
    met: list[str] = field(default_factory=list)
    _due: tuple[str, Cut] | None = None
    _calls: range = range(0)
    _count: int = 0
    _after: int = 1
    _late: Message | None = None
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def cut(self, kind: str, where: Cut, *, at: int = 1, times: int = 1, after: int = 1) -> None:
        """End at calls of this kind: from the one with this number on, counted from 1 from now on, so many times.

        What is delivered late arrives when so many other calls are done ``after`` it.
        """
        self._due, self._calls, self._count, self._after = (kind, where), range(at, at + times), 0, after

    @property
    def was_cut(self) -> bool:
        """Whether the call was met at which the line is to end."""
        return self._count >= self._calls.start

    def carry(self) -> None:
        """Carry everything from now on."""
        self._due = None

    def mend(self) -> None:
        """Carry everything from now on; what is still on its way arrives."""
        self.carry()
        self._arrive()
        self.met.clear()

    def serve(self, near: socket.socket) -> None:
        """Carry one connection until either side ends it."""
        parts = urlsplit(self.target)
        with suppress(OSError), socket.create_connection((parts.hostname, parts.port)) as far:
            far.settimeout(_PATIENCE_SECONDS)
            far.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with near.makefile("rb") as asked, far.makefile("rb") as told:
                while request := read_message(asked):
                    where = self._where(kind_of(request.head))
                    if self._carried(request, where, near, far, told):
                        return

    def _carried(
        self, request: Message, where: Cut | None, near: socket.socket, far: socket.socket, told: BinaryIO
    ) -> bool:
        """Carry one request and its answer as far as the line holds; whether it ended."""
        if where is Cut.LATE:
            self._late = request
            return True
        going = _until(request, where)
        far.sendall(going)
        if len(going) < len(request.whole):
            return True
        answer = read_message(told)
        if answer is not None and where in (Cut.TWICE, Cut.TWICE_UNHEARD):
            far.sendall(request.whole)
            answer = read_message(told)
        if answer is None:
            return True
        self._count_late()
        near.sendall(_back_until(answer, where))
        return where in CUTS or where is Cut.TWICE_UNHEARD

    def _count_late(self) -> None:
        """One more call is done; perhaps what is late arrives now."""
        if self._late is not None:
            self._after -= 1
            if self._after == 0:
                self._arrive()

    def _arrive(self) -> None:
        """What is late arrives, and its answer is heard by nobody."""
        late, self._late = self._late, None
        parts = urlsplit(self.target)
        if late is not None:
            with socket.create_connection((parts.hostname, parts.port)) as far, far.makefile("rb") as told:
                far.settimeout(_PATIENCE_SECONDS)
                far.sendall(late.whole)
                read_message(told)

    def _where(self, kind: str) -> Cut | None:
        with self._turn:
            self.met.append(kind)
            if self._due is None or self._due[0] != kind:
                return None
            self._count += 1
            return self._due[1] if self._count in self._calls else None


def _until(request: Message, where: Cut | None) -> bytes:
    """What of a request goes through."""
    if where is Cut.BEFORE:
        return b""
    if where is Cut.REQUEST_HEAD:
        return request.head[: len(request.head) // 2]
    if where is Cut.REQUEST_BODY:
        return request.head + request.body[: len(request.body) // 2]
    return request.whole


def _back_until(answer: Message, where: Cut | None) -> bytes:
    """What of an answer comes through."""
    sizes = {
        Cut.AFTER_WORK: 0,
        Cut.TWICE_UNHEARD: 0,
        Cut.STATUS: 7,
        Cut.ANSWER_HEAD: len(answer.head) // 2,
        Cut.FIRST_BYTE: len(answer.head) + 1,
        Cut.MIDDLE: len(answer.head) + len(answer.body) // 2,
        Cut.LAST_BYTE: len(answer.whole) - 1,
    }
    size = sizes.get(where) if where else None
    return answer.whole if size is None else answer.whole[:size]


def kind_of(head: bytes) -> str:
    """The kind of call: method and address without what is different from record to record, and what is asked for."""
    method, target = head.decode("latin-1").split(" ")[:2]
    parts = urlsplit(target)
    path = _NUMBER.sub("{number}", _GUID.sub("{id}", parts.path)).removeprefix("/api")
    for before, name in _NAMED:
        path = re.sub(f"({before})[^/]+", rf"\1{name}", path)
    query = parse_qs(parts.query)
    asked = [f"{name}={query[name][0]}" if name == "collection" else name for name in sorted(query)]
    return f"{method} {path}" + (f"?{'&'.join(asked)}" if asked else "")


def read_message(stream: BinaryIO) -> Message | None:
    """The next request or answer, to its end; none where the stream ends before."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline()
        if not line:
            return None
        head += line
    if _NO_BODY.match(head):
        return Message(head, b"")
    if _CHUNKED.search(head):
        return Message(head, b"".join(_chunks(stream)))
    length = _LENGTH.search(head)
    return Message(head, stream.read(int(length.group(1))) if length else b"")


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline():
        size = int(line.split(b";")[0], 16)
        yield line + stream.read(size + 2)
        if not size:
            return


@contextmanager
def cutting_line(target: str) -> Iterator[CuttingLine]:
    """A line to the server at an address, from here to the end of the block."""
    line, opened, over = CuttingLine(target), list[socket.socket](), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as door:
        line.address = f"http://127.0.0.1:{door.getsockname()[1]}"
        door.settimeout(_GLANCE_SECONDS)
        porter = threading.Thread(target=_let_in, args=(door, line, opened, over), name="cutting line")
        porter.start()
        try:
            yield line
        finally:
            over.set()
            for one in opened:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
            porter.join()


def _let_in(
    door: socket.socket, line: CuttingLine, opened: list[socket.socket], over: threading.Event
) -> None:
    """Let connections in until it is over; each is carried by a thread of its own."""
    carriers = []
    while not over.is_set():
        with suppress(TimeoutError):
            near, _who = door.accept()
            opened.append(near)
            carriers.append(threading.Thread(target=_carry, args=(line, near), name="cutting line, one way"))
            carriers[-1].start()
    for carrier in carriers:
        carrier.join()


def _carry(line: CuttingLine, near: socket.socket) -> None:
    with near:
        near.settimeout(_PATIENCE_SECONDS)
        near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.serve(near)
