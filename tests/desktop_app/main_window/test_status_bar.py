"""The foot of the window: honest about what is saved, what waits, and how a synchronization went."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.actions import COMMANDS, NEW, Actions
from desktop_app.main_window.status_bar import Standing, StatusBar, saving_words
from desktop_app.synchronizing.outcome import outcome
from forms.words import say
from sync.errors import SAFE, Unreachable
from sync.report import Report, Result, What
from tests.support.given import FakeClock

LOST = Unreachable(say("There is no connection."), SAFE, say("Try again later."))


@pytest.fixture
def done() -> list[str]:
    """What was asked for."""
    return []


@pytest.fixture
def foot(qtbot: QtBot, qapp: QApplication, clock: FakeClock, done: list[str]) -> StatusBar:
    """A foot whose commands are noted."""
    doers = {command.name: partial(done.append, command.name) for command in (*NEW, *COMMANDS)}
    foot = StatusBar(Actions(doers, QObject(qapp)), clock)
    qtbot.addWidget(foot)
    foot.show()
    return foot


def test_at_rest_it_says_what_is_saved_what_waits_and_since_when(foot: StatusBar, clock: FakeClock) -> None:
    foot.show_standing(Standing(5, 14_000, clock() - timedelta(minutes=2)))
    assert foot.text.text() == "All saved here · 5 wait (14 kB) · Last synchronized: 2 min ago"
    foot.show_standing(Standing())
    assert foot.text.text() == "All saved here · nothing waits to be sent · Not synchronized yet"


def test_to_synchronize_is_the_next_thing_to_do_only_where_something_waits_or_nothing_came_yet(
    foot: StatusBar, clock: FakeClock
) -> None:
    looks = []
    for standing in (Standing(), Standing(synchronized=clock()), Standing(2, 900, clock())):
        foot.show_standing(standing)
        looks.append(foot.synchronize.property("look"))
    assert looks == ["main", "", "main"]


def test_little_room_on_the_disk_stands_first_until_there_is_enough(foot: StatusBar) -> None:
    foot.show_room("Little room on the disk: 30 MB left")
    said = foot.text.text().split(" · ")
    assert said[:2] == ["All saved here", "Little room on the disk: 30 MB left"]
    foot.show_room("")
    assert foot.text.text() == "All saved here · nothing waits to be sent · Not synchronized yet"


def test_without_a_connection_it_says_since_when(foot: StatusBar, clock: FakeClock) -> None:
    foot.show_standing(Standing(1, 900, None, clock() - timedelta(minutes=12)))
    assert foot.text.text() == "All saved here · 1 waits (900 bytes) · No connection since: 12 min ago"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "Tries again in less than a minute"),
        (49.0, "Tries again in less than a minute"),
        (61.0, "Tries again in about 1 minute"),
        (130.0, "Tries again in about 2 minutes"),
        (7300.0, "Tries again in about 2 hours"),
    ],
)
def test_when_it_tries_again_is_said_roughly_and_can_be_ended(
    foot: StatusBar, done: list[str], seconds: float, words: str
) -> None:
    foot.tell_next_try(lambda: seconds)
    foot.show_standing(Standing())
    assert foot.text.text().split(" · ")[1] == words
    assert foot.synchronize.text() == "Try now"
    foot.synchronize.click()
    foot.stop_trying.click()
    assert done == ["synchronize", "stop_trying"]
    foot.tell_next_try(lambda: None)
    assert (foot.synchronize.text(), foot.stop_trying.isVisible()) == ("Synchronize", False)


def test_what_is_not_saved_yet_is_not_called_saved(foot: StatusBar) -> None:
    foot.show_saving(*saving_words("unsaved"))
    assert foot.text.text().startswith("Saving …")
    foot.show_saving(*saving_words("failed"))
    assert foot.text.text().startswith("The last changes could not be saved yet")
    foot.show_saving(*saving_words("kept"))
    assert foot.text.text().startswith("All saved here")


def test_time_passes(foot: StatusBar, clock: FakeClock) -> None:
    foot.show_standing(Standing(synchronized=clock()))
    clock.advance(minutes=3)
    foot.say_again()
    assert foot.text.text().endswith("3 min ago")


def test_during_a_synchronization_it_says_what_is_done_and_can_be_stopped(
    foot: StatusBar, done: list[str]
) -> None:
    foot.show_progress(say("Sending “{title}” …", title="Workshop"), 2, 5)
    assert foot.text.text() == "Sending “Workshop” …"
    assert (foot.progress.value(), foot.progress.maximum()) == (2, 5)
    assert not foot.synchronize.isVisible()
    foot.stop.click()
    assert done == ["stop"]
    foot.show_standing(Standing())
    assert not foot.progress.isVisible()
    foot.synchronize.click()
    assert done == ["stop", "synchronize"]


def report(*whats: What) -> Report:
    return Report([Result(f"A{n}", "resource", what, say("…")) for n, what in enumerate(whats)])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (report(), "Both sides are in step: nothing was new."),
        (report(What.SENT, What.SENT, What.CONFLICT), "2 records sent, 1 record in conflict."),
        (report(What.RECEIVED, What.MERGED), "1 record received, 1 record merged."),
        (
            report(What.FAILED, What.LATER, What.REMOVED),
            "1 record not sent, 1 record still waits, 1 record removed there.",
        ),
        (Report(trouble=LOST), f"There is no connection. {SAFE} Try again later."),
        (Report(stopped=True), "Stopped; the rest follows next time."),
    ],
)
def test_the_outcome_is_told_as_it_was(given: Report, words: str) -> None:
    assert outcome(given) == words


def test_nothing_is_called_in_step_while_something_is_left_here() -> None:
    assert outcome(report(), left=2) == "Nothing was new. 2 records here are held back or in conflict."


def test_what_was_done_before_the_line_broke_off_is_told_too() -> None:
    given = report(What.SENT)
    given.trouble = LOST
    assert outcome(given).startswith("1 record sent. There is no connection.")
