"""What was done, as it is told in a line in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """What was done, in words; ``role`` "good", "info" or "warning".

    ``action`` and ``do`` are for what can be done about it; ``second`` is the word for something else that can be
    done, ``other`` does it.
    """

    text: str
    role: str = "good"
    action: str = ""
    do: Callable[[], None] | None = None
    second: str = ""
    other: Callable[[], None] | None = None
