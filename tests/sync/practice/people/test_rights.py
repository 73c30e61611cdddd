"""Asking what one may do (facts, sections 2.1, 2.2 and 4): the answer, and that it is what then happens."""

from __future__ import annotations

import json

import pytest

from sync.practice.people import accounts as people
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    PERSON,
    Visit,
    activity,
    contact,
    document,
    draft,
)

NEW, NEW_DRAFT = f"{DOCUMENTS}/x", f"{DOCUMENTS}/x/versions/draft"
ROLES = (
    people.FOCAL_POINT,
    people.AUTHORIZED_USER,
    people.SECRETARIAT,
    people.BIO_BRIDGE,
    people.REGISTERED_USER,
)


def allowed(
    visit: Visit, address: str, deed: str, schema: str | None = None, government: str | None = None
) -> bool:
    named = {"schema": schema, "government": government, "realm": "CHM"} if schema else None
    answer = visit.get(f"{address}/securities/{deed}", metadata=json.dumps(named) if named else None)
    assert answer.status_code == 200, answer.text
    documented = {"canCreate"} if "/versions/draft/" in address + "/" and deed == "create" else set()
    assert set(answer.json()) == {"isAllowed", *documented}
    return bool(answer.json()["isAllowed"])


@pytest.mark.parametrize(
    ("schema", "draft_by", "published_by"),
    [
        (ACTIVITY, ROLES, {people.SECRETARIAT}),
        ("resource", ROLES, {people.SECRETARIAT}),
        ("organization", ROLES, {people.SECRETARIAT, people.BIO_BRIDGE}),
        ("bbiContact", ROLES, {people.SECRETARIAT, people.BIO_BRIDGE}),
        ("contact", ROLES, set(ROLES)),
        (
            "nationalTarget",
            {people.FOCAL_POINT, people.AUTHORIZED_USER, people.SECRETARIAT},
            {people.FOCAL_POINT, people.SECRETARIAT},
        ),
        (
            "implementationActivity",
            {people.FOCAL_POINT, people.AUTHORIZED_USER, people.SECRETARIAT},
            {people.FOCAL_POINT, people.SECRETARIAT},
        ),
        ("bbiOpportunity", ROLES, {people.SECRETARIAT, people.BIO_BRIDGE}),
        ("bbiProfile", ROLES, {people.SECRETARIAT, people.BIO_BRIDGE}),
        ("caseStudy", {people.SECRETARIAT}, {people.SECRETARIAT}),
    ],
)
def test_what_each_role_may_begin_and_publish(
    visiting: Visiting, schema: str, draft_by: set[str], published_by: set[str]
) -> None:
    for role in ROLES:
        visit = visiting(role)
        own = visit.get("/api/v2013/authentication/user").json()["government"]
        assert allowed(visit, NEW_DRAFT, "create", schema, own) is (role in draft_by), role
        assert allowed(visit, NEW, "create", schema, own) is (role in published_by), role


def test_what_is_said_of_a_draft_is_what_happens(
    focal_point: Visit, colleague: Visit, stranger: Visit
) -> None:
    focal_point.draft(activity())
    for visit, may in ((colleague, True), (stranger, False)):
        assert allowed(visit, draft(FIRST), "update", ACTIVITY) is may
        assert (visit.draft(activity()).status_code == 200) is may
        assert allowed(visit, draft(FIRST), "delete", ACTIVITY) is may
        assert allowed(visit, document(FIRST), "create", ACTIVITY) is False


def test_a_draft_under_review_may_not_be_changed(focal_point: Visit) -> None:
    focal_point.draft(activity())
    focal_point.request_publication(FIRST)
    assert not any(allowed(focal_point, draft(FIRST), deed) for deed in ("create", "update", "delete"))


def test_a_draft_may_be_begun_over_a_published_record(focal_point: Visit, stranger: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    assert allowed(focal_point, draft(PERSON), "create")
    assert not allowed(focal_point, draft(PERSON), "update")
    assert not allowed(stranger, draft(PERSON), "create")
    assert allowed(focal_point, document(PERSON), "update")
    assert allowed(focal_point, document(PERSON), "delete")
    assert not allowed(stranger, document(PERSON), "update")


def test_nobody_acts_for_another_government(focal_point: Visit) -> None:
    assert not allowed(focal_point, NEW_DRAFT, "create", "nationalTarget", "fr")
    assert not allowed(focal_point, NEW, "create", "contact", "fr")


def test_schema_and_government_may_stand_in_the_address(focal_point: Visit) -> None:
    answer = focal_point.get(f"{NEW_DRAFT}/securities/create", schema="nationalTarget", government="bj")
    assert answer.json() == {"isAllowed": True, "canCreate": True}


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"metadata": "{"},
        {"metadata": "[]"},
        {"metadata": '{"schema":5}'},
        {"metadata": '{"schema":"resource","government":{}}'},
        {"schema": "nonsense"},
    ],
)
def test_a_question_that_is_not_understood_is_refused(focal_point: Visit, parameters: dict[str, str]) -> None:
    for address in (NEW, NEW_DRAFT):
        assert focal_point.get(f"{address}/securities/create", **parameters).status_code == 400


def test_only_three_deeds_can_be_asked_for(focal_point: Visit) -> None:
    refused = focal_point.get(f"{NEW}/securities/destroy", schema="resource")
    assert (refused.status_code, refused.json()["fields"]) == (400, ["deed"])


def test_a_record_of_another_schema_is_refused(focal_point: Visit) -> None:
    focal_point.draft(activity())
    assert focal_point.get(f"{draft(FIRST)}/securities/update", schema="resource").status_code == 400
