"""The key store of Linux desktops, without a window that asks for its password while somebody works."""

from __future__ import annotations

from typing import Any

import secretstorage
from keyring.backends.SecretService import Keyring
from keyring.errors import KeyringLocked


class Quiet(Keyring):
    """The Secret Service; KeyringLocked where it is locked or holds no collection yet, and never a question."""

    def get_preferred_collection(self) -> Any:
        """The default collection, if it is open."""
        bus = secretstorage.dbus_init()
        try:
            collection = secretstorage.get_collection_by_alias(bus, "default")
            if not collection.is_locked():
                return collection
        except secretstorage.exceptions.ItemNotFoundException:
            pass
        bus.close()
        raise KeyringLocked("The key store is locked.")

    def unlock(self, item: Any) -> None:
        """Nothing is unlocked."""
        if item.is_locked():
            raise KeyringLocked("The secret is locked.")
