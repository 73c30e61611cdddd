"""What an author sees of a review in the window: asking for it, the reason, comments beside the questions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit

from desktop_app.operations import reviewing
from desktop_app.review.ask_page import AskPage
from desktop_app.widgets.tabbing import in_order
from sync.records import Intent, Origin, State
from tests.desktop_app.commands.test_review import NATIONAL, national
from tests.desktop_app.person import Person
from tests.desktop_app.review.given import BATS, BEES, ask, become, place, states
from tests.desktop_app.test_reach import faults

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


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


def test_who_only_drafts_is_not_told_to_decide(awa: Person) -> None:
    ask(awa, BEES)
    assert place(awa).open.text() == "Look at it and decide"
    become(awa, "authorized_user")
    assert place(awa).open.text() == "Open the form"
