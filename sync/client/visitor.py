"""Asking the colleagues of a running practice clearing-house to do something, from another process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sync.client.address import REALM
from sync.client.wire.transport import Transport

_UNKINDNESS = "/practice/unkindness"


@dataclass(frozen=True, slots=True)
class ExampleAccount:
    """An account of a practice clearing-house; its password is no secret."""

    role: str
    name: str
    email: str
    password: str


@dataclass(frozen=True, slots=True)
class Unkindness:
    """A way in which a practice clearing-house is unkind, how many requests met with it, and whether it is over."""

    line: str
    met: int
    over: bool


class Visitor:
    """Speaks to the part of a practice clearing-house that no real one has.

    Each deed is told by the name of the person who did it. What cannot be done (no such record, no request that
    waits) is raised as one of the troubles of ``sync.errors``.
    """

    def __init__(self, address: str) -> None:
        """Speak to the practice clearing-house at this address."""
        self._transport = Transport(address, REALM)

    def accounts(self) -> tuple[ExampleAccount, ...]:
        """The example accounts."""
        return tuple(
            ExampleAccount(**account) for account in self._transport.get("/practice/accounts", signed=False)
        )

    def edit(self, identifier: str, field: str | None = None, value: Any = None) -> str:
        """Let a colleague change a record: one field, or what the colleague likes; who it was."""
        return self._deed("edit", identifier=identifier, field=field, value=value)

    def publish(self, identifier: str) -> str:
        """Let the Secretariat approve the request that waits for this record; who it was."""
        return self._deed("publish", identifier=identifier)

    def give_back(self, identifier: str, reason: str | None = None) -> str:
        """Let the Secretariat return the request, with a reason; who it was."""
        return self._deed("return", identifier=identifier, reason=reason)

    def new(self) -> str:
        """Let the Secretariat publish a new material; who it was."""
        return self._deed("new")

    def unkindness(self) -> tuple[Unkindness, ...]:
        """In which ways it is unkind."""
        told = self._transport.get(_UNKINDNESS, signed=False)["unkindness"]
        return tuple(Unkindness(one["line"], one["met"], one["over"]) for one in told)

    def be_unkind(self, lines: Sequence[str], *, too: bool = False) -> None:
        """Let it be unkind in these ways, such as ``slow,latency=600``; ``too``: besides those that stand."""
        for line in lines if too else ():
            self._transport.ask("POST", _UNKINDNESS, body={"line": line}, signed=False)
        if not too:
            wanted = [{"line": line} for line in lines]
            self._transport.ask("PUT", _UNKINDNESS, body={"unkindness": wanted}, signed=False)

    def be_kind(self) -> None:
        """Let it be kind again."""
        self._transport.ask("DELETE", _UNKINDNESS, signed=False)

    def close(self) -> None:
        """Let the connection go."""
        self._transport.close()

    def _deed(self, deed: str, **body: Any) -> str:
        done = self._transport.ask("POST", f"/practice/colleague/{deed}", body=body, signed=False)
        return str(done["person"])
