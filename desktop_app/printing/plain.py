"""Texts that the clearing-house keeps with markup, as plain text."""

from __future__ import annotations

import re

from forms.markup import pieces

_APART = {"p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"}
_UNSEEN = {"script", "style", "head", "title"}


def without_markup(text: str) -> str:
    """The text as a person reads it, a line for each paragraph; a text without markup stays as it is.

    Blocks become lines, items of lists get a dot, nothing is loaded.
    """
    if "<" not in text and "&" not in text:
        return text
    lines = (line.strip() for line in "".join(_read(text)).splitlines())
    return "\n".join(line for line in lines if line not in {"", "•"})


def _read(text: str) -> list[str]:
    """The words that are seen, with an end of line where a block begins or ends."""
    read: list[str] = []
    unseen = 0
    for piece in pieces(text):
        if piece.tag in _UNSEEN:
            unseen = max(0, unseen + (-1 if piece.ends else 1))
        elif piece.tag in _APART:
            read.append("\n• " if piece.tag == "li" and not piece.ends else "\n")
        elif not unseen:
            read.append(re.sub(r"\s+", " ", piece.words))
    return read
