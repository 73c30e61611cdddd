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
    PERSON,
    TOKEN,
    WORKFLOWS,
    Visit,
    activity,
    contact,
    draft,
    need,
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
        b'{"header":{},"header":{}}',
        b'{"a":{"b":[{"c":1,"c":1}]}}',
        b'{"a":"\\udead"}',
        b'{"a":1}{"a":1}',
        b"{'a':1}",
        b'{"a":0x10}',
        b'{"a":1,}',
        b'\x00{"a":1}',
        b'{"a":"\x00"}',
        b"\xff\xfe{\x00}\x00",
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


nasty: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        True,
        0,
        -1,
        10**400,
        -(2**63) - 1,
        0.5,
        1e308,
        "",
        "\0",
        "a\0b",
        "\u202e",
        "\U0001f98b" * 50,
        "'; DROP TABLE records; --",
        "%s %(x)s :x ? $1 {0} {x}",
        "../../etc/passwd",
        "x" * 5000,
        "9999-99-99",
        "-0001-01-01",
        [],
        {},
        [[]],
        {"": {}},
        {"en": None},
        {"identifier": None},
        {"identifier": "x" * 200},
        [{"identifier": {"identifier": "x"}}],
        {"$gt": ""},
        {"__proto__": 1},
        {"@type": "x"},
    ]
)
WRITES = [
    ("PUT", draft(FIRST), activity()),
    ("PUT", f"{DOCUMENTS}/{PERSON}", contact()),
    ("POST", DOCUMENTS, contact()),
    ("PUT", f"{DOCUMENTS}/x/validate", activity()),
    ("POST", NEEDS, need()),
    ("POST", WORKFLOWS, {"type": "publishReferenceRecord", "data": {"realm": "CHM", "identifier": FIRST}}),
    (
        "POST",
        f"/api/v2023/documents/schemas/{ACTIVITY}",
        {"document": activity(), "additionalInfo": "", "batchId": "b"},
    ),
    ("POST", "/api/v2023/documents/bulk/publish", {"schemas": [ACTIVITY], "identifiers": [FIRST]}),
    ("POST", "/api/v2015/temporary-files", {"filename": "a.pdf", "contentType": "application/pdf"}),
    ("POST", "/api/v2013/users/national", {"email": "a@example.org", "firstName": "A", "lastName": "B"}),
    ("PATCH", "/api/v2013/users/national", {"userID": 1003, "government": "bj"}),
    ("POST", "/api/v2016/me/settings", {"userId": "x", "columns": ["a"]}),
    ("POST", "/api/v2013/index/select", {"q": "*:*", "rows": 1, "fq": ["schema_s:contact"]}),
    ("POST", TOKEN, {"email": "x", "password": "y"}),
    ("POST", "/practice/colleague/edit", {"identifier": FIRST, "field": "title", "value": 1}),
    ("POST", "/practice/unkindness", {"what": "slow", "latency": 0, "path": "/nowhere"}),
]


@st.composite
def spoilt(draw: st.DrawFn, value: Any) -> Any:
    """The same JSON with something nasty in it, somewhere; mostly deep inside."""
    if not (isinstance(value, (dict, list)) and value and draw(st.integers(0, 3))):
        return draw(nasty)
    if isinstance(value, dict):
        name = draw(st.sampled_from(sorted(value)))
        other = draw(st.sampled_from([name, name, name, "a\0b", "$where", "x" * 300]))
        return {**value, other: draw(spoilt(value[name]))}
    place = draw(st.integers(0, len(value) - 1))
    return [*value[:place], draw(spoilt(value[place])), *value[place + 1 :]]


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(write=st.sampled_from(WRITES), data=st.data())
def test_whatever_is_written_is_kept_or_refused_in_words(
    secretariat: Visit, write: tuple[str, str, Any], data: st.DataObject
) -> None:
    method, path, body = write
    sent = data.draw(spoilt(body))
    schema = {"schema": body["header"]["schema"]} if "header" in body else {}
    answer = secretariat.ask(method, path, sent, **schema)
    # A body that is nothing at all has no type either.
    assert answer.status_code in (200, 400, 401, 403, 404) or (sent is None and answer.status_code == 415)
    told = answer.json()
    assert isinstance(told, (dict, list))
    if answer.status_code != 200 and not path.endswith("validate"):
        assert {"statusCode", "code", "message"} <= set(told)
