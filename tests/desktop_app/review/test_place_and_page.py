"""Review in the window, played by both roles: asking, looking, commenting, returning, approving, taking back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from desktop_app.operations import reviewing
from desktop_app.review.lines import waiting
from desktop_app.review.place_page import ReviewPlace
from sync.records import State
from sync.review import ReviewStep
from tests.desktop_app.person import Person
from tests.desktop_app.review.given import BATS, BEES, OWLS, ask, keep, page, place, states
from tests.desktop_app.test_reach import faults
from tests.desktop_app.test_whole_life import ANSWERS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


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
    assert_keyboard_in_front(awa)
    assert "It cannot be approved yet" in page(awa).fault.text()
    assert not page(awa).decision.approve.isEnabled()
    assert_missing_is_named_and_commented_on(awa)
    assert awa.said() == "Returned with your reason: “Bees”"
    awa.work.notice.findChildren(type(page(awa).next))[0].click()
    awa.rest()
    assert states(awa, BEES) == [State.TO_REVIEW]


def assert_keyboard_in_front(awa: Person) -> None:
    """Whoever decided by the keyboard goes on with it on the page in front."""
    focused = awa.program.window.focusWidget()
    assert focused is not None
    assert awa.front.isAncestorOf(focused), focused.objectName()


def assert_missing_is_named_and_commented_on(awa: Person) -> None:
    """Which answers are missing is said by links, which lead to a place where each can be commented on."""
    shown = page(awa)
    assert next(link.text() for link in shown.missing.findChildren(QPushButton)) == "Description"
    assert faults(shown, "review") == []
    awa.press("missing_description")
    focused = awa.program.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "comment_description"
    awa.press("comment_description")
    awa.find(QPlainTextEdit, "comment_words_description").setPlainText("Please write one.")
    awa.press("comment_keep_description")
    assert awa.find(QLabel, "missing_more").text().startswith("and ")
    (comment,) = awa.desk.store.reviews.of(BATS).open_comments
    assert (comment.path, comment.words) == ("description", "Please write one.")


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
    assert_keyboard_in_front(awa)
    assert awa.work.notice.second.isHidden(), "it was made here: there is nowhere to carry it back to"
    awa.work.notice.action.click()
    awa.rest()
    assert states(awa, BEES) == [State.TO_REVIEW], "the page on which it was decided is gone by now"


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
    keep(awa, BATS, "Bats " + "and more bats " * 400)
    awa.press("task_approve")
    assert states(awa, BEES, BATS, OWLS) == [State.READY, State.TO_REVIEW, State.READY]
    assert "2 records are approved." in awa.said()
    assert "Bats and more bats" in awa.said()
    assert "” stays as it is: " in awa.said()
    assert len(awa.said()) < 300, "a long title leaves room for why it stays"
    found.table.choose_rows([0])
    awa.press("task_return")
    awa.find(QPlainTextEdit, "task_reason").setPlainText("Finish it first.")
    awa.press("task_return_send")
    assert states(awa, BATS) == [State.RETURNED]


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
