"""A text on paper, and the language it is in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the language it is in; it is only ever drawn as it stands, never read as markup.

    Without a language (a name, a term) its direction is seen from its letters. ``ltr`` marks addresses and
    numbers, which run from left to right in every language.
    """

    text: str
    language: str = ""
    ltr: bool = False
