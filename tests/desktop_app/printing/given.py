"""What the tests of printing share: a desk, an activity in four scripts, and what stands on a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app import words
from desktop_app.desk import Desk
from desktop_app.printing.bands import Page, Piece
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Block, Paper
from forms.vocabularies import OTHER
from sync.records import Origin
from tests.support.given import FakeClock, NewIds

ACTIVITY = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"
CONTACT = "11111111-2222-3333-4444-555555555555"
DOCUMENT: dict[str, Any] = {
    "header": {
        "identifier": ACTIVITY,
        "schema": "capacityBuildingInitiative",
        "languages": ["en", "ar", "ru"],
    },
    "title": {
        "en": "Regional workshop on <b>bar-coding</b> & more",
        "ar": "ورشة عمل إقليمية لبناء القدرات",
        "ru": "Региональный семинар",
    },
    "description": {
        "en": "Twenty people learn.",
        "ar": "يتعلم عشرون شخصا.",
        "ru": "Учатся двадцать человек.",
    },
    "projectDocument": [{"url": "https://www.example.org/workshop", "name": "Its page", "language": "en"}],
    "contacts": [{"identifier": f"{CONTACT}@2"}, {"identifier": "99999999-2222-3333-4444-555555555555"}],
    "categories": [{"identifier": OTHER, "customValue": {"en": "Field day", "ru": "Полевой день"}}],
    "geographicScope": {"identifier": "20B2CC6D-646D-4FD5-BD53-D652BA3FA088"},
    "countryRegions": [{"identifier": "bj"}],
    "startDate": "2016-04-04",
    "endDate": "2016-05",
    "isProjectProgramme": False,
    "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
    "totalBudget": "1250000",
    "relevantInformation": {"en": "<div>First &amp; second</div><div>Third</div>"},
    "notes": '["[ Amina | 2026-01-15 ] - Not for others"]',
}


@pytest.fixture
def speak(qapp: object) -> Iterator[None]:
    """The language that a test spoke is forgotten after it."""
    words.install("en")
    yield
    words.install("en")


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds, speak: None) -> Iterator[Desk]:
    """A desk in Benin with one activity and the contact that it names."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    contact = {"header": {"identifier": CONTACT}, "type": "person", "firstName": "Ana", "lastName": "Souza"}
    _save(desk, "contact", CONTACT, contact)
    _save(desk, "capacityBuildingInitiative", ACTIVITY, DOCUMENT)
    yield desk
    desk.close()


def _save(desk: Desk, record_type: str, identifier: str, document: dict[str, Any]) -> None:
    desk.store.records.save(record_type, identifier, document, origin=Origin.TYPED, who="Ana Souza")


def in_language(desk: Desk, language: str) -> Desk:
    """The same desk, whose person reads another language."""
    desk.remember({"language": language})
    words.install(language)
    return desk


def paper(*blocks: Block, language: str = "en", stamp: str = "") -> Paper:
    """A paper of these blocks."""
    return Paper(language, "Focal Desk", "A title", "Benin", "Printed on 14 March 2025", stamp, blocks)


def pieces_of(pages: Pages, number: int = 1) -> list[Piece]:
    """Everything on one page."""
    page: Page = next(pages.beginning_with(number))
    return list(pages.pieces(page, number))


def lines_on(pages: Pages, number: int = 1) -> list[str]:
    """The lines of text on one page, in the order in which they are drawn."""
    return [said(piece.drawing) for piece in pieces_of(pages, number) if isinstance(piece.drawing, Line)]


def all_lines(pages: Pages) -> list[str]:
    """The lines of text on all pages."""
    return [line for number in range(1, pages.count + 1) for line in lines_on(pages, number)]


def said(line: Line) -> str:
    """The letters of one line."""
    part = line.layout.lineAt(line.number)
    return line.layout.text()[part.textStart() : part.textStart() + part.textLength()].strip()


def piece_with(pages: Pages, text: str, number: int = 1) -> Piece:
    """The piece whose line is this text."""
    return next(
        piece
        for piece in pieces_of(pages, number)
        if isinstance(piece.drawing, Line) and said(piece.drawing) == text
    )


def left_of(piece: Piece) -> float:
    """Where the letters of a piece begin on the sheet, from the left."""
    assert isinstance(piece.drawing, Line)
    line = piece.drawing.layout.lineAt(piece.drawing.number)
    return piece.x + line.naturalTextRect().left()
