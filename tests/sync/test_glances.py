"""Where nothing moved, a glance at the lists is enough; where something did, it is noticed as if all had been read."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from forms.words import say
from sync.client.documents.documents_api import DocumentsApi
from sync.errors import NotThere, Trouble
from sync.practice import PracticeServer, Refusal
from sync.records import Intent, Stamp, Standing
from tests.support.given import FakeClock
from tests.support.two_computers import Computer
from tests.sync.given import OTHERS, named
from tests.sync.test_round_trips import asked

__all__ = ["asked"]

TYPE = "capacityBuildingInitiative"
Asked = list[tuple[str, str]]


def texted(name: str, text: str) -> dict[str, Any]:
    return {**named(name), "description": {"en": text}}


@pytest.fixture
def later(clock: FakeClock) -> Callable[[], None]:
    """Lets some time pass, so that what changes next has a time of its own."""

    def wait() -> None:
        clock.advance(seconds=10)

    return wait


@pytest.fixture
def settled(ana: Computer, bo: Computer, later: Callable[[], None]) -> Computer:
    """Ana's computer after a synchronization of twelve records, of which an early one was changed last."""
    for name in OTHERS:
        later()
        bo.house.save_draft(TYPE, name, named(name))
    for name in (OTHERS[5], OTHERS[2]):
        later()
        bo.house.save_draft(TYPE, name, texted(name, "Changed."))
    later()
    ana.sync()
    return ana


def cost(asked: Asked, computer: Computer) -> int:
    """How many requests for records a synchronization takes."""
    asked.clear()
    computer.sync()
    return len([path for _method, path in asked if "/thesaurus/" not in path])


def known(computer: Computer) -> dict[str, Stamp]:
    return dict(computer.desk.store.records.stamps())


def there(computer: Computer) -> dict[str, Stamp]:
    """What a whole reading gives."""
    return {remote.identifier: remote.stamp for remote in computer.house.changes({})}


def test_nothing_new_costs_a_glance_at_each_list(settled: Computer, asked: Asked) -> None:
    assert settled.desk.store.sights.of(settled.house.address).keys() == {"mydraft of 1001 in CHM"}
    before = known(settled)
    assert cost(asked, settled) == 4
    assert known(settled) == before == there(settled)


@pytest.mark.parametrize("number", range(0, 12, 4))
def test_an_edit_of_any_record_is_noticed_at_once(
    settled: Computer, bo: Computer, later: Callable[[], None], number: int
) -> None:
    later()
    bo.house.save_draft(TYPE, OTHERS[number], texted(OTHERS[number], "Noticed."))
    later()
    settled.sync()
    assert settled.record(OTHERS[number]).mine["description"] == {"en": "Noticed."}


def test_one_deleted_and_one_made_at_once_are_noticed(
    settled: Computer, bo: Computer, later: Callable[[], None]
) -> None:
    bo.house.delete_draft(TYPE, OTHERS[7])
    later()
    bo.house.save_draft(
        TYPE, "AAAAAAAA-4E5F-6071-8293-A4B5C6D7E8F9", named("AAAAAAAA-4E5F-6071-8293-A4B5C6D7E8F9")
    )
    later()
    settled.sync()
    assert known(settled) == there(settled)
    assert settled.record(OTHERS[7]).binned


def test_a_request_for_review_that_leaves_the_time_as_it_is_is_noticed(
    settled: Computer, bo: Computer, practice: PracticeServer, later: Callable[[], None]
) -> None:
    bo.sync()
    bo.send(OTHERS[4], Intent.PUBLISH)
    assert there(settled)[OTHERS[4]].standing is Standing.REVIEW
    settled.sync()
    assert known(settled)[OTHERS[4]].standing is Standing.REVIEW
    later()
    settled.sync()
    practice.colleague.publish(OTHERS[4])
    settled.sync()
    assert known(settled)[OTHERS[4]].standing is Standing.PUBLISHED


def test_a_list_that_changed_within_the_same_moment_is_read_whole(
    settled: Computer, bo: Computer, later: Callable[[], None]
) -> None:
    later()
    bo.house.save_draft(TYPE, OTHERS[9], texted(OTHERS[9], "First."))
    settled.sync()
    bo.house.save_draft(TYPE, OTHERS[3], texted(OTHERS[3], "At the same moment."))
    settled.sync()
    assert settled.record(OTHERS[3]).mine["description"] == {"en": "At the same moment."}


def test_after_some_glances_the_lists_are_read_whole(settled: Computer, asked: Asked) -> None:
    costs = [cost(asked, settled) for _ in range(10)]
    assert costs == [4] * 8 + [3, 4]


def test_what_could_not_be_fetched_is_fetched_next_time(
    settled: Computer, bo: Computer, later: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object) -> None:
        raise NotThere(say("It cannot be read."))

    later()
    bo.house.save_draft(TYPE, OTHERS[1], texted(OTHERS[1], "Late."))
    later()
    with monkeypatch.context() as patched:
        patched.setattr(DocumentsApi, "read", refused)
        settled.sync()
    assert settled.record(OTHERS[1]).mine["description"] != {"en": "Late."}
    settled.sync()
    assert settled.record(OTHERS[1]).mine["description"] == {"en": "Late."}


def deeds(bo: Computer, practice: PracticeServer, chance: random.Random) -> Iterator[Callable[[], object]]:
    """What several people may do at the clearing-house, without end."""
    while True:
        name, text = chance.choice(OTHERS), f"Text {chance.random()}"
        edit = partial(bo.house.save_draft, TYPE, name, texted(name, text))
        others = (
            partial(bo.house.delete_draft, TYPE, name),
            partial(bo.house.publish, TYPE, name, named(name)),
            partial(practice.colleague.publish, name),
            partial(practice.colleague.give_back, name, "Once more."),
        )
        yield chance.choice((edit, edit, *others))


@pytest.mark.parametrize("seed", range(2))
def test_whatever_people_do_a_glance_never_misses_it(
    settled: Computer, bo: Computer, practice: PracticeServer, later: Callable[[], None], seed: int
) -> None:
    chance = random.Random(seed)
    glances = 0
    for deed in (one for one, _ in zip(deeds(bo, practice, chance), range(12), strict=False)):
        later()
        _tried(deed)
        if chance.random() < 0.4:
            later()
        settled.sync()
        assert known(settled) == there(settled)
        kept = settled.desk.store.sights.of(settled.house.address)
        glances += sum(sight.glances for sight in kept.values())
    assert glances


def _tried(deed: Callable[[], object]) -> None:
    try:
        deed()
    except (Trouble, Refusal):
        return
