"""What merged by itself: listed, with what stood there before, and put back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.conflicts.difference import Mark
from desktop_app.conflicts.merged_sheet import MergedSheet, merged_sheet_of
from desktop_app.desk import Desk
from tests.desktop_app.conflicts.given import ACTIVITY, MINE, SECOND, THEIRS, Shown, kept, meet, text

TITLE = "Regional workshop, second edition"
CAME = {"title": text(TITLE), "totalBudget": "20000"}


def sheet(desk: Desk) -> MergedSheet:
    found = merged_sheet_of(desk, ACTIVITY)
    assert found is not None
    return found


def test_each_answer_tells_what_stood_there_before_and_what_stands_there_now(desk: Desk) -> None:
    meet(desk, {"endDate": "2017"}, CAME)
    lines = [line for came in sheet(desk).answers for line in came.lines]
    said = {line.label: (line.before and line.before.said, line.now.said) for line in lines}
    assert said == {
        "Title (English)": ("Regional workshop", TITLE),
        "Total budget in US dollars": ("", "20,000"),
    }
    assert [run.text for run in lines[0].now.runs if run.mark is Mark.ADDED] == [", second edition"]


def test_a_text_is_told_language_by_language_and_only_where_it_changed(desk: Desk) -> None:
    texts = {"en": "Regional workshop", "ar": "ورشة عمل", "fr": "Atelier"}
    meet(desk, {"endDate": "2017"}, {"title": texts | {"ar": "ورشة عمل إقليمية"}}, base={"title": texts})
    (came,) = sheet(desk).answers
    assert [(line.label, line.runs_in) for line in came.lines] == [("Title (العربية)", "ar")]


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
    assert shown.lines() == ["In conflict\nActivity · two versions"]
    assert shown.page.top.merged.text() == "1 record merged by itself: see"
    shown.press_button("records_merged")
    assert shown.lines()[1] == f"{TITLE}\nActivity · merged by itself"
    assert shown.page.pane.merged.isVisible()
    assert shown.page.top.heading.text() == "In conflict (1)"
    shown.press_button("records_merged")
    assert len(shown.lines()) == 1


def test_what_stood_there_before_is_put_back(qtbot: QtBot, desk: Desk, background: Background) -> None:
    meet(desk, {"endDate": "2017"}, CAME)
    shown = Shown(qtbot, desk, background)
    shown.press_button("records_merged")
    shown.press_button("put_back_totalBudget")
    record = kept(desk)
    assert "totalBudget" not in record.mine
    assert record.mine["title"] == text(TITLE)
    assert "Yours stands there again" in shown.page.notice.text()
    shown.press_button("notice_action")
    assert kept(desk).mine["totalBudget"] == "20000"
    assert "put_back_totalBudget" in [
        button.objectName() for button in shown.page.pane.merged.buttons.values()
    ]
