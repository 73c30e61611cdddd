"""Every question of every form in the window: shown and given back to the letter, whatever stands in the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.section_stack import SectionStack
from desktop_app.questions.boxes import TextBox
from desktop_app.questions.kept import KeptAsItIs
from desktop_app.questions.surroundings import Surroundings
from forms.kinds import Document
from forms.paths import value_at, with_value
from forms.registry import FORMS, form_for
from forms.spec import Form
from tests.support.answers import full
from tests.support.random_documents import JSON, answer

each = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
few = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])


@dataclass
class Seat:
    """What a form is shown with."""

    qtbot: QtBot
    desk: Desk
    background: Background


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, background: Background) -> Seat:
    """A desk with work beside the window."""
    return Seat(qtbot, desk, background)


class Shown:
    """All pages of a form, with a document in them."""

    def __init__(self, seat: Seat, form: Form, document: Document) -> None:
        """Show the document on every page."""
        self.stack = SectionStack(form, Surroundings(seat.desk, seat.background))
        seat.qtbot.addWidget(self.stack)
        self.stack.show_document(document, read_only=False)
        for place in range(len(form.sections)):
            self.stack.open(place)

    def show(self, document: Document) -> None:
        """Show another document."""
        self.stack.show_document(document, read_only=False)

    def given_back(self, document: Document) -> Document:
        """The document with what each widget that is shown gives back put in its place."""
        for widget in self.stack.widgets():
            widget.leave()
            if widget.question.is_asked(document):
                document = put(document, widget.question.path, widget.value())
        return document


def put(document: Document, path: str, value: Any) -> Document:
    """The document with exactly this value there, to the letter; nothing is done where it is what stands there."""
    before = value_at(document, path)
    return document if repr(before) == repr(value) else with_value(document, path, value)


def documents(form: Form) -> st.SearchStrategy[Document]:
    """Documents with an answer of the right kind, or of any shape, to some of the questions; unknown fields too."""
    places = {question.path: answer(question.kind) for question in form.questions}
    unknown: dict[str, st.SearchStrategy[Any]] = {"unknown": JSON, "tags": JSON}

    def built(answers: dict[str, Any]) -> Document:
        document: Document = {}
        for path, value in answers.items():
            document = _placed(document, path, value)
        return document

    return st.fixed_dictionaries({}, optional=places | unknown).map(built)


def _placed(document: Document, path: str, value: Any) -> Document:
    """The document with any value at all at a path, blank ones too."""
    name, _, rest = path.partition(".")
    inner = document.get(name)
    return {
        **document,
        name: _placed(inner if isinstance(inner, dict) else {}, rest, value) if rest else value,
    }


@each
def test_a_full_record_comes_back_to_the_letter(form: Form, seat: Seat) -> None:
    document = full(form, "AAAAAAAA-0000", seat.desk.vocabularies)
    shown = Shown(seat, form, document)
    assert repr(shown.given_back(document)) == repr(document)


@each
def test_whatever_stands_in_a_record_comes_back_to_the_letter(form: Form, seat: Seat) -> None:
    shown = Shown(seat, form, full(form, "AAAAAAAA-0000", seat.desk.vocabularies))

    @few
    @given(documents(form))
    def check(document: Document) -> None:
        shown.show(document)
        assert repr(shown.given_back(document)) == repr(document)

    check()


OLD_SCOPE = {
    "scope": {"identifier": "7437F880-7B12-4F26-AA91-CED37250DD0A"},
    "regionsOrCountries": [{"identifier": "bj"}, {"identifier": "tg"}],
    "jurisdiction": {"en": "Atacora"},
}
OLD_ACTIVITY: Document = {
    "header": {
        "identifier": "AAAAAAAA-0000",
        "schema": "capacityBuildingInitiative",
        "languages": ["en"],
        "legacyIdentifier": "52000000cbd022",
    },
    "title": {"en": "Course"},
    "geographicScope": OLD_SCOPE,
    "duration": {"en": "two weeks"},
    "type": {"identifier": "2DFCDD0B-5D62-4016-829F-8E70E767875A"},
    "typeInfo": {"en": "in two parts"},
    "selfFundingInfo": {"en": "entrance fees"},
    "contacts": [{"firstName": "Ana", "emails": ["a@example.org"], "country": {"identifier": "bj"}}],
    "libraries": [{"identifier": "cbdLibrary:chm"}],
    "relevantInformation": {"en": "<p>See <b>this</b></p>"},
}


def test_a_record_of_the_older_form_is_shown_in_words_and_comes_back_to_the_letter(seat: Seat) -> None:
    shown = Shown(seat, form_for("capacityBuildingInitiative"), OLD_ACTIVITY)
    assert repr(shown.given_back(OLD_ACTIVITY)) == repr(OLD_ACTIVITY)
    scope = said(shown, "geographicScope")
    assert (
        scope
        == "Scope: National / Federal\nRegions or countries:\n    Benin\n    Togo\nJurisdiction: Atacora"
    )
    assert "First name: Ana" in said(shown, "contacts")
    for path, words in (("duration", "two weeks"), ("typeInfo", "in two parts")):
        widget = shown.stack.widget_at(path)
        assert widget is not None
        assert words in texts_in(widget)
        assert widget.is_read_only


def said(shown: Shown, path: str) -> str:
    """What is shown of an answer that its question cannot hold."""
    widget = shown.stack.widget_at(path)
    assert widget is not None
    kept = widget.findChild(KeptAsItIs)
    assert isinstance(kept, KeptAsItIs)
    return kept.box.toPlainText()


def texts_in(widget: QWidget) -> list[str]:
    """All that stands in the boxes of a widget."""
    return [box.toPlainText() for box in widget.findChildren(TextBox)]
