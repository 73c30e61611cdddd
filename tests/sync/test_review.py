"""Where the steps of a review leave a record, in whatever order they become known."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sync.review import Reviewed, ReviewStep, Stage, approved, closing, heads, holding, stage_of

AT = datetime(2025, 3, 14, tzinfo=UTC)
ASKED, RETURNED, APPROVED, BACK, OVER = ReviewStep


def step(name: str, what: ReviewStep, *follows: str) -> Reviewed:
    document = {"title": {"en": name}} if what is APPROVED else None
    return Reviewed(name, follows, what, AT, "Ana", document=document)


LINE = (step("1", ASKED), step("2", RETURNED, "1"), step("3", ASKED, "2"), step("4", APPROVED, "3"))


@pytest.mark.parametrize(
    ("number", "stage"),
    list(enumerate((Stage.NONE, Stage.ASKED, Stage.RETURNED, Stage.ASKED, Stage.APPROVED))),
)
def test_the_last_step_holds(number: int, stage: Stage) -> None:
    assert stage_of(LINE[:number]) is stage


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_in_whatever_order_steps_arrive_they_leave_the_record_where_they_did(order: tuple[int, ...]) -> None:
    assert stage_of([LINE[place] for place in order]) is Stage.APPROVED


def test_what_was_taken_back_leaves_what_held_before() -> None:
    asked_anew = (*LINE[:3], step("5", BACK, "3"))
    assert holding(asked_anew) == LINE[1]
    assert stage_of((LINE[0], step("5", BACK, "1"))) is Stage.NONE
    approved_in_error = (*LINE, step("5", BACK, "4"))
    assert stage_of(approved_in_error) is Stage.ASKED
    assert approved(approved_in_error) is None


def test_taking_back_what_was_taken_back_twice_comes_to_the_first_step() -> None:
    steps = (*LINE[:2], step("5", BACK, "2"), step("6", ASKED, "5"), step("7", BACK, "6"))
    assert holding(steps) == LINE[0]


@pytest.mark.parametrize(
    ("one", "other", "stage"),
    [
        (RETURNED, APPROVED, Stage.RETURNED),
        (ASKED, APPROVED, Stage.ASKED),
        (RETURNED, ASKED, Stage.RETURNED),
        (APPROVED, BACK, Stage.APPROVED),
    ],
)
def test_of_two_that_knew_nothing_of_each_other_the_one_holds_that_asks_more_of_the_author(
    one: ReviewStep, other: ReviewStep, stage: Stage
) -> None:
    sides = [step("2", one, "1"), step("3", other, "1")]
    for way in (sides, sides[::-1]):
        assert stage_of([LINE[0], *way]) is stage
        assert {head.identifier for head in heads([LINE[0], *way])} == {"2", "3"}


def test_the_next_step_follows_both_and_ends_the_doubt() -> None:
    doubt = (LINE[0], step("2", RETURNED, "1"), step("3", ASKED, "1"))
    assert stage_of((*doubt, step("4", APPROVED, "2", "3"))) is Stage.APPROVED


def test_a_step_whose_forerunner_is_not_known_yet_holds_all_the_same() -> None:
    assert stage_of([step("9", RETURNED, "8")]) is Stage.RETURNED


OVER_1 = step("over", OVER, "1")


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_a_review_that_is_over_is_over_beneath_what_is_taken_back_later(order: tuple[int, ...]) -> None:
    again = (LINE[0], OVER_1, step("2", ASKED, "over", "1"), step("3", BACK, "2"))
    assert stage_of([again[place] for place in order]) is Stage.NONE


def test_what_follows_the_end_of_a_review_holds() -> None:
    assert stage_of((LINE[0], OVER_1)) is Stage.NONE
    assert stage_of((LINE[0], OVER_1, step("2", RETURNED, "over"))) is Stage.RETURNED


def test_a_review_ends_once_and_under_the_same_name_wherever_it_does() -> None:
    forked = (step("1", ASKED), step("2", RETURNED))
    last = closing(forked, AT)
    assert last is not None
    assert closing(forked[::-1], AT.replace(year=2026)) == replace(
        last, at=AT.replace(year=2026), follows=("2", "1")
    )
    assert closing((*forked, last), AT) is None
    assert closing((), AT) is None
