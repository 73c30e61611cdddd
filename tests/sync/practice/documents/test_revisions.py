"""The list of a record's revisions: filtered, sorted, a page at a time (facts, section 2.1)."""

from __future__ import annotations

import pytest

from tests.sync.practice.visits import PERSON, Visit, contact, document

VERSIONS = f"{document(PERSON)}/versions"


@pytest.fixture
def published(focal_point: Visit) -> Visit:
    """The focal point with a contact in three revisions."""
    for name in ("Doe", "Dee", "Dye"):
        focal_point.put(document(PERSON), contact(lastName=name), schema="contact")
    return focal_point


def revisions(visit: Visit, **asked: object) -> list[int]:
    answer = visit.get(VERSIONS, **asked)
    assert answer.status_code == 200, answer.text
    return [item["revision"] for item in answer.json()["Items"]]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("revision eq 2", [2]),
        ("revision eq 1 or revision eq 3", [3, 1]),
        ("type eq 'contact' and latestRevision eq 3", [3, 2, 1]),
        ("owner eq 'country:fr'", []),
    ],
)
def test_revisions_can_be_filtered(published: Visit, wanted: str, found: list[int]) -> None:
    assert revisions(published, _filter=wanted) == found
    assert published.get(VERSIONS, _filter=wanted, _top=0).json() == {"Count": len(found), "Items": []}


def test_revisions_can_be_sorted_and_paged(published: Visit) -> None:
    assert revisions(published) == [3, 2, 1]
    assert revisions(published, _orderby="updatedOn") == [1, 2, 3]
    assert revisions(published, _orderby="revision", _top=1, _skip=1, cache="false") == [2]
    assert revisions(published, _orderby="type desc") == [3, 2, 1]


def test_what_is_not_understood_is_refused(published: Visit) -> None:
    for name in ("_filter", "_orderby", "_top"):
        refused = published.get(VERSIONS, **{name: "nonsense and more"})
        assert (refused.status_code, refused.json()["fields"]) == (400, [name.replace("_", "$")])
