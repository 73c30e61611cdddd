"""The contract's part about checking, asking for publication, and what reviewers decide."""

from __future__ import annotations

import pytest

from sync.client.port import ClearingHouse
from sync.errors import LockedThere, NotThere, Returned
from sync.records import Standing
from tests.sync.client import given_documents as some
from tests.sync.client.contract import Stage, approve, give_back, type_of


class Publishing:
    """Documents on their way to the public; to be inherited together with ``contract.Drafts``."""

    def test_a_valid_record_has_nothing_to_mend(self, mine: ClearingHouse) -> None:
        assert list(mine.check(some.MATERIAL, some.material())) == []
        assert list(mine.check(some.NEED, some.need())) == []

    def test_what_is_to_be_mended_is_tied_to_questions(self, mine: ClearingHouse) -> None:
        broken = some.material(title={"fr": "Graines"}, cbdSubjects=[{"identifier": "NO-SUCH"}], summary=None)
        del broken["authors"]
        found = {reason.path: reason for reason in mine.check(some.MATERIAL, broken)}
        assert found["title"].code == "Error.UnspecifiedLocale"
        assert "Français" in str(found["title"].phrase)
        assert found["cbdSubjects"].code == "Error.UnexpectedTerm"
        assert found["summary"].code == "Error.Mandatory"
        assert found["authors"].code == found["organizations"].code == "Error.MandatoryAnyOf"
        assert all(str(reason.phrase).endswith(".") for reason in found.values())

    def test_a_document_that_is_none_of_its_kind_is_returned_in_words(self, mine: ClearingHouse) -> None:
        (reason, *_more) = mine.check(some.MATERIAL, {"title": {"en": "No header"}})
        assert reason.code == "Error.Mandatory"

    def test_an_incomplete_record_is_returned_when_publication_is_asked_for(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        broken = some.material(summary=None)
        mine.save_draft(some.MATERIAL, some.FIRST, broken)
        with pytest.raises(Returned) as caught:
            mine.publish(some.MATERIAL, some.FIRST, broken)
        assert [reason.path for reason in caught.value.reasons] == ["summary"]
        assert stage.requests(some.FIRST) == 0

    def test_asking_for_publication_twice_asks_once(self, stage: Stage, mine: ClearingHouse) -> None:
        mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        asked = mine.publish(some.MATERIAL, some.FIRST, some.material())
        again = mine.publish(some.MATERIAL, some.FIRST, some.material())
        assert asked.stamp.standing is again.stamp.standing is Standing.REVIEW
        assert stage.requests(some.FIRST) == 1
        assert mine.verdict(some.MATERIAL, some.FIRST) is None

    def test_asking_does_not_count_as_a_change(self, mine: ClearingHouse) -> None:
        saved = mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        asked = mine.publish(some.MATERIAL, some.FIRST, some.material())
        assert not asked.stamp.moved_since(saved.stamp)
        (listed,) = mine.changes({some.FIRST: saved.stamp})
        assert listed.document is None
        assert listed.stamp.standing is Standing.REVIEW

    def test_what_is_under_review_takes_no_changes_and_says_who_asked(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        mine.publish(some.MATERIAL, some.FIRST, some.material())
        colleague = stage.house("colleague")
        for looked_before in (False, True):
            if looked_before:
                colleague.look(some.MATERIAL, some.FIRST)
            with pytest.raises(LockedThere, match=mine.account().name):
                colleague.save_draft(some.MATERIAL, some.FIRST, some.material(notes="[]"))
        with pytest.raises(LockedThere, match=mine.account().name):
            colleague.delete_draft(some.MATERIAL, some.FIRST)
        read = mine.read(some.MATERIAL, some.FIRST)
        assert read is not None
        assert read.document == some.material()
        assert read.lock == mine.account().name

    def test_what_is_approved_is_published(self, stage: Stage, mine: ClearingHouse) -> None:
        saved = mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        mine.publish(some.MATERIAL, some.FIRST, some.material())
        approve(stage, some.FIRST)
        verdict = mine.verdict(some.MATERIAL, some.FIRST)
        assert verdict is not None
        assert verdict.approved
        (published,) = mine.changes({some.FIRST: saved.stamp})
        assert published.document == some.material()
        assert (published.stamp.standing, published.stamp.revision) == (Standing.PUBLISHED, 1)
        assert published.document_id is not None
        again = mine.publish(some.MATERIAL, some.FIRST, some.material())
        assert again.stamp == published.stamp
        assert stage.requests(some.FIRST) == 1

    def test_what_is_given_back_is_a_draft_with_the_reviewers_words(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        mine.publish(some.MATERIAL, some.FIRST, some.material())
        reviewer = give_back(stage, some.FIRST, "Name the “region”, please.")
        verdict = mine.verdict(some.MATERIAL, some.FIRST)
        assert verdict is not None
        assert (verdict.approved, verdict.by, verdict.reason) == (
            False,
            reviewer,
            "Name the “region”, please.",
        )
        assert mine.verdicts([some.SECOND, some.FIRST]) == {some.FIRST: verdict}
        looked = mine.look(some.MATERIAL, some.FIRST)
        assert looked is not None
        assert looked.stamp.standing is Standing.DRAFT
        asked = mine.publish(some.MATERIAL, some.FIRST, some.material())
        assert asked.stamp.standing is Standing.REVIEW
        assert stage.requests(some.FIRST) == 2
        assert mine.verdict(some.MATERIAL, some.FIRST) is None
        assert mine.verdicts([some.FIRST]) == {}

    def test_a_draft_over_a_published_version_comes_once_and_goes_without_it(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        mine.publish(some.MATERIAL, some.FIRST, some.material())
        approve(stage, some.FIRST)
        revised = mine.save_draft(some.MATERIAL, some.FIRST, some.material(notes="[]"))
        assert (revised.stamp.standing, revised.stamp.revision) == (Standing.REVISED, 1)
        (listed,) = mine.changes({})
        assert listed.document == some.material(notes="[]")
        assert listed.stamp == revised.stamp
        mine.delete_draft(some.MATERIAL, some.FIRST)
        read = mine.read(some.MATERIAL, some.FIRST)
        assert read is not None
        assert read.document == some.material()
        assert read.stamp.standing is Standing.PUBLISHED
        assert read.stamp.moved_since(revised.stamp)

    def test_a_draft_that_was_thrown_away_and_made_anew_can_be_published(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        mine.save_draft(some.MATERIAL, some.FIRST, some.material())
        colleague = stage.house("colleague")
        colleague.delete_draft(some.MATERIAL, some.FIRST)
        colleague.save_draft(some.MATERIAL, some.FIRST, some.material(notes="[]"))
        assert mine.look(some.MATERIAL, some.FIRST) is not None
        asked = mine.publish(some.MATERIAL, some.FIRST, some.material(notes="[]"))
        assert asked.stamp.standing is Standing.REVIEW

    def test_publishing_what_has_no_draft_is_said_as_such(self, mine: ClearingHouse) -> None:
        for document in (some.material(), some.need()):
            with pytest.raises(NotThere):
                mine.publish(type_of(document), some.FIRST, document)

    def test_a_contact_that_was_published_before_its_draft_went_is_not_published_twice(
        self, mine: ClearingHouse
    ) -> None:
        mine.publish(some.CONTACT, some.FIRST, some.contact())
        mine.save_draft(some.CONTACT, some.FIRST, some.contact())
        again = mine.publish(some.CONTACT, some.FIRST, some.contact())
        assert (again.stamp.standing, again.stamp.revision) == (Standing.PUBLISHED, 1)
        mine.save_draft(some.CONTACT, some.FIRST, some.contact(lastName="Sossa"))
        newer = mine.publish(some.CONTACT, some.FIRST, some.contact(lastName="Sossa"))
        assert (newer.stamp.standing, newer.stamp.revision) == (Standing.PUBLISHED, 2)

    def test_a_contact_is_published_at_once_and_only_once(self, mine: ClearingHouse) -> None:
        mine.save_draft(some.CONTACT, some.FIRST, some.contact())
        published = mine.publish(some.CONTACT, some.FIRST, some.contact())
        again = mine.publish(some.CONTACT, some.FIRST, some.contact())
        assert published.stamp == again.stamp
        assert (again.stamp.standing, again.stamp.revision) == (Standing.PUBLISHED, 1)
        (listed,) = mine.changes({})
        assert listed.document == some.contact()
