"""The page of what fits: found from the menu, read, linked, set aside, undone, printed; an interest expressed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.matching.card import MatchCard
from desktop_app.matching.page import MatchPage
from desktop_app.operations.matching import EACH
from desktop_app.printing.preview.page import PreviewPage
from sync.practice.people.accounts import FOCAL_POINT
from tests.desktop_app.given import Settle, Start
from tests.desktop_app.person import Nowhere, Person
from tests.desktop_app.test_reach import LONG, faults
from tests.support.given import FakeClock
from tests.sync.matching.given import ACTIVITY, MATERIAL, NEED, OFFER, keep, some

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MARINE = some("CBD-SUBJECT-MAR")


@pytest.fixture
def person(
    start: Start,
    data_dir: Path,
    clock: FakeClock,
    qtbot: QtBot,
    speak: Callable[[str], None],
    worn: QApplication,
) -> Person:
    """Somebody with a need, in its form, and records that fit it."""
    speak("en")
    person = Person(start, data_dir, Nowhere(), FOCAL_POINT, qtbot, clock)
    store = person.desk.store
    training = some("TRAINING")
    keep(
        store, NEED, "N1", "bj", title={"en": "Coral nurseries"}, assistanceTypes=training, cbdSubjects=MARINE
    )
    keep(store, OFFER, "O1", "bj", title={"en": LONG}, assistanceTypes=training, cbdSubjects=MARINE)
    keep(
        store, OFFER, "O2", "bj", title={"en": "Coral money"}, cbdSubjects=MARINE, applicationDeadline="2020"
    )
    keep(store, MATERIAL, "M1", title={"en": "Coral guide"}, cbdSubjects=MARINE)
    keep(store, ACTIVITY, "A1", "fj", title={"en": "Bridges"})
    person.open("N1")
    person.choose("record_match")
    return person


def page_of(person: Person) -> MatchPage:
    """The page in front."""
    person.rest()
    page = person.front
    assert isinstance(page, MatchPage)
    return page


def shown(page: MatchPage) -> list[str]:
    """The identifiers of the matches, in order."""
    return [card.match.row.identifier for card in page.list.findChildren(MatchCard)]


def card_of(page: MatchPage, identifier: str) -> MatchCard:
    """The card of a record."""
    card = page.list.findChild(MatchCard, f"match_{identifier}")
    assert card is not None
    return card


def words_in(page: MatchPage, identifier: str) -> list[str]:
    """Everything that a card says."""
    card = card_of(page, identifier)
    return [label.text() for label in card.findChildren(QLabel)]


def test_the_best_of_each_type_stand_with_their_reasons_and_can_be_reached(person: Person) -> None:
    page = page_of(person)
    assert shown(page) == ["O1", "O2", "M1"]
    assert faults(page, "match") == []
    assert "• Both are about: Marine and Coastal Biodiversity" in words_in(page, "O1")
    assert "• Both name: Benin" in words_in(page, "O1")
    assert "Too late: it was open until 2020" in words_in(page, "O2")
    assert page.total.text() == "3 records found"


def test_filters_narrow_what_is_shown_and_the_ranking_is_explained(person: Person) -> None:
    page = page_of(person)
    person.find(QCheckBox, "match_open_only", page).setChecked(True)
    assert shown(page_of(person)) == ["O1", "M1"]
    types = person.find(QComboBox, "match_types", page)
    types.setCurrentIndex(types.findData(MATERIAL))
    assert shown(page_of(person)) == ["M1"]
    assert not page.ranked.isVisible()
    person.press("match_how")
    assert page.ranked.isVisible()
    said = " ".join(label.text() for label in page.ranked.findChildren(QLabel))
    assert "kinds of help count 3" in said


def test_where_the_choice_leaves_nothing_the_choice_is_named_and_not_the_record(person: Person) -> None:
    page = page_of(person)
    page.types.setCurrentIndex(page.types.findData("organization"))
    page = page_of(person)
    assert shown(page) == []
    said = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "choose all kinds of record" in said
    assert "Synchronize" not in said


def test_what_is_not_shown_is_counted_and_one_step_away(person: Person) -> None:
    for number in range(35):
        keep(person.desk.store, MATERIAL, f"M-{number}", title={"en": "Coral guide"}, cbdSubjects=MARINE)
    page_of(person).refresh()
    page = page_of(person)
    assert page.total.text() == "38 records found"
    assert len(shown(page)) == 2 + EACH
    more = person.find(QPushButton, f"match_more_{MATERIAL}", page)
    assert more.accessibleName() == "Show more: Materials"
    more.click()
    assert len(shown(page_of(person))) == 30
    assert page.types.currentData() == MATERIAL
    person.find(QPushButton, f"match_more_{MATERIAL}", page).click()
    assert len(shown(page_of(person))) == 36
    assert not page.list.findChildren(QPushButton, f"match_more_{MATERIAL}")
    page.types.setCurrentIndex(0)
    assert len(shown(page_of(person))) == 2 + EACH


def test_a_link_and_a_no_are_kept_shown_and_undone(person: Person) -> None:
    person.press("match_link_O2")
    assert shown(page_of(person)) == ["O2", "O1", "M1"]
    person.press("notice_action")
    assert person.desk.store.links.of("N1") == []
    person.press("match_aside_O1")
    page = page_of(person)
    assert shown(page) == ["O2", "M1"]
    person.find(QCheckBox, "match_aside", page).setChecked(True)
    assert shown(page_of(person)) == ["O2", "O1", "M1"]
    person.press("match_back_O1")
    assert person.desk.store.links.of("N1") == []
    assert "match_link_O1" in {one.objectName() for one in page_of(person).findChildren(QPushButton)}


def test_interest_is_a_new_offer_in_its_form_and_one_step_takes_it_back(person: Person) -> None:
    person.press("match_interest_O1")
    person.rest()
    form = person.front
    assert isinstance(form, FormPage)
    made = form.session.record
    assert made.record_type == OFFER
    assert made.mine["title"]["en"] == "Interest in supporting: Coral nurseries"
    assert "Coral nurseries" in made.mine["relevantInfo"]["en"]
    person.press("notice_action")
    person.rest()
    assert shown(page_of(person)) == ["O1", "O2", "M1"]
    assert person.record(made.identifier).binned


def test_it_goes_on_paper_and_the_pages_lead_back(person: Person) -> None:
    person.press("match_print")
    person.rest()
    preview = person.front
    assert isinstance(preview, PreviewPage)
    assert "Coral nurseries" in preview.heading.text()
    person.work.back()
    person.press("match_open_M1")
    assert person.form.session.record.identifier == "M1"


def test_a_change_of_the_need_is_seen_when_one_comes_back(person: Person) -> None:
    person.work.back()
    store = person.desk.store
    keep(store, NEED, "N1", "bj", title={"en": "Steel"}, cbdSubjects=some("CBD-SUBJECT-FOR"))
    person.choose("record_match")
    page = page_of(person)
    assert shown(page) == []
    assert "Synchronize to receive offers of others." in " ".join(
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    )


def test_it_can_be_used_from_right_to_left(
    desk: Desk,
    background: Background,
    settle: Settle,
    speak: Callable[[str], None],
    worn: QApplication,
    qtbot: QtBot,
) -> None:
    speak("ar")
    desk.remember({"language": "ar"})
    keep(desk.store, NEED, "N1", "bj", title={"ar": "الشعاب"}, cbdSubjects=MARINE)
    keep(desk.store, OFFER, "O1", "bj", title={"en": LONG}, cbdSubjects=MARINE)
    page = MatchPage(desk, background, "N1")
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    settle()
    assert shown(page) == ["O1"]
    assert faults(page, "match") == []
    card = card_of(page, "O1")
    assert card.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert card.width() <= page.list.viewport().width()
