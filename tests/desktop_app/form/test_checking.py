"""Problems are shown when a field was left or Check was pressed, and not while the first letter is typed."""

from __future__ import annotations

from desktop_app.form.checking import Checking
from forms.activity import ACTIVITY
from forms.problems import problems
from forms.vocabularies import seed
from forms.words import say

DOCUMENT = {
    "header": {"identifier": "A1", "schema": ACTIVITY.record_type, "languages": ["en"]},
    "startDate": "2016-05",
    "endDate": "2016-04",
    "totalBudget": "12 euro",
}
REASON = say("The title is not the one on the papers.")


def checking() -> Checking:
    """What is to be mended in the document."""
    checked = Checking({"title": [REASON]})
    checked.take(problems(ACTIVITY, DOCUMENT, seed()))
    return checked


def said(checked: Checking, path: str) -> list[str]:
    """The sentences beside a question."""
    return list(map(str, checked.at(path)))


def test_nothing_is_shown_at_first_but_why_the_record_came_back() -> None:
    assert list(checking().marked()) == ["title"]
    assert said(checking(), "title") == [str(REASON)]


def test_a_reason_goes_when_its_answer_is_changed() -> None:
    checked = checking()
    checked.edit("title")
    assert said(checked, "title") == []


def test_a_field_that_was_changed_shows_its_problems_when_it_is_left() -> None:
    checked = checking()
    checked.edit("totalBudget")
    assert said(checked, "totalBudget") == []
    assert checked.leave("totalBudget")
    assert len(said(checked, "totalBudget")) == 1


def test_a_field_that_was_only_passed_shows_nothing() -> None:
    checked = checking()
    assert not checked.leave("description")
    assert said(checked, "description") == []


def test_a_rule_over_two_answers_is_shown_when_either_was_changed() -> None:
    checked = checking()
    checked.edit("startDate")
    checked.leave("startDate")
    assert said(checked, "endDate") == ["The end lies before the start."]


def test_check_shows_everything() -> None:
    checked = checking()
    checked.show_all()
    assert checked.shown() == checked.found
    assert {"title", "description", "endDate", "totalBudget"} <= set(checked.marked())
