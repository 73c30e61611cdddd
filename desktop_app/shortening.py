"""Titles that are too long for where they are named: cut between two words, with a sign that there is more."""

from __future__ import annotations

_PUNCTUATION = " \t\n,;:.–—-(،؛、，。"


def shortened(title: str, most: int) -> str:
    """The title, or as many of its words as ``most`` characters hold; a script without spaces is cut anywhere."""
    if len(title) <= most:
        return title
    whole_words = title[: most + 1].rsplit(maxsplit=1)[0]
    fitting = whole_words if most // 2 < len(whole_words) <= most else title[:most]
    return f"{fitting.rstrip(_PUNCTUATION)} …"
