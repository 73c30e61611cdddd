"""When a question is asked, or must be answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from forms.kinds import Document
from forms.paths import is_blank, value_at


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that holds for a document or not; ``reads`` names the paths that it depends on."""

    reads: frozenset[str]
    holds: Callable[[Document], bool]

    def __and__(self, other: Condition) -> Condition:
        """Both hold."""
        return Condition(
            self.reads | other.reads, lambda document: self.holds(document) and other.holds(document)
        )

    def __or__(self, other: Condition) -> Condition:
        """At least one holds."""
        return Condition(
            self.reads | other.reads, lambda document: self.holds(document) or other.holds(document)
        )

    def __invert__(self) -> Condition:
        """It does not hold."""
        return Condition(self.reads, lambda document: not self.holds(document))


def identifiers_in(value: Any) -> tuple[str, ...]:
    """The identifiers of a term, a reference, or a list of them; what has another shape is passed over."""
    parts = value if isinstance(value, list) else [value]
    found = (part.get("identifier") for part in parts if isinstance(part, dict))
    return tuple(name for name in found if isinstance(name, str) and name)


def chosen(path: str, *identifiers: str) -> Condition:
    """One of these terms is chosen."""
    wanted = frozenset(identifiers)
    return Condition(
        frozenset({path}), lambda document: not wanted.isdisjoint(identifiers_in(value_at(document, path)))
    )


def equals(path: str, value: str) -> Condition:
    """The answer is exactly this."""
    return Condition(frozenset({path}), lambda document: bool(value_at(document, path) == value))


def is_yes(path: str) -> Condition:
    """The answer is yes."""
    return Condition(frozenset({path}), lambda document: value_at(document, path) is True)


def filled(path: str) -> Condition:
    """Something is answered."""
    return Condition(frozenset({path}), lambda document: not is_blank(value_at(document, path)))


ALWAYS = Condition(frozenset(), lambda _document: True)
NEVER = ~ALWAYS
