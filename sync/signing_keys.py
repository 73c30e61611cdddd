"""Who signs: an Ed25519 key for each installation (RFC 8032), and how people compare two of them on the telephone."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_BLOCKS, _DIGITS = 6, 5


def new_secret() -> str:
    """A fresh private key, 64 hexadecimal digits."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_key(secret: str) -> str:
    """The public key that belongs to a private one, both as 64 hexadecimal digits."""
    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    return private.public_key().public_bytes_raw().hex()


def sign(secret: str, content: bytes) -> bytes:
    """The signature of exactly these bytes, 64 bytes long."""
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret)).sign(content)


def is_signed(key: str, signature: bytes, content: bytes) -> bool:
    """Whether whoever has the private key to this public one signed exactly these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def installation_of(key: str) -> str:
    """The name of the installation with this public key: it follows from the key, so nobody can borrow another's."""
    return hashlib.sha256(bytes.fromhex(key)).hexdigest()[:32]


def fingerprint(installation: str) -> str:
    """Six blocks of five digits, to be read aloud: ``04711 81234 …``; two installations never have the same."""
    number = int(hashlib.sha256(installation.encode()).hexdigest(), 16)
    blocks = []
    for _ in range(_BLOCKS):
        number, block = divmod(number, 10**_DIGITS)
        blocks.append(f"{block:0{_DIGITS}}")
    return " ".join(blocks)
