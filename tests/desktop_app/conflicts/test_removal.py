"""A record that one side took away: what is shown of it, and keeping or removing it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.conflicts.removal_sheet import RemovalSheet, removal_sheet_of
from desktop_app.desk import Desk
from sync.records import Intent, State
from tests.desktop_app.conflicts.given import (
    ACTIVITY,
    MINE,
    THEIRS,
    Shown,
    activity,
    gone_here,
    gone_there,
    kept,
    meet,
    text,
)


def sheet(desk: Desk) -> RemovalSheet:
    found = removal_sheet_of(desk, ACTIVITY)
    assert found is not None
    return found


def differing(desk: Desk) -> list[str]:
    """The answers that are marked."""
    return [answer.path for chapter in sheet(desk).chapters for answer in chapter.answers if answer.differs]


def many(desk: Desk, number: int) -> list[str]:
    """So many records that went at once."""
    names = [f"{place:08X}-4E5F-6071-8293-A4B5C6D7E8F9" for place in range(number)]
    for place, name in enumerate(names):
        gone_there(desk, identifier=name, base={"title": text(f"No {place}")}, ask=True)
    return names


def test_what_was_changed_here_since_both_agreed_is_shown(desk: Desk) -> None:
    gone_there(desk, MINE)
    assert sheet(desk).head == "No longer at the clearing-house, changed here"
    assert differing(desk) == ["description.en", "endDate"]


def test_what_was_changed_there_since_it_was_removed_here_is_shown(desk: Desk) -> None:
    gone_here(desk, THEIRS)
    assert sheet(desk).head == "You removed it, Ana Souza changed it there on 13 March 2025"
    assert differing(desk) == ["description.en", "endDate"]


def test_a_record_that_nobody_changed_is_shown_whole(desk: Desk) -> None:
    gone_there(desk, ask=True)
    found = sheet(desk)
    assert (found.head, found.compared) == ("No longer at the clearing-house", False)
    assert "title.en" in [answer.path for chapter in found.chapters for answer in chapter.answers]


def test_there_is_nothing_to_decide_where_nobody_removed_it(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    assert removal_sheet_of(desk, ACTIVITY) is None
    assert removal_sheet_of(desk, "nowhere") is None


def test_kept_it_is_a_draft_that_waits_to_be_sent_anew(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    gone_there(desk, MINE)
    shown = Shown(qtbot, desk, background)
    assert shown.lines() == ["Regional workshop\nActivity · removed there"]
    shown.press_button("removal_keep")
    record = kept(desk)
    assert (record.state, record.intent, record.base) == (State.WAITING, Intent.DRAFT, None)
    assert record.mine == activity(**MINE)
    assert "is kept and waits to be sent" in shown.page.notice.text()
    assert shown.page.empty.isVisible()


def test_removed_it_lies_in_the_bin(qtbot: QtBot, desk: Desk, background: Background) -> None:
    gone_there(desk, MINE)
    Shown(qtbot, desk, background).press_button("removal_remove")
    assert kept(desk).state is State.BIN


def test_what_was_removed_here_can_be_kept_as_it_is_there(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    gone_here(desk, THEIRS)
    shown = Shown(qtbot, desk, background)
    assert shown.lines() == ["Regional workshop\nActivity · removed here"]
    assert shown.page.pane.removal.keep.text() == "Keep it as it is there"
    shown.press_button("removal_keep")
    record = kept(desk)
    assert (record.binned, record.mine) == (False, activity(**THEIRS))
    assert record.state is not State.CONFLICT


def test_the_keyboard_begins_at_keeping_and_enter_keeps(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    gone_there(desk, MINE)
    shown = Shown(qtbot, desk, background)
    shown.page.show_record(ACTIVITY)
    shown.wait()
    assert shown.page.pane.removal.keep.hasFocus()
    shown.press(Qt.Key.Key_Space)
    shown.wait()
    assert kept(desk).state is State.WAITING


def test_later_goes_on_with_the_next_record(qtbot: QtBot, desk: Desk, background: Background) -> None:
    names = many(desk, 2)
    shown = Shown(qtbot, desk, background)
    shown.press_button("removal_later")
    assert shown.page.list.current() == names[1]
    assert [kept(desk, name).state for name in names] == [State.CONFLICT, State.CONFLICT]


@pytest.mark.parametrize(
    ("button", "verb", "state"),
    [
        ("removal_keep_all", "Keep 6 records", State.WAITING),
        ("removal_remove_all", "Remove 6 records", State.BIN),
    ],
)
def test_many_at_once_are_explained_and_decided_together_once_asked(
    qtbot: QtBot, desk: Desk, background: Background, button: str, verb: str, state: State
) -> None:
    names = many(desk, 6)
    shown = Shown(qtbot, desk, background)
    assert "restored from a backup" in shown.page.pane.removal.why.text()
    assert shown.page.pane.removal.why.isVisible()
    shown.press_button(button)
    assert {kept(desk, name).state for name in names} == {State.CONFLICT}
    assert shown.button("confirm_yes").text() == verb
    shown.press_button("confirm_yes")
    assert {kept(desk, name).state for name in names} == {state}


def test_a_single_record_is_not_said_to_be_many(qtbot: QtBot, desk: Desk, background: Background) -> None:
    gone_there(desk, MINE)
    removal = Shown(qtbot, desk, background).page.pane.removal
    assert not removal.why.isVisible()
    assert not removal.many.isVisible()
