"""What a Mongo query asks of one field: to be equal, to be there, to be more or less."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import ge, gt, le, lt
from typing import Any


@dataclass(frozen=True, slots=True)
class Equals:
    """What stands at a dotted path is one of these values; nothing there equals null."""

    path: str
    values: tuple[Any, ...]

    def fits(self, found: list[Any]) -> bool:
        """Whether the values found at the path fit."""
        return any(_same(value, one) for value in found or [None] for one in self.values)


@dataclass(frozen=True, slots=True)
class Differs:
    """What stands at a dotted path is none of these values."""

    path: str
    values: tuple[Any, ...]

    def fits(self, found: list[Any]) -> bool:
        """Whether the values found at the path fit."""
        return not Equals(self.path, self.values).fits(found)


@dataclass(frozen=True, slots=True)
class Present:
    """Something stands at a dotted path, be it null; or nothing does."""

    path: str
    wanted: bool

    def fits(self, found: list[Any]) -> bool:
        """Whether the values found at the path fit."""
        return bool(found) is self.wanted


@dataclass(frozen=True, slots=True)
class Compared:
    """What stands at a dotted path is more or less than a text or a number; moments are texts that sort as such."""

    path: str
    operator: str
    value: str | int | float

    def fits(self, found: list[Any]) -> bool:
        """Whether the values found at the path fit; one of another kind never does."""
        holds = _ORDERS[self.operator]
        return any(holds(value, self.value) for value in found if _comparable(value, self.value))


Condition = Equals | Differs | Present | Compared

_ORDERS: Mapping[str, Callable[[Any, Any], bool]] = {"$gt": gt, "$gte": ge, "$lt": lt, "$lte": le}


class NotUnderstoodError(ValueError):
    """A condition that is not known here; its message says why, in words."""


def conditions_on(path: str, wanted: Any) -> tuple[Condition, ...]:
    """What ``{path: wanted}`` asks; raises NotUnderstoodError."""
    if isinstance(wanted, list):
        raise NotUnderstoodError("a field is not compared with a list; use $in")
    if not isinstance(wanted, dict):
        return (Equals(path, (wanted,)),)
    if not wanted:
        raise NotUnderstoodError("a field is not compared with an object")
    return tuple(_by_operator(path, operator, value) for operator, value in wanted.items())


def _by_operator(path: str, operator: str, value: Any) -> Condition:
    if operator in ("$in", "$nin"):
        values = _simple(value if isinstance(value, list) else [[]])
        return Equals(path, values) if operator == "$in" else Differs(path, values)
    if operator in ("$eq", "$ne"):
        return Equals(path, _simple([value])) if operator == "$eq" else Differs(path, _simple([value]))
    if operator == "$exists" and isinstance(value, bool | int):
        return Present(path, bool(value))
    if operator == "$gt" and value == []:
        # So the front ends ask for requests that have any activities.
        return Present(path, True)
    if operator in _ORDERS and isinstance(value, str | int | float) and not isinstance(value, bool):
        return Compared(path, operator, value)
    raise NotUnderstoodError(f"{operator!r} on a field, or what it is given, is not known here")


def _simple(values: list[Any]) -> tuple[Any, ...]:
    if any(isinstance(value, dict | list) for value in values):
        raise NotUnderstoodError("$in and $nin take lists of texts, numbers, true, false and null")
    return tuple(values)


def _same(value: Any, wanted: Any) -> bool:
    return isinstance(value, bool) is isinstance(wanted, bool) and bool(value == wanted)


def _comparable(value: Any, wanted: str | int | float) -> bool:
    if isinstance(wanted, str):
        return isinstance(value, str)
    return isinstance(value, int | float) and not isinstance(value, bool)
