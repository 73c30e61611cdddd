"""What proves that a list comes newest first, so that a glance at its first entry tells whether anything moved."""

from __future__ import annotations

import pytest

from sync.sights import Order

NEWEST_FIRST = [("5", "c2"), ("4", "c5"), ("3", "c1"), ("2", "c4"), ("1", "c3")]


def order(*entries: tuple[str, str]) -> Order:
    """What was met, each a time of change and a time of making."""
    met = Order()
    for moment, made in entries:
        met.meet(moment, made)
    return met


def test_several_times_one_after_another_that_nothing_else_explains_prove_the_order() -> None:
    assert order(*NEWEST_FIRST).is_proven()
    assert order(*NEWEST_FIRST[:3], ("3", "c9"), *NEWEST_FIRST[3:]).is_proven()


@pytest.mark.parametrize(
    "entries",
    [
        NEWEST_FIRST[:4],
        [("1", made) for _, made in NEWEST_FIRST],
        [(moment, moment) for moment, _ in NEWEST_FIRST],
        [*NEWEST_FIRST, ("9", "c6")],
        [],
    ],
    ids=["by chance", "all at one time", "in the order of making", "not newest first", "an empty list"],
)
def test_what_chance_or_something_else_may_explain_proves_nothing(entries: list[tuple[str, str]]) -> None:
    assert not order(*entries).is_proven()
