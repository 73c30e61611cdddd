"""The kinds of answer, and how each looks in the clearing-house's own documents (its section 5)."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from forms.files import local_file

Document = dict[str, Any]
PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")


class Kind(Enum):
    """One kind of answer; a widget, a merge rule and a printed shape belong to each."""

    TEXT = "text in several languages"
    TEXTS = "several texts in several languages"
    DETAILS = "a text for each chosen term"
    LINE = "one line"
    LINES = "several lines"
    CHOICE = "one of a few"
    LANGUAGES = "languages"
    WHOLE = "whole number"
    DIGITS = "digits"
    DATE = "partial date"
    YES_NO = "yes or no"
    TERM = "term"
    TERMS = "terms"
    REFERENCE = "reference"
    REFERENCES = "references"
    LINKS = "links"
    NOTES = "notes"
    POSITION = "point on the map"


SEVERAL = frozenset(
    {
        Kind.LINES,
        Kind.TERMS,
        Kind.REFERENCES,
        Kind.LINKS,
        Kind.LANGUAGES,
        Kind.NOTES,
        Kind.TEXTS,
        Kind.DETAILS,
    }
)
"""Kinds of answer that hold several things, each a line of its own where they are read or compared."""


class _Value(BaseModel):
    """A part of an answer; what we do not know of it is left alone."""

    model_config = ConfigDict(strict=True, extra="allow")


class TermValue(_Value):
    """A chosen term; ``customValue`` is the person's own text, for "Other" and a few more."""

    identifier: str = Field(min_length=1)
    customValue: dict[str, str] | None = None


class ReferenceValue(_Value):
    """Another record by its identifier, which may carry a pinned revision: ``GUID@3``."""

    identifier: str = Field(min_length=1)


class LinkValue(_Value):
    """An address or an attached file with its name and language."""

    url: str = Field(min_length=1)
    name: str | None = None
    language: str | None = None


class PositionValue(_Value):
    """A point on the map in decimal degrees: north and east count up from 0, south and west down."""

    lat: float = Field(ge=-90, le=90)
    lng: float = Field(ge=-180, le=180)


def _real_date(text: str) -> str:
    """The text, if it is a day, a month or a year that exists; 31 February is refused."""
    match = PARTIAL_DATE.fullmatch(text)
    try:
        date(*(int(part or 1) for part in match.groups())) if match else _refuse_date()
    except ValueError:
        _refuse_date()
    return text


def _refuse_date() -> None:
    raise PydanticCustomError("not_a_date", "not a date")


def _digits(text: str) -> str:
    """The text, if it is nothing but the digits 0 to 9 (the budget's rule: no blanks, dots or commas)."""
    if not re.fullmatch(r"[0-9]+", text):
        raise PydanticCustomError("not_digits", "not digits")
    return text


def leads_somewhere(url: str) -> bool:
    """Whether an address leads to the web, to a file of the clearing-house, or to one that is to be sent there."""
    return bool(re.match(r"https?://[^\s/]+|/api/", url) or local_file(url))


def _web_links(links: list[LinkValue]) -> list[LinkValue]:
    """The links, if each leads to the web or to a file of the clearing-house, or to one that is to be sent there."""
    if not all(leads_somewhere(link.url) for link in links):
        raise PydanticCustomError("not_an_address", "not an address")
    return links


Text = Annotated[dict[str, str] | None, Kind.TEXT]
Texts = Annotated[list[dict[str, str]] | None, Kind.TEXTS]
Details = Annotated[dict[str, dict[str, str]] | None, Kind.DETAILS]
Line = Annotated[str | None, Kind.LINE]
Lines = Annotated[list[str] | None, Kind.LINES]
ChoiceOf = Annotated[str | None, Kind.CHOICE]
Languages = Annotated[list[str] | None, Kind.LANGUAGES]
Whole = Annotated[Annotated[int, Field(ge=1)] | None, Kind.WHOLE]
Digits = Annotated[Annotated[str, AfterValidator(_digits)] | None, Kind.DIGITS]
PartialDate = Annotated[Annotated[str, AfterValidator(_real_date)] | None, Kind.DATE]
YesNo = Annotated[bool | None, Kind.YES_NO]
Term = Annotated[TermValue | None, Kind.TERM]
Terms = Annotated[list[TermValue] | None, Kind.TERMS]
Reference = Annotated[ReferenceValue | None, Kind.REFERENCE]
References = Annotated[list[ReferenceValue] | None, Kind.REFERENCES]
Links = Annotated[Annotated[list[LinkValue], AfterValidator(_web_links)] | None, Kind.LINKS]
Notes = Annotated[str | None, Kind.NOTES]
Position = Annotated[PositionValue | None, Kind.POSITION]
