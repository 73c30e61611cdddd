"""Needs and what could support them, in a line each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from forms.documents import new_document
from forms.kinds import Document
from forms.registry import form_for
from forms.vocabularies import seed
from sync.matching import Match, Wish, find_matches
from sync.records import Origin
from sync.store import Store

NEED, OFFER, PROVIDER, ACTIVITY, MATERIAL, ORGANIZATION = (
    "bbiRequest",
    "bbiOpportunity",
    "bbiProfile",
    "capacityBuildingInitiative",
    "resource",
    "organization",
)
TODAY = date(2025, 3, 14)
TRAINING, MONEY = "ASSIST-TRAINING", "ASSIST-FUNDING"
_PLACES = {
    OFFER: "areasBenifited",
    PROVIDER: "coverageAreas",
    NEED: "coverage",
    ORGANIZATION: "operationalRegions",
}


def some(*identifiers: str) -> list[Document]:
    """Chosen terms."""
    return [{"identifier": name} for name in identifiers]


def keep(store: Store, kind: str, key: str, *places: str, **answers: Any) -> None:
    """Keep a record of this type under this key, in these places, with these answers."""
    title = {"name" if kind == ORGANIZATION else "title": answers.pop("title", {"en": key})}
    where = {_PLACES.get(kind, "countryRegions"): some(*places)} if places else {}
    document = new_document(form_for(kind), key, "en", "") | title | where | answers
    store.records.save(kind, key, document, origin=Origin.TYPED, who="Ana")


def found(store: Store, key: str, wish: Wish | None = None) -> list[Match]:
    """What is found for the record."""
    record = store.records.get(key)
    assert record is not None
    return find_matches(store, seed(), record, TODAY, wish)


def names(matches: Sequence[Match]) -> list[str]:
    """Their identifiers, in order."""
    return [match.row.identifier for match in matches]


class Plain:
    """Says terms by their identifiers, to a reader of English where none other is named."""

    def __init__(self, language: str = "en") -> None:
        """For a reader of this language."""
        self.language = language

    def terms(self, _feature: object, identifiers: Sequence[str]) -> str:
        """One after the other."""
        return " + ".join(identifiers)

    def listed(self, words: Sequence[str]) -> str:
        """One after the other."""
        return " + ".join(words)

    def day(self, partial: str) -> str:
        """As it is."""
        return partial

    def languages(self, codes: Sequence[str]) -> str:
        """One after the other."""
        return " + ".join(codes)
