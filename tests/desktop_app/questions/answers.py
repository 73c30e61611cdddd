"""For each question: answers that are right, and what a person does to change one."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.boxes import TextBox
from desktop_app.questions.choices import ChoiceWidget, LanguagesWidget, YesNoWidget
from desktop_app.questions.links import LinksWidget
from desktop_app.questions.numbers import TypedWidget
from desktop_app.questions.offers import Offer
from desktop_app.questions.position import PositionWidget
from desktop_app.questions.references import ReferencesWidget
from desktop_app.questions.several_texts import SeveralTextsWidget
from desktop_app.questions.terms import TermsWidget
from forms import domains
from forms.vocabularies import OTHER
from tests.desktop_app.questions.given import ORGANIZATION, SECOND

some_text = st.text(max_size=40)
texts = st.dictionaries(st.sampled_from(["en", "fr", "ar", "es", "xx"]), some_text, max_size=4)
unknown = st.dictionaries(st.sampled_from(["tag", "x"]), st.one_of(some_text, st.integers()), max_size=2)
rich_texts = st.one_of(
    some_text, some_text.map(lambda text: f"<div>{text}</div>"), st.just("<p>a <b>b</b></p>")
)


def merged(*parts: dict[str, Any]) -> dict[str, Any]:
    """One object of several."""
    return {name: value for part in parts for name, value in part.items()}


def term(*identifiers: str) -> st.SearchStrategy[dict[str, Any]]:
    """A chosen term, with own words or without, and with what nobody knows."""
    own: st.SearchStrategy[dict[str, Any]] = st.one_of(
        st.just({}), texts.map(lambda some: {"customValue": some})
    )
    name = st.sampled_from([*identifiers, OTHER, "NOBODY-KNOWS-IT"]).map(lambda one: {"identifier": one})
    return st.builds(merged, name, own, unknown)


reference = st.builds(
    merged,
    st.sampled_from([ORGANIZATION, f"{SECOND}@3", "GONE"]).map(lambda one: {"identifier": one}),
    unknown,
)
link = st.builds(
    merged, st.dictionaries(st.sampled_from(["url", "name", "language"]), some_text, max_size=3), unknown
)
RIGHT: dict[str, st.SearchStrategy[Any]] = {
    "text": texts,
    "long text": texts,
    "rich text": st.dictionaries(st.sampled_from(["en", "fr", "es"]), rich_texts, max_size=3),
    "several texts": st.lists(texts, max_size=3),
    "details": st.dictionaries(st.sampled_from([domains.PROPOSED, "NOBODY-KNOWS-IT"]), texts, max_size=2),
    "line": some_text,
    "lines": st.lists(some_text.filter(lambda line: "\n" not in line), max_size=4),
    "choice": st.sampled_from(["Days", "days", "Years"]),
    "languages": st.lists(st.sampled_from(["en", "fr", "ar", "zh", "sw"]), unique=True, max_size=5),
    "whole number": st.one_of(st.integers(), some_text),
    "digits": st.one_of(st.integers(min_value=0).map(str), some_text),
    "date": st.one_of(st.dates().map(str), some_text),
    "yes or no": st.booleans(),
    "term": term("73E2AC27-D964-487C-A4E6-0997BB27AF01"),
    "terms": st.lists(term("bj", "fr", "rs"), max_size=4),
    "reference": reference,
    "references": st.lists(reference, max_size=4),
    "links": st.lists(link, max_size=3),
    "notes": st.lists(some_text, max_size=3).map(json.dumps),
    "position": st.one_of(
        some_text, st.builds(merged, st.just({"lat": 6.37, "lng": -2}), unknown, st.just({"zoom": 4}))
    ),
}


def _press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _edit_typed(widget: TypedWidget) -> None:
    widget.box.setFocus()
    widget.box.clear()
    QTest.keyClicks(widget.box, "6.37, 2.43" if isinstance(widget, PositionWidget) else "1987")


def _edit_several(widget: SeveralTextsWidget) -> None:
    _press(widget.button)
    QTest.keyClicks(next(iter(widget.rows[-1].boxes.boxes.values())).box, "x")


def _edit_links(widget: LinksWidget) -> None:
    _press(widget.button)
    QTest.keyClicks(widget.rows[-1].first, "https://www.cbd.int")


def _edit_text(widget: QuestionWidget) -> None:
    box = next(box for box in widget.findChildren(TextBox) if not box.isReadOnly())
    box.setFocus()
    QTest.keyClicks(box, "x")


def edit(widget: QuestionWidget) -> None:
    """Change the answer as a person does, whatever it is."""
    match widget:
        case TermsWidget():
            widget.picker.chosen.emit(Offer("to", "Tonga"), "")
        case ReferencesWidget():
            widget.picker.chosen.emit(Offer(ORGANIZATION, "Forest Service"), "")
        case LanguagesWidget():
            _press(widget.buttons["ru"])
        case YesNoWidget():
            _press(widget.row.buttons[widget.value() is not True])
        case ChoiceWidget():
            _press(widget.row.buttons["Days" if widget.value() == "Years" else "Years"])
        case TypedWidget():
            _edit_typed(widget)
        case SeveralTextsWidget():
            _edit_several(widget)
        case LinksWidget():
            _edit_links(widget)
        case _:
            _edit_text(widget)
