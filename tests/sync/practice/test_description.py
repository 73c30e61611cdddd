"""The service describes itself (OpenAPI), and every operation answers whatever is sent, never with a fault."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sync.practice.visits import FIRST, SECOND, Visit, activity, contact, need

MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
DOCUMENTED = {
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
    "/api/v2013/countries": {"get"},
    "/api/v2013/countries/{code}": {"get"},
    "/api/v2015/temporary-files": {"post"},
    "/api/v2016/bbi-requests": {"get", "post"},
    "/api/v2016/bbi-requests/{number}": {"get", "patch", "put"},
    "/api/v2018/realm-configurations": {"get"},
    "/api/v2018/realm-configurations/{host}": {"get"},
    "/api/v2018/temporary-documents/{name}": {"get", "put", "delete"},
}
SIGNING_OUT = ("delete", "/api/v2013/authentication/token")
OPERATIONS = sorted(
    {(method, path) for path, methods in DOCUMENTED.items() for method in methods} - {SIGNING_OUT}
)


def test_every_address_of_the_facts_is_described(nobody: Visit) -> None:
    paths = nobody.get("/openapi.json").json()["paths"]
    described = {path: set(methods) for path, methods in paths.items() if path.startswith("/api/")}
    assert described == DOCUMENTED


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
