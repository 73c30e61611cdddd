"""What can be taken away at the clearing-house, and when."""

from __future__ import annotations

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.changing import is_leaving
from desktop_app.operations.removing import (
    ask_removal,
    discard,
    keep_after_all,
    may_ask_removal,
    may_discard,
)
from sync.errors import Trouble
from sync.records import Intent, Record, Remote, Stamp, Standing, State
from tests.desktop_app.given import ACTIVITY, keep, titled


def at(desk: Desk, standing: Standing, revision: int = 1) -> Record:
    """A record that stands so at the clearing-house."""
    stamp = Stamp("2025-03-01T10:00:00Z", revision, standing)
    return desk.store.records.received(Remote("A1", ACTIVITY, stamp, titled("A1", "Workshop")))


def now(desk: Desk) -> Record:
    """The record as it is now."""
    record = desk.store.records.get("A1")
    assert record is not None
    return record


def test_only_what_is_published_and_unchanged_can_be_asked_to_be_removed(desk: Desk) -> None:
    assert may_ask_removal(at(desk, Standing.PUBLISHED))
    keep(desk, "A1", "Workshop in Cotonou")
    assert not may_ask_removal(now(desk))
    with pytest.raises(Trouble, match="cannot be asked for now"):
        ask_removal(desk, "A1")


@pytest.mark.parametrize(
    ("standing", "allowed"),
    [
        (Standing.DRAFT, True),
        (Standing.REVISED, True),
        (Standing.PUBLISHED, False),
        (Standing.REVIEW, False),
    ],
)
def test_only_a_draft_can_be_thrown_away(desk: Desk, standing: Standing, allowed: bool) -> None:
    assert may_discard(at(desk, standing)) is allowed
    if not allowed:
        with pytest.raises(Trouble):
            discard(desk, "A1")


def test_what_waits_to_be_removed_is_not_offered_again_and_can_be_kept(desk: Desk) -> None:
    at(desk, Standing.PUBLISHED)
    assert ask_removal(desk, "A1").intent is Intent.WITHDRAW
    assert is_leaving(now(desk))
    assert not may_ask_removal(now(desk))
    keep_after_all(desk, "A1")
    assert now(desk).state is State.PUBLISHED
    keep_after_all(desk, "A1")
    assert desk.store.outbox.items() == []


def test_a_draft_that_waits_to_be_thrown_away_is_leaving_too(desk: Desk) -> None:
    at(desk, Standing.DRAFT)
    assert discard(desk, "A1").intent is Intent.DELETE
    assert is_leaving(now(desk))
    assert not may_discard(now(desk))


def test_an_authorized_user_leaves_the_removal_of_what_is_public_to_the_focal_point(desk: Desk) -> None:
    desk.remember({"role": "authorized_user"})
    at(desk, Standing.PUBLISHED)
    with pytest.raises(Trouble, match="Only the national focal point"):
        ask_removal(desk, "A1")
    assert now(desk).intent is None
