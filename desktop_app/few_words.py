"""How many letters are a few words: they stand beside their label, on the side on which the page's reading begins."""

from __future__ import annotations

FEW = 60
"""Longer texts in a language that runs against the page stand where their own readers begin."""


def are_few(text: str) -> bool:
    """Whether the text is short enough to stand beside its label in every language."""
    return len(text.strip()) <= FEW and "\n" not in text.strip()
