"""Requests for assistance: the bbi-requests collection (facts, section 7.5)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.given import FakeClock
from tests.sync.practice.visits import FIRST, NEEDS, SECOND, Document, Visit, need


def one(number: str) -> str:
    return f"{NEEDS}/{number}"


@pytest.fixture
def number(focal_point: Visit) -> str:
    """The number of a need that the focal point made."""
    created = focal_point.post(NEEDS, need())
    assert (created.status_code, list(created.json())) == (200, ["id"])
    return str(created.json()["id"])


def query(visit: Visit, q: Any = None, **more: Any) -> Any:
    given = {name: json.dumps(value) for name, value in {"q": q, **more}.items() if value is not None}
    return visit.get(NEEDS, **given).json()


def test_a_new_need_is_kept_with_what_the_server_knows(focal_point: Visit, number: str) -> None:
    kept = focal_point.get(one(number), f='{"history":0}').json()
    meta = kept.pop("meta")
    assert kept == {**{name: value for name, value in need().items() if name != "meta"}, "_id": number}
    assert meta == {
        **need()["meta"],
        "createdBy": 1001,
        "createdOn": "2025-03-14T09:30:00.000Z",
        "modifiedOn": "2025-03-14T09:30:00.000Z",
        "modifiedBy": 1001,
    }


def test_what_the_server_keeps_itself_cannot_be_sent(focal_point: Visit, number: str) -> None:
    forged = {"createdBy": 5, "createdOn": "2000", "modifiedOn": "2000", "modifiedBy": 5}
    focal_point.patch(one(number), {"meta": forged, "history": [1], "_id": "other"})
    kept = focal_point.get(one(number)).json()
    assert (kept["_id"], kept["meta"]["createdBy"], kept["meta"]["createdOn"][:4]) == (number, 1001, "2025")
    assert len(kept["history"]) == 1


def test_a_patch_replaces_only_the_fields_it_has(focal_point: Visit, number: str) -> None:
    patch = {"title": {"fr": "Identification des orchidées"}, "meta": {"languages": ["fr"]}}
    assert focal_point.patch(one(number), patch).json() == {"id": number}
    kept = focal_point.get(one(number)).json()
    assert kept["title"] == {"fr": "Identification des orchidées"}
    assert kept["problem"] == need()["problem"]
    assert (kept["meta"]["languages"], kept["meta"]["status"], kept["meta"]["mark"]) == (
        ["fr"],
        "draft",
        FIRST,
    )
    assert kept["aFieldOfTomorrow"] == need()["aFieldOfTomorrow"]


def test_a_put_replaces_all_but_what_the_server_keeps(focal_point: Visit, number: str) -> None:
    assert focal_point.put(one(number), {"title": {"en": "Short"}}).status_code == 200
    kept = focal_point.get(one(number), f='{"history":0}').json()
    assert set(kept) == {"_id", "meta", "title"}
    assert (kept["meta"]["status"], kept["meta"]["createdBy"]) == ("draft", 1001)
    assert focal_point.put(one(number), {"_id": "0" * 24}).status_code == 400


def test_every_change_moves_the_stamp_even_if_the_clock_stands_still(
    focal_point: Visit, number: str, clock: FakeClock
) -> None:
    stamps = [focal_point.get(one(number)).json()["meta"]["modifiedOn"]]
    for days in (0, 0, -2):
        clock.advance(days=days)
        focal_point.patch(one(number), {"other": {"en": "…"}})
        stamps.append(focal_point.get(one(number)).json()["meta"]["modifiedOn"])
    assert stamps == sorted(set(stamps))


def test_the_server_keeps_what_was_before(focal_point: Visit, colleague: Visit, number: str) -> None:
    colleague.patch(one(number), {"title": {"en": "Orchids"}})
    history = focal_point.get(one(number)).json()["history"]
    assert [(entry["by"], entry["before"]["title"]) for entry in history] == [(1003, need()["title"])]
    assert "history" not in focal_point.get(one(number), f='{"history":0}').json()


def test_a_need_is_found_by_its_own_mark(focal_point: Visit, number: str) -> None:
    assert [found["_id"] for found in query(focal_point, {"meta.mark": FIRST})] == [number]
    assert query(focal_point, {"meta.mark": SECOND}) == []
    assert query(focal_point, {"meta.mark": FIRST}, c=1) == {"count": 1}


@pytest.fixture
def many(focal_point: Visit, clock: FakeClock) -> list[str]:
    """Five needs, one made after the other."""
    made = []
    for place in range(5):
        clock.advance(minutes=1)
        sent = need(title={"en": f"Need {place}"}, country={"identifier": "bj" if place % 2 else "tg"})
        made.append(focal_point.post(NEEDS, {**sent, "meta": {"status": "draft"}}).json()["id"])
    return made


def test_lists_are_sorted_and_paged(focal_point: Visit, many: list[str]) -> None:
    newest = query(focal_point, s={"meta.modifiedOn": -1}, f={"history": 0})
    assert [found["_id"] for found in newest] == many[::-1]
    assert [found["_id"] for found in query(focal_point, s={"meta.createdOn": 1}, sk=1, l=2)] == many[1:3]
    by_title = query(focal_point, s={"title.en": -1}, l=2, f={"title": 1})
    assert by_title == [
        {"_id": many[4], "title": {"en": "Need 4"}},
        {"_id": many[3], "title": {"en": "Need 3"}},
    ]


def test_queries_look_into_the_needs(focal_point: Visit, many: list[str]) -> None:
    assert {found["_id"] for found in query(focal_point, {"country.identifier": "bj"})} == {many[1], many[3]}
    either = {"$or": [{"title.en": "Need 0"}, {"_id": {"$in": [many[4]]}}]}
    assert {found["_id"] for found in query(focal_point, either)} == {many[0], many[4]}
    both = {"$and": [{"meta.status": "draft"}, {"country.identifier": "tg"}], "meta.createdBy": 1001}
    assert query(focal_point, both, c=1) == {"count": 3}
    assert query(focal_point, {"meta.status": "public"}, c=1) == {"count": 0}


def test_needs_of_others_are_hidden_until_they_are_public(
    focal_point: Visit, colleague: Visit, stranger: Visit, bio_bridge: Visit, number: str
) -> None:
    assert stranger.get(one(number)).status_code == 404
    assert stranger.patch(one(number), {"title": {}}).status_code == 404
    assert query(stranger) == []
    assert len(query(colleague)) == len(query(bio_bridge)) == 1
    focal_point.patch(one(number), {"meta": {"status": "workflow"}})
    bio_bridge.put(one(number), {**need(), "meta": {**need()["meta"], "status": "public"}})
    assert stranger.get(one(number)).json()["meta"]["status"] == "public"
    assert stranger.patch(one(number), {"title": {}}).status_code == 403


def test_only_administrators_publish(focal_point: Visit, bio_bridge: Visit, number: str) -> None:
    public = {"meta": {"status": "public"}}
    assert focal_point.post(NEEDS, need(meta={"status": "public"})).status_code == 403
    assert focal_point.patch(one(number), public).status_code == 403
    assert focal_point.patch(one(number), {"meta": {"status": "workflow"}}).status_code == 200
    assert bio_bridge.patch(one(number), public).status_code == 200
    assert focal_point.patch(one(number), {"title": {"en": "Changed"}}).status_code == 403
    assert focal_point.patch(one(number), {"meta": {"status": "workflow"}}).status_code == 200


def test_a_deleted_need_stays_with_that_status(focal_point: Visit, number: str) -> None:
    focal_point.patch(one(number), {"meta": {"status": "deleted"}})
    kept = focal_point.get(one(number)).json()
    assert (kept["meta"]["status"], kept["meta"]["mark"], kept["title"]) == (
        "deleted",
        FIRST,
        need()["title"],
    )
    assert query(focal_point, {"meta.status": {"$in": ["draft", "workflow", "public"]}}) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"meta": 5},
        {"meta": {"status": "open"}},
        {"meta": {"status": ["draft"]}},
        {"meta": {"mark": "x" * 200}},
        [],
    ],
)
def test_what_is_no_need_is_refused(focal_point: Visit, number: str, wrong: Any) -> None:
    for answer in (
        focal_point.post(NEEDS, wrong),
        focal_point.patch(one(number), wrong),
        focal_point.put(one(number), wrong),
    ):
        assert answer.status_code == 400
        assert answer.json()["code"] == "invalidParameter"


@pytest.mark.parametrize(
    ("address", "status"), [("5", 400), ("0" * 24, 404), ("A" * 24, 400), ("0" * 25, 400)]
)
def test_a_number_that_is_not_there_is_refused(focal_point: Visit, address: str, status: int) -> None:
    assert focal_point.get(one(address)).status_code == status
    assert focal_point.patch(one(address), {}).status_code == status


@pytest.mark.parametrize("parameter", ["q", "s", "f", "l", "sk", "ag"])
def test_a_parameter_that_is_not_understood_is_named(focal_point: Visit, parameter: str) -> None:
    refused = focal_point.get(NEEDS, **{parameter: "?"})
    assert (refused.status_code, refused.json()["fields"]) == (400, [parameter])


def test_a_need_has_any_field_it_likes(focal_point: Visit) -> None:
    strange: Document = {"title": None, "größe": [[], {}], "$set": 1, "a.b": "ж"}
    number = focal_point.post(NEEDS, strange).json()["id"]
    kept = focal_point.get(one(number), f='{"history":0,"meta":0}').json()
    assert kept == {"_id": number, **strange}


def test_the_latest_draft_of_ones_own_is_found_alone(
    focal_point: Visit, colleague: Visit, many: list[str]
) -> None:
    colleague.post(NEEDS, need())
    focal_point.patch(one(many[2]), {"other": {"en": "…"}})
    own = {"meta.createdBy": 1001, "meta.status": "draft"}
    latest = query(focal_point, own, s={"meta.modifiedOn": -1}, l=1, f={"history": 0, "title": 0})
    assert [found["_id"] for found in latest] == [many[2]]
    assert query(focal_point, own, s={"meta.modifiedOn": -1}, fo=1)["_id"] == many[2]
    assert query(focal_point, {"meta.status": "public"}, fo=1) is None
    assert query(focal_point, own, fo=1, c=1) == {"count": 5}


@pytest.mark.parametrize("collection", ["bbi-opportunities", "bbi-requests-old", "me", "articles"])
def test_other_collections_are_not_found(focal_point: Visit, collection: str) -> None:
    address = f"/api/v2016/{collection}"
    answers = (
        focal_point.get(address),
        focal_point.post(address, need()),
        focal_point.get(f"{address}/{'0' * 24}"),
    )
    for answer in answers:
        assert (answer.status_code, answer.json()["code"]) == (404, "notFound")
