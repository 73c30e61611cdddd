"""Who may ask, approve, return and send: the whole table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from forms.registry import FORMS
from sync.errors import Trouble
from sync.practice.realm import CONTACT, FOCAL_POINTS, SCHEMAS
from sync.records import Intent, Record, State
from sync.review import Stage
from sync.rights import DECIDED_IN_THE_COUNTRY, Act, Role, check, held_back, refusal

RECORD = Record("A-1", "capacityBuildingInitiative", {}, State.DRAFT, datetime(2025, 3, 14, tzinfo=UTC))
ASKABLE = {State.DRAFT, State.SENT, State.RETURNED, State.REJECTED}


def standing(state: State, intent: Intent | None = None) -> Record:
    return replace(RECORD, state=state, intent=intent)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("role", Role)
def test_a_review_is_asked_for_of_what_is_not_finished_elsewhere(role: Role, state: State) -> None:
    may = refusal(Act.ASK, role, standing(state)) is None
    assert may is (state in ASKABLE)


@pytest.mark.parametrize("act", [Act.APPROVE, Act.RETURN])
@pytest.mark.parametrize("state", State)
def test_only_a_focal_point_decides_and_only_on_what_is_asked(act: Act, state: State) -> None:
    record = standing(state)
    assert (refusal(act, Role.FOCAL_POINT, record) is None) is (state is State.TO_REVIEW)
    assert refusal(act, Role.AUTHORIZED_USER, record) is not None


@pytest.mark.parametrize("state", State)
def test_an_authorized_user_sends_what_was_approved_and_a_focal_point_all(state: State) -> None:
    record = standing(state)
    assert refusal(Act.PUBLISH, Role.FOCAL_POINT, record) is None
    assert (refusal(Act.PUBLISH, Role.AUTHORIZED_USER, record) is None) is (state is State.READY)


@pytest.mark.parametrize("state", State)
def test_only_a_focal_point_asks_for_the_removal_of_what_is_public(state: State) -> None:
    assert refusal(Act.REMOVE, Role.FOCAL_POINT, standing(state)) is None
    assert refusal(Act.REMOVE, Role.AUTHORIZED_USER, standing(state)) is not None


@pytest.mark.parametrize(
    ("intent", "may"), [(Intent.DRAFT, True), (Intent.PUBLISH, False), (Intent.WITHDRAW, False)]
)
def test_what_waits_as_a_draft_can_be_reviewed_meanwhile(intent: Intent, may: bool) -> None:
    record = standing(State.WAITING, intent)
    assert (refusal(Act.ASK, Role.AUTHORIZED_USER, record) is None) is may


@pytest.mark.parametrize("intent", [Intent.DELETE, Intent.WITHDRAW])
def test_what_was_returned_and_is_to_be_removed_is_taken_out_of_the_queue_before_a_review(
    intent: Intent,
) -> None:
    record = standing(State.REJECTED, intent)
    assert refusal(Act.ASK, Role.AUTHORIZED_USER, record) is not None


def test_what_waits_for_publication_already_may_be_asked_for_again() -> None:
    waiting = replace(standing(State.WAITING, Intent.PUBLISH), stage=Stage.APPROVED)
    assert refusal(Act.PUBLISH, Role.AUTHORIZED_USER, waiting) is None


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("kind", ["capacityBuildingInitiative", "implementationActivity"])
def test_what_waits_for_publication_is_held_back_unless_it_stands_as_approved(
    kind: str, stage: Stage
) -> None:
    waiting = replace(standing(State.WAITING, Intent.PUBLISH), record_type=kind, stage=stage)
    asked_there = kind in DECIDED_IN_THE_COUNTRY and stage is Stage.NONE
    goes = stage is Stage.APPROVED or asked_there
    assert (held_back(Role.AUTHORIZED_USER, waiting) is None) is goes
    assert (refusal(Act.PUBLISH, Role.AUTHORIZED_USER, waiting) is None) is goes
    assert held_back(Role.FOCAL_POINT, waiting) is None
    assert held_back(Role.AUTHORIZED_USER, replace(waiting, intent=Intent.DRAFT)) is None


@pytest.mark.parametrize("role", Role)
def test_the_clearing_house_is_asked_only_where_the_focal_point_decides_and_has_not(role: Role) -> None:
    draft = replace(RECORD, record_type="implementationActivity")
    assert refusal(Act.ASK_THERE, role, draft) is None
    assert refusal(Act.ASK_THERE, role, RECORD) is not None
    for stage in (Stage.RETURNED, Stage.OUTDATED):
        assert refusal(Act.ASK_THERE, role, replace(draft, stage=stage)) is not None
    assert refusal(Act.ASK_THERE, role, replace(draft, state=State.TO_REVIEW)) is not None


def test_the_practice_clearing_house_agrees_on_what_the_focal_point_decides() -> None:
    theirs = {
        form.record_type
        for form in FORMS
        if (schema := SCHEMAS.get(form.record_type)) and schema.authorities == FOCAL_POINTS
    }
    assert theirs - {CONTACT} == DECIDED_IN_THE_COUNTRY, "contacts are published by whoever keeps them"


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("state", State)
def test_every_refusal_says_why_and_what_to_do(act: Act, state: State) -> None:
    found = refusal(act, Role.AUTHORIZED_USER, standing(state))
    assert found is None or (str(found.what) and str(found.advice))


def test_what_is_refused_is_raised() -> None:
    with pytest.raises(Trouble, match="focal point must approve"):
        check(Act.PUBLISH, Role.AUTHORIZED_USER, RECORD)
