"""A record in words to be read, and what differs between two versions of it."""

from __future__ import annotations

from desktop_app.conflicts.difference import Mark, Run
from desktop_app.desk import Desk
from desktop_app.reading.answers import Answered, chapters_of
from forms.kinds import Document
from forms.paths import with_value
from forms.registry import form_for
from tests.support.two_computers import ACTIVITY

FORM = form_for("capacityBuildingInitiative")


def answers(desk: Desk, document: Document, before: Document | None = None) -> dict[str, Answered]:
    """The answers by path."""
    chapters = chapters_of(desk, FORM, document, before)
    return {answer.path: answer for chapter in chapters for answer in chapter.answers}


def marked(answer: Answered) -> list[tuple[str, Mark]]:
    """What differs in an answer."""
    return [(run.text, run.mark) for run in answer.runs if run.mark is not Mark.SAME]


def test_answers_stand_in_words_under_the_title_of_their_section(desk: Desk) -> None:
    first = chapters_of(desk, FORM, ACTIVITY)[0]
    assert first.title == "General"
    told = answers(desk, ACTIVITY)
    assert told["title.fr"].label == "Title (Français)"
    assert told["title.fr"].runs == (Run("Échange entre pairs"),)
    assert told["countryRegions"].runs == (Run("Benin"),)
    assert told["isProjectProgramme"].runs == (Run("No"),)


def test_what_nobody_answered_is_left_out(desk: Desk) -> None:
    assert "startDate" not in answers(desk, ACTIVITY)
    assert "startDate" not in answers(desk, ACTIVITY, ACTIVITY)


def test_the_same_twice_differs_nowhere(desk: Desk) -> None:
    assert not any(answer.differs for answer in answers(desk, ACTIVITY, ACTIVITY).values())


def test_a_text_differs_word_by_word_and_language_by_language(desk: Desk) -> None:
    after = with_value(ACTIVITY, "description.en", "Thirty people learn.")
    after = with_value(after, "description.fr", "Trente personnes apprennent.")
    told = answers(desk, after, ACTIVITY)
    assert marked(told["description.en"]) == [("Twenty", Mark.REMOVED), ("Thirty", Mark.ADDED)]
    assert marked(told["description.fr"]) == [("Trente personnes apprennent.", Mark.ADDED)]
    assert not told["title.en"].differs


def test_a_list_differs_member_by_member(desk: Desk) -> None:
    after = with_value(ACTIVITY, "countryRegions", [{"identifier": "bj"}, {"identifier": "tg"}])
    assert marked(answers(desk, after, ACTIVITY)["countryRegions"]) == [("Togo", Mark.ADDED)]


def test_a_single_answer_is_struck_through_before_the_new_one(desk: Desk) -> None:
    told = answers(desk, with_value(ACTIVITY, "isProjectProgramme", True), ACTIVITY)
    assert marked(told["isProjectProgramme"]) == [("No", Mark.REMOVED), ("Yes", Mark.ADDED)]


def test_what_was_taken_away_is_shown_too(desk: Desk) -> None:
    after = {name: value for name, value in ACTIVITY.items() if name != "durationPeriod"}
    assert marked(answers(desk, after, ACTIVITY)["durationPeriod"]) == [("6", Mark.REMOVED)]


def test_what_no_question_asks_for_is_shown_where_it_differs(desk: Desk) -> None:
    after = {**ACTIVITY, "somethingOld": {"kept": ["anew"]}}
    assert answers(desk, after, ACTIVITY)["somethingOld"].differs
    assert "somethingOld" not in answers(desk, ACTIVITY, ACTIVITY)
    assert "somethingOld" not in answers(desk, ACTIVITY)
