"""The contract's part about needs, which have another identity and status."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.port import ClearingHouse
from sync.errors import LockedThere
from sync.records import Remote, Standing
from tests.sync.client import documents as some
from tests.sync.client.contract import Stage, plain


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
        stage.approve(some.FIRST)
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


def read_need(house: ClearingHouse, made: Remote) -> Any:
    read = house.read(made.record_type, made.identifier, made.server_id)
    assert read is not None
    return read
