"""Long words may break within: a label breaks only between words, and would else be wider than its page."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 24
"""Letters up to which a word is left whole; longer ones may break after a sign such as a point, else after twelve."""
_STEP, _LEAST = 12, 4
_LONG = re.compile(rf"\S{{{LONGEST + 1},}}")
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_ADDRESS = frozenset("/\\@")
_SIGNS = _ADDRESS | frozenset("._-")
_TOGETHER = "\N{WORD JOINER}"


def breakable(text: str, *, copied: bool = False) -> str:
    """The text with places in its longest words where a line may end; they take no room and are not seen.

    Letters that join their neighbours (Arabic and the like) are never parted, and addresses and paths that are to be
    ``copied`` stay as they are: whoever pastes them needs each letter and no other.
    """
    return _LONG.sub(lambda found: _parted(found[0], copied=copied), text)


def _parted(word: str, *, copied: bool) -> str:
    if (copied and _ADDRESS & set(word)) or any(_joins(letter) for letter in word):
        return word
    parts, begin = [], 0
    for place in range(1, len(word)):
        if place - begin >= _room(word[place - 1]) and _may_part(word[place - 1], word[place]):
            parts.append(word[begin:place])
            begin = place
    return _MAY_BREAK.join((*parts, word[begin:]))


def _room(last: str) -> int:
    """How many letters there must be before a break after this one."""
    return _LEAST if last in _SIGNS else _STEP


def _may_part(last: str, first: str) -> bool:
    is_mark = unicodedata.category(first).startswith("M")
    return not is_mark and _TOGETHER not in (last, first)


def _joins(letter: str) -> bool:
    """Whether a letter changes its form beside its neighbours, or is a sign that joins them."""
    return unicodedata.bidirectional(letter) == "AL" or letter == "\N{ZERO WIDTH JOINER}"
