"""The small parser of ``$filter``: it agrees with a plain reading, and refuses the rest without falling over."""

from __future__ import annotations

from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Integer, String, column

from sync.practice.asking.odata import parse_filter, parse_order
from tests.sync.practice.rows import answered, found

FIELDS = {
    "type": column("type", String),
    "owner": column("owner", String),
    "revision": column("revision", Integer),
}
ROWS = [("resource", "country:bj", 1), ("contact", "user:5", 2), ("it's 100%", "SCBD", None), ("", "", 0)]

texts = st.sampled_from(["resource", "contact", "it's 100%", "", "s", "%", "'"])


def quoted(text: str) -> str:
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


Test = tuple[str, list[bool]]
equal_texts = st.tuples(st.sampled_from([("type", 0), ("owner", 1)]), texts).map(
    lambda given: (f"{given[0][0]} eq {quoted(given[1])}", [row[given[0][1]] == given[1] for row in ROWS])
)
equal_numbers = st.sampled_from([0, 1, 2, -7]).map(
    lambda number: (f"revision eq {number}", [row[2] == number for row in ROWS])
)
contained = st.tuples(texts, st.booleans()).map(
    lambda given: (
        f"substringof({quoted(given[0])}, type) eq {str(given[1]).lower()}",
        [(given[0] in str(row[0])) is given[1] for row in ROWS],
    )
)


def joined(word: str, parts: list[Test]) -> Test:
    judge = any if word == "or" else all
    return "(" + f" {word} ".join(part[0] for part in parts) + ")", [
        judge(verdicts) for verdicts in zip(*(part[1] for part in parts), strict=True)
    ]


filters = st.recursive(
    equal_texts | equal_numbers | contained,
    lambda inner: st.builds(joined, st.sampled_from(["and", "or"]), st.lists(inner, min_size=1, max_size=3)),
    max_leaves=6,
)


def chosen(text: str) -> list[bool]:
    """Which of the rows the database finds by a filter."""
    kinds = {"type": String, "owner": String, "revision": Integer}
    numbers = found(kinds, ROWS, lambda columns: parse_filter(text, {name: columns[name] for name in FIELDS}))
    return [number in numbers for number in range(len(ROWS))]


@given(filters)
def test_the_database_finds_what_a_plain_reading_finds(test: Test) -> None:
    text, expected = test
    assert chosen(text) == expected


@given(st.text(max_size=60) | st.lists(st.sampled_from(
    ["type", "eq", "'a'", "5", "and", "or", "(", ")", "substringof", ",", "true", "null", "revision", " ", "''"]
), max_size=12).map(" ".join))  # fmt: skip
def test_whatever_is_sent_is_understood_or_refused(text: str) -> None:
    for parse in (parse_filter, parse_order):
        assert answered(partial(parse, text, FIELDS))


def test_and_binds_stronger_than_or() -> None:
    assert chosen("type eq 'resource' or type eq 'contact' and owner eq 'nobody'") == [
        True,
        False,
        False,
        False,
    ]
