"""Undoing what was settled: by the link in the notice and by Ctrl+Z, for every way of settling."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.conflicts.choices import How
from desktop_app.desk import Desk
from desktop_app.operations.drafts import save_draft
from sync.records import Query, Record, State
from tests.desktop_app.conflicts.given import (
    ACTIVITY,
    DESCRIPTION,
    END,
    MINE,
    SECOND,
    THEIRS,
    Shown,
    gone_here,
    gone_there,
    kept,
    meet,
    text,
)


def settle_all(shown: Shown) -> None:
    """Take theirs in all records."""
    action = shown.page.findChild(QAction, "all_records_theirs")
    assert action is not None
    action.trigger()
    shown.press_button("confirm_yes")


def as_it_was(one: Record, other: Record) -> bool:
    """Whether a record is what it was, but for when it was changed last."""
    return (one.mine, one.conflicts, one.state, one.intent, one.merged, one.removal) == (
        other.mine,
        other.conflicts,
        other.state,
        other.intent,
        other.merged,
        other.removal,
    )


def test_the_notice_undoes_a_settlement_and_the_choices_are_there_again(shown: Shown) -> None:
    before = kept(shown.desk)
    shown.card(DESCRIPTION).decide(How.BOTH)
    shown.card(END).decide(How.THEIRS)
    shown.settle()
    assert kept(shown.desk).state is State.WAITING
    shown.press_button("notice_action")
    assert as_it_was(kept(shown.desk), before)
    assert shown.card(DESCRIPTION).buttons.how() is How.BOTH
    assert shown.card(END).buttons.how() is How.THEIRS
    assert "in conflict again" in shown.page.notice.text()
    shown.settle()
    assert kept(shown.desk).mine["endDate"] == "2016-04-10"


def test_the_key_undoes_one_settlement_after_the_other(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    for identifier, name in ((ACTIVITY, "First"), (SECOND, "Second")):
        meet(desk, MINE, THEIRS, identifier=identifier, base={"title": text(name)})
    before = [kept(desk, name) for name in (ACTIVITY, SECOND)]
    shown = Shown(qtbot, desk, background)
    for _ in before:
        shown.page.view.rest_theirs.click()
        shown.settle()
    assert shown.page.empty.isVisible()
    for _ in before:
        QTest.keyClick(shown.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        shown.wait()
    assert all(as_it_was(kept(desk, old.identifier), old) for old in before)
    QTest.keyClick(shown.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.wait()
    assert len(shown.lines()) == 2


def test_while_somebody_writes_the_key_takes_back_what_was_written(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    for identifier, name in ((ACTIVITY, "First"), (SECOND, "Second")):
        meet(desk, MINE, THEIRS, identifier=identifier, base={"title": text(name)})
    shown = Shown(qtbot, desk, background)
    shown.page.view.rest_theirs.click()
    shown.settle()
    shown.card(DESCRIPTION).decide(How.ANEW)
    box = shown.card(DESCRIPTION).result.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    QTest.keyClicks(box, "Half ")
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.wait()
    assert not box.toPlainText().startswith("Half ")
    assert kept(desk).state is not State.CONFLICT


def test_two_records_become_one_in_conflict_again(shown: Shown) -> None:
    before = kept(shown.desk)
    shown.press_button("keep_as_two")
    assert shown.desk.store.records.count(Query()) == 2
    shown.press_button("notice_action")
    assert as_it_was(kept(shown.desk), before)
    assert shown.desk.store.records.count(Query()) == 1


def test_a_second_record_that_was_worked_on_since_is_not_taken_away(shown: Shown) -> None:
    shown.press_button("keep_as_two")
    rows = shown.desk.store.records.rows(Query())
    own = next(row.identifier for row in rows if row.identifier != ACTIVITY)
    save_draft(shown.desk, own, {**kept(shown.desk, own).mine, "totalBudget": "5"})
    shown.press_button("notice_action")
    assert kept(shown.desk).state is State.CONFLICT
    assert kept(shown.desk, own).mine["totalBudget"] == "5"
    assert "it stays" in shown.page.notice.text()


def test_all_records_are_in_conflict_again_but_those_that_were_changed_since(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    for identifier, name in ((ACTIVITY, "First"), (SECOND, "Second")):
        meet(desk, MINE, THEIRS, identifier=identifier, base={"title": text(name)})
    before = kept(desk)
    shown = Shown(qtbot, desk, background)
    settle_all(shown)
    save_draft(desk, SECOND, {**kept(desk, SECOND).mine, "totalBudget": "5"})
    shown.press_button("notice_action")
    assert as_it_was(kept(desk), before)
    assert kept(desk, SECOND).mine["totalBudget"] == "5"
    assert kept(desk, SECOND).state is not State.CONFLICT
    assert "1 record stays as it is. This can no longer be undone" in shown.page.notice.text()


def test_what_was_changed_since_is_not_undone_and_it_is_said_why(shown: Shown) -> None:
    shown.page.view.rest_theirs.click()
    shown.settle()
    save_draft(shown.desk, ACTIVITY, {**kept(shown.desk).mine, "totalBudget": "5"})
    shown.press_button("notice_action")
    assert kept(shown.desk).mine["totalBudget"] == "5"
    assert shown.page.notice.text()
    assert kept(shown.desk).state is not State.CONFLICT


@pytest.mark.parametrize("button", ["removal_keep", "removal_remove"])
@pytest.mark.parametrize(
    "take_away", [lambda desk: gone_there(desk, MINE), lambda desk: gone_here(desk, THEIRS)]
)
def test_a_decision_about_a_removal_is_undone(
    qtbot: QtBot,
    desk: Desk,
    background: Background,
    take_away: Callable[[Desk], Record],
    button: str,
) -> None:
    before = take_away(desk)
    shown = Shown(qtbot, desk, background)
    shown.press_button(button)
    assert kept(desk).removal is None
    shown.press_button("notice_action")
    assert as_it_was(kept(desk), before)
    assert kept(desk).base == before.base
    assert shown.page.pane.removal.isVisible()
