"""How words are made from text, alike for what is indexed and for what is looked for.

Letters lose case and accents; Arabic letters that are written one for another become one (the forms of alef, ة and ه,
ى and ي), and short vowels and the lengthening stroke go; each Chinese, Japanese or Korean character is a word of its
own, so that any run of them is found as a phrase, even one of two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from forms.folding import fold

ALONE = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
IS_ALONE = re.compile(f"[{ALONE}]")
_RUNS = re.compile(r"[^\W_]+")
# The same for ASCII alone, in a fifth of the time.
_BETWEEN = {number: " " for number in range(128) if not chr(number).isalnum()}
_QUOTED = re.compile(r'"([^"]*)(?:"|$)|([^\s"]+)')
# The Arabic article, alone or behind a short word that is written together with it, before three letters or more.
_ARABIC = re.compile("[\u0621-\u064a]+")
_ARTICLE = re.compile("(?:[وفبك]?ال|لل)(?=\\w{3})")


def words(texts: Iterable[str]) -> str:
    """The words of the texts for the index, with one blank between any two."""
    folded = fold("\n".join(texts))
    found = _pieces(folded)
    if not folded.isascii():
        found += filter(None, map(without_article, _ARABIC.findall(folded)))
    return " ".join(found)


def match(query: str) -> str:
    """What to look for in the index, in the index's own language; empty where nothing can be looked for.

    All words must be there; each may go on (``restor`` finds ``restoration``), but not one within quotation marks, and
    those must stand together. Nothing that a person can type is an error.
    """
    parts = []
    for quoted, free in _QUOTED.findall(query):
        parts.extend([_phrase(_pieces(fold(quoted)))] if quoted else _begun(free))
    return " AND ".join(filter(None, parts))


def without_article(word: str) -> str:
    """An Arabic word without its article, under which it is found too; empty for every other word."""
    article = _ARTICLE.match(word)
    return word[article.end() :] if article else ""


def _pieces(folded: str) -> list[str]:
    """The words of folded text, each Chinese character by itself."""
    if folded.isascii():
        return folded.translate(_BETWEEN).split()
    return _RUNS.findall(IS_ALONE.sub(r" \g<0> ", folded))


def _begun(text: str) -> list[str]:
    """What to look for where a word may go on; Chinese characters side by side must stand so in the text too."""
    found: list[str] = []
    beside: list[str] = []
    for word in _pieces(fold(text)):
        if IS_ALONE.match(word):
            beside.append(word)
        else:
            found += [_phrase(beside), f'"{without_article(word) or word}"*']
            beside = []
    return [*found, _phrase(beside)]


def _phrase(pieces: list[str]) -> str:
    return f'"{" ".join(pieces)}"' if pieces else ""
