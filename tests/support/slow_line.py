"""A slow line to a server on this computer: so long a way, so many bits a second, shared by all connections.

Loss is modelled as TCP shows it to a program, not packet by packet. A long transfer goes no faster than was measured
over 600 ms (``facts/sync.md``: 78 kbit/s at 5 % loss, 40 at 10 %, 13 at 20 %). A piece with nothing behind it on the
line, whose loss only a time-out finds out (RFC 6298: no less than a second; twice as long each time), comes later by
that. The limits: no loss at the opening of a connection, none of acknowledgements alone, no congestion by others; the
time-outs of real systems may be shorter (Linux: from 0.2 s over the round trip) and their losses come in bursts.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_PIECE = 1400
# What TCP carried over a round trip of 600 ms, in bits a second, by the share of packets lost.
CEILINGS = {0.05: 78_000, 0.1: 40_000, 0.2: 13_000}
_TIME_OUT = 1.0


@dataclass
class SlowLine:
    """``round_trip`` in seconds, ``bits`` per second and direction, ``loss`` a share; counts what passed."""

    target: str
    round_trip: float
    bits: int
    loss: float = 0.0
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    address: str = ""
    connections: int = 0
    sent: int = 0
    received: int = 0
    _free: dict[str, float] = field(default_factory=lambda: {"up": 0.0, "down": 0.0})

    @property
    def rate(self) -> int:
        """Bits a second that a long transfer gets; KeyError for a loss at which nothing was measured."""
        return min(self.bits, CEILINGS[self.loss]) if self.loss else self.bits

    def stall(self) -> float:
        """How much later a piece comes that has the line to itself: a time-out for each time that it was lost."""
        late, wait = 0.0, _TIME_OUT
        while self.chance.random() < self.loss:
            late, wait = late + wait, 2 * wait
        return late

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection; opening it costs a round trip, as with TCP."""
        self.connections += 1
        parts = urlsplit(self.target)
        await asyncio.sleep(self.round_trip)
        there_reader, there_writer = await asyncio.open_connection(parts.hostname, parts.port)
        ways = [
            asyncio.create_task(self._carry("up", reader, there_writer)),
            asyncio.create_task(self._carry("down", there_reader, writer)),
        ]
        try:
            with suppress(asyncio.CancelledError):
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            writer.close()
            there_writer.close()

    async def _carry(self, way: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pieces arrive in order, each after the ones before it have had their time on the line, and half the way."""
        loop = asyncio.get_running_loop()
        due: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        delivery = asyncio.create_task(_deliver(due, writer))
        try:
            while piece := await reader.read(_PIECE):
                self._count(way, len(piece))
                late = self.stall() if self._free[way] <= loop.time() else 0.0
                self._free[way] = max(loop.time(), self._free[way]) + len(piece) * 8 / self.rate + late
                due.put_nowait((self._free[way] + self.round_trip / 2, piece))
            due.put_nowait((0.0, b""))
            await delivery
        finally:
            delivery.cancel()

    def _count(self, way: str, size: int) -> None:
        if way == "up":
            self.sent += size
        else:
            self.received += size


async def _deliver(due: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter) -> None:
    loop = asyncio.get_running_loop()
    while True:
        when, piece = await due.get()
        if not piece:
            return
        await asyncio.sleep(max(0.0, when - loop.time()))
        writer.write(piece)
        await writer.drain()


@contextmanager
def slow_line(target: str, *, round_trip: float, bits: int, loss: float = 0.0) -> Iterator[SlowLine]:
    """A line to the server at an address, from here to the end of the block."""
    line, loop, ready = SlowLine(target, round_trip, bits, loss), asyncio.new_event_loop(), threading.Event()

    async def run(over: asyncio.Event) -> None:
        server = await asyncio.start_server(line.serve, "127.0.0.1", 0)
        line.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        ready.set()
        await over.wait()
        server.close()
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in rest:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*rest, return_exceptions=True)

    over = asyncio.Event()
    thread = threading.Thread(target=lambda: loop.run_until_complete(run(over)), name="slow line")
    thread.start()
    ready.wait()
    try:
        yield line
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()
        loop.close()
