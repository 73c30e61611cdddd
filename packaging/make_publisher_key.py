"""Make the key with which a publisher signs updates: the private half in one file, the public half beside it.

    make_publisher_key.py publisher.pem

The private half is locked with a passphrase, asked for or taken from FOCAL_DESK_PUBLISHER_PASSPHRASE. It must not lie
in the source; the public half goes to ``resources/update_keys`` of whoever builds.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parent.parent
PASSPHRASE = "FOCAL_DESK_PUBLISHER_PASSPHRASE"  # noqa: S105 # the name of a variable
LEAST_LETTERS = 12


class Unfit(Exception):
    """No key is made: of this passphrase, or in this place; the message says why."""


def main(arguments: list[str]) -> int:
    """Make both files; the exit code."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    private = Path(arguments[0]).resolve()
    public = private.with_suffix(".pub")
    try:
        check_free(private, public)
        passphrase = asked_for()
    except Unfit as reason:
        print(reason, file=sys.stderr)
        return 1
    write(private, public, passphrase)
    print(f"{private}: keep it away from the source and from the machines that build.")
    print(f"{public}: put it into resources/update_keys before you build.")
    return 0


def check_free(private: Path, public: Path) -> None:
    """Raise Unfit where these files must not be made."""
    if private.is_relative_to(ROOT):
        raise Unfit(f"A private key must not lie in the source: choose a place outside {ROOT}.")
    there = [str(one) for one in (private, public) if one.exists()]
    if there:
        raise Unfit(f"It is there already and stays: {', '.join(there)}.")


def asked_for() -> str:
    """The passphrase that is to lock the private key; raises Unfit."""
    given = os.environ.get(PASSPHRASE, "")
    if not given and sys.stdin.isatty():
        given = getpass.getpass("Passphrase for the key: ")
        if given != getpass.getpass("Once more: "):
            raise Unfit("The two are not the same: no key was made.")
    if not given:
        raise Unfit(f"No passphrase was given: type it in a terminal, or let {PASSPHRASE} hold it.")
    if len(given) < LEAST_LETTERS:
        raise Unfit(
            f"The passphrase is too short: {LEAST_LETTERS} letters at least. Whoever has the key can make updates."
        )
    return given


def write(private: Path, public: Path, passphrase: str) -> None:
    """Make a key and write both halves, the private one for this account alone."""
    key = Ed25519PrivateKey.generate()
    locked = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()),
    )
    with os.fdopen(os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(locked)
    public.write_text(f"{key.public_key().public_bytes_raw().hex()}\n", encoding="ascii")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
