"""Going through a list of terms by keys alone: its tree, what lines mean, in which language they were found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.questions.offer_line import arrow_place
from desktop_app.questions.offers import NOTE
from desktop_app.questions.terms import TermsWidget
from forms import domains
from forms.kinds import Kind
from forms.vocabularies import Term, Vocabulary
from tests.desktop_app.questions.given import QUESTIONS, Asked, question

# Said by the offscreen platform whenever a list pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
EASTERN = "0938DB0F-E4BB-464F-ABBB-ADD615BE5371"


@pytest.fixture
def places(ask: Asked) -> TermsWidget:
    """A question of countries and regions, with the cursor in it."""
    return opened(ask, QUESTIONS["terms"])


def opened(ask: Asked, asked: object) -> TermsWidget:
    """A question of terms, with the cursor in it."""
    widget = ask(asked)  # type: ignore[arg-type]  # any question of terms
    assert isinstance(widget, TermsWidget)
    widget.focus()
    return widget


def press(widget: TermsWidget, *keys: Qt.Key) -> None:
    """Press keys in the list, which the first one opens."""
    for key in keys:
        target = widget.picker.popup if widget.picker.is_list_open() else widget.picker
        QTest.keyClick(target, key)


def go_to(widget: TermsWidget, name: str) -> None:
    """Mark the line with this name by the arrow keys."""
    press(widget, *([] if widget.picker.is_list_open() else [Qt.Key.Key_Down]))
    for _line in widget.picker.offers.rows:
        press(widget, Qt.Key.Key_Down)
        offer = widget.picker.popup.offer()
        if offer and offer.name == name:
            return
    raise AssertionError(name)


def lines(widget: TermsWidget) -> list[tuple[int, str]]:
    """How deep each line stands, and its name."""
    return [(offer.depth, offer.name) for offer in widget.picker.offers.rows]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def inward(request: pytest.FixtureRequest, qapp: QApplication, speak: None) -> Iterator[Qt.Key]:
    """The arrow key that points into the tree, as the window runs."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield Qt.Key.Key_Right if request.param is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
    qapp.setLayoutDirection(before)


def test_a_country_is_reached_through_its_region_by_keys_alone(inward: Qt.Key, places: TermsWidget) -> None:
    go_to(places, "Africa - regions")
    press(places, inward)
    go_to(places, "Africa - Eastern Africa")
    press(places, inward)
    go_to(places, "Kenya")
    press(places, Qt.Key.Key_Return)
    assert places.value() == [{"identifier": "ke"}]
    assert places.picker.hasFocus()


