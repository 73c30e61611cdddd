"""Working drafts: whole, without precondition, shared by a country (facts, section 2.2)."""

from __future__ import annotations

import json

import pytest

from sync.practice import PracticeServer
from tests.support.given import FakeClock
from tests.sync.practice.visits import ACTIVITY, FIRST, SECOND, Visit, activity, document, draft

INFO = [
    "identifier", "documentID", "type", "owner", "realm", "revision", "latestRevision", "size", "mediaType", "charset",
    "title", "summary", "metadata", "rights", "createdOn", "createdBy", "updatedOn", "updatedBy", "submittedOn",
    "submittedBy", "deletedOn", "workingDocumentID", "workingDocumentCreatedOn", "workingDocumentCreatedBy",
    "workingDocumentUpdatedOn", "workingDocumentUpdatedBy", "workingDocumentSize", "workingDocumentOwner",
    "workingDocumentTitle", "workingDocumentSummary", "workingDocumentMetadata", "workingDocumentLock", "isRequest",
    "body", "workingDocumentBody",
]  # fmt: skip


def test_a_draft_is_told_of_in_the_documented_shape(focal_point: Visit) -> None:
    info = focal_point.draft(activity()).json()
    assert sorted(info) == sorted(INFO)  # the members of an object have no order
    assert info["documentID"] is None
    assert info["type"] == ACTIVITY
    assert info["owner"] == info["workingDocumentOwner"] == "country:bj"
    assert info["workingDocumentUpdatedOn"] == info["workingDocumentCreatedOn"] == "2025-03-14T09:30:00.001Z"
    assert info["workingDocumentTitle"] == activity()["title"]
    assert info["workingDocumentSummary"] == activity()["description"]
    assert info["workingDocumentMetadata"] == {"schema": ACTIVITY, "government": "bj", "userID": "1001"}
    assert info["workingDocumentUpdatedBy"] == {
        "userID": 1001, "firstName": "Awa", "lastName": "Houngbo", "email": "focal.point@practice.example",
    }  # fmt: skip
    assert (info["isRequest"], info["body"], info["workingDocumentBody"]) == (False, None, None)


def test_what_was_sent_comes_back_to_the_letter(focal_point: Visit) -> None:
    text = json.dumps(activity(unknown={"z": 1, "a": [None, 1.50, "\u2028é"]}), indent=2, ensure_ascii=True)
    sent = focal_point.session.put(
        focal_point.address + draft(FIRST),
        params={"schema": ACTIVITY},
        data=text.encode(),
        headers={"Content-Type": "application/json; charset=utf-8"},
        timeout=20,
    )
    assert sent.status_code == 200
    assert focal_point.get(draft(FIRST)).text == text


def test_information_is_given_in_both_ways_and_with_the_body_when_asked(focal_point: Visit) -> None:
    focal_point.draft(activity())
    by_parameter = focal_point.get(draft(FIRST), info="")
    by_path = focal_point.get(f"{draft(FIRST)}/info", cache="false")
    assert by_parameter.json() == by_path.json()
    assert focal_point.get(draft(FIRST), info="true", body="true").json()["workingDocumentBody"] == activity()


def test_a_draft_that_is_not_there_is_not_found(focal_point: Visit) -> None:
    for answer in (
        focal_point.get(draft(FIRST)),
        focal_point.head(draft(FIRST)),
        focal_point.delete(draft(FIRST)),
    ):
        assert answer.status_code == 404
    focal_point.draft(activity())
    assert focal_point.head(draft(FIRST)).status_code == 200
    assert focal_point.head(document(FIRST)).status_code == 404


def test_of_two_colleagues_the_last_writer_wins_without_a_word(focal_point: Visit, colleague: Visit) -> None:
    focal_point.draft(activity(title={"en": "Mine"}))
    seen = colleague.get(draft(FIRST), info="").json()
    focal_point.draft(activity(title={"en": "Mine again"}))
    kept = colleague.draft(activity(title={"en": "Theirs"}))
    assert kept.status_code == 200
    assert focal_point.get(draft(FIRST)).json()["title"] == {"en": "Theirs"}
    assert kept.json()["workingDocumentID"] == seen["workingDocumentID"]
    assert kept.json()["workingDocumentUpdatedBy"]["userID"] == 1003
    assert kept.json()["workingDocumentCreatedBy"]["userID"] == 1001


def test_a_draft_is_replaced_whole(focal_point: Visit) -> None:
    focal_point.draft(activity())
    shorter = {"header": activity()["header"]}
    focal_point.draft(shorter)
    assert focal_point.get(draft(FIRST)).json() == shorter


