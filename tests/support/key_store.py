"""Key stores for tests: one in memory, made as the system's own are; no test touches a real one."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from sync.client.signing.tokens import KeyStore, Tokens


class MemoryKeys(KeyringBackend):
    """A key store that forgets all with the test; it can be locked."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        """The secret kept under the two names."""
        self._ask()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret under the two names."""
        self._ask()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Throw it away; PasswordDeleteError where there is none."""
        self._ask()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("none")

    def _ask(self) -> None:
        self.asked += 1
        if self.locked:
            raise KeyringLocked("locked")


def tokens_in(keys: MemoryKeys, longest: int | None = None) -> Tokens:
    """The sign-ins kept in a key store."""
    return Tokens(lambda: KeyStore(keys, longest))
