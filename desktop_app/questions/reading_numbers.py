"""What a number that somebody typed means, where only one thing can be meant."""

from __future__ import annotations

import re

_BLANKS = re.compile(r"[\s\u00a0\u2009\u202f'’]")


def plain_digits(typed: str) -> str:
    """The text with the digits of any script as 0 to 9."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in typed)


def digits_of(typed: str) -> str | None:
    """The digits 0 to 9 of a whole number; blanks between groups and any script's digits are understood.

    A comma or dot may part thousands or begin a fraction: only where there are two of them, with three digits
    after each, is it certain. ``None`` where it is not.
    """
    text = plain_digits(_BLANKS.sub("", typed))
    if re.fullmatch(r"\d{1,3}(,\d{3}){2,}|\d{1,3}(\.\d{3}){2,}|\d{1,3}(٬\d{3})+", text):
        text = re.sub(r"[,.٬]", "", text)
    return text if re.fullmatch(r"[0-9]+", text) else None
