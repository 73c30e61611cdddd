"""Any request that the description allows, and some that it does not, to every operation there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from schemathesis import APIOperation, Case, GenerationMode
from schemathesis.checks import CHECKS
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok

from tests.sync.practice.visits import (
    ACTIVITY,
    FIRST,
    NEEDS,
    PERSON,
    SECOND,
    WORKFLOWS,
    Visit,
    activity,
    contact,
    draft,
    need,
)

_CHECKED = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)
# What would end the visit, or make the answers unkind as it was asked.
_LEFT_OUT = {
    ("delete", "/api/v2013/authentication/token"),
    ("post", "/practice/reset"),
    ("put", "/practice/unkindness"),
    ("post", "/practice/unkindness"),
}
_WORDS = st.sampled_from(
    ["x", "..x", "a/b", "draft", "0" * 24, "1001", "-1", "9" * 30, "\0", "bj", "'", '"', "%", "é"]
)
Description = dict[str, Any]


@schemathesis.serializer("application/pdf")
def _as_bytes(_context: schemathesis.SerializationContext, value: Any) -> Any:
    """A file's bytes are sent as they are."""
    return value.encode() if isinstance(value, str) else value


def furnished(focal_point: Visit) -> dict[str, list[str]]:
    """Leave something to ask for; what there is, by the names of parameters."""
    focal_point.draft(activity(FIRST))
    focal_point.draft(activity(SECOND))
    focal_point.put(f"/api/v2013/documents/{PERSON}", contact(), schema="contact")
    number = focal_point.post(NEEDS, need()).json()["id"]
    workflow = focal_point.post(
        WORKFLOWS,
        {
            "type": "publishReferenceRecord",
            "data": {"realm": "CHM", "identifier": SECOND, "batchId": "batch"},
        },
    ).json()["_id"]
    lock = focal_point.get(f"{draft(SECOND)}/locks").json()[0]["lockID"]
    file = focal_point.session.put(
        f"{focal_point.address}/api/v2013/documents/{FIRST}/attachments/a.png",
        data=b"not much of a picture",
        headers={"Content-Type": "image/png"},
        timeout=20,
    ).json()
    return {
        "identifier": [FIRST, SECOND, PERSON, number, "x"],
        "number": [number, workflow, str(file["attachmentID"])],
        "lock_id": [lock],
        "batch": ["batch"],
        "activity": ["publishRecord"],
        "schema": [ACTIVITY, "contact", "resource"],
        "revision": ["1", "2", "0", "1" * 30],
        "filename": ["a.png"],
        "deed": ["create", "update"],
        "name": [f"{ACTIVITY}_{FIRST}_1001", "name"],
        "user_id": ["1001", "1003"],
        "role_id": [str(number) for number in range(20)],
        "collection": ["my", "mydraft", "request", "myrequest"],
        "domain": ["GBF-TARGETS"],
        "term": ["GBF-TARGET-20"],
        "code": ["BJ", "bj"],
        "host": ["127.0.0.1"],
    }


def operations(description: Description) -> Iterator[APIOperation[Any, Any, Any, Any]]:
    """Every operation that can be tried again and again."""
    for result in schemathesis.openapi.from_dict(description).get_all_operations():
        assert isinstance(result, Ok)
        operation = result.ok()
        if (operation.method, operation.path) not in _LEFT_OUT:
            yield operation


def check(
    operation: APIOperation[Any, Any, Any, Any],
    visits: Sequence[Visit],
    known: dict[str, list[str]],
    examples: int,
    seed: int | None = None,
) -> None:
    """Let each visitor ask so many times; fails where an answer is a fault, or not as it is described.

    Without a seed the requests are the same every time.
    """

    @settings(
        max_examples=examples,
        derandomize=seed is None,
        database=None,
        deadline=None,
        phases=[Phase.generate] if seed is None else [Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
        verbosity=Verbosity.quiet,
    )
    @given(case=_cases(operation, known))
    def ask(case: Case[Any]) -> None:
        for visit in visits:
            _ask(operation, visit, case)

    try:
        (ask if seed is None else seeded(seed)(ask))()
    except FailureGroup as group:
        raise AssertionError("\n".join([operation.label, *map(str, group.exceptions)])) from None


def _ask(operation: APIOperation[Any, Any, Any, Any], visit: Visit, case: Case[Any]) -> None:
    own = visit.session.headers
    headers = {name: own[name] for name in ("realm", "Authorization") if name in own}
    answer = case.call(base_url=visit.address, headers=headers, session=visit.session, timeout=20)
    checks: Any = CHECKS.get_by_names(_CHECKED)
    case.validate_response(answer, checks=checks)
    if "Authorization" not in headers and _needs_a_visitor(operation):
        assert answer.status_code >= 400, f"{operation.label} is open to everybody"


def _needs_a_visitor(operation: APIOperation[Any, Any, Any, Any]) -> bool:
    ways = operation.definition.raw.get("security", [])
    return bool(ways) and {} not in ways


@st.composite
def _cases(
    draw: st.DrawFn, operation: APIOperation[Any, Any, Any, Any], known: dict[str, list[str]]
) -> Case[Any]:
    modes = [GenerationMode.POSITIVE, GenerationMode.POSITIVE, GenerationMode.NEGATIVE]
    case = draw(operation.as_strategy(generation_mode=draw(st.sampled_from(modes))))
    for place in (case.path_parameters, case.query):
        for name in list(place or ()):
            if draw(st.integers(0, 2)):
                values = known.get(name, ["1"])
                place[name] = draw(
                    st.sampled_from(values) | _WORDS if draw(st.booleans()) else st.sampled_from(values)
                )
    return case
