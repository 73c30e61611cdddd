"""How fast it goes: bytes and seconds, as the meter and a clock that only goes on tell them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app import words
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.queue.saying import say_cost, say_pace, say_seconds
from desktop_app.synchronizing.pace import Going, Pace, measured
from desktop_app.synchronizing.synchronizer import Synchronizer
from forms.words import Phrase, say
from sync.cost import Cost
from sync.experience import Experience, Weight, keep_experience
from sync.report import Report
from sync.traffic import Speed, Traffic
from tests.desktop_app.given import Settle

SENDING = say("Sending record {number} of {total} …", number=1, total=4)


class Wire(QObject):
    """A synchronizer as far as the pace hears it; a test sets what passed."""

    progressed = Signal(Phrase, int, int)
    ended = Signal(Report)

    def __init__(self) -> None:
        super().__init__()
        self.passed = Traffic()

    def traffic(self) -> Traffic:
        """What passed."""
        return self.passed


class Walk:
    """A pace with a line and a clock of the test's own."""

    def __init__(self, desk: Desk, background: Background) -> None:
        self.wire, self.now = Wire(), 100.0
        self.told: list[Going] = []
        line: Synchronizer = self.wire  # type: ignore[assignment]
        self.pace = Pace(line, desk, background, self.wire, lambda: self.now)
        self.pace.told.connect(self.told.append)

    def go_on(self, seconds: float, size: int) -> Going:
        """Time passes and so many bytes; how it goes then."""
        self.now += seconds
        self.wire.passed = Traffic(up=self.wire.passed.up + size)
        self.wire.progressed.emit(SENDING, 1, 4)
        return self.told[-1]


@pytest.fixture
def walk(desk: Desk, background: Background, settle: Settle) -> Iterator[Walk]:
    """A pace of a desk where asking for news took 40 kB the last time."""
    keep_experience(desk.store, Experience(Speed(0.6, 8_000), Weight(3, 30_000, 10_000)))
    made = Walk(desk, background)
    yield made
    made.wire.ended.emit(Report())
    settle()


def test_bytes_speed_and_what_is_left_are_told(walk: Walk, settle: Settle) -> None:
    walk.wire.passed = Traffic(up=5_000)
    walk.pace.begin(say("Beginning …"))
    settle()
    walk.go_on(0, 0)
    going = walk.go_on(2, 16_000)
    assert (going.done, going.total) == (1, 4)
    assert (going.passed, going.expected, going.speed, going.left) == (16_000, 40_000, 8_000, 3)
    assert say_pace(going) == "16 kB of about 40 kB · 8 kB a second · about 3 s left"


def test_the_speed_is_that_of_the_last_seconds(walk: Walk, settle: Settle) -> None:
    walk.pace.begin(say("Beginning …"))
    settle()
    for _second in range(10):
        walk.go_on(1, 10_000)
    for _second in range(6):
        going = walk.go_on(1, 1_000)
    assert going.speed == pytest.approx(1_000)
    assert going.left is None, "more passed than was expected"
    assert say_pace(going) == "106 kB so far · 1 kB a second"


def test_a_connection_that_is_made_anew_counts_from_nothing(walk: Walk, settle: Settle) -> None:
    walk.wire.passed = Traffic(up=90_000)
    walk.pace.begin(say("Beginning …"))
    settle()
    walk.wire.passed = Traffic()
    assert walk.go_on(1, 700).passed == 700


def test_at_the_end_nothing_goes_on_any_more(walk: Walk, settle: Settle) -> None:
    walk.pace.begin(say("Beginning …"))
    settle()
    rested: list[bool] = []
    walk.pace.rested.connect(lambda: rested.append(True))
    walk.wire.ended.emit(Report())
    walk.wire.progressed.emit(say("Signing in …"), 0, 0)
    assert rested == [True]
    assert walk.pace.going is None


def test_before_anything_passed_nothing_is_said_of_it() -> None:
    going = Going(SENDING, expected=500)
    assert say_pace(going) == ""
    assert measured(going, (0.2, 100)).speed is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.1, "about 1 s"),
        (89, "about 89 s"),
        (91, "about 2 min"),
        (5399, "about 90 min"),
        (7300, "about 2 h"),
    ],
)
def test_spans_are_said_as_people_say_them(qapp: QApplication, seconds: float, words: str) -> None:
    assert say_seconds(seconds) == words


def test_the_cost_is_said_with_what_is_not_known(qapp: QApplication) -> None:
    words.install("en")
    assert say_cost(Cost(2, 1, 14_000, 3_000, 12.0)) == (
        "2 records are sent. About 14 kB go out, 3 kB come in, and what is new there. "
        "At the last speed: about 12 s. 1 record waits longer."
    )
    assert say_cost(Cost(0, 0, 0, None, None)) == (
        "Nothing is sent; only news are asked for. "
        "How much passes is not known before the first synchronization."
    )
    assert say_cost(Cost(0, 0, 900, None, None)) == (
        "Nothing is sent; only news are asked for. "
        "About 900 bytes go out; how much comes in is not known before the first synchronization."
    )
