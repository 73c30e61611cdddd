"""A line to the clearing-house that breaks where it is told to, and a computer whose power goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from forms.words import say
from sync.client.address import normalised, realm_at
from sync.client.house import CentralClearingHouse
from sync.client.wire.transport import Answered, Transport
from sync.errors import Unreachable
from sync.store import Store
from sync.store.connections import Connections


class PowerCut(BaseException):
    """The power goes: no line of the program runs after this one."""


class Break(StrEnum):
    """What goes wrong."""

    NEVER_SENT = "never sent"
    ANSWER_LOST = "answer lost"
    POWER = "power"
    WRITE = "power before a write"
    STOP = "stop"
    MEANWHILE = "meanwhile"


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong at which request (or write, or question whether to stop), counted from 1."""

    kind: Break
    at: int


class FaultyTransport(Transport):
    """A transport that counts its requests and does at one of them what it is told."""

    def __init__(self, address: str) -> None:
        """A line to the clearing-house at this address that does not break yet."""
        base = normalised(address)
        super().__init__(base, realm_at(base), lanes=1)
        self.expect(None)

    def expect(self, fault: Fault | None, meanwhile: Callable[[], object] = lambda: None) -> None:
        """Break in this way from now on; ``meanwhile`` is done where the fault says so."""
        self._fault, self._meanwhile, self.count = fault, meanwhile, 0

    def _answer(self, *request: Any) -> Answered:
        self.count += 1
        due = self._fault.kind if self._fault and self._fault.at == self.count else None
        if due is Break.NEVER_SENT:
            raise Unreachable(say("The line broke."))
        answer = super()._answer(*request)
        if due is Break.ANSWER_LOST:
            raise Unreachable(say("The line broke."))
        if due is Break.POWER:
            raise PowerCut
        if due is Break.MEANWHILE:
            self._meanwhile()
        return answer


class FaultyHouse(CentralClearingHouse):
    """The real client on a faulty line."""

    def __init__(self, address: str) -> None:
        """A way to the clearing-house at this address; nobody is signed in yet."""
        self.line = FaultyTransport(address)
        super().__init__(self.line)


@contextmanager
def power_before_write(store: Store, at: int) -> Iterator[None]:
    """In the block the power goes just before the store's write with this number, counted from 1."""
    connections = store._connections
    left = at

    @contextmanager
    def writing() -> Iterator[Any]:
        nonlocal left
        left -= 1
        if left == 0:
            raise PowerCut
        with Connections.writing(connections) as connection:
            yield connection

    connections.writing = writing  # type: ignore[method-assign] # the power goes in the middle of the program's own way
    try:
        yield
    finally:
        del connections.writing
