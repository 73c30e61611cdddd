"""The configurations of realms (facts, sections 1.1 and 4): this clearing-house serves one, CHM.

The other realms that the facts name are known as values of the header; none of them is configured here.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from sync.practice import realm
from sync.practice.asking.collection import Question, sifted
from sync.practice.refusals import not_found


def configuration_for(host: str, address: str) -> dict[str, Any]:
    """The configuration of the realm that a host serves: this one, by any name by which it is called.

    ``host`` may have its port. Refused with 404 where no realm is served there.
    """
    if _name(host) not in _hosts(address):
        raise not_found("No realm is served by this host")
    return _configuration(address)


def configurations(question: Question, address: str) -> Any:
    """The configurations that fit a query such as ``{"realm":"CHM"}`` or ``{"environment":"practice"}``."""
    return sifted([_configuration(address)], question)


def _configuration(address: str) -> dict[str, Any]:
    return {**realm.configuration(address), "hosts": _hosts(address)}


def _hosts(address: str) -> list[str]:
    own = urlsplit(address).hostname or ""
    return [*realm.HOSTS, *([own] if own not in realm.HOSTS else [])]


def _name(host: str) -> str:
    """A host without its port, in small letters and without an address's brackets."""
    before, _, port = host.rpartition(":")
    return (before if before and port.isdigit() else host).strip("[]").lower()
