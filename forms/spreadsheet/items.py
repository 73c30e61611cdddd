"""Several things in one cell: parted by a semicolon or a line end, in quotation marks where they hold one."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NEEDS_MARKS = re.compile(r'[;\n\r"]|^\s|\s$|^$')
# One item: a quoted one, or everything up to the next semicolon or line end. The Arabic and full-width ones count too.
_ITEM = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?:[;؛；\n\r]|$)|([^;؛；\n\r]*)(?:[;؛；\n\r]|$)')
_LINE = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?:[\n\r]|;\s|$)|([^\n\r]*?)(?:[\n\r]|;(?=\s|$)|$)')


def joined(items: Iterable[str]) -> str:
    """The items in one cell, a line each; ``split`` gives them back to the letter."""
    return "\n".join(_marked(item) for item in items)


def split(text: str, *, addresses: bool = False) -> list[str]:
    """The items of a cell; ``addresses`` may hold semicolons, so that only one before a blank parts them."""
    found, at, pattern = [], 0, _LINE if addresses else _ITEM
    while at < len(text):
        match = pattern.match(text, at)
        assert match is not None, "either way of an item matches anything"
        if match[1] is not None:
            found.append(match[1].replace('""', '"'))
        elif match[2].strip():
            found.append(match[2].strip())
        at = match.end() if match.end() > at else at + 1
    return found


def _marked(item: str) -> str:
    needs = _NEEDS_MARKS.search(item) or any(sign in item for sign in "؛；")
    return '"' + item.replace('"', '""') + '"' if needs else item
