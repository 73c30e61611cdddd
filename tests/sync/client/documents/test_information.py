"""What is told of a record becomes its stamp, standing and lock, whichever fields are there."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.documents.information import body_in, remote_of
from sync.records import Standing

NAMED = {"identifier": "RECORD-00001", "type": "resource"}
PUBLISHED = {"documentID": 27, "revision": 2, "latestRevision": 2, "updatedOn": "2026-02-01"}
DRAFT = {
    "workingDocumentID": 31,
    "workingDocumentCreatedOn": "2026-03-01",
    "workingDocumentUpdatedOn": "2026-03-02",
}
LOCK = {"lockID": "workflow-1", "lockedBy": {"userID": 1, "firstName": "Awa", "lastName": "Houngbo"}}


@pytest.mark.parametrize(
    ("told", "standing", "updated", "revision"),
    [
        (PUBLISHED, Standing.PUBLISHED, "2026-02-01", 2),
        (DRAFT, Standing.DRAFT, "2026-03-02", 0),
        ({**PUBLISHED, **DRAFT}, Standing.REVISED, "2026-03-02", 2),
        ({**DRAFT, "workingDocumentLock": LOCK}, Standing.REVIEW, "2026-03-02", 0),
        ({**DRAFT, "workingDocumentLock": {}}, Standing.DRAFT, "2026-03-02", 0),
        ({**DRAFT, "workingDocumentLock": None}, Standing.DRAFT, "2026-03-02", 0),
        ({"documentID": 27, "revision": 4, "updatedOn": "2026-02-01"}, Standing.PUBLISHED, "2026-02-01", 4),
        ({"documentID": "27", "latestRevision": "4"}, Standing.PUBLISHED, "", 4),
        ({"documentID": "x7", "revision": "x", "updatedOn": 5}, Standing.NOWHERE, "5", 0),
        ({"documentID": "-7", "revision": "²", "updatedOn": True}, Standing.NOWHERE, "", 0),
        ({}, Standing.NOWHERE, "", 0),
    ],
)
def test_stamp_and_standing(told: dict[str, Any], standing: Standing, updated: str, revision: int) -> None:
    remote = remote_of({**NAMED, **told})
    assert remote is not None
    assert (remote.stamp.standing, remote.stamp.updated, remote.stamp.revision) == (
        standing,
        updated,
        revision,
    )


@pytest.mark.parametrize(
    ("lock", "name"),
    [
        (LOCK, "Awa Houngbo"),
        ([LOCK], "Awa Houngbo"),
        ([], ""),
        ({"lockID": "workflow-1"}, "workflow-1"),
        ({"lockID": "workflow-1", "lockedBy": {"email": "awa@ministry.example"}}, "awa@ministry.example"),
        ({"lockedOn": "2026"}, "?"),
    ],
)
def test_a_lock_always_has_a_name(lock: Any, name: str) -> None:
    remote = remote_of({**NAMED, **DRAFT, "workingDocumentLock": lock})
    assert remote is not None
    assert remote.lock == name


def test_who_changed_it_last_is_who_changed_its_draft() -> None:
    people = {"updatedBy": {"firstName": "Lin"}, "workingDocumentUpdatedBy": {"firstName": "Awa"}}
    drafted, published = remote_of({**NAMED, **DRAFT, **people}), remote_of({**NAMED, **PUBLISHED, **people})
    assert drafted is not None
    assert published is not None
    assert (drafted.changed_by, published.changed_by) == ("Awa", "Lin")


@pytest.mark.parametrize(
    "told", [None, [], "x", {}, {"identifier": "RECORD-00001"}, {"identifier": True, "type": "resource"}]
)
def test_what_names_no_record_is_none(told: Any) -> None:
    assert remote_of(told) is None


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ({**PUBLISHED, "body": {"v": 1}}, {"v": 1}),
        ({**PUBLISHED, **DRAFT, "body": {"v": 1}, "workingDocumentBody": {"v": 2}}, {"v": 2}),
        ({**PUBLISHED, **DRAFT, "body": {"v": 1}, "workingDocumentBody": None}, None),
        ({**DRAFT, "body": {"v": 2}}, {"v": 2}),
        ({**DRAFT, "body": "text"}, None),
        (None, None),
    ],
)
def test_a_published_body_is_never_taken_for_the_drafts(told: Any, body: Any) -> None:
    assert body_in(told) == body
