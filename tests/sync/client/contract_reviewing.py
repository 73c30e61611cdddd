"""The contract's part about open requests: who holds a record, taking back, what waits for whom, deciding."""

from __future__ import annotations

import pytest

from sync.client.answers import Deed
from sync.client.port import ClearingHouse
from sync.errors import LockedThere, NotAllowed, NotThere
from sync.records import Standing
from tests.sync.client import given_documents as some
from tests.sync.client.contract import Stage, approve, give_back, publish, task_of


def ask(house: ClearingHouse, stage: Stage) -> None:
    """Publication of a material is asked for."""
    house.save_draft(some.MATERIAL, some.FIRST, some.material())
    house.publish(some.MATERIAL, some.FIRST, some.material())
    stage.later()


class Reviewing:
    """Between whoever asks and whoever decides; to be inherited together with ``contract.Drafts``."""

    def test_nobody_holds_what_nobody_asked_about(self, stage: Stage, mine: ClearingHouse) -> None:
        assert mine.hold(some.MATERIAL, some.FIRST) is None
        mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        assert mine.hold(some.MATERIAL, some.FIRST) is None
        publish(stage, some.material())
        assert mine.hold(some.MATERIAL, some.FIRST) is None

    def test_who_asked_holds_it_and_everybody_is_told_since_when_and_why(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        ask(mine, stage)
        for house, is_mine in ((mine, True), (stage.house("colleague"), False)):
            hold = house.hold(some.MATERIAL, some.FIRST)
            assert hold is not None
            assert (hold.by, hold.deed, hold.mine) == (mine.account().name, Deed.PUBLISH, is_mine)
            assert "" < hold.since < hold.expires

    def test_what_holds_a_record_is_said_with_the_day(self, stage: Stage, mine: ClearingHouse) -> None:
        ask(mine, stage)
        hold = mine.hold(some.MATERIAL, some.FIRST)
        assert hold is not None
        with pytest.raises(LockedThere, match=f"since {hold.since[:10]}, as {hold.by} asked"):
            stage.house("colleague").save_draft(some.MATERIAL, some.FIRST, some.material())

    def test_ones_own_request_is_taken_back_and_the_draft_is_open_again(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        ask(mine, stage)
        recalled = mine.recall(some.MATERIAL, some.FIRST)
        assert (recalled.stamp.standing, recalled.lock) == (Standing.DRAFT, "")
        assert mine.hold(some.MATERIAL, some.FIRST) is None
        assert mine.verdict(some.MATERIAL, some.FIRST) is None
        assert list(stage.house("reviewer").tasks()) == []
        mine.save_draft(some.MATERIAL, some.FIRST, some.material(notes="[]"))

    def test_nobody_takes_back_what_another_asked_for_or_what_is_not_open(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        with pytest.raises(NotThere):
            mine.recall(some.MATERIAL, some.FIRST)
        ask(mine, stage)
        with pytest.raises(NotAllowed, match=mine.account().name):
            stage.house("colleague").recall(some.MATERIAL, some.FIRST)
        assert stage.house("reviewer").tasks()
        approve(stage, some.FIRST)
        with pytest.raises(NotThere):
            mine.recall(some.MATERIAL, some.FIRST)

    def test_what_waits_is_told_to_whom_it_waits_for(self, stage: Stage, mine: ClearingHouse) -> None:
        ask(mine, stage)
        for other in ("focal point", "colleague", "stranger", "need administrator"):
            assert list(stage.house(other).tasks()) == []
        task = task_of(stage.house("reviewer"), some.FIRST)
        assert (task.record_type, task.deed, task.server_id) == (some.MATERIAL, Deed.PUBLISH, "")
        assert task.title == {"en": "Seed banks, step by step", "ar": "بنوك البذور"}
        assert task.asked_by == mine.account().name
        assert "" < task.asked_on < task.expires

    def test_tasks_come_oldest_first_and_go_when_they_are_decided(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        reviewer = stage.house("reviewer")
        names = [some.SECOND, some.FIRST, some.THIRD]
        for name in names:
            mine.save_draft(some.MATERIAL, name, some.material(name))
            mine.publish(some.MATERIAL, name, some.material(name))
            stage.later()
        assert [task.identifier for task in reviewer.tasks()] == names
        reviewer.approve(task_of(reviewer, some.FIRST))
        reviewer.reject(task_of(reviewer, some.THIRD), "Say more.")
        assert [task.identifier for task in reviewer.tasks()] == [some.SECOND]

    def test_what_is_decided_cannot_be_decided_again(self, stage: Stage, mine: ClearingHouse) -> None:
        ask(mine, stage)
        reviewer = stage.house("reviewer")
        task = task_of(reviewer, some.FIRST)
        reviewer.reject(task, "Say more.")
        with pytest.raises(NotThere):
            reviewer.approve(task)
        with pytest.raises(NotThere):
            reviewer.reject(task, "Say more.")
        read = mine.read(some.MATERIAL, some.FIRST)
        assert read is not None
        assert read.stamp.standing is Standing.DRAFT

    def test_a_rejection_says_why(self, stage: Stage, mine: ClearingHouse) -> None:
        ask(mine, stage)
        reviewer = stage.house("reviewer")
        task = task_of(reviewer, some.FIRST)
        with pytest.raises(ValueError, match="reason"):
            reviewer.reject(task, " \n")
        assert list(reviewer.tasks()) == [task]
        give_back(stage, some.FIRST, "  Say “more”.\n")
        verdict = mine.verdict(some.MATERIAL, some.FIRST)
        assert verdict is not None
        assert (verdict.deed, verdict.reason) == (Deed.PUBLISH, "Say “more”.")

    def test_the_reviewer_reads_what_is_asked_for(self, stage: Stage, mine: ClearingHouse) -> None:
        ask(mine, stage)
        reviewer = stage.house("reviewer")
        task = task_of(reviewer, some.FIRST)
        read = reviewer.read(task.record_type, task.identifier, task.server_id)
        assert read is not None
        assert read.document == some.material()
