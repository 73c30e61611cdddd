"""Asking the colleagues of a running practice clearing-house to do something, from another process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sync.client.address import REALM
from sync.client.transport import Transport


@dataclass(frozen=True, slots=True)
class ExampleAccount:
    """An account of a practice clearing-house; its password is no secret."""

    role: str
    name: str
    email: str
    password: str


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

    def close(self) -> None:
        """Let the connection go."""
        self._transport.close()

    def _deed(self, deed: str, **body: Any) -> str:
        done = self._transport.ask("POST", f"/practice/colleague/{deed}", body=body, signed=False)
        return str(done["person"])
