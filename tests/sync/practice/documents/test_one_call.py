"""Publishing by one call: all checks, the draft and the request, or nothing (facts, section 2.4)."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from sync.practice.people import accounts as people
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    ACTIVITY,
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

SCHEMAS = "/api/v2023/documents/schemas"


def create(visit: Visit, sent: Document, schema: str = ACTIVITY, **more: Any) -> requests.Response:
    return visit.post(f"{SCHEMAS}/{schema}", {"document": sent, **more})


def update(visit: Visit, sent: Document, schema: str = ACTIVITY, **more: Any) -> requests.Response:
    identifier = sent["header"]["identifier"]
    return visit.put(f"{SCHEMAS}/{schema}/{identifier}", {"document": sent, **more})


def test_a_new_record_is_kept_and_its_publication_asked_for(focal_point: Visit) -> None:
    answer = create(focal_point, activity(), additionalInfo="Please hurry.", batchId="one").json()
    assert set(answer) == {"draft", "workflow"}
    info, workflow = answer["draft"], answer["workflow"]
    assert (info["identifier"], info["owner"], info["workingDocumentLock"]) == (FIRST, "country:bj", None)
    assert workflow["type"] == {"name": "publishReferenceRecord", "version": None}
    assert workflow["data"] == {
        "realm": "CHM",
        "documentID": info["workingDocumentID"],
        "identifier": FIRST,
        "title": activity()["title"],
        "abstract": activity()["description"],
        "metadata": {"schema": ACTIVITY, "government": "bj", "userID": "1001"},
        "additionalInfo": "Please hurry.",
        "batchId": "one",
    }
    assert focal_point.get(draft(FIRST)).json() == activity()
    lock = focal_point.get(draft(FIRST), info="").json()["workingDocumentLock"]
    assert lock["lockID"] == f"workflow-{workflow['_id']}"


def test_the_identifier_may_stand_in_the_address(focal_point: Visit) -> None:
    sent = {"document": activity()}
    other = focal_point.post(f"{SCHEMAS}/{ACTIVITY}/{SECOND}", sent)
    assert (other.status_code, other.json()["fields"]) == (400, ["header.identifier"])
    assert focal_point.post(f"{SCHEMAS}/{ACTIVITY}/{FIRST}", sent).status_code == 200
    assert focal_point.post(f"{SCHEMAS}/{ACTIVITY}/", {"document": activity(SECOND)}).status_code == 200


def test_a_record_that_is_there_is_updated(focal_point: Visit, secretariat: Visit) -> None:
    workflow = create(focal_point, activity()).json()["workflow"]
    secretariat.decide(workflow, {"action": "approve"})
    answer = update(focal_point, activity(title={"en": "Anew"})).json()
    secretariat.decide(answer["workflow"], {"action": "approve"})
    info = focal_point.get(document(FIRST), info="").json()
    assert (info["revision"], info["title"]) == (2, {"en": "Anew"})


def test_who_may_decide_publishes_at_once(secretariat: Visit, focal_point: Visit) -> None:
    done = create(secretariat, activity()).json()
    assert (done["workflow"]["state"], done["draft"]["workingDocumentTitle"]) == (
        "completed",
        activity()["title"],
    )
    assert create(focal_point, contact(), "contact").json()["workflow"]["type"]["version"] == "0.4"
    assert focal_point.get(document(PERSON), info="").json()["revision"] == 1


def test_a_new_record_must_be_new_and_an_old_one_there(focal_point: Visit) -> None:
    missing = update(focal_point, activity())
    assert (missing.status_code, missing.json()["fields"]) == (400, ["identifier"])
    assert "does not exist" in missing.json()["message"]
    focal_point.draft(activity())
    exists = create(focal_point, activity())
    assert (exists.status_code, exists.json()["fields"]) == (400, ["identifier"])
    assert "exists" in exists.json()["message"]
    focal_point.delete(draft(FIRST))
    assert create(focal_point, activity()).status_code == 200


def test_a_record_under_review_cannot_proceed(focal_point: Visit, asked: Document) -> None:
    refused = update(focal_point, activity(title={"en": "More"}))
    assert (refused.status_code, refused.json()["fields"]) == (400, ["identifier"])
    assert "locked for workflow, cannot proceed" in refused.json()["message"]
    assert focal_point.get(draft(FIRST)).json() == activity()


def test_what_is_not_valid_is_refused_with_its_errors_and_nothing_is_kept(focal_point: Visit) -> None:
    refused = create(focal_point, activity(title={}))
    assert refused.status_code == 400
    assert refused.json()["errors"] == [{"code": "Error.Mandatory", "property": "title"}]
    assert focal_point.items("mydraft") == []


def test_nobody_and_those_without_rights_are_refused_with_403(
    visiting: Visiting, focal_point: Visit, nobody: Visit, stranger: Visit, registered: Visit
) -> None:
    target = {"header": {"identifier": SECOND, "schema": "nationalTarget", "languages": ["en"]}}
    refused = create(nobody, activity())
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert create(registered, target, "nationalTarget").status_code == 403
    focal_point.draft(activity())
    for answer in (update(stranger, activity()), create(registered, target, "nationalTarget")):
        assert answer.status_code == 403
        assert "Insufficient Privileges to" in answer.json()["message"]
    assert create(visiting(people.AUTHORIZED_USER), target, "nationalTarget").status_code == 200


@pytest.mark.parametrize(
    ("schema", "changes", "field"),
    [
        ("nonsense", {}, "schema"),
        ("bbiRequest", {}, "schema"),
        ("resource", {}, "header.schema"),
        (ACTIVITY, {"document": None}, "document"),
        (ACTIVITY, {"document": []}, "document"),
        (ACTIVITY, {"document": {}}, "header"),
        (ACTIVITY, {"document": {"header": {"schema": ACTIVITY}}}, "header.identifier"),
        (ACTIVITY, {"document": {"header": {"identifier": "short", "schema": ACTIVITY}}}, "identifier"),
        (ACTIVITY, {"additionalInfo": "x" * 1001}, "additionalInfo"),
        (ACTIVITY, {"additionalInfo": {"en": "x" * 1001}}, "additionalInfo"),
        (ACTIVITY, {"additionalInfo": 5}, "additionalInfo"),
        (ACTIVITY, {"batchId": "x" * 101}, "batchId"),
    ],
)
def test_a_call_that_does_not_fit_is_refused_and_nothing_is_kept(
    focal_point: Visit, schema: str, changes: dict[str, Any], field: str
) -> None:
    refused = focal_point.post(f"{SCHEMAS}/{schema}", {"document": activity(), **changes})
    assert (refused.status_code, refused.json()["fields"]) == (400, [field])
    assert focal_point.items("mydraft") == []


def test_the_longest_information_is_taken(focal_point: Visit) -> None:
    assert create(focal_point, activity(), additionalInfo="x" * 1000, batchId="x" * 100).status_code == 200


def test_the_realm_is_named_in_a_header_or_in_the_address(focal_point: Visit) -> None:
    del focal_point.session.headers["realm"]
    address = f"{SCHEMAS}/{ACTIVITY}"
    for realm, field in ((None, "realm"), ("nowhere", "realm"), ("abs", "schema"), ("ort", "schema")):
        refused = focal_point.post(address, {"document": activity()}, realm=realm)
        assert (refused.status_code, refused.json()["fields"]) == (400, [field])
    assert focal_point.post(address, {"document": activity()}, realm="chm").status_code == 200
