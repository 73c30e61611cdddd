"""The fields of the search index: what kind a field is by the end of its name, and how its values are written.

The names follow the facts, section 2.7: ``title_EN_s`` is a title in English as it stands, ``title_EN_t`` the same
cut into words, ``gbfTargets_ss`` several texts, ``updatedDate_dt`` a moment.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cached_property

from sync.practice.refusals import invalid
from sync.practice.stamps import moment_of, stamp

Value = str | int | float | bool


class Kind(Enum):
    """What a field holds, which decides how it is looked into."""

    TEXT = "text"
    STRING = "string"
    WHOLE = "whole"
    NUMBER = "number"
    DATE = "date"
    FLAG = "flag"


_KINDS = {
    "s": Kind.STRING,
    "ss": Kind.STRING,
    "t": Kind.TEXT,
    "txt": Kind.TEXT,
    "i": Kind.WHOLE,
    "is": Kind.WHOLE,
    "d": Kind.NUMBER,
    "dt": Kind.DATE,
    "b": Kind.FLAG,
}
_MANY = ("ss", "txt", "is")
_NAME = re.compile(
    r"(?P<base>\w+?)(?:_C?(?P<language>[A-Z]{2}))?_(?P<ending>s|ss|t|txt|i|is|d|dt|b)", re.ASCII
)
_REALMS = "realm_ss"
_LONGEST_NAME = 100
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)
_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", re.ASCII)
_WHOLE = re.compile(r"-?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,18})?", re.ASCII)
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Field:
    """A field by its name; ``language`` is a lower-case code where the name has one."""

    name: str
    base: str
    language: str | None
    ending: str

    @property
    def kind(self) -> Kind:
        """What it holds."""
        return _KINDS[self.ending]

    @cached_property
    def many(self) -> bool:
        """Whether it is always a list."""
        return self.ending in _MANY


def field_of(name: str) -> Field:
    """The field with this name; refused with 400 where no field can have it."""
    if name == "id":
        return Field("id", "id", None, "s")
    match = _NAME.fullmatch(name) if len(name) <= _LONGEST_NAME else None
    if match is None:
        raise invalid(f"There is no field {name[:_LONGEST_NAME]!r} in the index", "q")
    language = match["language"].lower() if match["language"] else None
    return Field(name, match["base"], language, match["ending"])


def value_of(field: Field, text: str, now: datetime) -> Value:
    """What a query compares the field with; refused with 400 where the field cannot hold it."""
    readers = {Kind.WHOLE: _whole, Kind.NUMBER: _number, Kind.FLAG: _flag}
    if field.kind is Kind.DATE:
        return _moment(field, text, now)
    if field.kind is Kind.TEXT:
        return words_in(text)
    if field.name == _REALMS:
        # Older front ends ask for it in capitals (facts, section 1.1).
        return text.lower()
    return readers[field.kind](field, text) if field.kind in readers else text


def words_in(text: str) -> str:
    """The words of a text with blanks before, between and after them, in one case of letters and without marks-up."""
    plain = unicodedata.normalize("NFKC", _TAG.sub(" ", text)).casefold()
    return f" {' '.join(_WORD.findall(plain))} "


def moment_in(text: str) -> str | None:
    """A document's date, whole or partial, or a stamp, as the index keeps it; nothing where it is none."""
    partial = _PARTIAL.fullmatch(text)
    if partial:
        year, month, day = (part or "01" for part in partial.groups())
        text = f"{year}-{month}-{day}T00:00:00Z"
    if not _MOMENT.fullmatch(text):
        return None
    try:
        return stamp(moment_of(text))
    except (ValueError, OverflowError):
        return None


def _moment(field: Field, text: str, now: datetime) -> str:
    if text == "NOW":
        return stamp(now)
    found = moment_in(text) if "T" in text else None
    if found is None:
        raise invalid(f"{field.name} is compared with moments such as 2025-03-14T09:30:00Z, or NOW", "q")
    return found


def _whole(field: Field, text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise invalid(f"{field.name} is compared with whole numbers", "q")
    return int(text)


def _number(field: Field, text: str) -> float:
    if not _NUMBER.fullmatch(text):
        raise invalid(f"{field.name} is compared with numbers", "q")
    return float(text)


def _flag(field: Field, text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise invalid(f"{field.name} is compared with true or false", "q")
    return text.lower() == "true"
