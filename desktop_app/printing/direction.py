"""Which way a text runs, and on which side it stands."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt

from desktop_app.printing.paper import Said
from desktop_app.words import is_right_to_left

_STRONG = {"L": False, "R": True, "AL": True}


def runs_right_to_left(said: Said, page: bool) -> bool:
    """Whether the text runs from right to left: by its language, else by its letters, else as the page does.

    On a page that reads from the left the first letter decides. On one that reads from the right any letter of
    its own does: a name such as "GBF-T20" then a sentence is still a sentence of the page.
    """
    if said.ltr or said.language:
        return not said.ltr and is_right_to_left(said.language)
    kinds = (unicodedata.bidirectional(letter) for letter in said.text)
    strong = [_STRONG[kind] for kind in kinds if kind in _STRONG]
    if not strong:
        return page
    return any(strong) if page else strong[0]


def alignment(said: Said, page: bool, *, trailing: bool = False) -> Qt.AlignmentFlag:
    """The side on which the text stands: the page's leading one, or the one where its own readers begin.

    ``trailing`` is the page's other side, whatever the text.
    """
    right = page != trailing
    if not trailing and (said.leading is False or (said.language and not said.leading)):
        right = runs_right_to_left(said, page)
    return (
        Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignAbsolute
