"""Into the bin, out of it, and erased for good: undone as it was, and asked before anything is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.deeds.bin_deeds import BinDeeds
from desktop_app.deeds.emptying import sentences
from desktop_app.desk import Desk
from desktop_app.told import Told
from desktop_app.widgets.confirm import Confirm
from forms.kinds import Document
from sync.records import Intent, Remote, Stamp, Standing, State
from sync.store.records.bin import Stake
from tests.desktop_app.given import ACTIVITY, Settle, keep, titled

ONE, TWO = "A0000000001", "B0000000002"


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    """What is asked over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def told() -> list[Told]:
    """What was told."""
    return []


@pytest.fixture
def deeds(desk: Desk, background: Background, told: list[Told]) -> BinDeeds:
    """The deeds of a desk with two records."""
    keep(desk, ONE, "Workshop")
    keep(desk, TWO, "Course")
    made = BinDeeds(desk, background, background)
    made.told.connect(told.append)
    return made


def state(desk: Desk, identifier: str) -> State:
    """Where a record stands."""
    record = desk.store.records.get(identifier)
    assert record is not None
    return record.state


def undo(told: Told, settle: Settle) -> None:
    """Do what the button of a line does."""
    assert told.action == "Undo"
    assert told.do is not None
    told.do()
    settle()


def agreed(desk: Desk, document: Document) -> None:
    """A record that the clearing-house has as a draft."""
    stamp = Stamp("2025-03-01T10:00:00Z", 0, Standing.DRAFT)
    desk.store.records.received(Remote(document["header"]["identifier"], ACTIVITY, stamp, document))


def test_what_waited_to_be_sent_waits_again_when_the_bin_is_undone(
    desk: Desk, deeds: BinDeeds, told: list[Told], settle: Settle
) -> None:
    desk.store.outbox.put(ONE, Intent.PUBLISH)
    deeds.bin([ONE, TWO])
    settle()
    assert told[0].text == ("2 records moved to the bin. What of them waited to be sent waits no longer.")
    undo(told[0], settle)
    item = desk.store.outbox.of(ONE)
    assert item is not None
    assert item.intent is Intent.PUBLISH
    assert (state(desk, ONE), state(desk, TWO)) == (State.WAITING, State.DRAFT)


def test_what_is_taken_out_is_not_removed_there_and_that_is_said_and_undone(
    desk: Desk, deeds: BinDeeds, told: list[Told], settle: Settle
) -> None:
    agreed(desk, titled("C1", "Shared"))
    desk.store.outbox.put("C1", Intent.DELETE)
    desk.store.records.to_bin(["C1"], "Noor")
    deeds.restore(["C1"])
    settle()
    assert told[0].text.endswith("What was to be removed at the clearing-house stays there now.")
    assert desk.store.outbox.of("C1") is None
    undo(told[0], settle)
    assert state(desk, "C1") is State.BIN
    item = desk.store.outbox.of("C1")
    assert item is not None
    assert item.intent is Intent.DELETE


def test_erasing_asks_first_and_does_only_what_was_agreed(
    desk: Desk, deeds: BinDeeds, told: list[Told], settle: Settle, over: QWidget
) -> None:
    desk.store.records.to_bin([ONE, TWO], "Noor")
    deeds.erase([ONE], over)
    settle()
    (asked,) = over.findChildren(Confirm)
    assert "Erase 1 record?" in asked.accessibleDescription()
    assert "Only going back to a backup brings it back" in asked.accessibleDescription()
    asked.reject()
    settle()
    assert state(desk, ONE) is State.BIN
    deeds.erase([ONE], over)
    settle()
    over.findChildren(Confirm)[-1].accept()
    settle()
    assert desk.store.records.get(ONE) is None
    assert state(desk, TWO) is State.BIN
    assert told[-1].text.startswith("1 record erased. The backup of ")
    assert str(desk.store.journal.latest(1)[0].phrase) == "1 record was erased from the bin."


def test_where_nothing_can_be_erased_it_is_said_and_nothing_asked(
    desk: Desk, deeds: BinDeeds, told: list[Told], settle: Settle, over: QWidget
) -> None:
    agreed(desk, titled("C1", "Shared"))
    desk.store.outbox.put("C1", Intent.DELETE)
    desk.store.records.to_bin(["C1"], "Noor")
    deeds.erase(["C1"], over)
    settle()
    assert not over.findChildren(Confirm)
    assert told[-1].text.startswith("1 record stays in the bin")


def test_those_that_others_name_are_told_by_title(
    desk: Desk, deeds: BinDeeds, settle: Settle, over: QWidget
) -> None:
    keep(desk, "C1", "A network", contacts=[{"identifier": TWO}])
    desk.store.records.to_bin([TWO], "Noor")
    deeds.erase([TWO], over)
    settle()
    assert "Other records name 1 of them" in over.findChildren(Confirm)[-1].accessibleDescription()
    assert "Course" in over.findChildren(Confirm)[-1].accessibleDescription()


def test_what_is_lost_comes_back_or_stays_is_said_in_numbers(qapp: object, tmp_path: Path) -> None:
    stake = Stake(("A", "B"), ("C",), there=1, files=2, size=2_400_000)
    said = " ".join(sentences(stake, ["One", "Two", "Three", "Four", ""]))
    assert "2 attached files that nothing else uses go too (2 MB)" in said
    assert "One, Two, Three and 2 more" in said
    assert "still has 1 of them" in said
    assert "1 record stays in the bin" in said
