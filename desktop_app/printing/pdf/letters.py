"""What a PDF file says about the letters behind its glyphs, mended so that its text can be searched and copied.

Qt's writer names the last letter that it met for a glyph: in many fonts a tab for the blank, which has the same one;
and for ligatures and Arabic letters the old code of the very shape, which nobody types into a search.
"""

from __future__ import annotations

import re
import unicodedata

TO_UNICODE = re.compile(rb"/ToUnicode\s+(\d+)\s+0\s+R")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange\n(.*?)endbfrange", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_SHAPES = (("\ufb00", "\ufdff"), ("\ufe70", "\ufef4"))
"""Latin ligatures, Hebrew and Arabic letters as shapes (Unicode's "presentation forms").

But for lam with alef: readers that turn a line of Arabic round turn its two letters round as well.
"""


def mended(content: bytes) -> bytes | None:
    """The object of a font's table of letters with these put right; none where there is nothing to mend.

    The table is a "ToUnicode CMap" (ISO 32000-1, section 9.10.3), which Qt writes as it is, without packing it.
    """
    stream = _STREAM.search(content)
    if stream is None:
        return None
    table = _RANGES.sub(_ranges, stream.group(1))
    if table == stream.group(1):
        return None
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(table), table)


def _ranges(match: re.Match[bytes]) -> bytes:
    return b"beginbfrange\n" + _RANGE.sub(_range, match.group(1)) + b"endbfrange"


def _range(match: re.Match[bytes]) -> bytes:
    first, last, only, several = match.groups()
    if only is not None:
        begin = int(only, 16)
        letters = [b"%04X" % (begin + at) for at in range(int(last, 16) - int(first, 16) + 1)]
    else:
        letters = re.findall(rb"<([0-9A-Fa-f]+)>", several)
    put_right = [_letter(letter) for letter in letters]
    if put_right == letters:
        return match.group()
    return b"<%s> <%s> [%s ]" % (first, last, b" ".join(b"<%s>" % letter for letter in put_right))


def _letter(code: bytes) -> bytes:
    """The letters that people type, in the code of the table: UTF-16 in hexadecimal digits."""
    text = bytes.fromhex(code.decode()).decode("utf-16-be", "replace")
    typed = "".join(_typed(letter) for letter in text)
    return code if typed == text else typed.encode("utf-16-be").hex().upper().encode()


def _typed(letter: str) -> str:
    if letter == "\t":
        return " "
    if any(first <= letter <= last for first, last in _SHAPES):
        return unicodedata.normalize("NFKC", letter)
    return letter
