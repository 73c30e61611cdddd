"""Documents of servers that do less, or other things, than the practice clearing-house."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.documents.documents_api import DocumentsApi
from sync.client.wire.transport import Transport
from sync.errors import LockedThere, NotAClearingHouse, NotAllowed, Unreachable
from sync.records import Standing
from tests.sync.client.scripted import Answer, Scripted, me

NAME = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
PUBLISHED = f"/api/v2013/documents/{NAME}"
DRAFT = f"{PUBLISHED}/versions/draft"
ABOUT = {"identifier": NAME, "type": "resource"}
DRAFTED = {**ABOUT, "workingDocumentID": 5, "workingDocumentUpdatedOn": "2026"}
LOCKED = {**DRAFTED, "workingDocumentLock": {"lockID": "workflow-1", "lockedBy": {"firstName": "Lin"}}}
MISSING = Answer(404, {"statusCode": 404})


@pytest.fixture
def api(transport: Transport) -> DocumentsApi:
    """The API at the scripted server."""
    return DocumentsApi(transport, me)


def paths(script: Scripted) -> list[tuple[str, str]]:
    """What was asked, in order."""
    return [(asked.method, asked.path) for asked in script.asked]


def test_a_body_that_does_not_come_along_is_fetched_by_itself(script: Scripted, api: DocumentsApi) -> None:
    script.queue += [Answer(200, DRAFTED), Answer(200, {"v": "draft"})]
    read = api.read("resource", NAME)
    assert read is not None
    assert read.document == {"v": "draft"}
    assert paths(script) == [("GET", DRAFT), ("GET", DRAFT)]
    assert script.asked[0].query == {"info": "true", "body": "true"}
    assert script.asked[1].query == {}


def test_the_same_holds_for_a_published_body(script: Scripted, api: DocumentsApi) -> None:
    script.queue += [
        MISSING,
        Answer(200, {**ABOUT, "documentID": 7, "updatedOn": "2025"}),
        Answer(200, {"v": 1}),
    ]
    read = api.read("resource", NAME)
    assert read is not None
    assert read.document == {"v": 1}
    assert paths(script) == [("GET", DRAFT), ("GET", PUBLISHED), ("GET", PUBLISHED)]


def test_a_draft_of_others_that_is_forbidden_leaves_what_is_published(
    script: Scripted, api: DocumentsApi
) -> None:
    script.queue += [
        Answer(403, {"message": "no"}),
        Answer(200, {**ABOUT, "documentID": 7, "body": {"v": 1}}),
    ]
    read = api.read("resource", NAME)
    assert read is not None
    assert read.document == {"v": 1}


def test_a_server_that_would_overwrite_what_is_under_review_is_not_let(
    script: Scripted, api: DocumentsApi
) -> None:
    script.by = lambda asked: Answer(200, LOCKED)
    with pytest.raises(LockedThere, match="Lin"):
        api.save_draft("resource", NAME, {"v": 2})
    assert [method for method, _path in paths(script)] == ["GET"]


def test_one_look_serves_one_save(script: Scripted, api: DocumentsApi) -> None:
    script.by = lambda asked: Answer(200, DRAFTED)
    api.look("resource", NAME)
    api.save_draft("resource", NAME, {"v": 2})
    api.save_draft("resource", NAME, {"v": 3})
    assert [method for method, _path in paths(script)] == ["GET", "PUT", "GET", "PUT"]


@pytest.mark.parametrize("told", [{}, [], {"identifier": NAME}, {"type": "resource"}])
def test_an_answer_that_names_no_record_is_no_clearing_house(
    script: Scripted, api: DocumentsApi, told: Any
) -> None:
    script.by = lambda asked: Answer(200, told)
    with pytest.raises(NotAClearingHouse):
        api.look("resource", NAME)


def test_a_record_of_another_kind_under_the_identifier_is_left_alone(
    script: Scripted, api: DocumentsApi
) -> None:
    script.by = lambda asked: Answer(200, {**DRAFTED, "type": "organization"})
    with pytest.raises(NotAllowed, match="another kind"):
        api.save_draft("resource", NAME, {"v": 2})
    assert [method for method, _path in paths(script)] == ["GET"]


def test_an_identifier_cannot_lead_to_another_address(script: Scripted, api: DocumentsApi) -> None:
    assert api.look("resource", "../authentication/user?x#y") is None
    assert {asked.path for asked in script.asked} == {
        "/api/v2013/documents/..%2Fauthentication%2Fuser%3Fx%23y/versions/draft",
        "/api/v2013/documents/..%2Fauthentication%2Fuser%3Fx%23y",
    }


def test_a_lost_answer_to_a_save_is_a_broken_connection_and_is_not_repeated(
    script: Scripted, api: DocumentsApi
) -> None:
    script.queue += [Answer(200, DRAFTED), Answer(200, DRAFTED, cut=3)]
    api.look("resource", NAME)
    with pytest.raises(Unreachable):
        api.save_draft("resource", NAME, {"v": 2})
    assert len(script.asked) == 2


@pytest.mark.parametrize("report", [[], "x", {"errors": "many"}, {"errors": 5}])
def test_a_validation_report_that_is_none_is_no_clearing_house(
    script: Scripted, api: DocumentsApi, report: Any
) -> None:
    script.queue.append(Answer(200, report))
    with pytest.raises(NotAClearingHouse):
        api.check("resource", {"v": 1})


def test_the_report_counts_whatever_status_it_comes_with(script: Scripted, api: DocumentsApi) -> None:
    report = {"errors": [{"code": "Error.Mandatory", "property": "title"}]}
    script.queue += [Answer(200, report), Answer(400, report)]
    first, second = api.check("resource", {"v": 1}), api.check("resource", {"v": 1})
    assert first == second
    assert [reason.path for reason in first] == ["title"]
    assert paths(script) == [("PUT", "/api/v2013/documents/x/validate")] * 2


@pytest.mark.parametrize("status", [200, 204])
def test_a_save_of_which_nothing_is_told_is_looked_at(
    script: Scripted, api: DocumentsApi, status: int
) -> None:
    script.by = lambda asked: Answer(status, b"") if asked.method == "PUT" else Answer(200, DRAFTED)
    saved = api.save_draft("resource", NAME, {"v": 2})
    assert (saved.identifier, saved.stamp.updated) == (NAME, "2026")
    assert [method for method, _path in paths(script)] == ["GET", "PUT", "GET"]
    api.save_draft("resource", NAME, {"v": 3})
    assert [method for method, _path in paths(script)[3:]] == ["GET", "PUT", "GET"]


def test_a_save_of_which_nothing_is_told_and_nothing_is_found_is_none(
    script: Scripted, api: DocumentsApi
) -> None:
    script.by = lambda asked: Answer(204, b"") if asked.method == "PUT" else MISSING
    with pytest.raises(NotAClearingHouse):
        api.save_draft("resource", NAME, {"v": 2})


def test_a_contact_that_is_published_in_silence_is_looked_at(script: Scripted, api: DocumentsApi) -> None:
    there = {"identifier": NAME, "type": "contact", "documentID": 7, "updatedOn": "2026"}
    script.queue += [MISSING, MISSING, Answer(204, b""), MISSING, Answer(200, there)]
    assert api.publish("contact", NAME, {"v": 2}).stamp.standing is Standing.PUBLISHED
    assert script.asked[2].method == "PUT"
