"""Sentences that can be said in the user's language, made where no window is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence in English with its values; the window translates it, ``str()`` says it in English.

    ``text`` is the source (the one-of-something form when ``plural`` is given), ``values`` fill its
    ``{names}`` and may be phrases themselves, ``number`` (a count) chooses between ``text`` and ``plural``.
    """

    text: str
    plural: str = ""
    number: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """The text under which translations are kept: the plural where there is one."""
        return self.plural or self.text

    def __str__(self) -> str:
        """The sentence in English."""
        chosen = self.plural if self.plural and self.number != 1 else self.text
        return chosen.format(**self.values, n=self.number) if self.values or self.plural else chosen


def say(text: str, plural: str = "", *, n: int | None = None, **values: object) -> Phrase:
    """A phrase from literal English: ``say("{name} is missing", name=…)`` or ``say("{n} day", "{n} days", n=3)``."""
    return Phrase(text, plural, n, values)
