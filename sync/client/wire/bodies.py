"""The bodies of requests and answers: JSON, mended where it holds what no file can."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn


def encoded(body: Any) -> bytes:
    """A value as the bytes of a request's body."""
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(_mended(body), ensure_ascii=False, separators=(",", ":")).encode()


def parsed(content: bytes) -> tuple[Any, bool]:
    """The JSON value of an answer, and whether it is one; an empty answer counts as one."""
    if not content.strip():
        return None, True
    try:
        text = content.decode("utf-8-sig")
        value = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
        return (_mended(value) if "\\ud" in text.lower() else value), True
    except (ValueError, RecursionError):
        return None, False


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_constant(digits)


def _mended(value: Any) -> Any:
    """The value with half characters, which no file can hold, replaced by the sign for a lost one."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_mended(part) for part in value]
    if isinstance(value, dict):
        return {_mended(name): _mended(part) for name, part in value.items()}
    return value
