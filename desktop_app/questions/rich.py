"""Formatted texts of the clearing-house (HTML) as plain text and back, where nothing is lost by it.

Source of the shape: the clearing-house's API, section 5 (texts that may hold ``<div>…</div>``).
"""

from __future__ import annotations

import html
import re

from forms.markup import Piece, pieces, unescaped

_BLOCKS = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr"}
_TAG = re.compile(r"<[A-Za-z/!?]")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BLOCK = re.compile(r"\s*<(div|p)>((?:[^<>]|<br\s*/?>)*)</\1>\s*", re.IGNORECASE)


def plain_of(text: str) -> str | None:
    """The text without its paragraph marks; ``None`` where it holds more than those, which would be lost."""
    if not _TAG.search(text):
        return unescaped(text)
    lines, place = [], 0
    while place < len(text):
        block = _BLOCK.match(text, place)
        if not block:
            return None
        lines.append(_lines(block.group(2)))
        place = block.end()
    return "\n".join(lines)


def _lines(inside: str) -> str:
    """What stands in one paragraph; a lone break is how an empty line is written."""
    if _BREAK.fullmatch(inside.strip()):
        return ""
    return unescaped(_BREAK.sub("\n", inside))


def bare_of(text: str) -> str:
    """The words alone, for reading a text whose formatting cannot be shown."""
    read = ("\n" if _ends_a_line(piece) else piece.words for piece in pieces(text))
    return "".join(read).strip()


def _ends_a_line(piece: Piece) -> bool:
    return piece.tag == "br" or (piece.ends and piece.tag in _BLOCKS)


def rich_of(text: str) -> str:
    """Plain text as the clearing-house keeps it: one ``<div>`` for each line; empty for no text."""
    if not text.strip():
        return ""
    return "".join(f"<div>{html.escape(line, quote=False) or '<br>'}</div>" for line in text.split("\n"))
