"""Both answers in one: nothing of either side is lost, and it is offered only where it makes sense."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.conflicts.both import both
from desktop_app.conflicts.words_of import words_of
from forms.activity import ACTIVITY
from forms.contact import CONTACT
from forms.need import NEED
from forms.spec import Question

LONG, SHORT = ACTIVITY.question("description"), ACTIVITY.question("title")
RICH, LINKS = ACTIVITY.question("relevantInformation"), ACTIVITY.question("projectDocument")
TERMS, THREE = ACTIVITY.question("categories"), NEED.question("assistanceTypes")
WORD = st.sampled_from(["one", "two", "three", "four", "five", ",", "."])
WORDS = st.lists(WORD, min_size=1, max_size=8).map(" ".join)


def term(identifier: str, own: str = "") -> dict[str, Any]:
    return {"identifier": identifier} | ({"customValue": {"en": own}} if own else {})


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "expected"),
    [
        ("For 20 people.", "For 25 people.", "For 20 people and a day.", "For 25 people and a day."),
        ("For 20", "For 25", "For 20 and a day", "For 25 and a day"),
        ("One.", "One. Mine.", "One. Theirs.", "One. Mine. Theirs."),
        ("培训二十人", "培训三十人", "培训二十人和考察", "培训三十人和考察"),
        ("see http://a.org now", "see http://b.org now", "see http://a.org soon", "see http://b.org soon"),
        (
            "First.\n\nLast.",
            "First one.\n\nLast.",
            "First.\n\nLast.\n\nMore.",
            "First one.\n\nLast.\n\nMore.",
        ),
        ("One two three.", "One three.", "One two three!", "One three!"),
    ],
)
def test_changes_of_different_words_are_woven_into_one_text(
    base: str, mine: str, theirs: str, expected: str
) -> None:
    assert both(LONG, base, mine, theirs) == expected


def test_changes_of_the_same_words_stand_one_after_the_other() -> None:
    assert both(LONG, "For 20.", "For 25.", "For 30.") == "For 25.\n\nFor 30."
    assert both(SHORT, "Course", "Workshop", "Seminar") == "Workshop / Seminar"


def test_without_a_common_text_both_texts_stand_whole() -> None:
    assert both(LONG, None, "Mine.", "Theirs.") == "Mine.\n\nTheirs."


@given(WORDS, WORDS, WORDS)
def test_every_word_that_a_side_brought_in_is_in_the_result(base: str, mine: str, theirs: str) -> None:
    result = {word.text for word in words_of(both(LONG, base, mine, theirs))}
    old, here, there = ({word.text for word in words_of(text)} for text in (base, mine, theirs))
    assert (here - old) | (there - old) <= result


@given(WORDS, WORDS)
def test_a_side_that_changed_nothing_leaves_the_other_as_it_is(base: str, other: str) -> None:
    assert both(LONG, base, other, base).split() == other.split()
    assert both(LONG, base, base, other).split() == other.split()


def test_formatted_texts_are_never_woven_into_one_another() -> None:
    base, mine, theirs = "<div>One two</div>", "<div>One <b>two</b></div>", "<div>Uno two</div>"
    assert both(RICH, base, mine, theirs) == f"{mine}\n\n{theirs}"


def test_lists_are_united_and_each_member_stands_there_once() -> None:
    a, b, c = term("A"), term("B"), term("C")
    assert both(TERMS, [a], [a, b], [a, c]) == [a, b, c]
    links = [{"url": "https://a.org", "name": "Mine"}], [{"url": "https://a.org", "name": "Theirs"}]
    assert both(LINKS, None, *links) == [*links[0], *links[1]]


def test_texts_of_their_own_that_both_wrote_to_one_term_are_both_kept() -> None:
    assert both(TERMS, [term("A", "x")], [term("A", "mine")], [term("A", "theirs")]) == [
        term("A", "mine / theirs")
    ]


@pytest.mark.parametrize(
    ("question", "mine", "theirs"),
    [
        (ACTIVITY.question("endDate"), "2016", "2017"),
        (ACTIVITY.question("isProjectProgramme"), True, False),
        (ACTIVITY.question("totalBudget"), "1", "2"),
        (CONTACT.question("firstName"), "Ana", "Anna"),
        (LONG, "Mine", None),
        (LONG, None, "Theirs"),
        (None, "Mine", "Theirs"),
        (TERMS, [term("A"), term("B")], [term("B")]),
        (THREE, [term("A"), term("B")], [term("C"), term("D")]),
    ],
)
def test_both_is_not_offered_where_it_makes_no_sense(
    question: Question | None, mine: Any, theirs: Any
) -> None:
    assert both(question, None, mine, theirs) is None
