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


def main(arguments: list[str]) -> int:
    """Make both files; the exit code."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    private = Path(arguments[0]).resolve()
    public = private.with_suffix(".pub")
    wrong = why_not(private, public)
    passphrase = "" if wrong else asked_for()
    if not wrong and len(passphrase) < LEAST_LETTERS:
        wrong = f"The passphrase is too short: {LEAST_LETTERS} letters at least. Whoever has the key can make updates."
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    write(private, public, passphrase)
    print(f"{private}: keep it away from the source and from the machines that build.")
    print(f"{public}: put it into resources/update_keys before you build.")
    return 0


def why_not(private: Path, public: Path) -> str:
    """What is against making these files, or nothing."""
    if private.is_relative_to(ROOT):
        return f"A private key must not lie in the source: choose a place outside {ROOT}."
    there = [str(one) for one in (private, public) if one.exists()]
    return f"It is there already and stays: {', '.join(there)}." if there else ""


def asked_for() -> str:
    """The passphrase that is to lock the private key; empty where two different ones were typed."""
    given = os.environ.get(PASSPHRASE, "")
    if given or not sys.stdin.isatty():
        return given
    typed = getpass.getpass("Passphrase for the key: ")
    return typed if typed == getpass.getpass("Once more: ") else ""


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
