"""Marks: in which state something was when it was read, so that it comes again only when it has changed (RFC 9110)."""

from __future__ import annotations

import json
from collections.abc import Mapping

_CONDITIONS = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}


def mark_of(address: str, headers: Mapping[str, str]) -> str:
    """The mark of what was answered at an address; empty where the answer names no state."""
    for name in _CONDITIONS:
        if state := headers.get(name):
            return json.dumps([address, name, state])
    return ""


def conditions(address: str, mark: str) -> dict[str, str]:
    """The headers that ask for what is in another state than the mark's; none for a mark from another address."""
    try:
        marked, name, state = json.loads(mark)
        if marked == address and state.isascii() and state.isprintable():
            return {_CONDITIONS[name]: state}
    except (ValueError, TypeError, AttributeError, KeyError):
        pass
    return {}
