"""What the search index holds, and for whom (facts, section 2.7)."""

from __future__ import annotations

from typing import Any

import pytest

from sync.practice import PracticeServer
from sync.practice.database import snapshots
from sync.practice.database.database import Database
from sync.practice.house import Desk
from sync.practice.people import accounts as examples
from sync.practice.terms.thesaurus import change_thesaurus
from tests.support.given import FakeClock, NewIds
from tests.sync.practice.visits import (
    FIRST,
    PERSON,
    SECOND,
    Document,
    Visit,
    activity,
    contact,
    document,
    draft,
)

INDEX = "/api/v2013/index"


def found(visit: Visit, query: str, **more: Any) -> list[Document]:
    answer = visit.get(INDEX, q=query, **more)
    assert answer.status_code == 200, answer.text
    docs: list[Document] = answer.json()["response"]["docs"]
    return docs


def states(visit: Visit, identifier: str) -> list[str]:
    query = f'identifier_s:"{identifier}"'
    return sorted(doc["_state_s"] for doc in found(visit, query))


@pytest.fixture
def published(focal_point: Visit) -> Document:
    """A contact, which is published at once."""
    assert focal_point.put(document(PERSON), contact(), schema="contact").status_code == 200
    return contact()


@pytest.mark.usefixtures("published")
def test_a_published_record_is_told_to_everybody(nobody: Visit) -> None:
    (told,) = found(nobody, "schema_s:contact")
    assert told["identifier_s"] == PERSON
    assert told["uniqueIdentifier_s"].startswith("chm-con-scbd-")
    assert (told["schemaType_s"], told["realm_ss"], told["_state_s"]) == ("national", ["chm"], "public")
    assert (told["title_s"], told["title_AR_s"], told["country_EN_s"]) == ("Ama Doe", "Ama Doe", "Benin")
    assert (told["_revision_i"], told["_latest_s"], told["_ownership_s"]) == (1, "true", "country:bj")
    assert told["updatedDate_dt"].startswith("2025-03-14T09:30:00")
    assert nobody.get(told["url_ss"][0]).json() == contact()
    assert "version_s" not in told
    assert "_workflow_s" not in told


def test_a_draft_is_told_to_those_who_may_know_of_it(
    nobody: Visit,
    focal_point: Visit,
    colleague: Visit,
    secretariat: Visit,
    stranger: Visit,
    registered: Visit,
) -> None:
    focal_point.draft(activity())
    assert states(focal_point, FIRST) == states(colleague, FIRST) == states(secretariat, FIRST) == ["draft"]
    assert states(stranger, FIRST) == states(registered, FIRST) == states(nobody, FIRST) == []
    (told,) = found(focal_point, "version_s:*")
    assert (told["version_s"], told["_revision_i"], told["_latest_s"]) == ("draft", 0, "true")


def test_a_record_goes_through_its_states(
    nobody: Visit, focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    (told,) = found(focal_point, "_state_s:workflow")
    assert told["_workflow_s"] == f"workflow-{asked['_id']}"
    secretariat.decide(asked, {"action": "approve"})
    assert (states(nobody, FIRST), states(focal_point, FIRST)) == (["public"], ["public"])
    focal_point.draft(activity(title={"en": "Changed"}))
    assert (states(nobody, FIRST), states(focal_point, FIRST)) == (["public"], ["draft", "public"])
    assert [doc["title_s"] for doc in found(focal_point, "_latest_s:true")] == ["Changed"]
    assert [doc["title_s"] for doc in found(nobody, "*:*")] == ["Training of rangers"]
    focal_point.delete(draft(FIRST))
    secretariat.delete(document(FIRST), schema="capacityBuildingInitiative")
    assert states(focal_point, FIRST) == []


def test_a_lock_taken_by_hand_is_no_request(focal_point: Visit) -> None:
    focal_point.draft(activity())
    focal_point.put(f"{draft(FIRST)}/locks/{SECOND}")
    assert states(focal_point, FIRST) == ["draft"]


def test_a_draft_is_found_as_it_was_saved_last(focal_point: Visit) -> None:
    for word in ("first", "second"):
        focal_point.draft(activity(title={"en": f"The {word} name"}))
        assert len(found(focal_point, f"title_t:{word}")) == 1
    assert found(focal_point, "title_t:first") == []


def test_what_another_worker_changed_is_found_at_once(
    server: PracticeServer, database: Database, focal_point: Visit, clock: FakeClock, new_id: NewIds
) -> None:
    focal_point.draft(activity())
    second = PracticeServer(database, clock=clock, new_id=new_id, examples=False)
    with second as other, Visit(other.address, examples.FOCAL_POINT) as there:
        assert states(there, FIRST) == ["draft"]
        focal_point.draft(activity(title={"en": "Seen by both"}))
        assert len(found(there, "title_t:both")) == 1
        there.delete(draft(FIRST))
        assert states(focal_point, FIRST) == []


def test_after_a_fresh_start_nothing_old_is_found(focal_point: Visit, nobody: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert len(found(nobody, "*:*")) == 1
    nobody.post("/practice/reset", {})
    assert found(nobody, "*:*") == []


def test_after_an_older_state_was_brought_back_nothing_newer_is_found(
    server: PracticeServer, focal_point: Visit
) -> None:
    focal_point.draft(activity())
    snapshots.keep(server.house, "before")
    for word in ("newer", "other"):
        # The clock stands still: both texts have the very same stamp and number.
        focal_point.draft(activity(title={"en": f"The {word} name"}))
        assert len(found(focal_point, f"title_t:{word}")) == 1
        snapshots.bring_back(server.house, "before")
        assert len(found(focal_point, "title_t:rangers")) == 1
        assert found(focal_point, f"title_t:{word}") == []


def test_terms_are_found_by_their_new_names(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    assert len(found(focal_point, "countryRegions_EN_ss:Benin")) == 1
    with server.house.database.writing() as session:
        change = {"domain": "countries", "identifier": "bj", "title": {"en": "Dahomey"}}
        change_thesaurus(Desk(server.house, session, None), change)
    assert len(found(focal_point, "countryRegions_EN_ss:Dahomey")) == 1
