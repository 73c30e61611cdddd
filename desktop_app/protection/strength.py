"""How hard a passphrase is to guess, roughly, and what would make it better; nobody is held up by it."""

from __future__ import annotations

from forms.words import Phrase, say

_FAIR, _GOOD = 12, 18


def strength(passphrase: str) -> tuple[Phrase, str]:
    """A sentence about it, and the role of its colour; the sentence is empty for an empty one.

    Whoever has the file can try as many as a computer can, and each takes it a third of a second: so what counts is
    how many there are to try, and words that stand together by chance are easier kept in mind than signs.
    """
    if not passphrase:
        return Phrase(""), "muted"
    weight = _weight(passphrase)
    if weight < _FAIR:
        return say("Easy to guess. Three or four words that have nothing to do with each other are good."), (
            "warning"
        )
    if weight < _GOOD:
        return say("Not bad. One more word makes it much harder to guess."), "info"
    return say("Hard to guess."), "good"


def _weight(passphrase: str) -> int:
    """Its signs, as far as they bring something new: repeated ones and rows such as 1234 hardly do."""
    known: set[str] = set()
    weight, before = 0, ""
    for sign in passphrase.casefold():
        is_in_row = bool(before) and abs(ord(sign) - ord(before)) <= 1
        weight += not is_in_row and (sign not in known or sign.isalpha())
        known.add(sign)
        before = sign
    return min(weight, 2 * len(known))
