"""Bodies as they come in and go out: JSON text, kept as it is written."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sync.practice.refusals import Refusal, invalid, mandatory

MOST_BYTES = 16 * 1024 * 1024
_DEPTH = 100


@dataclass(frozen=True, slots=True)
class Sent:
    """A JSON object that somebody sent, and its very text."""

    value: dict[str, Any]
    text: str


def sent_object(content: bytes, content_type: str) -> Sent:
    """The JSON object in a body; refused with 400 or 415 where there is none."""
    _check_type(content_type)
    text = _decoded(content)
    if not text.strip():
        raise mandatory("The request has no body", "body")
    value = parsed(text, "body")
    if not isinstance(value, dict):
        raise invalid("The body is not a JSON object", "body")
    return Sent(value, text)


def parsed(text: str, name: str) -> Any:
    """The value that a JSON text stands for; refused with 400 where it is malformed, too deep, or no Unicode."""
    try:
        value = json.loads(text, object_pairs_hook=_members, parse_constant=_no_constant, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise invalid(f"{name} is not well-formed JSON", name) from error
    if _too_deep(value):
        raise invalid(f"{name} is nested too deeply", name)
    if "\\ud" in text.lower() and not _is_unicode(value):
        raise invalid(f"{name} holds characters that are no Unicode text", name)
    return value


def written(value: Any) -> str:
    """A value as compact JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def spliced(value: dict[str, Any], texts: dict[str, str | None]) -> str:
    """A JSON object with further members whose values are JSON texts already (nothing for null)."""
    members = "".join(f",{written(name)}:{'null' if text is None else text}" for name, text in texts.items())
    return written(value)[:-1] + (members if value else members[1:]) + "}"


def page(count: int, items: Iterable[str]) -> str:
    """A list as the documents API gives it: ``{Count, Items}``; the items are JSON texts."""
    return f'{{"Count":{count},"Items":[{",".join(items)}]}}'


def _check_type(content_type: str) -> None:
    kind, _, parameters = content_type.partition(";")
    charset = parameters.partition("charset=")[2].strip(" \"'").lower()
    if kind.strip().lower() not in ("application/json", "text/json") or charset not in ("", "utf-8", "utf8"):
        raise Refusal(415, "invalidParameter", "The body must be application/json in UTF-8")


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise invalid("The body is not UTF-8 text") from error


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; one that names a member twice says two things, and readers would differ in what they read."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(pairs)
    return members


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(digits)
    return number


def _too_deep(value: Any) -> bool:
    """Whether arrays and objects stand in one another more than a hundred times; looked at layer by layer."""
    layer = [value]
    for _ in range(_DEPTH):
        layer = [part for item in layer if isinstance(item, (dict, list)) for part in _parts(item)]
        if not layer:
            return False
    return True


def _parts(item: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return item.values() if isinstance(item, dict) else item


def _is_unicode(value: Any) -> bool:
    try:
        written(value).encode()
    except UnicodeEncodeError:
        return False
    return True
