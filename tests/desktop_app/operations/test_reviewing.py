"""Many records decided on at once: none of them unseen, and all of it taken back with one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from desktop_app.background import Background
from desktop_app.deeds.deeds import Deeds
from desktop_app.desk import Desk
from desktop_app.operations import drafts, reviewing, sending
from desktop_app.told import Told
from forms.codes import Problem
from sync.records import Intent, Origin, Record, State
from sync.review import ReviewStep
from tests.desktop_app.given import Settle
from tests.support.two_computers import ACTIVITY

KIND = "capacityBuildingInitiative"
ONE, TWO = (f"A000000000{number}" for number in (1, 2))


def write(desk: Desk, identifier: str, title: str = "Workshop") -> None:
    """A colleague's record, without faults."""
    whole = {**ACTIVITY, "title": {"en": title}}
    whole["header"] = {**ACTIVITY["header"], "identifier": identifier}
    desk.store.records.save(KIND, identifier, whole, origin=Origin.TYPED, who="Karim")


def stands(desk: Desk, identifier: str) -> State:
    return drafts.existing(desk, identifier).state


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """The focal point's desk with two records that are to be reviewed."""
    for identifier in (ONE, TWO):
        write(desk, identifier)
        reviewing.ask_review(desk, identifier)
    return desk


def meanwhile(monkeypatch: pytest.MonkeyPatch, where: object, desk: Desk) -> None:
    """The first record is changed by another hand just after it was found free of faults."""

    def check(at: Desk, record: Record) -> list[Problem]:
        found = drafts.check(at, record)
        if record.identifier == ONE:
            write(desk, ONE, "Nobody looked at this")
        return list(found)

    monkeypatch.setattr(where, "check", check)


def test_what_is_changed_between_the_look_and_the_approval_is_left_and_named(
    asked: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, reviewing, asked)
    decided = reviewing.approve_all(asked, [ONE, TWO])
    assert [taken.identifier for taken in decided.done] == [TWO]
    ((left, trouble),) = decided.left
    assert (left, str(trouble.what)) == (
        ONE,
        "The record was changed a moment ago, here or by a synchronization.",
    )
    assert (stands(asked, ONE), stands(asked, TWO)) == (State.TO_REVIEW, State.READY)


def test_a_request_that_was_answered_a_moment_ago_is_not_answered_again(
    asked: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = drafts.existing(asked, ONE)
    reviewing.give_back(asked, ONE, "Name the countries.")
    monkeypatch.setattr(reviewing, "existing", lambda _desk, _identifier: seen)
    with pytest.raises(sending.ChangedMeanwhile):
        reviewing.approve(asked, ONE)
    assert stands(asked, ONE) is State.RETURNED


def test_many_sent_for_publication_are_approved_with_that_and_undo_takes_all_of_it_back(
    asked: Desk, background: Background, settle: Settle
) -> None:
    owner = QObject()
    deeds, told = Deeds(asked, background, owner), list[Told]()
    deeds.told.connect(told.append)
    deeds.publish([ONE, TWO])
    settle()
    assert (stands(asked, ONE), stands(asked, TWO)) == (State.WAITING, State.WAITING)
    assert "2 records that were to be reviewed are approved with that." in told[-1].text
    assert told[-1].do is not None
    told[-1].do()
    settle()
    assert (stands(asked, ONE), stands(asked, TWO)) == (State.TO_REVIEW, State.TO_REVIEW)
    assert asked.store.outbox.items() == []
    deeds.send(ONE, Intent.PUBLISH)
    settle()
    assert told[-1].do is not None
    told[-1].do()
    settle()
    assert stands(asked, ONE) is State.TO_REVIEW
    steps = [step.step for step in asked.store.reviews.of(ONE).steps]
    assert steps == [ReviewStep.ASKED, *[ReviewStep.APPROVED, ReviewStep.TAKEN_BACK] * 2]


def test_what_is_changed_between_the_look_and_the_sending_is_not_sent(
    asked: Desk, background: Background, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, sending, asked)
    owner = QObject()
    deeds, told = Deeds(asked, background, owner), list[Told]()
    deeds.told.connect(told.append)
    deeds.publish([ONE, TWO])
    settle()
    assert "changed a moment ago" in told[-1].text
    assert (stands(asked, ONE), stands(asked, TWO)) == (State.TO_REVIEW, State.WAITING)
    assert [item.identifier for item in asked.store.outbox.items()] == [TWO]
