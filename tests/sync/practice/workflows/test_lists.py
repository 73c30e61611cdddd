"""Requests are found by Mongo queries (facts, section 2.4)."""

from __future__ import annotations

import json
from typing import Any

from tests.support.given import FakeClock
from tests.sync.practice.visits import FIRST, SECOND, WORKFLOWS, Document, Visit, activity


def query(visit: Visit, q: Any, **more: Any) -> Any:
    return visit.get(
        WORKFLOWS, q=json.dumps(q), **{name: json.dumps(value) for name, value in more.items()}
    ).json()


def test_the_latest_request_for_a_record_is_found(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    secretariat.decide(asked, {"action": "reject", "reason": "Say more."})
    focal_point.draft(activity(title={"en": "More"}))
    second = focal_point.request_publication(FIRST).json()
    of_this = {"data.identifier": FIRST}
    assert {one["_id"] for one in query(focal_point, of_this)} == {asked["_id"], second["_id"]}
    assert query(focal_point, {**of_this, "state": "running"}) == [second]
    assert query(focal_point, of_this, c=1) == {"count": 2}
    assert query(focal_point, {"data.identifier": SECOND}) == []
    assert query(secretariat, {"activities.assignedTo": 1004, "state": "running"}) == [second]
    assert query(focal_point, {"activities.result.reason": "Say more."}, c=1) == {"count": 1}


def test_requests_can_be_sorted_and_paged(focal_point: Visit, clock: FakeClock) -> None:
    made = []
    for identifier in (FIRST, SECOND):
        focal_point.draft(activity(identifier))
        made.append(focal_point.request_publication(identifier).json()["_id"])
        clock.advance(minutes=1)
    newest = [one["_id"] for one in query(focal_point, {}, s={"createdOn": -1})]
    assert newest == made[::-1]
    assert [one["_id"] for one in query(focal_point, {}, s={"createdOn": 1}, l=1, sk=1)] == made[1:]
    assert [one["_id"] for one in query(focal_point, {}, s={"data.identifier": -1, "title": 1}, l=1)] == made[
        1:
    ]


def test_requests_of_others_are_hidden(
    stranger: Visit, colleague: Visit, registered: Visit, asked: Document
) -> None:
    address = f"{WORKFLOWS}/{asked['_id']}"
    for visit in (stranger, registered):
        assert visit.get(WORKFLOWS).json() == []
        assert visit.get(address).status_code == 404
        assert visit.delete(address, action="cancel").status_code == 404
    assert colleague.get(WORKFLOWS).json() == [asked]


def test_a_number_of_another_pattern_is_refused(focal_point: Visit) -> None:
    assert focal_point.get(f"{WORKFLOWS}/5").status_code == 400
    assert focal_point.get(f"{WORKFLOWS}/{'0' * 24}").status_code == 404
    assert focal_point.get(WORKFLOWS, q="{").json()["fields"] == ["q"]
    assert focal_point.get(WORKFLOWS, l="many").json()["fields"] == ["l"]


def test_those_who_decide_find_what_waits_and_what_is_done_as_the_front_ends_ask(
    focal_point: Visit, secretariat: Visit, asked: Document
) -> None:
    waiting = {
        "$and": [{"activities.assignedTo": 1004}, {"closedOn": {"$exists": False}}, {"data.realm": "CHM"}]
    }
    done = {"$and": [{"activities.completedBy": 1004}, {"closedOn": {"$exists": True}}]}
    recent = {"createdOn": {"$gte": asked["createdOn"]}, "state": "running"}
    assert query(secretariat, waiting) == query(secretariat, recent) == [asked]
    assert query(secretariat, done, c=1) == {"count": 0}
    secretariat.decide(asked, {"action": "approve"})
    assert query(secretariat, waiting, c=1) == {"count": 0}
    assert [one["_id"] for one in query(secretariat, done)] == [asked["_id"]]
    assert query(secretariat, {"createdOn": {"$lt": asked["createdOn"]}}) == []


def test_who_recalled_a_request_finds_it_by_that(focal_point: Visit, asked: Document) -> None:
    focal_point.delete(f"{WORKFLOWS}/{asked['_id']}", action="cancel")
    (recalled,) = query(focal_point, {"activities.canceledBy": 1001})
    assert recalled["activities"][0]["canceledBy_info"]["lastName"] == "Houngbo"
    assert "completedBy" not in recalled["activities"][0]


def test_only_the_fields_asked_for_and_only_the_first_are_given(focal_point: Visit, asked: Document) -> None:
    fields = {"state": 1, "data.identifier": 1}
    short = {"_id": asked["_id"], "data": {"identifier": FIRST}, "state": "running"}
    assert query(focal_point, {}, f=fields) == [short]
    assert query(focal_point, {}, f=fields, fo=1) == short
    assert query(focal_point, {"state": "completed"}, fo=1) is None
    assert query(focal_point, {}, f=fields, c=1) == {"count": 1}
    assert focal_point.get(f"{WORKFLOWS}/", f='{"state":2}').json()["fields"] == ["f"]
