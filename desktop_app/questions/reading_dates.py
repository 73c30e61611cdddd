"""What a date that somebody typed means, where only one thing can be meant."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale

from forms.folding import fold

# Month names as people of the six languages write them; Arabic ones differ from the Gulf to the Maghreb.
LOCALES = ("en_GB", "fr_FR", "es_ES", "ar_EG", "ar_SY", "ar_TN", "ru_RU")
_WIRE = re.compile(r"\d{4}(-\d{2}){0,2}")
_CHINESE = re.compile(r"(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日?)?)?")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{4})")
_SPLIT = re.compile(r"[\s,.،/-]+")
_FILLERS = {"de", "of", "the", "le", "r", "г", "года", "er", "1er"}


def understood(typed: str) -> str | None:
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; ``None`` where it is no date or could be two different ones."""
    text = _western(typed.strip())
    if _WIRE.fullmatch(text):
        return _real(*text.split("-"))
    for pattern, read in ((_CHINESE, _parts), (_YEAR_FIRST, _parts), (_YEAR_LAST, _year_last)):
        if match := pattern.fullmatch(text):
            return read(match)
    if match := _MONTH_YEAR.fullmatch(text):
        return _real(match[2], match[1])
    return _with_month_name(text)


def _western(text: str) -> str:
    """Arabic-Indic and other digits as 0 to 9; signs of direction left out."""
    kept = (sign for sign in text if sign not in "\u200e\u200f\u061c")
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in kept)


def _parts(match: re.Match[str]) -> str | None:
    return _real(*filter(None, match.groups()))


def _year_last(match: re.Match[str]) -> str | None:
    """Day and month in one order or the other; certain only where the other order is no date or the same."""
    one, other, year = match.groups()
    found = {day for day in (_real(year, one, other), _real(year, other, one)) if day}
    return found.pop() if len(found) == 1 else None


def _with_month_name(text: str) -> str | None:
    """A year with the name of a month, and perhaps a day, in whatever order."""
    words = [word for word in _SPLIT.split(fold(text)) if word]
    numbers = [word for word in map(_ordinal, words) if word.isdecimal()]
    name = " ".join(word for word in words if not _ordinal(word).isdecimal() and word not in _FILLERS)
    month = _month(name)
    years = [word for word in numbers if len(word) == 4]
    days = [word for word in numbers if len(word) <= 2]
    if not month or len(years) != 1 or len(days) > 1 or len(years) + len(days) < len(numbers):
        return None
    return _real(years[0], str(month), *days)


def _ordinal(word: str) -> str:
    """``1st`` and ``1er`` as ``1``."""
    return re.sub(r"^(\d{1,2})(st|nd|rd|th|er)$", r"\1", word)


def _month(name: str) -> int:
    """The number of a month by its name in one of the languages; 0 where it is none."""
    if not name:
        return 0
    found = {number for locale in LOCALES for number in range(1, 13) if name in _names(locale, number)}
    return found.pop() if len(found) == 1 else 0


def _names(locale_name: str, number: int) -> set[str]:
    locale = QLocale(locale_name)
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names = {locale.monthName(number, form) for form in forms}
    names |= {locale.standaloneMonthName(number, form) for form in forms}
    return {fold(name).rstrip(".") for name in names if name.strip("0123456789. ")}


def _real(year: str, month: str = "", day: str = "") -> str | None:
    """The date in the clearing-house's own writing, if it exists."""
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join([f"{int(year):04}", *(f"{int(part):02}" for part in (month, day) if part)])
