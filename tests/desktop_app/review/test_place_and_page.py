"""Review in the window, played by both roles: asking, looking, commenting, returning, approving, taking back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.operations import reviewing
from desktop_app.review.ask_page import AskPage
from desktop_app.review.lines import waiting
from desktop_app.review.place_page import ReviewPlace
from desktop_app.review.review_page import ReviewPage
from desktop_app.tabbing import in_order
from forms.kinds import Document
from sync.practice.people.accounts import FOCAL_POINT
from sync.records import Intent, Origin, State
from sync.review import ReviewStep
from tests.desktop_app.commands.test_review import NATIONAL, national
from tests.desktop_app.given import ACTIVITY, Start, titled
from tests.desktop_app.person import Nowhere, Person
from tests.desktop_app.test_reach import faults
from tests.desktop_app.test_whole_life import ANSWERS
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BEES, BATS, OWLS = (f"0000000{number}-4E5F-6071-8293-A4B5C6D7E8F9" for number in (1, 2, 3))


@pytest.fixture
def awa(start: Start, tmp_path: Path, qtbot: QtBot, clock: FakeClock, worn: QApplication) -> Person:
    """The focal point, without a connection; a colleague, Karim, drafts at the same computer."""
    person = Person(start, tmp_path / "awa", Nowhere(), FOCAL_POINT, qtbot, clock)
    keep(person, BEES, "Bees", **ANSWERS, description={"en": "Twenty people."})
    return person


def keep(person: Person, identifier: str, title: str, **more: object) -> None:
    """What Karim drafted."""
    document: Document = titled(identifier, title, **more)
    person.desk.store.records.save(ACTIVITY, identifier, document, origin=Origin.TYPED, who="Karim")


def ask(person: Person, *identifiers: str, note: str = "") -> None:
    """Karim asks for reviews."""
    for identifier in identifiers:
        person.desk.store.reviews.step(identifier, ReviewStep.ASKED, "Karim", note)


def place(person: Person) -> ReviewPlace:
    """Go to the place “To review”."""
    person.work.figures.read_now()
    person.work.go("tasks")
    person.rest()
    found = person.front
    assert isinstance(found, ReviewPlace)
    return found


def page(person: Person) -> ReviewPage:
    """The page of the record in front."""
    found = person.front
    assert isinstance(found, ReviewPage)
    return found


def states(person: Person, *identifiers: str) -> list[State]:
    """How the records stand."""
    return [person.record(identifier).state for identifier in identifiers]


def become(person: Person, role: str) -> None:
    """The person at this computer is somebody else from now on."""
    person.desk.remember({"role": role})


def test_a_focal_point_looks_comments_returns_and_takes_it_back(awa: Person) -> None:
    ask(awa, BEES, note="The dates moved.")
    keep(awa, BATS, "Bats")
    ask(awa, BATS)
    found = place(awa)
    assert awa.work.navigation.count("tasks") == 2
    assert [found.model.text(line, 0) for line in found.model.lines] == ["Bees", "Bats"]
    assert (found.model.text(found.model.lines[0], 2), found.model.text(found.model.lines[0], 4)) == (
        "Karim",
        "The dates moved.",
    )
    assert "needs a connection" in found.requests.stack.refusal()
    assert faults(found, "to_review") == []
    awa.press("reviews_open")
    shown = page(awa)
    assert shown.name.text() == "Bees"
    assert "Karim asked for a review" in shown.said.text()
    assert faults(shown, "review") == []
    awa.press("comment_description.en")
    awa.find(QPlainTextEdit, "comment_words_description.en").setPlainText("Twenty or thirty?")
    awa.press("comment_keep_description.en")
    (comment,) = awa.desk.store.reviews.of(BEES).open_comments
    assert (comment.path, comment.words, comment.who) == (
        "description.en",
        "Twenty or thirty?",
        "Awa Houngbo",
    )
    awa.press("task_return")
    awa.press("task_return_send")
    assert "Write a reason" in page(awa).decision.fault.text()
    awa.find(QPlainTextEdit, "task_reason").setPlainText("Say for whom.")
    awa.press("task_return_send")
    assert states(awa, BEES, BATS) == [State.RETURNED, State.TO_REVIEW]
    assert page(awa).name.text() == "Bats"
    assert "It cannot be approved yet" in page(awa).fault.text()
    assert not page(awa).decision.approve.isEnabled()
    assert awa.said() == "Returned with your reason: “Bees”"
    awa.work.notice.findChildren(type(page(awa).next))[0].click()
    awa.rest()
    assert states(awa, BEES) == [State.TO_REVIEW]


def test_only_what_changed_since_the_approval_is_shown_and_an_edit_meanwhile_is_looked_at_again(
    awa: Person,
) -> None:
    ask(awa, BEES)
    reviewing.approve(awa.desk, BEES)
    assert states(awa, BEES) == [State.READY]
    keep(awa, BEES, "Bees and bats", **ANSWERS, description={"en": "Twenty people."})
    assert states(awa, BEES) == [State.DRAFT]
    ask(awa, BEES)
    place(awa)
    awa.press("reviews_open")
    shown = page(awa)
    assert "approved last" in shown.reading.legend.text()
    seen = shown._seen
    assert seen is not None
    assert [one.path for chapter in seen.chapters for one in chapter.answers if one.differs] == ["title.en"]
    keep(awa, BEES, "Bees and owls", **ANSWERS, description={"en": "Twenty people."})
    awa.press("task_approve")
    assert states(awa, BEES) == [State.TO_REVIEW]
    assert "changed in the meantime" in page(awa).fault.text()
    awa.press("task_approve")
    assert states(awa, BEES) == [State.READY]
    assert isinstance(awa.front, ReviewPlace)


def test_whoever_goes_on_quickly_decides_on_what_is_in_front(awa: Person) -> None:
    for identifier, title in ((BATS, "Bats"), (OWLS, "Owls")):
        keep(awa, identifier, title, **ANSWERS, description={"en": "Twenty people."})
    ask(awa, BEES, BATS, OWLS)
    place(awa)
    awa.press("reviews_open")
    shown = page(awa)
    looked: list[tuple[str, str]] = []
    show = shown.reading.show_chapters

    def watched(*chapters: object, **more: str) -> None:
        looked.append((shown.identifier, shown.name.text()))
        show(*chapters, **more)  # type: ignore[arg-type]

    shown.reading.show_chapters = watched  # type: ignore[method-assign,assignment]
    shown.next.click()
    shown.next.click()
    awa.rest()
    assert looked == [(OWLS, "Owls")], "what was read of the one between is not shown"
    awa.find(QPlainTextEdit, "comment_words_description.en").setPlainText("Which owls?")
    shown.next.click()
    shown._comment("description.en", "Which owls?")
    awa.rest()
    assert [len(awa.desk.store.reviews.of(one).comments) for one in (BEES, BATS, OWLS)] == [0, 0, 1]
    assert shown.name.text() == "Bees"
    shown._approve()
    shown.next.click()
    awa.rest()
    assert states(awa, BEES, BATS, OWLS) == [State.READY, State.TO_REVIEW, State.TO_REVIEW]
    assert (shown.name.text(), shown.place.text()) == ("Bats", "1 of 2")


def test_many_at_once_and_what_cannot_be_approved_is_named(awa: Person) -> None:
    keep(awa, BATS, "Bats")
    keep(awa, OWLS, "Owls", **ANSWERS, description={"en": "Ten people."})
    ask(awa, BEES, BATS, OWLS)
    found = place(awa)
    found.table.choose_rows([0, 1, 2])
    assert found.decision.approve.text() == "Approve 3"
    awa.press("task_approve")
    assert states(awa, BEES, BATS, OWLS) == [State.READY, State.TO_REVIEW, State.READY]
    assert "2 records are approved." in awa.said()
    assert "“Bats” stays as it is" in awa.said()
    found.table.choose_rows([0])
    awa.press("task_return")
    awa.find(QPlainTextEdit, "task_reason").setPlainText("Finish it first.")
    awa.press("task_return_send")
    assert states(awa, BATS) == [State.RETURNED]


def test_an_authorized_user_is_offered_a_review_and_no_publication(awa: Person) -> None:
    become(awa, "authorized_user")
    footer = awa.open(BEES).view.footer
    assert (footer.ask.isVisible(), footer.publish.isVisible(), footer.review.isVisible()) == (
        True,
        False,
        False,
    )
    awa.press("form_ask_review")
    assert isinstance(awa.front, AskPage)
    assert faults(awa.front, "ask_review") == []
    awa.find(QPlainTextEdit, "ask_review_note").setPlainText("Is the title right?")
    awa.press("ask_review_send")
    assert states(awa, BEES) == [State.TO_REVIEW]
    band = awa.form.view.band
    assert "asked for a review" in band.words.text()
    assert band.button.text() == "Take the request back"
    awa.press("form_band_button")
    assert states(awa, BEES) == [State.DRAFT]
    awa.work.deeds.publish([BEES])
    awa.rest()
    assert "must approve this record" in awa.said()
    awa.work.deeds.publish([BEES, BATS])
    awa.rest()
    assert "Only the national focal point sends many at once" in awa.said()
    assert awa.desk.store.outbox.items() == []


def test_what_was_returned_says_why_at_the_top_and_comments_lead_to_their_questions(awa: Person) -> None:
    ask(awa, BEES)
    reviewing.comment(awa.desk, BEES, "title.en", "Not as on the papers.")
    reviewing.give_back(awa.desk, BEES, "Mend the title.")
    become(awa, "authorized_user")
    form = awa.open(BEES)
    assert "Awa Houngbo returned it" in form.view.band.words.text()
    assert [line.text() for line in form.view.band.lines] == ["Mend the title."]
    assert form.view.comments.heading.text() == "1 comment to look at"
    form.view.sections.go_to(2)
    (comment,) = awa.desk.store.reviews.of(BEES).open_comments
    awa.press(f"comment_line_{comment.identifier}")
    assert form.view.stack.currentIndex() == 0
    awa.press(f"settle_{comment.identifier}")
    assert form.view.comments.isHidden()
    awa.work.notice.action.click()
    awa.rest()
    assert awa.desk.store.reviews.of(BEES).open_comments == (comment,)
    assert not form.view.comments.isHidden()
    awa.press(f"settle_{comment.identifier}")
    reviewing.ask_review(awa.desk, BEES)
    become(awa, "focal_point")
    reviewing.approve(awa.desk, BEES)
    become(awa, "authorized_user")
    form = awa.open(BEES)
    assert "Awa Houngbo approved it" in form.view.band.words.text()
    awa.press("form_publish")
    assert awa.record(BEES).intent is Intent.PUBLISH


def test_a_comment_stands_under_its_question_and_is_settled_there_by_keyboard(awa: Person) -> None:
    ask(awa, BEES)
    about_title = reviewing.comment(awa.desk, BEES, "title.en", "Not as on the papers.")
    about_dates = reviewing.comment(awa.desk, BEES, "startDate", "Is it sure?")
    reviewing.give_back(awa.desk, BEES, "Mend the title.")
    become(awa, "authorized_user")
    form = awa.open(BEES)
    said = awa.find(QLabel, f"remark_{about_title.identifier}")
    title = form.view.stack.widget_at("title")
    assert title is not None
    assert said.text() == "Awa Houngbo: Not as on the papers. (just now)"
    assert said.mapTo(form, QPoint()).y() > title.mapTo(form, QPoint()).y() + title.height() - 1
    settle = awa.find(QAbstractButton, f"remark_settle_{about_title.identifier}")
    assert settle in list(in_order(form))
    settle.setFocus()
    QTest.keyClick(settle, Qt.Key.Key_Space)
    awa.rest()
    assert form.view.comments.heading.text() == "1 comment to look at"
    assert not form.findChildren(QLabel, f"remark_{about_title.identifier}")
    assert title.isAncestorOf(QApplication.focusWidget() or form)
    form.go_to("startDate")
    awa.rest()
    assert awa.find(QLabel, f"remark_{about_dates.identifier}").isVisible()
    assert faults(form, "form") == []


def test_what_changed_that_very_moment_is_not_returned_either(awa: Person) -> None:
    ask(awa, BEES)
    place(awa)
    awa.press("reviews_open")
    keep(awa, BEES, "Bees and owls", **ANSWERS, description={"en": "Twenty people."})
    awa.press("task_return")
    awa.find(QPlainTextEdit, "task_reason").setPlainText("Say for whom.")
    awa.press("task_return_send")
    assert states(awa, BEES) == [State.TO_REVIEW]
    assert "changed in the meantime" in page(awa).fault.text()
    assert page(awa).decision.reason.toPlainText() == "Say for whom.", "what was written is not lost"
    awa.press("task_return_send")
    assert states(awa, BEES) == [State.RETURNED]


def test_at_the_clearing_house_a_request_goes_into_the_queue(awa: Person) -> None:
    become(awa, "authorized_user")
    awa.open(BEES)
    awa.press("form_ask_review")
    assert awa.front.there.isHidden(), "the Secretariat decides on it"  # type: ignore[attr-defined]
    awa.desk.store.records.save(
        "implementationActivity", NATIONAL, national(), origin=Origin.IMPORTED, who="Karim"
    )
    awa.open(NATIONAL)
    awa.press("form_ask_review")
    awa.front.there.click()  # type: ignore[attr-defined]
    awa.press("ask_review_send")
    record = awa.record(NATIONAL)
    assert (record.state, record.intent) == (State.WAITING, Intent.PUBLISH)


def test_a_focal_point_who_sends_what_is_to_be_reviewed_has_approved_it(awa: Person) -> None:
    ask(awa, BEES)
    awa.work.deeds.publish([BEES])
    awa.rest()
    assert states(awa, BEES) == [State.WAITING]
    assert [step.step for step in awa.desk.store.reviews.of(BEES).steps][-1] is ReviewStep.APPROVED


def test_what_was_asked_for_first_stands_at_the_top(awa: Person) -> None:
    keep(awa, BATS, "Bats")
    keep(awa, OWLS, "Owls")
    ask(awa, OWLS, BEES, BATS)
    assert [line.identifier for line in waiting(awa.desk)] == [OWLS, BEES, BATS]
