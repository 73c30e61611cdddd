"""What merged by itself: listed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.conflicts.merged_sheet import MergedSheet, merged_sheet_of
from desktop_app.desk import Desk
from tests.desktop_app.conflicts.given import ACTIVITY, MINE, SECOND, THEIRS, Shown, meet, text

TITLE = "Regional workshop, second edition"
CAME = {"title": text(TITLE), "totalBudget": "20000"}


def sheet(desk: Desk) -> MergedSheet:
    found = merged_sheet_of(desk, ACTIVITY)
    assert found is not None
    return found


def test_each_answer_tells_what_stands_there_now(desk: Desk) -> None:
    meet(desk, {"endDate": "2017"}, CAME)
    said = {came.label: came.now.said for came in sheet(desk).answers}
    assert said == {"Title": TITLE, "Total budget in US dollars": "20,000"}


def test_a_record_into_which_nothing_came_has_none(desk: Desk) -> None:
    meet(desk, {"endDate": "2017"}, {"endDate": "2018"})
    assert merged_sheet_of(desk, ACTIVITY) is None
    assert merged_sheet_of(desk, "nowhere") is None


def test_from_a_record_in_conflict_one_looks_at_what_merged_and_comes_back(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    meet(desk, MINE, {**THEIRS, **CAME})
    shown = Shown(qtbot, desk, background)
    assert shown.page.view.merged.text() == "2 other answers merged by themselves: see"
    shown.press_button("show_merged")
    assert shown.page.pane.merged.isVisible()
    shown.press_button("back_to_settle")
    assert shown.page.view.isVisible()


def test_choices_are_not_lost_by_looking_at_what_merged(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    meet(desk, MINE, {**THEIRS, **CAME})
    shown = Shown(qtbot, desk, background)
    shown.press_button(f"mine_{shown.paths()[0]}")
    shown.press_button("show_merged")
    shown.press_button("back_to_settle")
    assert list(shown.page.view.choices()) == shown.paths()[:1]


def test_records_that_merged_wholly_by_themselves_are_listed_when_wanted(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    meet(desk, {"endDate": "2017"}, CAME)
    meet(desk, MINE, THEIRS, identifier=SECOND, base={"title": text("In conflict")})
    shown = Shown(qtbot, desk, background)
    assert shown.lines() == ["In conflict\nActivity · changed by both"]
    assert shown.page.merged.text() == "1 record merged by itself: see"
    shown.press_button("records_merged")
    assert shown.lines()[1] == f"{TITLE}\nActivity · merged by itself"
    assert shown.page.pane.merged.isVisible()
    assert shown.page.heading.text() == "In conflict (1)"
    shown.press_button("records_merged")
    assert len(shown.lines()) == 1
