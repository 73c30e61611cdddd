"""Settling the answers of all records at once, asked first."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.conflicts.choices import How
from desktop_app.desk import Desk
from sync.records import State
from tests.desktop_app.conflicts.given import ACTIVITY, END, SECOND, Shown, gone_there, kept, meet, text

THIRD = "2A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"


@pytest.fixture
def two(qtbot: QtBot, desk: Desk, background: Background) -> Shown:
    """Two records with answers in conflict, and a third that was removed there."""
    for identifier, name in ((ACTIVITY, "First"), (SECOND, "Second")):
        meet(
            desk, {"endDate": "2017"}, {"endDate": "2018"}, base={"title": text(name)}, identifier=identifier
        )
    gone_there(desk, {"endDate": "2017"}, base={"title": text("Third")}, identifier=THIRD)
    return Shown(qtbot, desk, background)


def choose(shown: Shown, how: How) -> None:
    """Choose an entry of the menu."""
    action = shown.page.findChild(QAction, f"all_records_{how}")
    assert action is not None
    action.trigger()


@pytest.mark.parametrize(("how", "end"), [(How.MINE, "2017"), (How.THEIRS, "2018")])
def test_all_records_are_settled_in_one_way_once_the_person_says_so(two: Shown, how: How, end: str) -> None:
    choose(two, how)
    assert kept(two.desk).state is State.CONFLICT
    two.press_button("confirm_yes")
    assert [kept(two.desk, name).mine["endDate"] for name in (ACTIVITY, SECOND)] == [end, end]
    assert kept(two.desk, THIRD).state is State.CONFLICT
    assert f"2 records settled with {how.value}" in two.page.notice.text()


def test_nothing_is_settled_where_the_person_leaves_it(two: Shown) -> None:
    choose(two, How.MINE)
    two.press_button("confirm_no")
    assert [kept(two.desk, name).state for name in (ACTIVITY, SECOND)] == [State.CONFLICT, State.CONFLICT]


def test_what_was_chosen_already_stays_chosen(two: Shown) -> None:
    two.card(END).decide(How.THEIRS)
    choose(two, How.MINE)
    two.press_button("confirm_yes")
    assert [kept(two.desk, name).mine["endDate"] for name in (ACTIVITY, SECOND)] == ["2018", "2017"]


def test_one_record_alone_is_not_offered_to_be_settled_with_others(shown: Shown) -> None:
    assert not shown.page.top.everywhere.isVisible()
