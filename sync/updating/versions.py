"""Versions of the program: numbers with dots between them, such as ``0.10.2``."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){1,3}")


def is_version(text: str) -> bool:
    """Whether it is a version of ours: two to four numbers, with dots between them."""
    return _VERSION.fullmatch(text) is not None


def as_numbers(version: str) -> tuple[int, ...]:
    """What versions are compared by: 0.10 is newer than 0.9, and 1.2 the same as 1.2.0. ValueError for no version."""
    if not is_version(version):
        raise ValueError(f"This is no version: {version!r}")
    numbers = [int(number) for number in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def is_newer(version: str, other: str) -> bool:
    """Whether the first one is newer than the second."""
    return as_numbers(version) > as_numbers(other)
