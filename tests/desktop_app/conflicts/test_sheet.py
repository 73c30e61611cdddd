"""A record in conflict in words."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.conflicts.difference import Mark
from desktop_app.conflicts.sheet import Part, Sheet, sheet_of
from desktop_app.desk import Desk
from tests.desktop_app.conflicts.given import ACTIVITY, DESCRIPTION, END, MINE, THEIRS, activity, meet, text


def sheet(desk: Desk) -> Sheet:
    found = sheet_of(desk, ACTIVITY)
    assert found is not None
    return found


def part(desk: Desk, path: str) -> Part:
    return next(part for part in sheet(desk).parts if part.path == path)


def test_it_says_who_changed_it_and_when(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    assert sheet(desk).head == "Changed here and by Ana Souza on 13 March 2025"
    assert sheet(desk).title == "Regional workshop"


def test_it_is_not_there_when_nothing_is_in_conflict(desk: Desk) -> None:
    meet(desk, {"endDate": "2017"}, {"startDate": "2015"})
    assert sheet_of(desk, ACTIVITY) is None
    assert sheet_of(desk, "nowhere") is None


def test_what_merged_by_itself_is_counted(desk: Desk) -> None:
    meet(desk, MINE, {**THEIRS, "title": text("Workshop, second edition"), "totalBudget": "20000"})
    assert sheet(desk).merged == 2


def test_texts_are_marked_word_by_word_and_dates_are_said(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    description, end = part(desk, DESCRIPTION), part(desk, END)
    assert description.label == "Description (English)"
    assert [run.text for run in description.mine.runs if run.mark is Mark.ADDED] == ["25"]
    assert [run.text for run in description.theirs.runs if run.mark is Mark.ADDED] == ["and a field day"]
    assert (end.before.said, end.mine.said, end.theirs.said) == (
        "8 April 2016",
        "9 April 2016",
        "10 April 2016",
    )
    assert {run.mark for run in end.mine.runs} == {Mark.SAME}


def test_an_answer_that_one_side_took_away_is_empty_there(desk: Desk) -> None:
    meet(desk, {"endDate": "2017"}, {"endDate": None})
    assert part(desk, END).theirs.runs == ()
    assert part(desk, END).both is None


def test_an_answer_without_a_question_is_shown_too(desk: Desk) -> None:
    meet(desk, {"fieldOfTheirs": "x"}, {"fieldOfTheirs": "y"})
    found = part(desk, "fieldOfTheirs")
    assert found.label == "Other information: fieldOfTheirs"
    assert (found.mine.said, found.theirs.said) == ("x", "y")


def test_the_mark_of_an_answer_changes_with_any_of_its_versions(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    before = part(desk, END)
    desk.store.records.save(
        "capacityBuildingInitiative",
        ACTIVITY,
        activity(**{**MINE, "endDate": "2018"}),
        origin=desk.store.history.of(ACTIVITY)[0].origin,
        who="Amina Dossou",
    )
    after = part(desk, END)
    assert after.seen != before.seen
    assert replace(after, mine=before.mine, seen=before.seen) == before


def test_answers_stand_in_the_order_of_the_form_and_what_nobody_asks_for_last(desk: Desk) -> None:
    more = {"title": text("Mine"), "aFieldOfTheirs": "x"}, {"title": text("Theirs"), "aFieldOfTheirs": "y"}
    meet(desk, {**MINE, **more[0]}, {**THEIRS, **more[1]})
    assert [part.path for part in sheet(desk).parts] == ["title.en", DESCRIPTION, END, "aFieldOfTheirs"]
