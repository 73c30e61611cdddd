"""Changing bytes at random: flips, cuts, doublings, what other inputs hold, and words that readers stumble over."""

from __future__ import annotations

import random
from collections.abc import Sequence

_LONGEST = 400_000
_RAW = rb"""
null true {} [] -1 0 1e999 -0.0 NaN 9999999999999999999999999999 9223372036854775808 \ud800 \u0000 \ \" " ' ../../ C:\
//host/share file:///etc/passwd javascript:1 =1+1 @SUM(1) %s%n {0} {a.b} &b; &#0; <a> </a> <![CDATA[ <![ <!-- _x0000_
_xD800_ AICHI-TARGET-01 2024-02-30 en ar http://[ == 9999-12-31 0000-00-00 A1:XFD1048576
"""
_DOCTYPE = b"<!DOCTYPE a [<!ENTITY b 'c'>]>"
_LONG = (b"1" * 5000, b"[" * 3000, b'{"a":' * 3000, b"<a" * 3000, b"&#" + b"9" * 5000, b" " * 3000)
_BYTES = (b"\x00", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xfe\xff", b"\r", b"\n", b"\t")
_SIGNS = ("\u202e".encode(), "\u2028".encode(), "\uff1d".encode())
WORDS = (*_RAW.split(), _DOCTYPE, *_LONG, *_BYTES, *_SIGNS)


def mutated(content: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """The bytes, changed in one to five ways."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 5))):
        _WAYS[chance.randrange(len(_WAYS))](changed, others, chance)
    return bytes(changed[:_LONGEST])


def _place(changed: bytearray, chance: random.Random) -> int:
    return chance.randint(0, len(changed))


def _span(changed: bytearray, chance: random.Random) -> slice:
    begin = _place(changed, chance)
    return slice(begin, begin + chance.choice((1, 2, 4, 16, 100, 1000)))


def _flip(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    if changed:
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)


def _write(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    if changed:
        changed[chance.randrange(len(changed))] = chance.randrange(256)


def _cut(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    del changed[_span(changed, chance)]


def _end(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    del changed[_place(changed, chance) :]


def _double(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    at = _place(changed, chance)
    changed[at:at] = changed[_span(changed, chance)]


def _word(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    at, word = _place(changed, chance), chance.choice(WORDS)
    changed[at : at + chance.choice((0, len(word)))] = word


def _between_marks(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    """What stands between two marks of the language, a whole value mostly, becomes a word."""
    marks = [place for place, byte in enumerate(changed) if byte in b'<>":,{}[]= \n;']
    if len(marks) > 1:
        begin = chance.randrange(len(marks) - 1)
        changed[marks[begin] + 1 : marks[begin + 1]] = chance.choice(WORDS)


def _other(changed: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    if others:
        other = chance.choice(others)
        begin = chance.randint(0, len(other))
        changed[_span(changed, chance)] = other[begin : begin + chance.choice((4, 50, 1000))]


_WAYS = (_flip, _write, _cut, _end, _double, _word, _word, _between_marks, _between_marks, _other)
