"""The contract's part about removing what is published, about rights, and about earlier revisions."""

from __future__ import annotations

import pytest

from sync.client.answers import Deed, Right
from sync.client.port import ClearingHouse
from sync.errors import LockedThere, NotAllowed, NotThere, Returned
from sync.records import Standing
from tests.sync.client import given_documents as some
from tests.sync.client.contract import Stage, approve, give_back, publish, stamps, task_of

CONTACT, MATERIAL, FIRST = some.CONTACT, some.MATERIAL, some.FIRST


class Removal:
    """To be inherited together with ``contract.Drafts``."""

    def test_removal_is_asked_for_once_and_decided_by_a_reviewer(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        there = publish(stage, some.material())
        asked = mine.ask_removal(MATERIAL, FIRST)
        again = mine.ask_removal(MATERIAL, FIRST)
        assert asked is not None
        assert again is not None
        assert asked.stamp.standing is again.stamp.standing is Standing.REVIEW
        assert not asked.stamp.moved_since(there.stamp)
        assert stage.requests(FIRST) == 2
        hold = mine.hold(MATERIAL, FIRST)
        assert hold is not None
        assert (hold.deed, hold.mine) == (Deed.REMOVE, True)
        reviewer = stage.house("reviewer")
        task = task_of(reviewer, FIRST)
        assert (task.deed, task.record_type) == (Deed.REMOVE, MATERIAL)
        assert task.title["en"] == "Seed banks, step by step"
        reviewer.approve(task)
        assert mine.look(MATERIAL, FIRST) is None
        assert list(mine.changes(stamps([there]))) == []
        assert mine.ask_removal(MATERIAL, FIRST) is None

    def test_a_removal_that_is_refused_leaves_the_record_as_it_was(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        there = publish(stage, some.material())
        mine.ask_removal(MATERIAL, FIRST)
        stage.later()
        reviewer = give_back(stage, FIRST, "Others build on it.")
        verdict = mine.verdict(MATERIAL, FIRST)
        assert verdict is not None
        assert (verdict.deed, verdict.approved) == (Deed.REMOVE, False)
        assert (verdict.by, verdict.reason) == (reviewer, "Others build on it.")
        looked = mine.look(MATERIAL, FIRST)
        assert looked is not None
        assert looked.stamp == there.stamp

    def test_a_removal_can_be_taken_back(self, stage: Stage, mine: ClearingHouse) -> None:
        publish(stage, some.material())
        mine.ask_removal(MATERIAL, FIRST)
        assert mine.recall(MATERIAL, FIRST).stamp.standing is Standing.PUBLISHED
        assert list(stage.house("reviewer").tasks()) == []
        assert mine.verdict(MATERIAL, FIRST) is None

    def test_a_draft_must_go_first(self, stage: Stage, mine: ClearingHouse) -> None:
        publish(stage, some.material())
        mine.save_draft(MATERIAL, FIRST, some.material(notes="[]"))
        with pytest.raises((Returned, LockedThere)):
            mine.ask_removal(MATERIAL, FIRST)
        mine.publish(MATERIAL, FIRST, some.material(notes="[]"))
        with pytest.raises(LockedThere):
            mine.ask_removal(MATERIAL, FIRST)
        assert stage.requests(FIRST) == 2

    def test_while_removal_is_asked_for_the_record_takes_no_draft(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        publish(stage, some.material())
        mine.ask_removal(MATERIAL, FIRST)
        with pytest.raises(LockedThere):
            stage.house("colleague").save_draft(MATERIAL, FIRST, some.material(notes="[]"))

    def test_a_stranger_cannot_ask_for_removal(self, stage: Stage) -> None:
        publish(stage, some.material())
        with pytest.raises(NotAllowed):
            stage.house("stranger").ask_removal(MATERIAL, FIRST)
        assert stage.requests(FIRST) == 1

    def test_whoever_decides_removes_at_once(self, stage: Stage, mine: ClearingHouse) -> None:
        publish(stage, some.material())
        assert stage.house("reviewer").ask_removal(MATERIAL, FIRST) is None
        assert mine.look(MATERIAL, FIRST) is None

    def test_a_contact_is_removed_at_once(self, mine: ClearingHouse) -> None:
        mine.publish(CONTACT, FIRST, some.contact())
        assert mine.ask_removal(CONTACT, FIRST) is None
        assert mine.look(CONTACT, FIRST) is None
        assert mine.ask_removal(CONTACT, FIRST) is None


class Rights:
    """What one may, asked before it is tried; to be inherited together with ``contract.Drafts``."""

    @pytest.mark.parametrize("right", [Right.CREATE, Right.UPDATE])
    def test_ones_own_draft_may_be_changed_and_a_strangers_not(
        self, stage: Stage, mine: ClearingHouse, right: Right
    ) -> None:
        mine.save_draft(MATERIAL, FIRST, some.material())
        answers = [
            stage.house(who).may(right, MATERIAL, FIRST, draft=True)
            for who in ("focal point", "colleague", "reviewer", "stranger")
        ]
        assert answers == [True, True, True, False]

    def test_only_who_decides_publishes_without_asking(self, stage: Stage, mine: ClearingHouse) -> None:
        mine.save_draft(MATERIAL, FIRST, some.material())
        for who, publishes in (("focal point", False), ("reviewer", True)):
            house = stage.house(who)
            assert house.may(Right.CREATE, MATERIAL, draft=False) is publishes
            assert house.may(Right.CREATE, MATERIAL, FIRST, draft=False) is publishes
            assert house.may(Right.CREATE, MATERIAL, draft=True)

    def test_a_contact_is_everybodys_own(self, mine: ClearingHouse) -> None:
        assert mine.may(Right.CREATE, CONTACT, draft=False, government="bj")
        mine.publish(CONTACT, FIRST, some.contact())
        assert mine.may(Right.DELETE, CONTACT, FIRST, draft=False, government="bj")


class Revisions:
    """What was published earlier; to be inherited together with ``contract.Drafts``."""

    def test_each_publication_is_a_revision_that_can_be_read(self, stage: Stage, mine: ClearingHouse) -> None:
        assert list(mine.revisions(MATERIAL, FIRST)) == []
        publish(stage, some.material())
        newer = some.material(title={"en": "Seed banks, anew"})
        mine.save_draft(MATERIAL, FIRST, newer)
        assert [one.number for one in mine.revisions(MATERIAL, FIRST)] == [1]
        mine.publish(MATERIAL, FIRST, newer)
        approve(stage, FIRST)
        second, first = mine.revisions(MATERIAL, FIRST)
        assert (second.number, first.number) == (2, 1)
        assert (second.title, first.title["en"]) == ({"en": "Seed banks, anew"}, "Seed banks, step by step")
        assert "" < first.published_on < second.published_on
        assert first.published_by == second.published_by == mine.account().name
        assert mine.revision(MATERIAL, FIRST, 1) == some.material()
        assert mine.revision(MATERIAL, FIRST, 2) == newer

    def test_a_revision_that_is_not_there_is_said_as_such(self, stage: Stage, mine: ClearingHouse) -> None:
        publish(stage, some.material())
        for number in (2, 7):
            with pytest.raises(NotThere):
                mine.revision(MATERIAL, FIRST, number)
        with pytest.raises(NotThere):
            mine.revision(MATERIAL, some.SECOND, 1)
