"""Records that are complete enough to be published, and a few that are not."""

from __future__ import annotations

from typing import Any

from forms.kinds import Document

MATERIAL, ACTIVITY, CONTACT, ORGANIZATION, NEED = (
    "resource",
    "capacityBuildingInitiative",
    "contact",
    "organization",
    "bbiRequest",
)
FIRST = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
SECOND = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F2"
THIRD = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F3"


def header(record_type: str, identifier: str) -> dict[str, Any]:
    """A header in two languages."""
    return {"identifier": identifier, "schema": record_type, "languages": ["en", "ar"]}


def material(identifier: str = FIRST, **more: Any) -> Document:
    """A complete material, with a field that no form of ours knows."""
    return {
        "header": header(MATERIAL, identifier),
        "title": {"en": "Seed banks, step by step", "ar": "بنوك البذور"},
        "resourceTypes": [
            {"identifier": "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED", "customValue": {"en": "Guide"}}
        ],
        "authors": {"en": "A. Writer"},
        "publicationDate": "2024-05",
        "resourceLinks": [
            {"url": "https://library.example/seeds", "name": "Guide", "language": "en", "tags": []}
        ],
        "summary": {"en": "How to begin – “slowly” 🌱"},
        "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
        "cbdSubjects": [{"identifier": "CBD-SUBJECT-AGR"}],
        "odd": {"zeta": 1, "alpha": [None, 2.5, "", {}], "isExecutededByAgencies": False},
        **more,
    }


def contact(identifier: str = FIRST, **more: Any) -> Document:
    """A complete contact."""
    return {
        "header": header(CONTACT, identifier),
        "type": "person",
        "firstName": "Awa",
        "lastName": "Houngbo",
        "country": {"identifier": "bj"},
        "government": {"identifier": "bj"},
        "emails": ["awa@ministry.example"],
        **more,
    }


def organization(identifier: str = FIRST, **more: Any) -> Document:
    """An organization that is far from complete."""
    return {"header": header(ORGANIZATION, identifier), "name": {"en": "Institute"}, **more}


def need(mark: str = FIRST, **more: Any) -> Document:
    """A need as the program makes it."""
    return {
        "meta": {"languages": ["en"], "status": "draft", "mark": mark},
        "title": {"en": "Bar-coding of insects"},
        "problem": {"en": "No laboratory."},
        "country": {"identifier": "bj"},
        "odd": {"kept": ["to", "the letter"]},
        **more,
    }
