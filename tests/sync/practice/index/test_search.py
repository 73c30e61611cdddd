"""How the search index answers: pages, order, fields, counts and groups (facts, section 2.7)."""

from __future__ import annotations

import json
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from sync.practice.index.indexed import Indexed, Known, Lexicon
from sync.practice.index.parameters import Asked, pairs_in
from sync.practice.index.search import search
from sync.practice.refusals import Refusal
from tests.support.given import START
from tests.sync.practice.rows import answered
from tests.sync.practice.visits import PERSON, Visit, contact, document

SELECT = "/api/v2013/index/select"
DOCUMENTS: list[tuple[str, str, dict[str, Any]]] = [
    ("resource", "Beta", {"targets": [{"identifier": "1"}, {"identifier": "2"}]}),
    ("contact", "Alpha", {"targets": [{"identifier": "2"}]}),
    ("resource", "Gamma", {}),
    ("organization", "Delta", {"open": True}),
]


def record(number: int, schema: str, title: str, document: dict[str, Any]) -> Indexed:
    fields: dict[str, Any] = {"id": str(number), "schema_s": schema, "realm_ss": ("chm",)}
    return Indexed(Known(fields, {"title": {"en": title}}), document, Lexicon({}))


RECORDS = [record(number, *one) for number, one in enumerate(DOCUMENTS)]


def asked(**parameters: Any) -> dict[str, Any]:
    """The answer about four records; ``facet_field`` is ``facet.field``."""
    pairs = [
        (name.replace("_", "."), one)
        for name, value in {"q": "*:*", **parameters}.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    return search(RECORDS, Asked(pairs), START)


def ids(**parameters: Any) -> str:
    return "".join(doc["id"] for doc in asked(**parameters)["response"]["docs"])


def test_ten_records_are_given_unless_more_are_asked_for() -> None:
    assert search(RECORDS * 4, Asked([("q", "*:*")]), START)["response"]["numFound"] == 16
    assert len(search(RECORDS * 4, Asked([("q", "*:*")]), START)["response"]["docs"]) == 10
    assert (ids(start="1", rows="2"), ids(start="9"), ids(rows="0")) == ("12", "", "")


def test_without_a_query_nothing_is_found() -> None:
    assert search(RECORDS, Asked([]), START)["response"] == {"numFound": 0, "start": 0, "docs": []}


def test_all_filters_hold() -> None:
    assert ids(fq=["schema_s:resource", "title_t:Beta"]) == "0"
    assert ids(fq="{!tag=kind}schema_s:resource") == "02"


def test_records_are_sorted_by_fields_with_what_has_none_first() -> None:
    assert ids(sort="title_s asc") == "1032"
    assert ids(sort="schema_s desc, title_s ASC") == "0231"
    assert ids(sort="score desc") == "0123"
    assert ids(sort="open_b asc, title_s desc") == "2013"


def test_only_the_fields_asked_for_are_given_under_the_names_asked_for() -> None:
    (doc,) = asked(q="id:0", fl="id, rec_title:title_EN_s,missing_s schema_*")["response"]["docs"]
    assert doc == {"id": "0", "rec_title": "Beta", "schema_s": "resource"}
    assert asked(q="id:0", fl="*")["response"] == asked(q="id:0")["response"]


def test_values_are_counted() -> None:
    answer = asked(facet="true", facet_field=["schema_s", "targets_ss", "open_b"], facet_mincount="1")
    assert answer["facet_counts"]["facet_fields"] == {
        "schema_s": ["resource", 2, "contact", 1, "organization", 1],
        "targets_ss": ["2", 2, "1", 1],
        "open_b": ["true", 1],
    }
    one = asked(q="id:1", facet="true", facet_field="schema_s", facet_query=["id:1", "id:2"])["facet_counts"]
    assert one["facet_fields"] == {"schema_s": ["contact", 1, "organization", 0, "resource", 0]}
    assert one["facet_queries"] == {"id:1": 1, "id:2": 0}


def test_counts_may_leave_marked_filters_out_be_few_and_be_sorted_by_name() -> None:
    parameters = {"facet": "true", "facet_mincount": "1", "fq": ["{!tag=kind,other}schema_s:contact"]}
    left_out = asked(**parameters, facet_field=["{!ex=kind}schema_s"])["facet_counts"]["facet_fields"]
    assert left_out == {"schema_s": ["resource", 2, "contact", 1, "organization", 1]}
    few = asked(facet="true", facet_field="schema_s", facet_limit="1", facet_sort="index")["facet_counts"]
    assert few["facet_fields"] == {"schema_s": ["contact", 1]}
    every = asked(facet="true", facet_field="schema_s", facet_limit="-1")["facet_counts"]["facet_fields"]
    assert len(every["schema_s"]) == 6


def test_values_are_counted_within_values() -> None:
    told = asked(facet="true", facet_pivot="schema_s, targets_ss")["facet_counts"]["facet_pivot"]
    assert told["schema_s, targets_ss"][0] == {
        "field": "schema_s",
        "value": "resource",
        "count": 2,
        "pivot": [
            {"field": "targets_ss", "value": "1", "count": 1},
            {"field": "targets_ss", "value": "2", "count": 1},
        ],
    }


def test_records_are_given_in_groups() -> None:
    parameters = {"group": "true", "group_field": "schema_s", "group_limit": "-1", "group_ngroups": "true"}
    told = asked(**parameters, rows="2", fl="id", group_sort="title_s desc")["grouped"]["schema_s"]
    assert (told["matches"], told["ngroups"]) == (4, 3)
    assert told["groups"] == [
        {
            "groupValue": "resource",
            "doclist": {"numFound": 2, "start": 0, "docs": [{"id": "2"}, {"id": "0"}]},
        },
        {"groupValue": "contact", "doclist": {"numFound": 1, "start": 0, "docs": [{"id": "1"}]}},
    ]


def test_what_changes_nothing_is_named() -> None:
    assert asked(hl="true", hl_fl="title_t", wt="json")["nonSupportedParams"] == ["hl", "hl.fl"]


FACETS = {"facet": "true"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"wt": "xml"},
        {"rows": "-1"},
        {"start": "x"},
        {"sort": "title_s"},
        {"sort": "title_s up"},
        {"sort": "realm_ss asc"},
        {"fl": "title"},
        {"fl": "sum(a)"},
        {"df": "nothing"},
        {"fq": "a~"},
        {"fq": "{!join from=a}b"},
        {"fq": ["*:*"] * 201},
        {**FACETS, "facet_field": "x"},
        {**FACETS, "facet_field": "a_s", "facet_limit": "many"},
        {**FACETS, "facet_field": "{!key=a}schema_s"},
        {**FACETS, "facet_field": ["a_s"] * 51},
        {**FACETS, "facet_pivot": "a_s,b_s," * 5},
        {**FACETS, "facet_query": "("},
        {"group": "true"},
        {"group": "true", "group_field": "realm_ss"},
    ],
)
def test_what_is_not_understood_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as refused:
        asked(**wrong)
    assert refused.value.status == 400


