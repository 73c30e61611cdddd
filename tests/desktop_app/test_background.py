"""Work beside the window: where it runs, where it is answered, how it stops, what it leaves."""

from __future__ import annotations

import threading
import weakref
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background import Background, Job, Where
from desktop_app.error_dialog import ErrorDialog
from desktop_app.errors import show
from forms.words import say
from sync.errors import Trouble
from tests.desktop_app.given import Settle

MAIN = threading.main_thread()


@pytest.mark.parametrize("on", ["store", "network"])
def test_work_is_done_elsewhere_and_answered_here(background: Background, settle: Settle, on: Where) -> None:
    answers: list[tuple[threading.Thread, threading.Thread]] = []

    def done(worker: threading.Thread) -> None:
        answers.append((worker, threading.current_thread()))

    background.run(threading.current_thread, done, on=on)
    assert not background.idle()
    settle()
    [(worker, here)] = answers
    assert worker is not MAIN
    assert here is MAIN


def test_work_for_the_store_is_done_in_its_order(background: Background, settle: Settle) -> None:
    order: list[int] = []
    for number in range(50):
        background.run(partial(order.append, number), lambda _nothing: None)
    settle()
    assert order == list(range(50))


def test_an_error_goes_to_whoever_asked(background: Background, settle: Settle) -> None:
    caught: list[Exception] = []
    background.run(lambda: int("x"), lambda _answer: None, caught.append)
    settle()
    assert isinstance(caught[0], ValueError)


def test_an_error_that_nobody_takes_is_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    background = Background(window)

    def fail() -> None:
        raise Trouble(say("The line broke off."))

    background.run(fail, lambda _nothing: None)
    qtbot.waitUntil(background.idle)
    [dialog] = window.findChildren(ErrorDialog)
    assert "The line broke off." in dialog.accessibleDescription()
    background.close()


def test_progress_is_heard_here_in_order_before_the_answer(background: Background, settle: Settle) -> None:
    heard: list[Any] = []

    def work(job: Job) -> str:
        for step in range(3):
            job.report((step, threading.current_thread() is MAIN))
        return "done"

    background.run(work, heard.append, progress=heard.append)
    settle()
    assert heard == [(0, False), (1, False), (2, False), "done"]


def test_work_that_listens_ends_early_and_still_answers(background: Background, settle: Settle) -> None:
    begun, answers = threading.Event(), list[bool]()

    def work(job: Job) -> bool:
        begun.set()
        while not job.is_stopped():
            threading.Event().wait(0.001)
        return job.is_stopped()

    job = background.run(work, answers.append, progress=lambda _value: None)
    assert begun.wait(20)
    job.stop()
    settle()
    assert answers == [True]


def test_an_answer_that_is_forgotten_does_not_come(background: Background, settle: Settle) -> None:
    answers: list[int] = []
    background.run(lambda: 1, answers.append).forget()
    background.run(lambda: 2, answers.append)
    settle()
    assert answers == [2]


def test_nothing_is_told_to_a_widget_that_is_gone(background: Background, settle: Settle) -> None:
    owner, answers = QObject(), list[int]()
    held = threading.Event()
    background.run(held.wait, lambda _answer: answers.append(1), owner=owner)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, 0)
    held.set()
    settle()
    assert answers == []


def test_what_the_store_was_given_is_done_even_when_the_program_closes(qapp: QApplication) -> None:
    background, held, kept = Background(), threading.Event(), list[str]()
    answers: list[Any] = []
    background.run(held.wait, answers.append)
    background.run(lambda: kept.append("the last word"), answers.append)
    held.set()
    background.close()
    QApplication.processEvents()
    assert kept == ["the last word"]
    assert answers == []


def test_it_says_when_it_becomes_busy_and_when_it_is_idle(background: Background, settle: Settle) -> None:
    said: list[bool] = []
    background.busy.connect(said.append)
    background.run(lambda: 1, lambda _answer: None)
    background.run(lambda: 2, lambda _answer: None)
    settle()
    assert said == [True, False]


def test_it_is_busy_until_the_answer_and_all_that_follows_from_it_are_done(
    background: Background, settle: Settle
) -> None:
    said: list[object] = []
    background.busy.connect(said.append)

    def go_on(answer: str) -> None:
        said.append(answer)
        assert not background.idle()
        background.run(lambda: "the next", said.append)

    background.run(lambda: "an answer", go_on)
    settle()
    assert said == [True, "an answer", "the next", False]


def test_showing_works_without_a_window(qapp: QApplication) -> None:
    dialog = show(None, Trouble(say("No window is there.")))
    assert dialog.isVisible()
    dialog.close()


class Held:
    """Something that work holds, as a page does."""


@pytest.mark.parametrize("fails", [False, True])
def test_the_other_thread_is_never_the_last_to_let_go_of_what_work_holds(
    background: Background, qtbot: QtBot, fails: bool
) -> None:
    """A widget that dies on a worker's thread takes the program with it."""
    held, let_go = Held(), threading.Event()
    gone = weakref.ref(held)

    def work(it: Held = held) -> Held:
        if fails:
            raise ValueError(it)
        return it

    # The other thread stays where it has just answered, until this one has let go of everything.
    background._answered.connect(lambda: let_go.wait(10), Qt.ConnectionType.DirectConnection)
    background.run(work, lambda _answer: None, lambda _error: None)
    del work, held
    try:
        qtbot.waitUntil(background.idle)
        assert gone() is None
    finally:
        let_go.set()
