"""Lists of revisions as they may come, of documents and of needs."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.answers import Revision
from sync.client.documents.revising import Revising
from sync.client.needs.reviews import public_versions, revisions_of
from sync.client.wire.transport import Transport
from sync.errors import NotAClearingHouse, NotThere
from tests.sync.client.scripted import Answer, Scripted

NAME = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
LIN = {"firstName": "Lin"}


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ([], []),
        (
            [
                {"revision": 1, "updatedOn": "2026-01"},
                {"revision": 3, "submittedOn": "2026-03", "submittedBy": LIN},
            ],
            [Revision(3, {}, "2026-03", "Lin"), Revision(1, {}, "2026-01")],
        ),
        (
            [{"revision": 1, "title": {"en": "A", "fr": 2}, "updatedBy": LIN}],
            [Revision(1, {"en": "A"}, "", "Lin")],
        ),
        ([{"revision": 2, "title": "odd"}, {"revision": 2}], [Revision(2)]),
        ([None, {}, {"revision": 0}, {"revision": "x"}, {"revision": -1}, {"revision": True}], []),
    ],
)
def test_revisions_come_newest_first_whatever_else_stands_there(
    script: Scripted, transport: Transport, items: list[Any], found: list[Revision]
) -> None:
    script.queue.append(Answer(200, {"Count": len(items), "Items": items}))
    assert Revising(transport).revisions(NAME) == found
    assert script.asked[0].path == f"/api/v2013/documents/{NAME}/versions"


def test_no_record_has_no_revisions_and_no_list_is_no_clearing_house(
    script: Scripted, transport: Transport
) -> None:
    script.queue += [Answer(404, {}), Answer(200, {"Items": None}), Answer(404, {}), Answer(200, ["odd"])]
    revising = Revising(transport)
    assert revising.revisions(NAME) == []
    with pytest.raises(NotAClearingHouse):
        revising.revisions(NAME)
    with pytest.raises(NotThere, match="no such version"):
        revising.revision(NAME, 3)
    with pytest.raises(NotAClearingHouse):
        revising.revision(NAME, 1)


def need(status: str, modified: str = "", **more: Any) -> dict[str, Any]:
    """A need as the collection tells it."""
    return {
        "_id": "n1",
        "title": {"en": modified},
        "meta": {"status": status, "modifiedOn": modified},
        **more,
    }


@pytest.mark.parametrize(
    ("history", "numbers"),
    [
        (None, [1]),
        ("odd", [1]),
        ([None, 3, {}, {"on": "2026"}, {"meta": {}}], [1]),
        ([need("draft", "1"), need("workflow", "2")], [1]),
        ([need("public", "1"), need("draft", "2")], [2, 1]),
        (
            [{"on": "2026", "by": 7, "before": need("public", "1")}, {"document": need("public", "2")}],
            [3, 2, 1],
        ),
    ],
)
def test_needs_that_were_public_are_found_in_any_kind_of_history(history: Any, numbers: list[int]) -> None:
    told = need("public", "9", history=history)
    found = revisions_of(told)
    assert [one.number for one in found] == numbers
    assert (found[0].title, found[0].published_on) == ({"en": "9"}, "9")
    assert public_versions(told)[-1] is told


def test_a_need_that_never_was_public_has_no_revisions() -> None:
    assert revisions_of(need("workflow", "2", history=[need("draft", "1")])) == []
