"""The part of a file that a Range header asks for (RFC 9110, section 14)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ONE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


@dataclass(frozen=True, slots=True)
class Range:
    """The bytes from ``first`` up to ``end``, which is not included."""

    first: int
    end: int
    is_part: bool = False


def wanted_range(header: str | None, size: int) -> Range | None:
    """What is wanted of so many bytes; none where that does not exist (416).

    A header that is not understood, or asks for several parts, is as if it were not there.
    """
    whole = Range(0, size)
    found = _ONE.fullmatch(header.replace(" ", "")) if header else None
    if found is None or found[1] + found[2] == "":
        return whole
    if not found[1]:
        return _last(int(found[2]), size)
    first, last = int(found[1]), int(found[2]) if found[2] else size - 1
    if found[2] and last < first:
        return whole
    return Range(first, min(last + 1, size), True) if first < size else None


def _last(count: int, size: int) -> Range | None:
    return Range(max(0, size - count), size, True) if count and size else None
