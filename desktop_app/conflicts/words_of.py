"""A text cut into words, in any script, so that two texts can be compared word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

# Chinese and Japanese put no blanks between words: there every sign is compared by itself.
_SIGN = "\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_BEFORE = r"(\[{«“„‘¿¡"
_AFTER = r".,;:!?)\]}»”’…،؛؟"
_WORD = re.compile(
    rf"(?P<text>\n|[{_SIGN}]|[{_BEFORE}]|[{_AFTER}]|(?:[^\s{_SIGN}{_BEFORE}{_AFTER}]|[{_AFTER}](?=\w))+)(?P<gap>[^\S\n]*)"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a sign or the end of a line, and the blanks that follow it, which make no difference."""

    text: str
    gap: str = field(default="", compare=False)


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order; with their gaps they are the text without its outer blanks."""
    plain = text.replace("\r\n", "\n").strip()
    return tuple(Word(match["text"], match["gap"]) for match in _WORD.finditer(plain))


def text_of(words: Iterable[Word]) -> str:
    """The text that the words make."""
    return "".join(word.text + word.gap for word in words)
