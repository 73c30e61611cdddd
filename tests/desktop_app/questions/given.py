"""What the tests of questions and forms share: a desk, work beside the window, and a question of each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import words
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.factory import make
from desktop_app.questions.surroundings import Surroundings
from forms import domains
from forms.kinds import Kind
from forms.spec import Choice, Question, Section
from forms.vocabularies import OTHER
from sync.records import Origin
from tests.support.given import FakeClock, NewIds

LANGUAGES = ("en", "fr", "ar")
SECTION = Section("section", "Section")
ORGANIZATION = "AAAAAAAA-0000-4000-8000-000000000001"
SECOND = "AAAAAAAA-0000-4000-8000-000000000002"


def question(kind: Kind, **put: Any) -> Question:
    """A question of a kind; what is not said is as usual."""
    usual: dict[str, Any] = {"label": "Label", "help": "Help.", "section": SECTION, "path": "answer"}
    return Question(**usual | put, kind=kind)


QUESTIONS: dict[str, Question] = {
    "text": question(Kind.TEXT),
    "long text": question(Kind.TEXT, long=True, words=20),
    "rich text": question(Kind.TEXT, long=True, rich=True),
    "several texts": question(Kind.TEXTS),
    "details": question(Kind.DETAILS, vocabularies=domains.STAGES, of="chosen"),
    "line": question(Kind.LINE),
    "lines": question(Kind.LINES),
    "choice": question(Kind.CHOICE, choices=(Choice("Days", "days", ("days",)), Choice("Years", "years"))),
    "languages": question(Kind.LANGUAGES),
    "whole number": question(Kind.WHOLE),
    "digits": question(Kind.DIGITS),
    "date": question(Kind.DATE),
    "yes or no": question(Kind.YES_NO),
    "term": question(Kind.TERM, vocabularies=domains.STAGES, own_text=(OTHER,)),
    "terms": question(Kind.TERMS, vocabularies=domains.PLACES, own_text=(OTHER,)),
    "reference": question(Kind.REFERENCE, refers_to=("organization",)),
    "references": question(Kind.REFERENCES, refers_to=("organization", "contact")),
    "links": question(Kind.LINKS),
    "notes": question(Kind.NOTES),
    "position": question(Kind.POSITION),
}
Make = Callable[[Question], QuestionWidget]


@pytest.fixture
def speak(qapp: object) -> Iterator[None]:
    """The language that a test spoke is forgotten after it."""
    words.install("en")
    yield
    words.install("en")


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds, speak: None) -> Iterator[Desk]:
    """A desk in Benin with two organizations."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    keep_organization(desk, ORGANIZATION, "Forest Service")
    keep_organization(desk, SECOND, "Water Board")
    yield desk
    desk.close()


def keep_organization(desk: Desk, identifier: str, name: str) -> None:
    """An organization of this name, on the desk."""
    document = {
        "header": {"identifier": identifier, "schema": "organization", "languages": ["en"]},
        "name": {"en": name},
    }
    desk.store.records.save("organization", identifier, document, origin=Origin.IMPORTED, who="")


@pytest.fixture
def background(desk: Desk) -> Iterator[Background]:
    """Work beside the window, ended before the desk is closed."""
    background = Background()
    yield background
    background.close()


@dataclass
class Asked:
    """Makes widgets as a form does, and shows them, so that they can be used as a person does."""

    qtbot: QtBot
    desk: Desk
    background: Background

    def __call__(self, asked: Question, value: Any = None) -> QuestionWidget:
        """A shown widget with this answer."""
        widget = make(asked, Surroundings(self.desk, self.background))
        self.qtbot.addWidget(widget)
        widget.set_languages(LANGUAGES)
        widget.look_at({"chosen": [{"identifier": domains.PROPOSED}]})
        widget.set_value(value)
        widget.resize(700, 200)
        with self.qtbot.waitActive(widget):
            widget.show()
        return widget

    def wait(self) -> None:
        """Until the work beside the window is done."""
        self.qtbot.waitUntil(self.background.idle)


@pytest.fixture
def ask(qtbot: QtBot, desk: Desk, background: Background) -> Asked:
    """Asks questions."""
    return Asked(qtbot, desk, background)
