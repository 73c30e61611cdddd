"""Documents, and what else has a shape of its own, as JSON text to the letter."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any


def dumps(value: Any) -> str:
    """The value as JSON, readable in any script, its keys in their order.

    Half a surrogate pair, which no database takes as text, is written as an escape; reading it back gives the same.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text


def loads(text: str) -> Any:
    """The value that ``dumps`` wrote."""
    return json.loads(text)


def loads_or_none(text: str | None) -> Any:
    """The value that ``dumps`` wrote, or none where nothing was kept."""
    return None if text is None else json.loads(text)


def loads_all(text: str) -> tuple[Mapping[str, Any], ...]:
    """A list of objects as a tuple."""
    found: Sequence[Mapping[str, Any]] = json.loads(text)
    return tuple(found)
