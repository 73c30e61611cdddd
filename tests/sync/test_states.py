"""One word for where a record stands."""

from __future__ import annotations

import itertools

import pytest

from sync.records import Standing, State
from sync.states import state_of

ASKED = ("removal", "binned", "in_conflict", "returned", "waiting", "changed")
FIRST = (State.CONFLICT, State.BIN, State.CONFLICT, State.RETURNED, State.WAITING, State.DRAFT)


@pytest.mark.parametrize("holds", list(itertools.product((False, True), repeat=len(ASKED))))
@pytest.mark.parametrize("standing", Standing)
def test_what_asks_most_of_the_person_comes_first(holds: tuple[bool, ...], standing: Standing) -> None:
    in_step = {
        Standing.NOWHERE: State.DRAFT,
        Standing.DRAFT: State.SENT,
        Standing.REVIEW: State.REVIEW,
        Standing.PUBLISHED: State.PUBLISHED,
        Standing.REVISED: State.SENT,
    }
    expected = next(itertools.compress(FIRST, holds), in_step[standing])
    removal, binned, in_conflict, returned, waiting, changed = holds
    state = state_of(
        removal=removal,
        binned=binned,
        in_conflict=in_conflict,
        returned=returned,
        waiting=waiting,
        changed=changed,
        standing=standing,
    )
    assert state is expected
