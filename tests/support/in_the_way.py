"""A way to a clearing-house on which a test can stand in the way of single calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from forms.words import say
from sync.client.port import ClearingHouse
from sync.errors import Unreachable

Instead = Callable[..., Any]


class _InTheWay:
    def __init__(self, house: ClearingHouse, calls: dict[str, Instead]) -> None:
        self._house = house
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._house, name)
        instead = self._calls.get(name)
        return real if instead is None else lambda *given: instead(real, *given)


def in_the_way(house: ClearingHouse, **calls: Instead) -> ClearingHouse:
    """The same clearing-house, but for these calls: each is given the real one and what that is asked."""
    return cast(ClearingHouse, _InTheWay(house, calls))


def broken_line(_real: Instead, *_given: Any) -> Any:
    """The line breaks before the clearing-house hears of it."""
    raise Unreachable(say("The line broke."))


def lost_answer(real: Instead, *given: Any) -> Any:
    """The clearing-house does it, but its answer is lost."""
    real(*given)
    raise Unreachable(say("The line broke."))


def first(deed: Callable[[], object]) -> Instead:
    """Something happens just before the call."""

    def instead(real: Instead, *given: Any) -> Any:
        deed()
        return real(*given)

    return instead
