"""The records that users at random work on, and what they may answer where."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from forms.kinds import Document
from forms.paths import with_value
from tests.support.two_computers import ACTIVITY, NEED

KEPT = {
    "kept": ["to", "the letter", " outer blanks ", "e\u0301", 1.5, 0, False],
    "Ω": {"a.b": "c", "blank": ["", {}, [], " "]},
    "nothing": None,
}
FIRST, SECOND = ("0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9", "1A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9")
MARK = NEED["meta"]["mark"]
# Contacts are published at once, without a review.
PERSON = "2A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"
CONTACT: Document = {
    "header": {"identifier": PERSON, "schema": "contact", "languages": ["en"]},
    "type": "person",
    "firstName": "Awa",
    "lastName": "Houngbo",
    "designation": {"en": "Focal point"},
    "address": {"en": "1 Lake Road"},
    "city": {"en": "Cotonou"},
    "country": {"identifier": "bj"},
    "phones": ["+229 0000"],
    "emails": ["awa@practice.example"],
}
RECORDS: dict[str, tuple[str, Document]] = {
    FIRST: ("capacityBuildingInitiative", ACTIVITY),
    SECOND: (
        "capacityBuildingInitiative",
        {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": SECOND}},
    ),
    MARK: ("bbiRequest", NEED),
    PERSON: ("contact", CONTACT),
}
_TEXTS = ("title.en", "title.fr", "description.en")
PLACES: dict[str, tuple[str, ...]] = {
    FIRST: (*_TEXTS, "totalBudget", "startDate", "durationPeriod"),
    SECOND: (*_TEXTS, "totalBudget", "startDate", "durationPeriod"),
    MARK: ("title.en", "problem.en", "problem.fr"),
    PERSON: ("lastName", "address.en", "city.en"),
}
TERMS = tuple({"identifier": f"GBF-TARGET-{number:02}"} for number in (1, 2, 3, 20))
_SERVERS_OWN = ("meta.createdBy", "meta.createdOn", "meta.modifiedBy", "meta.modifiedOn", "meta.status")


def value_for(path: str, number: int) -> Any:
    """A value that nobody else ever enters at this place."""
    if path == "totalBudget":
        return str(1_000_000 + number)
    if path == "startDate":
        return (date(2001, 1, 1) + timedelta(days=number)).isoformat()
    return 1000 + number if path == "durationPeriod" else f"Text number {number}."


def common(document: Document) -> Document:
    """The document without what the clearing-house keeps of a need by itself."""
    for path in _SERVERS_OWN:
        document = with_value(document, path, None)
    return document
