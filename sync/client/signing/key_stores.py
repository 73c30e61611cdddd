"""The key store of each system; one that writes plain files is never used, whatever the computer is set to."""

from __future__ import annotations

import sys

from sync.client.signing.tokens import Keys, KeyStore

# What the credential store of Windows holds in one secret: 2,560 bytes, in UTF-16.
_LONGEST_ON_WINDOWS = 1280


def system_store() -> KeyStore | None:
    """The key store of this computer's system; none where there is none. It never asks the person anything.

    The library's own choice is not followed: it may be set to a store that keeps secrets in a plain file.
    """
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return KeyStore(WinVaultKeyring(), _LONGEST_ON_WINDOWS) if WinVaultKeyring.viable else None
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring

        return KeyStore(Keyring()) if Keyring.viable else None
    found = _secret_service()
    return KeyStore(found) if found else None


def _secret_service() -> Keys | None:
    """The Secret Service of a desktop; none without one, as on a computer without a screen."""
    from keyring.backends.SecretService import Keyring

    if not Keyring.viable:
        return None
    from sync.client.signing.secret_service import Quiet

    return Quiet()  # type: ignore[no-untyped-call] # the library's own
