"""What every clearing-house behind the port must do; one suite, run against each implementation.

To put another one in, write a ``Stage`` of it and a class that inherits ``whole.Contract`` and has it as its fixture.
"""

from __future__ import annotations

from typing import Protocol

import pytest

from forms.kinds import Document
from forms.vocabularies import OTHER
from sync.client.answers import Task
from sync.client.port import ClearingHouse, Spent
from sync.errors import SignInNeeded
from sync.records import Remote, Stamp, Standing
from tests.sync.client import given_documents as some


class Stage(Protocol):
    """Where the contract is played: all that an implementation must give to be put in."""

    def house(self, who: str, *, signed_in: bool = True) -> ClearingHouse:
        """A house in which one of these people is.

        The ``focal point`` and the ``colleague`` of Benin, the ``stranger`` of another country, the ``reviewer`` who
        decides about materials and activities, the ``need administrator``; each begins where nothing is.
        """

    def requests(self, identifier: str) -> int:
        """How many requests about a record there have been."""

    def later(self) -> None:
        """Let some time pass."""


def task_of(house: ClearingHouse, identifier: str) -> Task:
    """The request about a record that waits for whoever is in the house."""
    (task,) = [one for one in house.tasks() if one.identifier == identifier]
    return task


def approve(stage: Stage, identifier: str, who: str = "reviewer") -> None:
    """The open request is granted."""
    house = stage.house(who)
    house.approve(task_of(house, identifier))
    stage.later()


def give_back(stage: Stage, identifier: str, reason: str, who: str = "reviewer") -> str:
    """The open request is refused; by whom."""
    house = stage.house(who)
    house.reject(task_of(house, identifier), reason)
    stage.later()
    return house.account().name


def publish(stage: Stage, document: Document) -> Remote:
    """A material or an activity of the focal point's is published; where it stands then."""
    house, record_type = stage.house("focal point"), type_of(document)
    house.save_draft(record_type, some.FIRST, document)
    house.publish(record_type, some.FIRST, document)
    approve(stage, some.FIRST)
    there = house.look(record_type, some.FIRST)
    assert there is not None
    assert there.stamp.standing is Standing.PUBLISHED
    return there


def type_of(document: Document) -> str:
    """The record type of a document."""
    return str(document["header"]["schema"]) if "header" in document else some.NEED


def stamps(changes: list[Remote]) -> dict[str, Stamp]:
    """What is known after these changes."""
    return {remote.identifier: remote.stamp for remote in changes}


def news(house: ClearingHouse, known: dict[str, Stamp]) -> list[str]:
    """The records that come with their documents."""
    return [remote.identifier for remote in house.changes(known) if remote.document is not None]


def plain(document: Document | None) -> Document:
    """The document but for what the clearing-house keeps in ``meta`` itself."""
    assert document is not None
    if "meta" not in document:
        return document
    kept = {
        name: value for name, value in document["meta"].items() if name in ("languages", "status", "mark")
    }
    return {**document, "meta": kept}


DRAFTS = [some.material(), some.contact(), some.organization(), some.need()]
each_draft = pytest.mark.parametrize("document", DRAFTS, ids=type_of)


