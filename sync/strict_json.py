"""JSON from a file that somebody else wrote: every value looked at before it is believed."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, NoReturn

from forms.paths import is_too_deep


class Malformed(Exception):
    """It is not what it should be; the text, in English, is for us and says where."""


def parsed(content: bytes) -> Mapping[str, Any]:
    """The JSON object in these bytes; Malformed where there is none that could be kept and sent."""
    try:
        value = json.loads(content.decode(), parse_constant=_refused, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise Malformed("no JSON") from error
    if not isinstance(value, dict) or is_too_deep(value, 110):
        raise Malformed("no object")
    return value


def text(data: Mapping[str, Any], name: str, most: int = 500) -> str:
    """The text under the name, at most so long; empty where there is none."""
    value = data.get(name, "")
    if not isinstance(value, str) or len(value) > most or not _can_be_kept(value):
        raise Malformed(name)
    return value


def number(data: Mapping[str, Any], name: str) -> int:
    """The whole number under the name, 0 or more."""
    value = data.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**53:
        raise Malformed(name)
    return value


def optional_number(data: Mapping[str, Any], name: str) -> int | None:
    """The whole number under the name; none where there is none."""
    return None if data.get(name) is None else number(data, name)


def flag(data: Mapping[str, Any], name: str) -> bool:
    """Whether it says yes under the name."""
    value = data.get(name)
    if not isinstance(value, bool):
        raise Malformed(name)
    return value


def inner(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The object under the name."""
    value = data.get(name)
    if not isinstance(value, dict):
        raise Malformed(name)
    return value


def optional(data: Mapping[str, Any], name: str) -> dict[str, Any] | None:
    """The object under the name; none where there is none."""
    return None if data.get(name) is None else inner(data, name)


def objects(data: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """The list of objects under the name."""
    value = data.get(name)
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise Malformed(name)
    return value


def texts(data: Mapping[str, Any], name: str) -> list[str]:
    """The list of texts under the name."""
    value = data.get(name)
    if not isinstance(value, list) or not all(isinstance(one, str) and _can_be_kept(one) for one in value):
        raise Malformed(name)
    return value


def _can_be_kept(value: str) -> bool:
    """Half a sign, as JSON can write it, is no text that a database takes."""
    return value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value)


def _refused(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    value = float(digits)
    return value if math.isfinite(value) else _refused(digits)
