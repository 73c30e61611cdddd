"""What finds the words of a text in the index, in their other forms too.

A word is cut where its ending most often begins (``restoration`` finds ``restored`` and, in French, ``restauré`` is
found by its own beginning): no dictionary of any language is needed, and what falls together by chance is told apart
by the other words. Chinese characters are looked for two by two, as most words have two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forms.folding import fold
from sync.store.texts import ALONE, IS_ALONE, without_article

_RUNS = re.compile(f"[{ALONE}]+|[^\\W\\d_{ALONE}]+")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Stem:
    """A word as it stands in the text, in small letters, and what finds it, in the index's own language."""

    shown: str
    query: str


def stems(text: str) -> Iterator[Stem]:
    """Every word of the text with what finds it, in order; numbers and very short words are left out."""
    for run in _RUNS.findall(text):
        if IS_ALONE.match(run):
            for place in range(len(run) - 1):
                pair = run[place : place + 2]
                yield Stem(pair, f'"{pair[0]} {pair[1]}"')
        else:
            folded = fold(run)
            word = without_article(folded) or folded
            if len(word) >= _SHORTEST:
                yield Stem(run.lower(), f'"{word[: _length(len(word))]}"*')


def _length(whole: int) -> int:
    """How many letters of a word stay, so that its endings do not keep it from being found."""
    if whole <= 4:
        return whole
    return whole - 1 if whole <= 6 else 5 if whole <= 8 else 6
