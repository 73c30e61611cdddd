"""Reading answers with care: what is missing or of another type than expected never breaks the program."""

from __future__ import annotations

import re
from typing import Any

from sync.client.wire.faults import not_a_clearing_house


def object_in(value: Any) -> dict[str, Any]:
    """The value, if it is a JSON object; NotAClearingHouse otherwise."""
    if not isinstance(value, dict):
        raise not_a_clearing_house()
    return value


def items_in(value: Any) -> list[Any]:
    """The entries of a list, bare or as ``Items``; NotAClearingHouse where there is none."""
    if isinstance(value, dict):
        value = value.get("Items")
    if not isinstance(value, list):
        raise not_a_clearing_house()
    return value


def text(value: Any) -> str:
    """The value as text: a text as it is, a number in digits, empty for everything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def whole(value: Any) -> int | None:
    """The value, if it is a whole number of 0 or more, be it written as a text."""
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,15}", value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def part(value: Any, name: str) -> dict[str, Any]:
    """The object under a name; empty where there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def person(value: Any) -> str:
    """What somebody is called in an answer: the two names, else the e-mail address; empty where neither is told."""
    if not isinstance(value, dict):
        return ""
    names = (text(value.get("firstName")), text(value.get("lastName")))
    return " ".join(filter(None, names)) or text(value.get("name")) or text(value.get("email"))
