"""The contract's part about needs, which have another identity and status."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.answers import Deed, Right
from sync.client.port import ClearingHouse
from sync.errors import LockedThere, NotAllowed, NotThere
from sync.records import Remote, Standing
from tests.sync.client import given_documents as some
from tests.sync.client.contract import Stage, approve, give_back, plain, task_of


class Needs:
    """Needs from being made to being public; to be inherited together with ``contract.Drafts``."""

    def test_a_need_is_made_once_even_if_the_answer_was_lost(self, mine: ClearingHouse) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need())
        again = mine.save_draft(some.NEED, some.FIRST, some.need())
        assert (again.server_id, again.stamp) == (made.server_id, made.stamp)
        assert len(list(mine.changes({}))) == 1

    def test_a_need_loses_what_was_taken_away_and_keeps_what_others_added(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need(other={"en": "More"}))
        document = read_need(mine, made).document or {}
        shorter = {name: value for name, value in document.items() if name not in ("other", "odd")}
        stage.house("colleague").save_draft(some.NEED, some.FIRST, shorter, made.server_id)
        assert plain(read_need(mine, made).document) == plain(shorter)

    def test_a_submitted_need_is_locked_until_it_is_decided(self, stage: Stage, mine: ClearingHouse) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need())
        asked = mine.publish(some.NEED, some.FIRST, some.need(), made.server_id)
        assert asked.stamp.standing is Standing.REVIEW
        assert mine.publish(some.NEED, some.FIRST, some.need(), made.server_id).stamp == asked.stamp
        with pytest.raises(LockedThere):
            mine.save_draft(some.NEED, some.FIRST, some.need(other={"en": "More"}), made.server_id)
        with pytest.raises(LockedThere):
            mine.delete_draft(some.NEED, some.FIRST, made.server_id)
        assert mine.verdict(some.NEED, some.FIRST, made.server_id) is None
        approve(stage, some.FIRST, "need administrator")
        verdict = mine.verdict(some.NEED, some.FIRST, made.server_id)
        assert verdict is not None
        assert verdict.approved
        assert read_need(mine, made).stamp.standing is Standing.PUBLISHED
        mine.delete_draft(some.NEED, some.FIRST, made.server_id)
        assert read_need(mine, made).stamp.standing is Standing.PUBLISHED

    def test_who_administers_needs_publishes_them_at_once(self, stage: Stage) -> None:
        house = stage.house("need administrator")
        made = house.save_draft(some.NEED, some.FIRST, some.need())
        published = house.publish(some.NEED, some.FIRST, some.need(), made.server_id)
        assert published.stamp.standing is Standing.PUBLISHED

    def test_who_submitted_a_need_holds_it_and_may_take_it_back(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need())
        assert mine.hold(some.NEED, some.FIRST, made.server_id) is None
        with pytest.raises(NotThere):
            mine.recall(some.NEED, some.FIRST, made.server_id)
        mine.publish(some.NEED, some.FIRST, some.need(), made.server_id)
        hold = mine.hold(some.NEED, some.FIRST, made.server_id)
        assert hold is not None
        assert (hold.by, hold.deed, hold.mine) == (mine.account().name, Deed.PUBLISH, True)
        assert hold.since
        colleague = stage.house("colleague")
        theirs = colleague.hold(some.NEED, some.FIRST, made.server_id)
        assert theirs is not None
        assert not theirs.mine
        with pytest.raises(NotAllowed):
            colleague.recall(some.NEED, some.FIRST, made.server_id)
        recalled = mine.recall(some.NEED, some.FIRST, made.server_id)
        assert recalled.stamp.standing is Standing.DRAFT
        assert plain(read_need(mine, made).document) == some.need()

    def test_a_submitted_need_waits_for_who_administers_needs(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need())
        administrator = stage.house("need administrator")
        assert list(administrator.tasks()) == []
        mine.publish(some.NEED, some.FIRST, some.need(), made.server_id)
        assert list(mine.tasks()) == list(stage.house("reviewer").tasks()) == []
        task = task_of(administrator, some.FIRST)
        assert (task.record_type, task.deed, task.server_id) == (some.NEED, Deed.PUBLISH, made.server_id)
        assert task.title == {"en": "Bar-coding of insects"}
        assert task.asked_on
        administrator.approve(task)
        assert list(administrator.tasks()) == []
        assert plain(read_need(mine, made).document) == some.need(
            meta={**some.need()["meta"], "status": "public"}
        )
        for decided in (administrator.approve, lambda task: administrator.reject(task, "No.")):
            with pytest.raises(NotThere):
                decided(task)

    def test_a_need_that_is_given_back_is_a_draft(self, stage: Stage, mine: ClearingHouse) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need())
        mine.publish(some.NEED, some.FIRST, some.need(), made.server_id)
        give_back(stage, some.FIRST, "Say more.", "need administrator")
        read = read_need(mine, made)
        assert read.stamp.standing is Standing.DRAFT
        assert plain(read.document) == some.need()
        assert mine.hold(some.NEED, some.FIRST, made.server_id) is None

    def test_a_public_need_is_removed_at_once_and_a_submitted_one_is_not(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need())
        mine.publish(some.NEED, some.FIRST, some.need(), made.server_id)
        with pytest.raises(LockedThere):
            mine.ask_removal(some.NEED, some.FIRST, made.server_id)
        approve(stage, some.FIRST, "need administrator")
        assert mine.ask_removal(some.NEED, some.FIRST, made.server_id) is None
        assert mine.read(some.NEED, some.FIRST, made.server_id) is None
        assert mine.ask_removal(some.NEED, some.FIRST, made.server_id) is None
        assert list(mine.changes({})) == []

    def test_what_a_need_said_when_it_was_public_is_kept(self, stage: Stage, mine: ClearingHouse) -> None:
        made = mine.save_draft(some.NEED, some.FIRST, some.need())
        assert list(mine.revisions(some.NEED, some.FIRST, made.server_id)) == []
        mine.publish(some.NEED, some.FIRST, some.need(), made.server_id)
        approve(stage, some.FIRST, "need administrator")
        (first,) = mine.revisions(some.NEED, some.FIRST, made.server_id)
        assert (first.number, first.title) == (1, {"en": "Bar-coding of insects"})
        longer = some.need(other={"en": "More"})
        mine.save_draft(some.NEED, some.FIRST, longer, made.server_id)
        assert [one.number for one in mine.revisions(some.NEED, some.FIRST, made.server_id)] == [1]
        mine.publish(some.NEED, some.FIRST, longer, made.server_id)
        approve(stage, some.FIRST, "need administrator")
        assert [one.number for one in mine.revisions(some.NEED, some.FIRST, made.server_id)] == [2, 1]
        said = [
            mine.revision(some.NEED, some.FIRST, number, made.server_id).get("other") for number in (1, 2)
        ]
        assert said == [None, {"en": "More"}]
        for number in (0, 3):
            with pytest.raises(NotThere):
                mine.revision(some.NEED, some.FIRST, number, made.server_id)

    def test_all_may_write_needs_and_administrators_what_is_public(self, stage: Stage) -> None:
        for who, publishes in (("focal point", False), ("need administrator", True)):
            house = stage.house(who)
            assert house.may(Right.CREATE, some.NEED, draft=True)
            assert house.may(Right.UPDATE, some.NEED, some.FIRST, draft=False) is publishes


def read_need(house: ClearingHouse, made: Remote) -> Any:
    read = house.read(made.record_type, made.identifier, made.server_id)
    assert read is not None
    return read
