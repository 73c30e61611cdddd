"""The service describes itself (OpenAPI), and every operation answers whatever is sent, never with a fault."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.practice.description.describe import operations
from tests.sync.practice.visits import FIRST, SECOND, Visit, activity, contact, need

MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
Described = dict[str, Any]
# What the facts promise (sections 1 to 5 and 7.5); there is more.
PROMISED = {
    "/api/v2013/authentication/token": {"post", "delete"},
    "/api/v2013/authentication/user": {"get"},
    "/api/v2013/documents": {"get", "post"},
    "/api/v2013/document-drafts": {"get"},
    "/api/v2013/documents/query/body": {"get"},
    "/api/v2013/documents/query/facets": {"get"},
    "/api/v2013/documents/x/validate": {"put", "post"},
    "/api/v2013/documents/{identifier}": {"get", "head", "put", "delete"},
    "/api/v2013/documents/{identifier}/attachments": {"get"},
    "/api/v2013/documents/{identifier}/attachments/persist-temporary/{uid}": {"post"},
    "/api/v2013/documents/{identifier}/attachments/{filename}": {"post", "put"},
    "/api/v2013/documents/{identifier}/attachments/{number}/{filename}": {"get", "head"},
    "/api/v2013/documents/{identifier}/attachments/{number}/{filename}/thumbnail": {"get", "head"},
    "/api/v2013/documents/{identifier}/info": {"get"},
    "/api/v2013/documents/{identifier}/securities/{deed}": {"get"},
    "/api/v2013/documents/{identifier}/versions": {"get"},
    "/api/v2013/documents/{identifier}/versions/{revision}": {"get", "head"},
    "/api/v2013/documents/{identifier}/versions/{revision}/info": {"get"},
    "/api/v2013/documents/{identifier}/versions/draft": {"get", "head", "put", "delete"},
    "/api/v2013/documents/{identifier}/versions/draft/info": {"get"},
    "/api/v2013/documents/{identifier}/versions/draft/locks": {"get"},
    "/api/v2013/documents/{identifier}/versions/draft/locks/{lock_id}": {"get", "head", "put", "delete"},
    "/api/v2013/documents/{identifier}/versions/draft/securities/{deed}": {"get"},
    "/api/v2013/workflows": {"get", "post"},
    "/api/v2013/workflows/{number}": {"get", "delete"},
    "/api/v2013/workflows/{number}/activities/{activity}": {"put"},
    "/api/v2013/workflows/batches/{batch}": {"get", "delete"},
    "/api/v2013/workflows/batches/{batch}/activities/{activity}": {"put"},
    "/api/v2022/documents/schemas/{schema}/download": {"get", "post"},
    "/api/v2023/documents/bulk/publish": {"post"},
    "/api/v2023/documents/schemas/{schema}": {"post"},
    "/api/v2023/documents/schemas/{schema}/{identifier}": {"post", "put"},
    "/api/v2013/thesaurus/domains": {"get"},
    "/api/v2013/thesaurus/domains/{domain}": {"get"},
    "/api/v2013/thesaurus/domains/{domain}/terms": {"get"},
    "/api/v2013/thesaurus/terms/{term}": {"get"},
    "/api/v2013/thesaurus/terms/{term}/narrowers": {"get"},
    "/api/v2013/countries": {"get"},
    "/api/v2013/countries/{code}": {"get"},
    "/api/v2013/index": {"get"},
    "/api/v2013/index/select": {"get"},
    "/api/v2013/roles": {"get"},
    "/api/v2013/users/national": {"get", "post", "patch"},
    "/api/v2013/users/{user_id}/roles/{role_id}": {"put", "delete"},
    "/api/v2015/temporary-files": {"post"},
    "/api/v2015/user-notifications": {"get"},
    "/api/v2016/me/settings": {"get"},
    "/api/v2016/bbi-requests": {"get", "post"},
    "/api/v2016/bbi-requests/{number}": {"get", "patch", "put"},
    "/api/v2018/realm-configurations": {"get"},
    "/api/v2018/realm-configurations/{host}": {"get"},
    "/api/v2018/temporary-documents/{name}": {"get", "put", "delete"},
}
SIGNING_OUT = ("delete", "/api/v2013/authentication/token")
OPERATIONS = sorted(
    {(method, path) for path, methods in PROMISED.items() for method in methods} - {SIGNING_OUT}
)


@pytest.fixture
def description(nobody: Visit) -> Described:
    """What the service says of itself."""
    told: Described = nobody.get("/openapi.json").json()
    return told


def test_every_address_of_the_facts_is_described(description: Described) -> None:
    described = {(method, path) for method, path, _told in operations(description)}
    promised = {(method, path) for path, methods in PROMISED.items() for method in methods}
    assert promised - described == set()


def test_the_description_is_well_formed(description: Described) -> None:
    schemathesis.openapi.from_dict(description).validate()
    assert description["openapi"].startswith("3.1")
    names = [told["operationId"] for _method, _path, told in operations(description)]
    assert len(names) == len(set(names))


def test_all_that_is_referred_to_is_there(description: Described) -> None:
    referred = set(re.findall(r'"\$ref": "#/components/([^"]+)"', json.dumps(description)))
    there = {f"{kind}/{name}" for kind, members in description["components"].items() for name in members}
    assert referred - there == set()
    assert {name for name in there if name.startswith("schemas/")} - referred == set()


def test_each_operation_is_described_in_full(description: Described) -> None:
    tags = {tag["name"] for tag in description["tags"]}
    for method, path, told in operations(description):
        assert told["summary"][0].isupper(), path
        assert set(told["tags"]) <= tags, path
        assert {"200", "400", "401", "403", "404", "405", "413", "415", "429", "503"} <= set(
            told["responses"]
        ), path
        named = {one["name"] for one in told.get("parameters", ()) if one["in"] == "path"}
        assert named == set(re.findall(r"{(\w+)}", path)), path
        if method == "head":
            assert not any("content" in answer for answer in told["responses"].values()), path


def test_what_is_given_and_taken_has_a_shape(description: Described) -> None:
    shapeless = set()
    for method, path, told in operations(description):
        given = told["responses"]["200"].get("content", {}).get("application/json")
        taken = told.get("requestBody", {}).get("content", {}).get("application/json")
        for content in (given, taken):
            if content is not None and not content.get("schema"):
                shapeless.add((method, path))
    assert shapeless == set()


def test_it_says_who_must_sign_in_and_how(description: Described) -> None:
    assert set(description["components"]["securitySchemes"]) == {"bearer", "ticket", "token"}
    found = {(method, path): told["security"] for method, path, told in operations(description)}
    assert found["post", "/api/v2013/authentication/token"] == []
    assert {} in found["get", "/api/v2013/thesaurus/domains"]
    assert found["put", "/api/v2013/documents/{identifier}/versions/draft"] == [
        {"bearer": []},
        {"ticket": []},
        {"token": []},
    ]


names = st.sampled_from(
    [FIRST, SECOND, "x", "short", "draft", "update", "publishRecord", "0" * 24, "1", "bj", "BJ"]
)
words = names | st.text(min_size=1, max_size=12)
parameters = st.dictionaries(
    st.sampled_from(
        [
            "schema",
            "info",
            "body",
            "metadata",
            "government",
            "collection",
            "$filter",
            "$top",
            "q",
            "action",
            "realm",
        ]
    ),
    st.sampled_from(["capacityBuildingInitiative", "contact", "true", "my", "{}", "cancel", "chm", "1"])
    | st.text(max_size=9),
    max_size=4,
)
bodies = st.sampled_from(
    [
        None,
        {},
        activity(),
        contact(FIRST),
        need(),
        {"action": "approve"},
        {"type": "deleteRecord", "version": "0.4"},
    ]
)


@MANY
@given(operation=st.sampled_from(OPERATIONS), data=st.data())
def test_whatever_is_asked_is_answered(
    focal_point: Visit, operation: tuple[str, str], data: st.DataObject
) -> None:
    method, template = operation
    parts = [data.draw(words) if part.startswith("{") else part for part in template.split("/")]
    path = "/".join(
        part if fixed == part else _quoted(part)
        for part, fixed in zip(parts, template.split("/"), strict=True)
    )
    given_parameters: dict[str, Any] = data.draw(parameters)
    answer = focal_point.session.request(
        method, focal_point.address + path, params=given_parameters, json=data.draw(bodies), timeout=20
    )
    assert answer.status_code in (200, 400, 403, 404, 405, 415)
    if method != "head" and answer.status_code != 200:
        assert set(answer.json()) >= {"statusCode", "code", "message"}


def _quoted(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())
