"""The part of Mongo's queries that is understood, and how it is answered from columns."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Integer, String, column

from sync.practice.asking import mongo
from sync.practice.refusals import Refusal
from tests.sync.practice.rows import answered, found

DOCUMENT = {
    "_id": "1",
    "meta": {"status": "draft", "by": 7},
    "list": [{"a": 1}, {"a": 2}],
    "yes": True,
    "none": None,
}


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ({}, True),
        ({"meta.status": "draft"}, True),
        ({"meta.status": "public"}, False),
        ({"meta.by": 7}, True),
        ({"meta.by": "7"}, False),
        ({"yes": True}, True),
        ({"yes": 1}, False),
        ({"none": None}, True),
        ({"missing": None}, True),
        ({"missing.deep": 1}, False),
        ({"list.a": 2}, True),
        ({"list.a": 3}, False),
        ({"meta.status": {"$in": ["public", "draft"]}}, True),
        ({"meta.status": {"$in": []}}, False),
        ({"$or": [{"_id": "2"}, {"meta.by": 7}]}, True),
        ({"$and": [{"_id": "1"}, {"meta.by": 8}]}, False),
        ({"_id": "1", "meta.by": 8}, False),
        ({"meta.status": {"$exists": True}}, True),
        ({"missing": {"$exists": False}}, True),
        ({"none": {"$exists": False}}, False),
        ({"meta.status": {"$ne": "draft"}}, False),
        ({"missing": {"$ne": "draft"}}, True),
        ({"list.a": {"$nin": [3, 4]}}, True),
        ({"list.a": {"$nin": [2]}}, False),
        ({"meta.by": {"$eq": 7}}, True),
        ({"meta.by": {"$gt": 6, "$lte": 7}}, True),
        ({"meta.by": {"$gt": 6, "$lt": 7}}, False),
        ({"meta.by": {"$gte": "6"}}, False),
        ({"meta.status": {"$gte": "draft"}}, True),
        ({"yes": {"$gte": 0}}, False),
        ({"missing": {"$lt": 1}}, False),
    ],
)
def test_a_query_fits_as_mongo_has_it(query: dict[str, Any], fits: bool) -> None:
    assert mongo.matches(mongo.parse_query(json.dumps(query)), DOCUMENT) is fits


@pytest.mark.parametrize(
    "text",
    [
        "[]", "5", "{", '{"$nor":[{}]}', '{"a":{"b":1}}', '{"a":[1]}', '{"$and":[]}', '{"$or":{}}', '{"a":{}}',
        '{"$and":[5]}', '{"a":{"$in":5}}', '{"a":{"$in":[[1]]}}', '{"a":{"$in":[1],"b":2}}', '{"a..b":1}', '{"":1}',
        '{"a":{"$gt":[1]}}', '{"a":{"$gt":true}}', '{"a":{"$exists":"no"}}', '{"a":{"$regex":"x"}}',
        '{"a":{"$ne":[2]}}', '{"a":{"$nin":2}}',
        '{"a":NaN}', '{"a":1e999}', '{"a":"' + "x" * 5000 + '"}', '{"a":"\\ud800"}', "[" * 2000,
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused_in_words(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        mongo.parse_query(text)
    assert refused.value.status == 400


names = st.sampled_from(["a", "b", "c", "d.e"])
simple = st.none() | st.sampled_from(["x", "y", ""]) | st.integers(-2, 2) | st.booleans()
several = st.lists(simple, max_size=3)
conditions = (
    several.map(lambda found: {"$in": found})
    | several.map(lambda found: {"$nin": found})
    | simple.map(lambda value: {"$ne": value})
    | st.booleans().map(lambda there: {"$exists": there})
    | st.integers(-2, 2).map(lambda value: {"$gt": value})
)
equal = st.tuples(names, simple | conditions).map(lambda pair: {pair[0]: pair[1]})
queries = st.recursive(
    equal,
    lambda inner: st.tuples(st.sampled_from(["$and", "$or"]), st.lists(inner, min_size=1, max_size=3)).map(
        lambda pair: {pair[0]: pair[1]}
    ),
    max_leaves=6,
)
rows = st.lists(
    st.tuples(st.sampled_from(["x", "y", ""]) | st.none(), st.integers(-2, 2)), min_size=1, max_size=5
)


@given(queries, rows)
def test_the_database_and_the_plain_reading_agree(
    query: dict[str, Any], given_rows: list[tuple[Any, int]]
) -> None:
    node = mongo.parse_query(json.dumps(query))
    exact = mongo.narrowed(node, {"a": column("a", String), "b": column("b", Integer)}).exact
    numbers = found(
        {"a": String, "b": Integer}, given_rows, lambda columns: mongo.narrowed(node, columns).condition
    )
    fitting = {
        number
        for number, (a, b) in enumerate(given_rows)
        if mongo.matches(node, {"a": a, "b": b, "c": "x", "d": {}})
    }
    assert fitting <= numbers
    assert fitting == numbers or not exact


@given(
    st.recursive(simple, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=4) | names, inner))
)
def test_whatever_is_sent_is_understood_or_refused(value: Any) -> None:
    text = json.dumps(value)
    for parse in (mongo.parse_query, mongo.parse_sort, mongo.parse_fields):
        assert answered(partial(parse, text))


@pytest.mark.parametrize(
    ("fields", "given_back"),
    [
        ({}, {"_id": "1", "meta": {"status": "draft", "by": 7}, "x": 1}),
        ({"x": 0}, {"_id": "1", "meta": {"status": "draft", "by": 7}}),
        ({"meta.by": 0}, {"_id": "1", "meta": {"status": "draft"}, "x": 1}),
        ({"meta.status": 1}, {"_id": "1", "meta": {"status": "draft"}}),
        ({"x": 1, "_id": 1}, {"_id": "1", "x": 1}),
        ({"_id": 1}, {"_id": "1"}),
    ],
)
def test_only_the_fields_asked_for_are_given(fields: dict[str, int], given_back: dict[str, Any]) -> None:
    document = {"_id": "1", "meta": {"status": "draft", "by": 7}, "x": 1}
    assert mongo.parse_fields(json.dumps(fields)).of(document) == given_back


@pytest.mark.parametrize(("parse", "text"), [
    (mongo.parse_fields, '{"a":1,"b":0}'), (mongo.parse_fields, '{"a":2}'), (mongo.parse_sort, '{"a":2}'),
    (mongo.parse_sort, '{"a":true}'), (mongo.parse_sort, '"a"'),
])  # fmt: skip
def test_fields_and_orders_that_make_no_sense_are_refused(parse: Any, text: str) -> None:
    with pytest.raises(Refusal):
        parse(text)
