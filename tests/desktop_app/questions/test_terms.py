"""Choosing terms: by typing, by keys alone, with own words where they are wanted, and never losing any."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.questions.terms import TermsWidget
from forms import domains
from forms.kinds import Kind
from forms.vocabularies import OTHER, Term, Vocabulary
from tests.desktop_app.questions.given import QUESTIONS, Asked, question

# Said by the offscreen platform whenever a list pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


def asked(ask: Asked, value: Any = None, name: str = "terms") -> TermsWidget:
    """A widget for terms."""
    widget = ask(QUESTIONS[name], value)
    assert isinstance(widget, TermsWidget)
    return widget


def test_a_country_is_chosen_by_keys_alone(ask: Asked) -> None:
    widget = asked(ask)
    widget.focus()
    QTest.keyClicks(widget.picker, "beni")
    assert widget.picker.popup.isVisible()
    QTest.keyClick(widget.picker.popup, Qt.Key.Key_Return)
    assert widget.value() == [{"identifier": "bj"}]
    assert [chip.text() for chip in widget.chips.chips] == ["Benin"]
    assert widget.picker.text() == ""
    assert widget.picker.hasFocus()


def test_tab_takes_what_is_marked(ask: Asked) -> None:
    widget = asked(ask)
    widget.focus()
    QTest.keyClicks(widget.picker, "togo")
    QTest.keyClick(widget.picker.popup, Qt.Key.Key_Tab)
    assert widget.value() == [{"identifier": "tg"}]


def test_the_arrow_opens_the_whole_list(ask: Asked) -> None:
    widget = asked(ask)
    widget.focus()
    QTest.keyClick(widget.picker, Qt.Key.Key_Down)
    assert widget.picker.popup.isVisible()
    names = [offer.name for offer in widget.picker.offers.rows]
    assert names[:2] == ["Benin", "All countries, from A to Z"]
    assert "Africa - regions" in names
    assert names[-1] == "Other"


def test_escape_closes_the_list_and_chooses_nothing(ask: Asked) -> None:
    widget = asked(ask)
    widget.focus()
    QTest.keyClicks(widget.picker, "beni")
    QTest.keyClick(widget.picker.popup, Qt.Key.Key_Escape)
    assert not widget.picker.popup.isVisible()
    assert widget.value() is None


def test_what_was_only_searched_is_no_answer(ask: Asked) -> None:
    widget = asked(ask)
    widget.focus()
    QTest.keyClicks(widget.picker, "beni")
    widget.picker.close_list()
    widget.leave()
    assert widget.value() is None
    assert widget.picker.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_chip_is_taken_away_by_key(key: Qt.Key, ask: Asked) -> None:
    widget = asked(ask, [{"identifier": "bj"}, {"identifier": "tg"}, {"identifier": "gh"}])
    QTest.keyClick(widget.chips.chips[1], key)
    assert widget.value() == [{"identifier": "bj"}, {"identifier": "gh"}]


def test_a_chip_is_taken_away_by_its_cross_but_not_by_its_name(ask: Asked) -> None:
    widget = asked(ask, [{"identifier": "bj"}])
    chip = widget.chips.chips[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() / 2)
    assert widget.value() == [{"identifier": "bj"}]
    edge = chip.rect().center()
    edge.setX(chip.width() - 8)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=edge)
    assert widget.value() is None


def test_a_single_term_is_replaced_by_the_next(ask: Asked) -> None:
    widget = asked(ask, {"identifier": domains.PROPOSED}, "term")
    widget.focus()
    QTest.keyClicks(widget.picker, "approved")
    QTest.keyClick(widget.picker.popup, Qt.Key.Key_Return)
    assert widget.value() == {"identifier": domains.APPROVED}


def test_other_wants_own_words_in_the_languages_of_the_record(ask: Asked) -> None:
    widget = asked(ask)
    widget.focus()
    QTest.keyClicks(widget.picker, "other")
    QTest.keyClick(widget.picker.popup, Qt.Key.Key_Return)
    QTest.keyClicks(widget.window().focusWidget(), "Islands")
    assert widget.value() == [{"identifier": OTHER, "customValue": {"en": "Islands"}}]


def test_own_words_go_with_their_term_and_leave_the_others(ask: Asked) -> None:
    given = [
        {"identifier": "bj", "note": 1},
        {"identifier": OTHER, "customValue": {"en": "Islands", "ru": "Острова"}, "note": 2},
    ]
    widget = asked(ask, given)
    first = widget.own.groups[0].boxes.boxes["en"].box
    QTest.keyClicks(first, "The ")
    assert widget.value() == [
        {"identifier": "bj", "note": 1},
        {"identifier": OTHER, "note": 2, "customValue": {"en": "The Islands", "ru": "Острова"}},
    ]
    QTest.keyClick(widget.chips.chips[0], Qt.Key.Key_Delete)
    assert widget.value() == [
        {"identifier": OTHER, "note": 2, "customValue": {"en": "The Islands", "ru": "Острова"}}
    ]


def test_an_unknown_term_is_kept_and_said_to_be_unknown_without_its_identifier(ask: Asked) -> None:
    widget = asked(ask, [{"identifier": "NOBODY-KNOWS-IT"}])
    assert widget.chips.chips[0].text() == "a term this computer does not know yet"


def learn(ask: Asked, vocabulary: Vocabulary) -> None:
    """The clearing-house gave a vocabulary."""
    ask.desk.store.vocabularies.keep(vocabulary)
    ask.desk.look_up_vocabularies()


def test_a_list_known_in_part_says_so_until_it_is_whole(ask: Asked) -> None:
    domain = "SOME-LIST"
    widget = ask(question(Kind.TERMS, vocabularies=(domain,)))
    assert isinstance(widget, TermsWidget)
    assert widget.partly.isVisible()
    learn(ask, Vocabulary(domain, True, (Term("T1", {"en": "First"}),)))
    widget.refresh()
    assert not widget.partly.isVisible()
    widget.picker.search()
    assert [offer.name for offer in widget.picker.offers.rows] == ["First"]


def test_in_practice_no_synchronization_is_said_to_bring_more_of_a_list(ask: Asked) -> None:
    said = asked(ask, name="term").partly.text()
    assert "a synchronization brings what is missing" in said
    ask.desk.practice = True
    said = asked(ask, name="term").partly.text()
    assert said.startswith("Practice")
    assert "synchronization" not in said


def test_the_description_stands_in_the_tooltip(ask: Asked) -> None:
    term = Term("T1", {"en": "First"}, description={"en": "What <first> means"})
    learn(ask, Vocabulary("SOME-LIST", True, (term,)))
    widget = ask(question(Kind.TERMS, vocabularies=("SOME-LIST",)), [{"identifier": "T1"}])
    assert isinstance(widget, TermsWidget)
    assert "What &lt;first&gt; means" in widget.chips.chips[0].toolTip()


def test_a_long_name_wraps_instead_of_being_cut(ask: Asked) -> None:
    term = Term("T1", {"en": "A very long name of a target " * 8})
    learn(ask, Vocabulary("SOME-LIST", True, (term,)))
    widget = ask(question(Kind.TERMS, vocabularies=("SOME-LIST",)), [{"identifier": "T1"}])
    assert isinstance(widget, TermsWidget)
    chip = widget.chips.chips[0]
    assert chip.width() <= widget.width()
    assert chip.height() > 2 * chip.fontMetrics().height()
