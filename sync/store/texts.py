"""How words are made from text, alike for what is indexed and for what is looked for.

Letters lose case and accents; Arabic letters that are written one for another become one (the forms of alef, ة and ه,
ى and ي), and short vowels and the lengthening stroke go; each Chinese, Japanese or Korean character is a word of its
own, so that any run of them is found as a phrase, even one of two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SOUNDS = "\u3099\u309a"  # marks that make another kana, no accents
_BREVE = "\u0306"  # й is a letter of its own, и with an accent is not
_LETTERS = str.maketrans(
    {
        "\u0649": "\u064a",
        "\u06cc": "\u064a",
        "\u0629": "\u0647",
        "\u0671": "\u0627",
        "\u06a9": "\u0643",
        "\u0640": None,
        "\u200c": None,
        "\u200d": None,
        "\u00ad": None,
        "\u2019": None,
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
    }
)
_ALONE = (
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3\u31f0-\u31ff"
    "\U00020000-\U0003ffff"
)
_RUNS = re.compile(rf"(?P<alone>[{_ALONE}]+)|[^\W_{_ALONE}]+")
_QUERY = re.compile(r'"([^"]*)(?:"|$)|([^\s"]+)')
_ARTICLE = re.compile("(?:[وفبك]?ال|لل)(?=.{3})")
_ASCII_RUN = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """The text as it is compared: no case, accents or variant forms."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKC", text).casefold()
    letters = unicodedata.normalize("NFD", plain)
    kept = (
        letter
        for before, letter in zip(" " + letters, letters, strict=False)
        if unicodedata.category(letter) != "Mn" or letter in _SOUNDS or (letter == _BREVE and before == "и")
    )
    folded = unicodedata.normalize("NFC", "".join(kept)).translate(_LETTERS)
    return "".join(map(_digit, folded)) if not folded.isascii() else folded


def words(texts: Iterable[str]) -> str:
    """The words of the texts for the index, with one blank between any two."""
    return " ".join(word for text in texts for word in _words(text))


def match(query: str) -> str:
    """What to look for in the index, in its own language; empty where nothing can be looked for.

    All words must be there; each may go on (``restor`` finds ``restoration``), but not one within quotation marks,
    which must stand together. No input is an error.
    """
    return " AND ".join(
        part
        for quoted, free in _QUERY.findall(query)
        for part in ([_phrase(_pieces(quoted))] if quoted else map(_begun, _runs(free)))
        if part
    )


def _words(text: str) -> Iterable[str]:
    folded = fold(text)
    if folded.isascii():
        return _ASCII_RUN.findall(folded)
    return (word for run in _RUNS.finditer(folded) for word in _indexed(run))


def _indexed(run: re.Match[str]) -> Iterable[str]:
    """The run's words; an Arabic one with its article is found without it too."""
    if run["alone"]:
        return run[0]
    bare = _ARTICLE.sub("", run[0], count=1) if _ARTICLE.match(run[0]) else ""
    return (run[0], bare) if bare else (run[0],)


def _runs(text: str) -> list[re.Match[str]]:
    return list(_RUNS.finditer(fold(text)))


def _pieces(text: str) -> list[str]:
    return [piece for run in _runs(text) for piece in (run[0] if run["alone"] else (run[0],))]


def _begun(run: re.Match[str]) -> str:
    if run["alone"]:
        return _phrase(list(run[0]))
    return f'"{_ARTICLE.sub("", run[0], count=1) if _ARTICLE.match(run[0]) else run[0]}"*'


def _phrase(pieces: list[str]) -> str:
    return f'"{" ".join(pieces)}"' if pieces else ""


def _digit(letter: str) -> str:
    """A digit of any script as the one that keyboards have."""
    value = unicodedata.decimal(letter, None) if letter > "\x7f" else None
    return letter if value is None else str(value)
