"""Sign-ins kept beyond the session: in the key store of the computer's own system, and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Protocol, TypeVar

from sync.client.answers import Token

T = TypeVar("T")
_SERVICE = "Focal Desk"
# A key store that is locked, or whose service hangs, must not hold up the program.
_SECONDS = 5.0


class Keys(Protocol):
    """What is used of a key store; the backends of the library ``keyring`` fit."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret kept under the two names."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret under the two names."""

    def delete_password(self, service: str, username: str) -> None:
        """Throw the secret under the two names away."""


@dataclass(frozen=True, slots=True)
class KeyStore:
    """A key store, and how many characters one of its secrets holds at most, where that is limited."""

    keys: Keys
    longest: int | None = None


class Tokens:
    """The tokens in the key store, each by the address and the e-mail address that it belongs to.

    ``apart`` names the workspace whose they are: two may sign in with one account, and sign out by themselves.
    Where there is no key store, or it is locked, full or silent, nothing is kept, and nothing is raised.
    """

    def __init__(
        self,
        opened: Callable[[], KeyStore | None] = lambda: None,
        *,
        seconds: float = _SECONDS,
        apart: str = "",
    ) -> None:
        """Use the store that ``opened`` finds when it is first needed; none, as it is without one, keeps nothing."""
        self._opened = opened
        self._service = f"{_SERVICE} {apart}" if apart else _SERVICE
        self._seconds = seconds
        self._silent = False

    def can_keep(self) -> bool:
        """Whether there is a key store that can be used now; it is asked, so this may take seconds."""
        return self._in_time(lambda store: store.keys.get_password(_SERVICE, "") or True) is True

    def kept(self, address: str, email: str) -> Token | None:
        """The token kept for an account at an address; none where none is."""
        return _read(self._in_time(lambda store: store.keys.get_password(*self._names(address, email))))

    def keep(self, address: str, email: str, token: Token) -> bool:
        """Keep the token of an account at an address, in the place of an older one; whether that could be done."""
        secret = json.dumps([token.text, token.government, token.expires], separators=(",", ":"))

        def work(store: KeyStore) -> bool:
            if store.longest is not None and len(secret) > store.longest:
                return False
            store.keys.set_password(*self._names(address, email), secret)
            return True

        return self._in_time(work) is True

    def forget(self, address: str, email: str) -> None:
        """Throw the token of an account at an address away."""
        self._in_time(lambda store: store.keys.delete_password(*self._names(address, email)))

    def _names(self, address: str, email: str) -> tuple[str, str]:
        return f"{self._service} {address}", email.strip().casefold()

    def _in_time(self, work: Callable[[KeyStore], T]) -> T | None:
        """What the work on the key store gives; none where it fails or takes too long, and it is then left alone."""
        if self._silent:
            return None
        answers: SimpleQueue[T | None] = SimpleQueue()
        Thread(target=lambda: answers.put(self._tried(work)), name="key store", daemon=True).start()
        try:
            return answers.get(timeout=self._seconds)
        except Empty:
            self._silent = True
            return None

    def _tried(self, work: Callable[[KeyStore], T]) -> T | None:
        try:
            store = self._opened()
            return None if store is None else work(store)
        except Exception:  # noqa: BLE001 each system's store fails in its own way; all mean that nothing is kept
            return None


def _read(secret: str | None) -> Token | None:
    try:
        text, government, expires = json.loads(secret or "")
    except (ValueError, TypeError):
        return None
    whole = all(isinstance(part, str) for part in (text, government, expires))
    return Token(text, government, expires) if whole and text else None
