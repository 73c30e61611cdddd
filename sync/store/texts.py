"""How words are made from text, alike for what is indexed and for what is looked for.

Letters lose case and accents; Arabic letters that are written one for another become one (the forms of alef, ة and ه,
ى and ي), and short vowels and the lengthening stroke go; each Chinese, Japanese or Korean character is a word of its
own, so that any run of them is found as a phrase, even one of two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Accents; the vowel signs and cantillation marks of Hebrew and Arabic. й is a letter of its own: its breve stays.
_MARKS = re.compile(
    "(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06ed]"
)
_LETTERS = str.maketrans(
    {
        "\u0649": "\u064a",  # alef maqsura, yeh
        "\u06cc": "\u064a",
        "\u0629": "\u0647",  # teh marbuta, heh
        "\u0671": "\u0627",  # alef wasla, alef; its other forms lose a mark
        "\u06a9": "\u0643",
        "\u0640": None,  # the lengthening stroke
        "\u200c": None,
        "\u200d": None,
        "\u00ad": None,
        **dict.fromkeys("‘’“”«»‹›–—·•", " "),
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        **{chr(0x660 + digit): str(digit) for digit in range(10)},
        **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
    }
)
_ALONE = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_IS_ALONE = re.compile(f"[{_ALONE}]")
_RUNS = re.compile(r"[^\W_]+")
# The same for ASCII alone, in a fifth of the time.
_BETWEEN = {number: " " for number in range(128) if not chr(number).isalnum()}
_CAPITALS = re.compile("[A-Z]+")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_QUOTED = re.compile(r'"([^"]*)(?:"|$)|([^\s"]+)')
# The Arabic article, alone or behind a short word that is written together with it, before three letters or more.
_ARABIC = re.compile("[\u0621-\u064a]+")
_ARTICLE = re.compile("(?:[وفبك]?ال|لل)(?=\\w{3})")


def fold(text: str) -> str:
    """The text as it is compared: without case, accents and variant forms."""
    # Lower case last: what was European text is ASCII by then, which is done in a fraction of the time.
    folded = _FOREIGN.sub(lambda run: _fold_foreign(run[0]), text)
    return folded.lower() if folded.isascii() else _CAPITALS.sub(lambda run: run[0].lower(), folded)


def words(texts: Iterable[str]) -> str:
    """The words of the texts for the index, with one blank between any two."""
    folded = fold("\n".join(texts))
    found = _pieces(folded)
    if not folded.isascii():
        found += filter(None, map(_bare, _ARABIC.findall(folded)))
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


@lru_cache(maxsize=4096)
def _fold_foreign(run: str) -> str:
    """One run of characters beyond ASCII; most are single accented letters, met again and again."""
    plain = unicodedata.normalize("NFKC", run).casefold()
    letters = _MARKS.sub("", unicodedata.normalize("NFD", plain))
    return unicodedata.normalize("NFC", letters).translate(_LETTERS)


def _bare(word: str) -> str:
    """An Arabic word without its article, under which it is found too; empty for every other word."""
    article = _ARTICLE.match(word)
    return word[article.end() :] if article else ""


def _pieces(folded: str) -> list[str]:
    """The words of folded text, each Chinese character by itself."""
    if folded.isascii():
        return folded.translate(_BETWEEN).split()
    return _RUNS.findall(_IS_ALONE.sub(r" \g<0> ", folded))


def _begun(text: str) -> list[str]:
    """What to look for where a word may go on; Chinese characters side by side must stand so in the text too."""
    found: list[str] = []
    beside: list[str] = []
    for word in _pieces(fold(text)):
        if _IS_ALONE.match(word):
            beside.append(word)
        else:
            found += [_phrase(beside), f'"{_bare(word) or word}"*']
            beside = []
    return [*found, _phrase(beside)]


def _phrase(pieces: list[str]) -> str:
    return f'"{" ".join(pieces)}"' if pieces else ""
