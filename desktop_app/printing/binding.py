"""What is never parted where a line ends: the symbol of a document, a sign and the word it belongs to."""

from __future__ import annotations

import re

_SYMBOL = re.compile(r"(?<![\w/.:])[A-Z]{2,}(?:/[A-Z0-9.-]*[A-Z0-9])+(?![\w/])")
"""The symbol of a document, such as CBD/COP/14/INF/10; the full stop of a sentence that it ends is no part of it."""
_ISOLATED, _END, _JOINER = "\u2066", "\u2069", "\u2060"
_NO_BREAK = "\u00a0"
_LETTERED = re.compile(r"(?<=\d) (?=[a-z]\))")
"""The blank in the number of a paragraph, such as 8 j)."""
_FRENCH = re.compile(r" (?=[:;?!»%])|(?<=«) ")
"""The blank that French sets before and after these signs (Lexique des règles typographiques en usage à l'Imprimerie
nationale)."""

_NUMBERED = re.compile(r"^[A-Z][A-Z0-9-]*\.(?= \d)")
_RIGHT = "\\g<0>\u200f"
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")


def bound(text: str, language: str, *, isolated: bool) -> str:
    """The text with what is not to be parted held together; ``isolated`` sets symbols from left to right in it."""
    text = _LETTERED.sub(_NO_BREAK, text)
    if language == "fr":
        text = _FRENCH.sub(_NO_BREAK, text)
    before, after = (_ISOLATED, _END) if isolated else ("", "")
    return _SYMBOL.sub(lambda found: before + found[0].replace("/", f"/{_JOINER}") + after, text)


def as_printed(term: str, language: str) -> str:
    """An official name as it is printed: in French its straight apostrophes are curved, as ours are.

    In Arabic a figure that follows its number, such as that of GBF-T02, does not run together with it.
    """
    if language == "ar":
        return _NUMBERED.sub(_RIGHT, term)
    return _APOSTROPHE.sub("\u2019", term) if language == "fr" else term


def whole_words(text: str) -> str:
    """The text without a place to part it after a hyphen within a word."""
    return _HYPHEN.sub(f"-{_JOINER}", text)
