"""Counting records by schema, and finding them by what stands in them (facts, section 2.1)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    HOUSE,
    PERSON,
    SECOND,
    Document,
    Visit,
    activity,
    contact,
    document,
)

FACETS, BODIES = f"{DOCUMENTS}/query/facets", f"{DOCUMENTS}/query/body"


@pytest.fixture
def busy(focal_point: Visit, secretariat: Visit) -> Visit:
    """The focal point with a published activity and contact, a draft activity, and one under review."""
    focal_point.put(document(PERSON), contact(), schema="contact")
    focal_point.draft(activity(FIRST))
    secretariat.decide(focal_point.request_publication(FIRST).json(), {"action": "approve"})
    focal_point.draft(activity(SECOND, totalBudget="7"))
    focal_point.request_publication(SECOND)
    return focal_point


def found(visit: Visit, *query: Any, **asked: Any) -> list[Document]:
    answer = visit.get(BODIES, query=[json.dumps(part) for part in query] or None, **asked)
    assert answer.status_code == 200, answer.text
    items: list[Document] = answer.json()
    return items


def names(items: list[Document]) -> list[str]:
    return [item["identifier"] for item in items]


def test_records_are_counted_by_schema(busy: Visit) -> None:
    assert busy.get(FACETS, collection="my", _filter="").json() == {ACTIVITY: 1, "contact": 1}
    assert busy.get(FACETS, collection="mydraft").json() == {ACTIVITY: 1}
    assert busy.get(FACETS, collection="request", realm="CHM").json() == {ACTIVITY: 1}
    assert busy.get(FACETS, collection="my", _filter="type eq 'contact'").json() == {"contact": 1}
    query = json.dumps({"lastName": "Doe"})
    assert busy.get(FACETS, collection="my", query=query).json() == {"contact": 1}


def test_everybody_counts_and_finds_what_is_published(busy: Visit, nobody: Visit) -> None:
    assert nobody.get(FACETS).json() == {ACTIVITY: 1, "contact": 1}
    assert names(found(nobody)) == [PERSON, FIRST]
    for address in (FACETS, BODIES):
        assert nobody.get(address, collection="mydraft").status_code == 401
        assert busy.get(address, collection="all").status_code == 400


def test_records_are_found_by_what_stands_in_them(busy: Visit, nobody: Visit) -> None:
    by_reference = found(nobody, [{"contacts": PERSON}], _filter="type eq 'capacityBuildingInitiative'")
    assert [item["body"] for item in by_reference] == [activity(FIRST)]
    assert names(found(nobody, {"contacts": f"{PERSON}@1"})) == [FIRST]
    assert names(found(nobody, {"contacts.identifier": f"{PERSON}@1"})) == [FIRST]
    assert names(found(nobody, [[{"implementingAgencies": HOUSE}], [{"totalBudget": "25000"}]])) == [FIRST]
    assert names(found(nobody, [{"lastName": "Doe"}, {"contacts": PERSON}])) == [PERSON, FIRST]
    assert found(nobody, {"lastName": "Doe"}, {"contacts": PERSON}) == []
    assert found(nobody, {"totalBudget": "7"}) == []


def test_drafts_are_looked_at_where_drafts_are_asked_for(busy: Visit, stranger: Visit) -> None:
    (draft,) = found(busy, {"totalBudget": "7"}, collection="mydraft")
    assert (draft["identifier"], draft["workingDocumentBody"]["totalBudget"]) == (SECOND, "7")
    assert found(busy, {"totalBudget": "7"}, collection="my") == []
    assert found(stranger, {"totalBudget": "7"}, collection="mydraft") == []


def test_pages_can_be_turned(busy: Visit, nobody: Visit) -> None:
    assert [names(found(nobody, _top=1, _skip=skip)) for skip in (0, 1, 2)] == [[PERSON], [FIRST], []]


@pytest.mark.parametrize("query", ["{", "5", "[]", '["a"]', "[[5]]", '{"$where":"1"}', '[{"a":1},[{"b":2}]]'])
def test_a_query_that_is_not_understood_is_refused(focal_point: Visit, query: str) -> None:
    for address in (FACETS, BODIES):
        refused = focal_point.get(address, collection="my", query=query)
        assert (refused.status_code, refused.json()["code"]) == (400, "invalidParameter")
