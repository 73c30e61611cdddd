"""The validation report (facts, section 2.6)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sync.practice.visits import ACTIVITY, DOCUMENTS, FIRST, Visit, activity

VALIDATE = f"{DOCUMENTS}/x/validate"


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_a_valid_record_gets_a_report_without_errors(focal_point: Visit, method: str) -> None:
    answer = focal_point.ask(method, VALIDATE, activity(), schema=ACTIVITY)
    assert answer.status_code == 200
    assert answer.json() == {
        "identifier": FIRST,
        "schema": ACTIVITY,
        "locales": ["en", "fr"],
        "links": [],
        "title": activity()["title"],
        "summary": activity()["description"],
        "metaData": {"schema": ACTIVITY, "government": "bj"},
        "metadata": {"schema": ACTIVITY, "government": "bj"},
    }


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"title": {}}, {"code": "Error.Mandatory", "property": "title"}),
        ({"startDate": "2025-02-30"}, {"code": "Error.InvalidValue", "property": "startDate"}),
        ({"countryRegions": 5}, {"code": "Error.InvalidType", "property": "countryRegions"}),
        (
            {"description": {"ru": "…"}},
            {"code": "Error.UnspecifiedLocale", "property": "description", "parameters": {"locales": ["ru"]}},
        ),
        (
            {"startDate": None, "endDate": None},
            {"code": "Error.MandatoryAnyOf", "properties": ["startDate", "durationPeriod"]},
        ),
        (
            {"projectProgrammeName": {"en": "A programme"}},
            {"code": "Error.InvalidProperty", "property": "projectProgrammeName"},
        ),
        (
            {"countryRegions": [{"identifier": "nowhere"}]},
            {
                "code": "Error.UnexpectedTerm",
                "property": "countryRegions",
                "parameters": {"identifier": "nowhere"},
            },
        ),
    ],
)
def test_what_is_wrong_is_told_in_the_clearing_houses_codes(
    focal_point: Visit, changes: dict[str, Any], error: dict[str, Any]
) -> None:
    answer = focal_point.put(VALIDATE, activity(**changes), schema=ACTIVITY)
    assert answer.status_code == 200
    assert answer.json()["errors"] == [error]


@pytest.mark.parametrize(
    ("header", "wrong"),
    [
        ({"identifier": FIRST, "schema": "resource"}, "header.schema"),
        ({"schema": ACTIVITY}, "header.identifier"),
        (5, "header"),
    ],
)
def test_what_is_no_such_record_gets_a_report_with_status_400(
    focal_point: Visit, header: Any, wrong: str
) -> None:
    answer = focal_point.put(VALIDATE, activity(header=header), schema=ACTIVITY)
    assert answer.status_code == 400
    assert [error["property"] for error in answer.json()["errors"]] == [wrong]


def test_a_schema_without_a_form_of_ours_is_looked_at_as_far_as_known(focal_point: Visit) -> None:
    header = {"identifier": FIRST, "schema": "nationalTarget", "languages": ["en"]}
    assert "errors" not in focal_point.put(VALIDATE, {"header": header}, schema="nationalTarget").json()
    del header["languages"]
    errors = focal_point.put(VALIDATE, {"header": header}, schema="nationalTarget").json()["errors"]
    assert errors == [{"code": "Error.Mandatory", "property": "header.languages"}]


def test_validating_needs_a_schema_of_the_realm(focal_point: Visit) -> None:
    assert focal_point.put(VALIDATE, activity()).json()["code"] == "mandatory"
    assert focal_point.put(VALIDATE, activity(), schema="nonsense").json()["code"] == "invalidParameter"


def test_validating_keeps_nothing(focal_point: Visit) -> None:
    focal_point.put(VALIDATE, activity(), schema=ACTIVITY)
    assert focal_point.items("mydraft") == []


def test_metadata_may_name_the_schema_and_the_government(focal_point: Visit) -> None:
    metadata = f'{{"schema":"{ACTIVITY}","government":"ke","realm":"CHM"}}'
    report = focal_point.put(VALIDATE, activity(), metadata=metadata).json()
    assert report["metadata"] == {"schema": ACTIVITY, "government": "ke"}


@pytest.mark.parametrize("metadata", ["{", "[]", '{"schema":5}', '{"government":{}}'])
def test_metadata_that_is_not_understood_is_refused(focal_point: Visit, metadata: str) -> None:
    refused = focal_point.put(VALIDATE, activity(), schema=ACTIVITY, metadata=metadata)
    assert (refused.status_code, refused.json()["fields"]) == (400, ["metadata"])