class Drafts:
    """Inherit from this and give the fixture ``stage``."""

    @pytest.fixture
    def mine(self, stage: Stage) -> ClearingHouse:
        """The house as the focal point meets it."""
        return stage.house("focal point")

    def test_who_signs_in_is_told(self, stage: Stage) -> None:
        house = stage.house("focal point")
        account = house.account()
        assert account.user_id
        assert account.name
        assert account.government == "bj"
        assert account.roles

    def test_a_wrong_password_is_said_as_such_and_lets_nobody_in(self, stage: Stage) -> None:
        house = stage.house("focal point", signed_in=False)
        with pytest.raises(SignInNeeded, match="not right"):
            house.sign_in("focal.point@practice.example", "wrong")
        with pytest.raises(SignInNeeded):
            list(house.changes({}))

    def test_what_passes_is_counted_and_can_be_limited(self, mine: ClearingHouse) -> None:
        before = mine.traffic
        mine.account()
        passed = mine.traffic.since(before)
        assert passed.requests >= 1
        assert passed.up > 0
        assert passed.down > 0
        mine.allow(0)
        with pytest.raises(Spent):
            mine.account()
        assert mine.traffic.since(before) == passed
        mine.allow(None)
        assert mine.account().government == "bj"

    @each_draft
    def test_what_is_not_there_is_nothing(self, mine: ClearingHouse, document: Document) -> None:
        record_type = type_of(document)
        assert mine.look(record_type, some.FIRST) is None
        assert mine.read(record_type, some.FIRST) is None
        assert mine.verdict(record_type, some.FIRST) is None
        mine.delete_draft(record_type, some.FIRST)

    @each_draft
    def test_a_draft_comes_back_to_the_letter(self, mine: ClearingHouse, document: Document) -> None:
        record_type = type_of(document)
        saved = mine.save_draft(record_type, some.FIRST, document)
        read = mine.read(record_type, some.FIRST, saved.server_id)
        assert read is not None
        assert plain(read.document) == document
        assert [name for name in read.document or {} if name in document] == list(document)
        assert (read.identifier, read.record_type, read.stamp) == (some.FIRST, record_type, saved.stamp)
        assert saved.stamp.standing is Standing.DRAFT

    @each_draft
    def test_the_same_stamp_is_told_everywhere_until_something_changes(
        self, mine: ClearingHouse, document: Document
    ) -> None:
        record_type = type_of(document)
        saved = mine.save_draft(record_type, some.FIRST, document)
        (listed,) = mine.changes({})
        assert plain(listed.document) == document
        looked = mine.look(record_type, some.FIRST, saved.server_id)
        assert looked is not None
        assert looked.document is None
        assert saved.stamp == listed.stamp == looked.stamp
        assert saved.server_id == listed.server_id == looked.server_id
        again = mine.save_draft(record_type, some.FIRST, {**document, "added": {"en": "x"}}, saved.server_id)
        assert again.stamp.moved_since(saved.stamp)

    @each_draft
    def test_only_what_moved_comes_with_its_document(self, mine: ClearingHouse, document: Document) -> None:
        mine.save_draft(some.ORGANIZATION, some.THIRD, some.organization(some.THIRD))
        saved = mine.save_draft(type_of(document), some.FIRST, document)
        known = stamps(list(mine.changes({})))
        assert news(mine, known) == []
        assert set(known) == {some.FIRST, some.THIRD}
        mine.save_draft(type_of(document), some.FIRST, {**document, "odd": "new"}, saved.server_id)
        assert news(mine, known) == [some.FIRST]
        assert set(stamps(list(mine.changes(known)))) == set(known)

    @pytest.mark.parametrize("number", [8, 40])
    def test_few_and_many_that_moved_come_each_once(self, mine: ClearingHouse, number: int) -> None:
        names = [f"0A1B2C3D-0000-0000-0000-{place:012X}" for place in range(number)]
        mine.save_draft(some.ORGANIZATION, some.THIRD, some.organization(some.THIRD))
        known = stamps(list(mine.changes({})))
        for place, name in enumerate(names):
            if place % 4:
                mine.save_draft(some.ORGANIZATION, name, some.organization(name))
            else:
                mine.save_draft(some.NEED, name, some.need(name))
        assert sorted(news(mine, known)) == names

    @each_draft
    def test_a_colleague_sees_it_and_a_stranger_does_not(self, stage: Stage, document: Document) -> None:
        stage.house("focal point").save_draft(type_of(document), some.FIRST, document)
        (seen,) = stage.house("colleague").changes({})
        assert plain(seen.document) == document
        assert list(stage.house("stranger").changes({})) == []
        assert stage.house("stranger").read(type_of(document), some.FIRST) is None

    def test_who_changed_a_record_last_is_told(self, stage: Stage, mine: ClearingHouse) -> None:
        mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        colleague = stage.house("colleague")
        colleague.save_draft(some.MATERIAL, some.FIRST, some.material(notes="[]"))
        looked = mine.look(some.MATERIAL, some.FIRST)
        assert looked is not None
        assert looked.changed_by == colleague.account().name

    @each_draft
    def test_a_draft_that_is_removed_is_gone(self, mine: ClearingHouse, document: Document) -> None:
        saved = mine.save_draft(type_of(document), some.FIRST, document)
        mine.delete_draft(type_of(document), some.FIRST, saved.server_id)
        assert mine.look(type_of(document), some.FIRST, saved.server_id) is None
        assert list(mine.changes({})) == []
        mine.delete_draft(type_of(document), some.FIRST, saved.server_id)

    def test_vocabularies_come_whole_and_unknown_ones_not_at_all(self, mine: ClearingHouse) -> None:
        found = {
            one.vocabulary.domain: one.vocabulary
            for one in mine.vocabularies(["Organization Types", "NO-SUCH", OTHER, "countries"], {})
        }
        assert set(found) == {"Organization Types", OTHER, "countries"}
        assert all(one.complete for one in found.values())
        assert found["countries"].by_identifier["bj"].name("fr") == "Bénin"
        assert OTHER in found[OTHER].by_identifier

    def test_vocabularies_that_are_as_they_were_do_not_come_again(self, mine: ClearingHouse) -> None:
        names = ["Organization Types", "countries"]
        marks = {one.vocabulary.domain: one.mark for one in mine.vocabularies(names, {})}
        marked = [name for name in names if marks[name]]
        assert list(mine.vocabularies(marked, marks)) == []

    def test_after_closing_nobody_is_signed_in(self, stage: Stage) -> None:
        house = stage.house("focal point")
        house.close()
        with pytest.raises(SignInNeeded):
            house.look(some.MATERIAL, some.FIRST)
