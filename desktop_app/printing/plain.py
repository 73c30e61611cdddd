"""Texts that the clearing-house keeps with markup, as plain text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_APART = {"p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"}
_UNSEEN = {"script", "style", "head", "title"}


class _Reader(HTMLParser):
    """Keeps the text; blocks become lines, items of lists get a dot, nothing is loaded."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 Python's own
        self._unseen += tag in _UNSEEN
        if tag in _APART:
            self.text.append("\n• " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag in _APART:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.text.append(re.sub(r"\s+", " ", data))


def without_markup(text: str) -> str:
    """The text as a person reads it, a line for each paragraph; a text without markup stays as it is."""
    if "<" not in text and "&" not in text:
        return text
    reader = _Reader()
    reader.feed(text)
    reader.close()
    lines = (line.strip() for line in "".join(reader.text).splitlines())
    return "\n".join(line for line in lines if line not in {"", "•"})
