"""From choices to answers in the store."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.conflicts.choices import Choice, How, keep_choices, kept_choices
from desktop_app.conflicts.settling import ChangedMeanwhile, keep_as_two, settle_chosen, still_good
from desktop_app.conflicts.sheet import Sheet, sheet_of
from desktop_app.desk import Desk
from desktop_app.operations.drafts import save_draft
from sync.records import Intent, State
from tests.desktop_app.conflicts.given import (
    ACTIVITY,
    DESCRIPTION,
    END,
    MINE,
    THEIRS,
    activity,
    come_in,
    kept,
    meet,
    text,
)
from tests.support.given import FakeClock, NewIds


def sheet(desk: Desk) -> Sheet:
    found = sheet_of(desk, ACTIVITY)
    assert found is not None
    return found


def chosen(desk: Desk, written: Any = None, **how: How) -> dict[str, Choice]:
    """A choice for each answer named (description, end), made on what is there now."""
    paths = {"description": DESCRIPTION, "end": END}
    seen = {part.path: part.seen for part in sheet(desk).parts}
    return {paths[name]: Choice(way, seen[paths[name]], written) for name, way in how.items()}


def test_each_choice_puts_its_answer_into_the_record(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    record = settle_chosen(desk, ACTIVITY, chosen(desk, description=How.BOTH, end=How.THEIRS))
    assert record.mine["description"] == text("Training for 25 people and a field day.")
    assert record.mine["endDate"] == "2016-04-10"
    assert record.conflicts == ()


def test_what_is_written_anew_is_taken_to_the_letter(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    choices = chosen(desk, "Quite <new>", description=How.ANEW, end=How.MINE)
    record = settle_chosen(desk, ACTIVITY, choices)
    assert record.mine["description"] == text("Quite <new>")
    assert record.mine["endDate"] == "2016-04-09"


def test_a_settled_record_waits_to_be_sent_on_top_of_theirs(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    record = settle_chosen(desk, ACTIVITY, chosen(desk, description=How.MINE, end=How.THEIRS))
    assert record.state is State.WAITING
    assert record.intent is Intent.DRAFT
    assert record.base == activity(**THEIRS)


def test_a_record_that_became_theirs_has_nothing_to_send(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    record = settle_chosen(desk, ACTIVITY, chosen(desk, description=How.THEIRS, end=How.THEIRS))
    assert record.mine == activity(**THEIRS)
    assert record.intent is None


def test_an_answer_that_is_not_chosen_stays_open(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    record = settle_chosen(desk, ACTIVITY, chosen(desk, end=How.THEIRS))
    assert [conflict.path for conflict in record.conflicts] == [DESCRIPTION]
    assert record.state is State.CONFLICT


def test_a_choice_made_before_theirs_changed_again_settles_nothing(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    choices = chosen(desk, description=How.THEIRS, end=How.THEIRS)
    come_in(desk, activity(description=text("Something else."), endDate="2016-04-10"), revision=3)
    before = kept(desk)
    with pytest.raises(ChangedMeanwhile):
        settle_chosen(desk, ACTIVITY, choices)
    assert kept(desk) == before
    assert list(still_good(sheet(desk), choices)) == [END]


def test_mine_is_what_was_typed_last_even_after_the_two_met(desk: Desk) -> None:
    record = meet(desk, MINE, THEIRS)
    save_draft(desk, ACTIVITY, {**record.mine, "endDate": "2016-04-30"})
    settled = settle_chosen(desk, ACTIVITY, chosen(desk, end=How.MINE))
    assert settled.mine["endDate"] == "2016-04-30"


def test_neither_side_is_lost_from_the_history(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    settle_chosen(desk, ACTIVITY, chosen(desk, description=How.THEIRS, end=How.THEIRS))
    texts = [entry.document["description"] for entry in desk.store.history.of(ACTIVITY)]
    assert MINE["description"] in texts
    assert THEIRS["description"] in texts


def test_both_can_be_kept_as_two_records(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    own = keep_as_two(desk, ACTIVITY)
    assert own.identifier != ACTIVITY
    assert own.mine["description"] == MINE["description"]
    assert own.mine["endDate"] == MINE["endDate"]
    assert own.state is State.DRAFT
    assert kept(desk).mine == activity(**THEIRS)
    assert kept(desk).conflicts == ()


def test_choices_are_there_again_after_the_program_was_closed(
    data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    choices = {DESCRIPTION: Choice(How.ANEW, "mark", "Half a sen"), END: Choice(How.BOTH, "mark")}
    keep_choices(desk, ACTIVITY, choices)
    desk.close()
    again = Desk.open(data_dir, clock=clock, new_id=new_id)
    assert kept_choices(again, ACTIVITY) == choices
    again.close()


@pytest.mark.parametrize("odd", ["no json", "[]", '{"endDate": 1}', '{"endDate": {"how": "so"}}'])
def test_choices_that_cannot_be_read_are_no_choices(desk: Desk, odd: str) -> None:
    desk.store.settings.put(f"settling {ACTIVITY}", odd)
    assert kept_choices(desk, ACTIVITY) == {}


def test_choices_are_forgotten_once_they_are_settled(desk: Desk) -> None:
    meet(desk, MINE, THEIRS)
    choices = chosen(desk, description=How.MINE, end=How.MINE)
    keep_choices(desk, ACTIVITY, choices)
    settle_chosen(desk, ACTIVITY, choices)
    assert kept_choices(desk, ACTIVITY) == {}
