"""The meter on the line: counts what really passes, whoever asks, and may be read at any moment from any thread."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPResponse
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any

from sync.client.port import Spent
from sync.traffic import Traffic

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Seconds = Callable[[], float]
# Both ways, of a request for one record with its heads (counted at the practice clearing-house).
_ONE_REQUEST = 2_000


class Meter:
    """Counts bytes, requests and the time in which at least one request is under way; all methods are thread-safe."""

    def __init__(self, seconds: Seconds = monotonic) -> None:
        """Nothing passed yet; ``seconds`` is a clock that only goes on."""
        self._seconds = seconds
        self._lock = Lock()
        self._up = self._down = self._requests = 0
        self._busy = 0.0
        self._quickest = 0.0
        self._under_way = 0
        self._since = 0.0
        self._most: int | None = None
        self._packs = False

    def read(self) -> Traffic:
        """What passed until now; a request that is under way counts as far as it has come."""
        with self._lock:
            busy = self._busy + (self._seconds() - self._since if self._under_way else 0.0)
            return Traffic(self._up, self._down, self._requests, busy, self._quickest, self._packs)

    def allow(self, most: int | None) -> None:
        """Let no request begin once so many bytes more have passed; none ends that."""
        with self._lock:
            self._most = None if most is None else self._up + self._down + most

    def left(self) -> int | None:
        """How many bytes may still pass; none where that is not limited."""
        with self._lock:
            return None if self._most is None else max(self._most - self._up - self._down, 0)

    def check_not_spent(self) -> None:
        """Spent is raised where one request more, beside those under way, would not fit into what may still pass."""
        left = self.left()
        if left is not None and left < _ONE_REQUEST * (self._under_way + 1):
            raise Spent

    def fitting(self, entries: int, each: int) -> int:
        """Of so many entries of a list, about so many bytes each, those that fit; Spent is raised where none does."""
        left = self.left()
        if left is None:
            return entries
        fit = (left - _ONE_REQUEST) // each
        if fit < 1:
            raise Spent
        return min(entries, fit)

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Around one request and the whole of its answer."""
        begun = self._begin()
        try:
            yield
        finally:
            self._end(begun)

    def sent(self, size: int) -> None:
        """So many bytes went out."""
        with self._lock:
            self._up += size

    def came(self, size: int) -> None:
        """So many bytes came in."""
        with self._lock:
            self._down += size

    def asked(self) -> None:
        """A request went out."""
        with self._lock:
            self._requests += 1

    def takes_packed(self, packs: bool) -> None:
        """Whether the clearing-house takes compressed requests, as it told."""
        with self._lock:
            self._packs = packs

    def _begin(self) -> float:
        with self._lock:
            now = self._seconds()
            if not self._under_way:
                self._since = now
            self._under_way += 1
            return now

    def _end(self, begun: float) -> None:
        with self._lock:
            now = self._seconds()
            self._under_way -= 1
            if not self._under_way:
                self._busy += now - self._since
            took = now - begun
            self._quickest = min(self._quickest or took, took)


class MeteredAnswer(HTTPResponse):
    """An answer whose bytes are counted as they come off the wire, before anything is unpacked."""

    def __init__(self, sock: Any, *args: Any, meter: Meter, **kwargs: Any) -> None:
        """Read from this socket, counting at this meter."""
        super().__init__(sock, *args, **kwargs)
        self.fp = io.BufferedReader(_Counted(self.fp.detach(), meter))


class _Counted(io.RawIOBase):
    def __init__(self, raw: io.RawIOBase, meter: Meter) -> None:
        super().__init__()
        self._raw, self._meter = raw, meter

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        size = self._raw.readinto(buffer)
        if size:
            self._meter.came(size)
        return size

    def close(self) -> None:
        self._raw.close()
        super().close()
