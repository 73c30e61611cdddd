"""Bad input: the right status and body, nothing kept, never a 500."""

from __future__ import annotations

import json
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.practice.wire import MOST_BYTES
from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    NEEDS,
    TOKEN,
    WORKFLOWS,
    Visit,
    activity,
    draft,
)

MANY = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def raw(
    visit: Visit, content: bytes, kind: str = "application/json", path: str = draft(FIRST)
) -> requests.Response:
    return visit.session.put(
        visit.address + path,
        params={"schema": ACTIVITY},
        data=content,
        headers={"Content-Type": kind},
        timeout=60,
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"{",
        b"[]",
        b"5",
        b"null",
        b'{"a":NaN}',
        b'{"a":-Infinity}',
        b'{"a":1e999}',
        b'{"a":"\xff\xfe"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\t"}',
        b"[" * 100_000,
        b'{"a":' * 200 + b"1" + b"}" * 200,
        b'{"a":' + b"9" * 5000 + b"}",
        b"<document/>",
    ],
)
def test_a_body_that_is_no_json_object_is_refused(focal_point: Visit, content: bytes) -> None:
    refused = raw(focal_point, content)
    assert refused.status_code == 400
    assert refused.json()["statusCode"] == 400
    assert focal_point.items("mydraft") == []


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "", "application/json; charset=utf-16"])
def test_a_body_of_another_type_is_refused(focal_point: Visit, kind: str) -> None:
    assert raw(focal_point, json.dumps(activity()).encode(), kind).status_code == 415


def test_a_body_that_is_too_large_is_refused(focal_point: Visit) -> None:
    padding = "x" * (MOST_BYTES + 1)
    assert raw(focal_point, json.dumps(activity(notes=padding)).encode()).status_code == 413
    assert focal_point.items("mydraft") == []


def test_a_large_body_is_kept_whole(focal_point: Visit) -> None:
    large = activity(notes="x" * 4_000_000)
    assert raw(focal_point, json.dumps(large).encode()).status_code == 200
    assert focal_point.get(draft(FIRST)).json() == large


@pytest.mark.parametrize(
    ("method", "path"), [("POST", draft(FIRST)), ("DELETE", DOCUMENTS), ("PATCH", WORKFLOWS), ("PUT", TOKEN)]
)
def test_a_method_that_is_not_there_is_refused_in_the_same_shape(
    focal_point: Visit, method: str, path: str
) -> None:
    refused = focal_point.ask(method, path)
    assert refused.status_code == 405
    assert set(refused.json()) == {"statusCode", "code", "message"}
    assert refused.headers["Allow"]


@pytest.mark.parametrize(
    "identifier",
    ["..", "../../../etc/passwd", "a/b", "%2e%2e%2f%2e%2e", "'; DROP TABLE records; --", "x" * 5000],
)
def test_a_strange_identifier_leads_nowhere(focal_point: Visit, identifier: str) -> None:
    for path in (
        f"{DOCUMENTS}/{identifier}",
        f"{DOCUMENTS}/{identifier}/versions/draft",
        f"{NEEDS}/{identifier}",
    ):
        assert focal_point.get(path).status_code in (400, 404)


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["identifier", "schema", "en", "meta", "status", "mark", "type", "data", "realm", "version"]
            )
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
fields = st.dictionaries(
    st.sampled_from([*activity(), "meta", "type", "data", "action", "reason"]), values, max_size=6
)


@MANY
@given(changes=fields)
def test_whatever_a_document_holds_it_is_kept_reported_or_refused(
    focal_point: Visit, changes: dict[str, Any]
) -> None:
    sent = {**activity(), **changes}
    kept = focal_point.put(draft(FIRST), sent, schema=ACTIVITY)
    assert kept.status_code in (200, 400)
    if kept.status_code == 200:
        assert focal_point.get(draft(FIRST)).json() == sent
        assert focal_point.items("mydraft", body="true")[0]["workingDocumentBody"] == sent
        focal_point.delete(draft(FIRST))
    assert focal_point.put(f"{DOCUMENTS}/x/validate", sent, schema=ACTIVITY).status_code in (200, 400)


@MANY
@given(sent=fields)
def test_whatever_is_sent_elsewhere_is_answered_in_words(focal_point: Visit, sent: dict[str, Any]) -> None:
    for answer in (
        focal_point.post(WORKFLOWS, sent),
        focal_point.post(TOKEN, sent),
        focal_point.post(NEEDS, sent),
        focal_point.post("/practice/colleague/edit", sent),
    ):
        assert answer.status_code < 500
        if answer.status_code != 200:
            assert {"statusCode", "code", "message"} <= set(answer.json())


@MANY
@given(
    name=st.sampled_from(
        ["$filter", "$orderby", "$top", "$skip", "collection", "text_EN_txt", "realm", "q", "s", "f", "l"]
    ),
    text=st.text(max_size=40),
)
def test_whatever_a_parameter_holds_it_is_answered(focal_point: Visit, name: str, text: str) -> None:
    for path in (DOCUMENTS, WORKFLOWS, NEEDS):
        answer = focal_point.session.get(
            focal_point.address + path, params={"collection": "my", name: text}, timeout=20
        )
        assert answer.status_code in (200, 400)


def test_what_colleagues_play_is_never_a_fault_either(focal_point: Visit) -> None:
    focal_point.draft(
        {"header": activity()["header"], "description": ["not", "a", "text"], "endDate": "9999-12-31"}
    )
    assert focal_point.post("/practice/colleague/edit", {"identifier": FIRST}).status_code == 400
    assert focal_point.post("/practice/colleague/edit", {"identifier": FIRST, "field": ""}).status_code < 500
