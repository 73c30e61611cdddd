"""One word for where a record stands."""

from __future__ import annotations

import itertools

import pytest

from sync.records import Standing, State
from sync.review import Stage
from sync.states import state_of

REVIEWED = {
    Stage.NONE: State.DRAFT,
    Stage.OUTDATED: State.DRAFT,
    Stage.ASKED: State.TO_REVIEW,
    Stage.RETURNED: State.RETURNED,
    Stage.APPROVED: State.READY,
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("holds", list(itertools.product((False, True), repeat=6)))
@pytest.mark.parametrize("standing", Standing)
def test_what_asks_most_of_the_person_comes_first(
    holds: tuple[bool, ...], standing: Standing, stage: Stage
) -> None:
    in_step = {
        Standing.NOWHERE: State.DRAFT,
        Standing.DRAFT: State.SENT,
        Standing.REVIEW: State.REVIEW,
        Standing.PUBLISHED: State.PUBLISHED,
        Standing.REVISED: State.SENT,
    }
    removal, binned, in_conflict, rejected, waiting, changed = holds
    first = (
        State.CONFLICT,
        State.BIN,
        State.CONFLICT,
        REVIEWED[stage],
        State.REJECTED,
        State.WAITING,
        State.DRAFT,
    )
    reviewed = REVIEWED[stage] is not State.DRAFT
    asked = (removal, binned, in_conflict, reviewed, rejected, waiting, changed)
    expected = next(itertools.compress(first, asked), in_step[standing])
    state = state_of(
        removal=removal,
        binned=binned,
        in_conflict=in_conflict,
        review=stage,
        rejected=rejected,
        waiting=waiting,
        changed=changed,
        standing=standing,
    )
    assert state is expected
