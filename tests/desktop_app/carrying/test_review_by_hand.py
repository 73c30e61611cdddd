"""A whole review in the windows of two people who have only a stick between them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.carrying.take_page import TakePage
from desktop_app.lists.glance import glance
from desktop_app.review.place_page import ReviewPlace
from sync.records import State
from tests.desktop_app.carrying.given import (
    answer,
    choose_file,
    named,
    open_bundle,
    preview,
    report,
    rows,
    take,
)
from tests.desktop_app.given import keep
from tests.desktop_app.person import Person
from tests.desktop_app.test_whole_life import ANSWERS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ID = named(1)


def asks(person: Person, note: str) -> None:
    """Ask for a review in the form, with a note."""
    person.open(ID)
    person.press("form_ask_review")
    person.find(QPlainTextEdit, "ask_review_note").setPlainText(note)
    person.press("ask_review_send")


def hands_over(person: Person, path: Path) -> None:
    """Write the bundle that is offered once a review is asked for."""
    person.work.notice.second.click()
    person.rest()
    person.press("bundle_save")
    choose_file(person, "save_bundle", path)


def looks(person: Person) -> None:
    """Go to what waits, and open the first."""
    person.work.go("tasks")
    person.rest()
    assert isinstance(person.front, ReviewPlace)
    assert len(person.front.model.lines) == 1
    person.press("reviews_open")


def test_a_colleague_asks_is_returned_mends_and_is_approved(lin: Person, awa: Person, tmp_path: Path) -> None:
    lin.desk.remember({"role": "authorized_user"})
    keep(lin.desk, ID, "Peer exchange", **ANSWERS, description={"en": "Twenty people."})
    asks(lin, "The first of the year.")
    focused = lin.program.window.focusWidget()
    assert focused is not None
    assert lin.form.isAncestorOf(focused), "the keyboard goes on in the form"
    assert lin.record(ID).state is State.TO_REVIEW
    hands_over(lin, tmp_path / "ask.focal")
    seen = glance(lin.desk, ID)
    assert seen is not None
    assert seen.handed is not None
    shown = preview(open_bundle(awa, tmp_path / "ask.focal"))
    assert rows(shown.table)[0][3] == f"New here · {lin.account.name} asked for a review"
    assert "The first of the year." in shown.along.text()
    awa.press("bundle_take")
    assert isinstance(awa.front, TakePage)
    told = report(awa.front)
    assert "A review of 1 record is asked for." in told.heading.text()
    assert "asked for a review: “" in rows(told.table)[0][2]
    assert awa.program.window.focusWidget() is told.review
    awa.press("report_review")
    awa.press("task_return")
    awa.find(QPlainTextEdit, "task_reason").setPlainText("Say where.")
    awa.press("task_return_send")
    assert awa.work.notice.second.text() == "Hand over in a bundle …"
    answer(awa, tmp_path / "no.focal")
    said = take(lin, tmp_path / "no.focal")
    assert any("reviewed it" in row[2] for row in rows(said.table))
    assert lin.record(ID).state is State.RETURNED
    assert [line.text() for line in lin.open(ID).view.band.lines] == ["Say where."]

    keep(lin.desk, ID, "Peer exchange", **ANSWERS, description={"en": "Twenty people in Cotonou."})
    asks(lin, "In Cotonou.")
    hands_over(lin, tmp_path / "again.focal")
    again = take(awa, tmp_path / "again.focal")
    assert [row[1] for row in rows(again.table)] == ["Taken in"], "nothing had been changed here"
    looks(awa)
    awa.press("task_approve")
    hands_over(awa, tmp_path / "yes.focal")
    take(lin, tmp_path / "yes.focal")
    assert lin.record(ID).state is State.READY
    lin.open(ID)
    lin.press("form_publish")
    assert lin.record(ID).state is State.WAITING
