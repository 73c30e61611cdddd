"""Texts in HTML: escaped, each with its language and direction."""

from __future__ import annotations

from html import escape
from unicodedata import category

from desktop_app.printing.direction import runs_right_to_left
from desktop_app.printing.said import Said, Stroke
from desktop_app.words import is_right_to_left

_TAGS = {None: "{}", Stroke.UNDER: "<ins>{}</ins>", Stroke.THROUGH: "<del>{}</del>"}
_NAMES = {True: "rtl", False: "ltr"}
_CONTROLS = "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"


def plain(text: str) -> str:
    """The text as it may stand anywhere in HTML, also between quotation marks; signs that are no letters go."""
    kept = (
        letter for letter in text if letter in "\n\t" or letter in _CONTROLS or category(letter)[0] != "C"
    )
    return escape("".join(kept), quote=True)


def element(tag: str, said: Said, page: str, attributes: str = "") -> str:
    """A text in an element of its own, on a page in a language.

    In its own language it runs and stands as its readers expect; without one it stands as the page does, and runs as
    its letters do.
    """
    return f"<{tag}{attributes}{_own(said, page)}>{_inside(said)}</{tag}>"


def inline(said: Said, page: str) -> str:
    """A text among others."""
    own = _own(said, page)
    return f"<span{own}>{_letters(said)}</span>" if own else _inside(said)


def direction(language: str) -> str:
    """``rtl`` or ``ltr``."""
    return _NAMES[is_right_to_left(language)]


def _own(said: Said, page: str) -> str:
    right = is_right_to_left(page)
    if said.ltr or not said.language or said.language == page:
        turned = said.leading is False and runs_right_to_left(said, right) != right
        return f' dir="{_NAMES[not right]}"' if turned else ""
    own = direction(said.language)
    side = "right" if right else "left"
    stands = f' style="text-align: {side}"' if said.leading and own != direction(page) else ""
    return f' lang="{plain(said.language)}" dir="{own}"{stands}'


def _inside(said: Said) -> str:
    if said.address:
        return f'<a href="{plain(said.address)}" rel="noreferrer" dir="ltr">{_letters(said)}</a>'
    if said.ltr:
        return f'<bdi dir="ltr">{_letters(said)}</bdi>'
    return _letters(said) if said.language or not said.text else f"<bdi>{_letters(said)}</bdi>"


def _letters(said: Said) -> str:
    """What was taken away is struck through, what was added underlined, and said so to who hears the page."""
    return "".join(_TAGS[stroke].format(plain(text)) for text, stroke in said.parts())