PLAIN = ["q", "fq", "fl", "sort", "start", "rows", "df", "facet", "group", "wt", "x"]
COUNTS = [f"facet.{name}" for name in ("field", "query", "pivot", "limit", "mincount", "sort")]
GROUPS = [f"group.{name}" for name in ("field", "limit", "sort", "ngroups")]
names = st.sampled_from([*PLAIN, *COUNTS, *GROUPS])
parts = st.sampled_from(
    [
        "true",
        "1",
        "-1",
        "schema_s",
        "realm_ss",
        "title_s desc",
        "*:*",
        "{!ex=a}schema_s",
        "schema_s,id",
        "*",
        "a:id",
    ]
)


@given(st.lists(st.tuples(names, parts | st.text(max_size=12)), max_size=8))
def test_whatever_is_asked_is_answered_in_json_or_refused(pairs: list[tuple[str, str]]) -> None:
    assert answered(lambda: json.dumps(search(RECORDS, Asked(pairs), START)))


@given(st.binary(max_size=40), st.sampled_from(["application/json", "application/x-www-form-urlencoded"]))
def test_whatever_is_posted_is_read_or_refused(content: bytes, kind: str) -> None:
    assert answered(lambda: Asked(pairs_in([], content, kind)))


def test_the_address_a_form_and_a_json_object_ask_the_same(nobody: Visit, focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    wanted = {"q": "schema_s:contact", "fq": ["realm_ss:chm", "NOT version_s:*"], "rows": 1, "facet": "true"}
    expected = nobody.get(SELECT, **wanted).json()
    assert expected["response"]["numFound"] == 1
    posted = nobody.post(SELECT, {**wanted, "facet": True, "sort": None})
    form = nobody.session.post(nobody.address + "/api/v2013/index", data=wanted, timeout=20)
    assert posted.json() == form.json() == expected


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        ("{", "application/json", 400),
        ('{"q":{"a":1}}', "application/json", 400),
        ("q=%FF", "application/x-www-form-urlencoded", 400),
        ("q=a", "text/plain", 415),
        ('{"q":"a\\u0000"}', "application/json", 400),
    ],
)
def test_a_body_that_is_neither_is_refused(nobody: Visit, content: str, kind: str, status: int) -> None:
    refused: requests.Response = nobody.session.post(
        nobody.address + SELECT, data=content, headers={"Content-Type": kind}, timeout=20
    )
    assert refused.status_code == status
