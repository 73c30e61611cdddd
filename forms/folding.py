"""Text as it is compared: without case, accents and the forms of one letter.

Letters lose case and accents; Arabic letters that are written one for another become one (the forms of alef, ة and ه,
ى and ي), and short vowels and the lengthening stroke go.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Accents; the vowel signs and cantillation marks of Hebrew and Arabic. й is a letter of its own: its breve stays.
_MARKS = re.compile(
    "(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06ed]"
)
_LETTERS = str.maketrans(
    {
        "\u0649": "\u064a",  # alef maqsura, yeh
        "\u06cc": "\u064a",
        "\u0629": "\u0647",  # teh marbuta, heh
        "\u0671": "\u0627",  # alef wasla, alef; its other forms lose a mark
        "\u06a9": "\u0643",
        "\u0640": None,  # the lengthening stroke
        "\u200c": None,
        "\u200d": None,
        "\u00ad": None,
        **dict.fromkeys("‘’“”«»‹›–—·•", " "),
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        **{chr(0x660 + digit): str(digit) for digit in range(10)},
        **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
    }
)
_CAPITALS = re.compile("[A-Z]+")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """The text as it is compared: without case, accents and variant forms."""
    # Lower case last: what was European text is ASCII by then, which is done in a fraction of the time.
    folded = _FOREIGN.sub(lambda run: _fold_foreign(run[0]), text)
    return folded.lower() if folded.isascii() else _CAPITALS.sub(lambda run: run[0].lower(), folded)


@lru_cache(maxsize=4096)
def _fold_foreign(run: str) -> str:
    """One run of characters beyond ASCII; most are single accented letters, met again and again."""
    plain = unicodedata.normalize("NFKC", run).casefold()
    letters = _MARKS.sub("", unicodedata.normalize("NFD", plain))
    return unicodedata.normalize("NFC", letters).translate(_LETTERS)