def test_the_key_that_points_out_closes_a_heading_and_goes_up_to_it(
    inward: Qt.Key, places: TermsWidget
) -> None:
    outward = Qt.Key.Key_Left if inward == Qt.Key.Key_Right else Qt.Key.Key_Right
    go_to(places, "Africa - regions")
    shut = lines(places)
    press(places, inward, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert lines(places) != shut
    press(places, outward)
    offer = places.picker.popup.offer()
    assert offer is not None
    assert (offer.name, offer.opens) == ("Africa - regions", True)
    press(places, outward)
    assert lines(places) == shut


def test_a_region_itself_may_be_chosen(places: TermsWidget) -> None:
    go_to(places, "Africa - regions")
    press(places, Qt.Key.Key_Right)
    go_to(places, "Africa - Eastern Africa")
    press(places, Qt.Key.Key_Return)
    assert places.value() == [{"identifier": EASTERN}]


def test_where_only_leaves_are_answers_enter_opens_a_heading_and_typing_does_not_find_it(ask: Asked) -> None:
    above = Term("A", {"en": "Animals"}, narrower=("B",))
    below = Term("B", {"en": "Birds"}, broader=("A",))
    learn(ask, Vocabulary("LIST", True, (above, below)))
    widget = opened(ask, question(Kind.TERMS, vocabularies=("LIST",), leaf_only=True))
    press(widget, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert widget.value() is None
    assert lines(widget) == [(0, "Animals"), (1, "Birds")]
    press(widget, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert widget.value() == [{"identifier": "B"}]
    QTest.keyClicks(widget.picker, "anim")
    assert lines(widget) == []


def test_a_press_on_the_arrow_opens_and_chooses_nothing(places: TermsWidget) -> None:
    press(places, Qt.Key.Key_Down)
    popup = places.picker.popup
    row = next(n for n, offer in enumerate(places.picker.offers.rows) if offer.name == "Africa - regions")
    index = popup.model().index(row, 0)
    arrow = arrow_place(popup.visualRect(index), places.picker.offers.rows[row], popup.layoutDirection())
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=arrow.center())
    assert places.value() is None
    assert places.picker.is_list_open()
    assert (1, "Africa - Eastern Africa") in lines(places)


def test_a_press_on_a_name_chooses_it(places: TermsWidget) -> None:
    press(places, Qt.Key.Key_Down)
    popup = places.picker.popup
    middle = popup.visualRect(popup.model().index(0, 0)).center() + QPoint(40, 0)
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert places.value() == [{"identifier": "bj"}]


@pytest.mark.parametrize(
    ("typed", "said"), [("allemagne", "Allemagne"), ("德国", "德国"), ("المانيا", "ألمانيا")]
)
def test_what_was_found_in_another_language_says_so(typed: str, said: str, places: TermsWidget) -> None:
    QTest.keyClicks(places.picker, typed) if typed.isascii() else places.picker.setText(typed)
    places.picker.search()
    model = places.picker.offers
    assert model.rows[0].name == "Germany"
    note = model.data(model.index(0, 0), NOTE)
    assert said in note.replace("\u2068", "").replace("\u2069", "")
    assert note in model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)


def test_a_name_in_the_readers_language_needs_no_such_word(places: TermsWidget) -> None:
    QTest.keyClicks(places.picker, "germ")
    model = places.picker.offers
    assert model.data(model.index(0, 0), NOTE) == ""


def test_a_term_without_a_name_in_the_readers_language_says_whose_name_it_shows(ask: Asked) -> None:
    learn(ask, Vocabulary("LIST", True, (Term("A", {"fr": "Forêts"}),)))
    widget = opened(ask, question(Kind.TERMS, vocabularies=("LIST",)))
    press(widget, Qt.Key.Key_Down)
    (offer,) = widget.picker.offers.rows
    assert offer.name == "Forêts"
    assert "Français" in offer.note


def test_the_meaning_of_the_marked_line_stands_below_the_list(ask: Asked) -> None:
    meant = Term("A", {"en": "First"}, description={"en": "What the first one means."})
    learn(ask, Vocabulary("LIST", True, (meant, Term("B", {"en": "Second"}))))
    widget = opened(ask, question(Kind.TERMS, vocabularies=("LIST",)))
    press(widget, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert widget.picker.popup.foot.isVisible()
    assert widget.picker.popup.foot.text() == "What the first one means."
    press(widget, Qt.Key.Key_Down)
    assert widget.picker.popup.foot.text() == ""


def test_a_name_that_is_cut_is_said_whole_below_the_list(ask: Asked) -> None:
    long = "Укрепление институционального потенциала " * 6
    learn(ask, Vocabulary("LIST", True, (Term("A", {"en": long}),)))
    widget = opened(ask, question(Kind.TERMS, vocabularies=("LIST",)))
    press(widget, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert widget.picker.popup.foot.text() == long


def test_what_was_chosen_lately_is_offered_first_and_remembered_by_the_computer(ask: Asked) -> None:
    first = opened(ask, QUESTIONS["terms"])
    for typed in ("kenya", "ghana"):
        QTest.keyClicks(first.picker, typed)
        press(first, Qt.Key.Key_Return)
    second = opened(ask, QUESTIONS["terms"])
    press(second, Qt.Key.Key_Down)
    assert [(offer.name, offer.note) for offer in second.picker.offers.rows[:2]] == [
        ("Ghana", "chosen lately"),
        ("Kenya", "chosen lately"),
    ]
    press(first, Qt.Key.Key_Down)
    assert first.picker.offers.rows[0].note == ""


def test_ones_own_country_is_offered_first_before_any_was_chosen(places: TermsWidget) -> None:
    press(places, Qt.Key.Key_Down)
    assert (places.picker.offers.rows[0].name, places.picker.offers.rows[0].note) == ("Benin", "your country")


def test_a_term_that_no_longer_exists_is_shown_by_its_last_name_and_kept(ask: Asked) -> None:
    whole = Vocabulary("LIST", True, (Term("A", {"en": "First"}), Term("B", {"en": "Second"})))
    learn(ask, whole)
    learn(ask, replace(whole, terms=whole.terms[1:]))
    widget = ask(question(Kind.TERMS, vocabularies=("LIST",)), [{"identifier": "A", "note": 1}])
    assert isinstance(widget, TermsWidget)
    assert "First" in widget.chips.chips[0].text()
    assert "no longer" in widget.chips.chips[0].text()
    assert widget.value() == [{"identifier": "A", "note": 1}]
    widget.focus()
    press(widget, Qt.Key.Key_Down)
    assert [name for _depth, name in lines(widget)] == ["Second"]


def test_lines_of_a_tree_say_where_they_stand(places: TermsWidget) -> None:
    go_to(places, "Africa - regions")
    press(places, Qt.Key.Key_Right)
    model = places.picker.offers
    said = [
        model.data(model.index(n, 0), Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]
    plain = [text.replace("\u2068", "").replace("\u2069", "") for text in said]
    assert "Africa - regions, level 1, open" in plain
    assert "Africa - Eastern Africa, level 2, closed" in plain


def learn(ask: Asked, vocabulary: Vocabulary) -> None:
    """The clearing-house gave a vocabulary."""
    ask.desk.store.vocabularies.keep(vocabulary)
    ask.desk.look_up_vocabularies()


def test_countries_stand_from_a_to_z_in_the_readers_language(ask: Asked) -> None:
    ask.desk.remember({"language": "fr"})
    widget = opened(ask, question(Kind.TERM, vocabularies=(domains.COUNTRIES,)))
    press(widget, Qt.Key.Key_Down)
    names = [offer.name for offer in widget.picker.offers.rows][1:]
    assert names.index("Allemagne") < names.index("Égypte") < names.index("Gabon")
