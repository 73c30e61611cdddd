"""Fixtures for all tests of summaries."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.background import Background
from desktop_app.desk import Desk
from forms.kinds import Document
from forms.paths import with_value
from forms.vocabularies import OTHER
from sync.records import Origin
from tests.desktop_app.printing.given import DOCUMENT, desk, speak

__all__ = ["background", "desk", "speak", "summed"]


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    """Workers that end with the test."""
    background = Background()
    yield background
    background.close()


@pytest.fixture
def summed(desk: Desk) -> Desk:
    """A desk with four activities, a material and a contact, about several targets, groups and years."""
    for number, (target, year) in enumerate((("GBF-TARGET-03", "2016"), ("GBF-TARGET-20", "2018")), 2):
        _save(desk, f"A{number}", _activity(f"A{number}", target, year))
    other = [{"identifier": OTHER, "customValue": {"en": "Park rangers", "fr": "Gardes de parc"}}]
    _save(desk, "A4", with_value(_activity("A4", "GBF-TARGET-20", "2018-03"), "targetGroups", other))
    material = {"title": {"en": "A guide"}, "gbfTargets": [{"identifier": "AICHI-TARGET-19"}]}
    desk.store.records.save("resource", "M1", material, origin=Origin.TYPED, who="")
    return desk


def _activity(identifier: str, target: str, year: str) -> Document:
    document = with_value(DOCUMENT, "header.identifier", identifier)
    document = with_value(document, "gbfTargets", [{"identifier": target}])
    return with_value(with_value(document, "startDate", year), "endDate", year)


def _save(desk: Desk, identifier: str, document: Document) -> None:
    desk.store.records.save("capacityBuildingInitiative", identifier, document, origin=Origin.TYPED, who="")
