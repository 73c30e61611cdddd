"""Texts in a CSV file that no spreadsheet program runs as a formula, and that are read back to the letter.

The advice is OWASP's on CSV injection: what begins with = + - @, a tab or a line end (their full-width forms too) gets
an apostrophe before it, and every field stands in quotation marks.
"""

from __future__ import annotations

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_APOSTROPHE = "'"


def harmless(text: str) -> str:
    """The text as it is written: with an apostrophe where it could be run, or where one already stands so."""
    return _APOSTROPHE + text if _could_run(text) else text


def as_meant(text: str) -> str:
    """The text that ``harmless`` was given."""
    return text[1:] if text[:1] == _APOSTROPHE and _could_run(text[1:]) else text


def _could_run(text: str) -> bool:
    return text.lstrip(_APOSTROPHE).startswith(_RISKY)