def test_a_stamp_never_repeats_even_if_the_clock_stands_still_or_goes_back(
    focal_point: Visit, clock: FakeClock
) -> None:
    stamps = [focal_point.draft(activity()).json()["workingDocumentUpdatedOn"] for _ in range(3)]
    clock.advance(days=-1)
    stamps.append(focal_point.draft(activity()).json()["workingDocumentUpdatedOn"])
    focal_point.delete(draft(FIRST))
    stamps.append(focal_point.draft(activity()).json()["workingDocumentUpdatedOn"])
    assert stamps == sorted(set(stamps))


def test_drafts_belong_to_the_country_and_are_hidden_from_others(
    focal_point: Visit, stranger: Visit, registered: Visit
) -> None:
    focal_point.draft(activity())
    for other in (stranger, registered):
        assert other.get(draft(FIRST)).status_code == 404
        assert other.delete(draft(FIRST)).status_code == 404
        assert other.items("mydraft") == []
        refused = other.draft(activity())
        assert refused.status_code == 403
        assert refused.json()["code"] == "forbidden"
        assert "Insufficient Privileges" in refused.json()["message"]


def test_who_has_no_government_owns_drafts_in_person(registered: Visit) -> None:
    assert registered.draft(activity()).json()["owner"] == "user:1006"


def test_the_secretariat_may_see_and_mend_a_draft_of_its_own_types(
    secretariat: Visit, focal_point: Visit
) -> None:
    focal_point.draft(activity())
    mended = secretariat.draft(activity(title={"en": "Mended"}))
    assert mended.status_code == 200
    assert mended.json()["owner"] == "country:bj"


def test_a_national_record_is_not_for_everybody(registered: Visit, focal_point: Visit) -> None:
    target = {"header": {"identifier": FIRST, "schema": "nationalTarget", "languages": ["en"]}}
    assert registered.draft(target).status_code == 403
    assert focal_point.draft({**target, "government": {"identifier": "fr"}}).status_code == 403
    assert focal_point.draft({**target, "government": {"identifier": "bj"}}).status_code == 200


def test_a_deleted_draft_is_gone_and_may_come_back(focal_point: Visit) -> None:
    before = focal_point.draft(activity()).json()["workingDocumentID"]
    deleted = focal_point.delete(draft(FIRST)).json()
    assert deleted["workingDocumentID"] is None
    assert focal_point.get(draft(FIRST)).status_code == 404
    assert focal_point.items("mydraft") == []
    assert focal_point.draft(activity()).json()["workingDocumentID"] > before


@pytest.mark.parametrize(
    ("address", "schema", "header", "field"),
    [
        (FIRST, None, {}, "schema"),
        (FIRST, "noSuchSchema", {}, "schema"),
        (FIRST, "bbiRequest", {"schema": "bbiRequest"}, "schema"),
        (FIRST, "resource", {}, "header.schema"),
        (SECOND, ACTIVITY, {}, "header.identifier"),
        ("short", ACTIVITY, {"identifier": "short"}, "identifier"),
        ("with.a.dot.in.it", ACTIVITY, {"identifier": "with.a.dot.in.it"}, "identifier"),
    ],
)
def test_a_document_that_does_not_fit_its_address_is_refused(
    focal_point: Visit, address: str, schema: str | None, header: dict[str, str], field: str
) -> None:
    sent = activity(header={**activity()["header"], **header})
    refused = focal_point.put(draft(address), sent, schema=schema)
    assert refused.status_code == 400
    assert refused.json()["fields"] == [field]
    assert focal_point.items("mydraft") == []


def test_a_record_keeps_its_schema(focal_point: Visit) -> None:
    focal_point.draft(activity())
    other = {"header": {"identifier": FIRST, "schema": "resource", "languages": ["en"]}}
    assert focal_point.draft(other).status_code == 400


def test_a_draft_need_not_be_valid(focal_point: Visit) -> None:
    wrong = {
        "header": activity()["header"],
        "title": 5,
        "startDate": ["never"],
        "categories": {"identifier": 1},
    }
    assert focal_point.draft(wrong).status_code == 200
    assert focal_point.get(draft(FIRST)).json() == wrong


def test_a_refused_change_leaves_nothing_behind(
    server: PracticeServer, focal_point: Visit, stranger: Visit
) -> None:
    before = focal_point.draft(activity()).json()
    stranger.draft(activity(title={"en": "Theirs"}))
    assert focal_point.get(draft(FIRST), info="").json() == before
