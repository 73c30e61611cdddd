"""The language of the search index: what is written is read, and nothing that is sent makes it fall over."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.practice.index.fields import Kind, field_of, words_in
from sync.practice.index.query import Between, Everything, Has, Is, Joined, Like, Node, parse
from sync.practice.refusals import Refusal
from tests.support.given import START
from tests.sync.practice.rows import answered

DEFAULT = "text_EN_txt"
GUID = "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED"


def read(text: str) -> Node:
    return parse(text, DEFAULT, START)


def string(name: str, value: str) -> Is:
    return Is(field_of(name), value)


SCHEMA, REALM, STATE = string("schema_s", "resource"), string("realm_ss", "chm"), string("_state_s", "public")


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("*:*", Everything()),
        ("schema_s:resource", SCHEMA),
        ("schema_s : resource", SCHEMA),
        ('schema_s:"resource"', SCHEMA),
        ("(schema_s:resource)", SCHEMA),
        ("schema_s:(schema_s:resource )", SCHEMA),
        ("schema_s:resource^30", SCHEMA),
        ("version_s:*", Has(field_of("version_s"))),
        (r"identifier_s:" + GUID.replace("-", r"\-"), string("identifier_s", GUID)),
        (f"identifier_s:{GUID}", string("identifier_s", GUID)),
        (r"_ownership_s:country\:bj", string("_ownership_s", "country:bj")),
        (r"title_s:a\ \*\\", string("title_s", "a *\\")),
        ("rangers", Is(field_of(DEFAULT), " rangers ")),
        ("title_t:Rangers*", Like(field_of("title_t"), ("rangers", ""))),
        ("title_s:R*s", Like(field_of("title_s"), ("R", "s"))),
        ("_revision_i:3", Is(field_of("_revision_i"), 3)),
        ("_revision_i:[2 TO *]", Between(field_of("_revision_i"), 2, None, True, True)),
        ("_revision_i:{2 TO 5]", Between(field_of("_revision_i"), 2, 5, False, True)),
        (
            r"updatedDate_dt:[ 2025\-01\-01T00\:00\:00.000Z TO NOW ]",
            Between(field_of("updatedDate_dt"), "2025-01-01T00:00:00.000Z", "2025-03-14T09:30:00.000Z", True, True),
        ),
        ("schema_s:resource AND realm_ss:chm", Joined((SCHEMA, REALM))),
        ("schema_s:resource && realm_ss:chm", Joined((SCHEMA, REALM))),
        ("+schema_s:resource +realm_ss:chm", Joined((SCHEMA, REALM))),
        ("schema_s:resource realm_ss:chm", Joined((), (SCHEMA, REALM))),
        ("schema_s:resource OR realm_ss:chm", Joined((), (SCHEMA, REALM))),
        ("schema_s:resource || realm_ss:chm", Joined((), (SCHEMA, REALM))),
        ("schema_s:resource OR realm_ss:chm AND _state_s:public", Joined((REALM, STATE), (SCHEMA,))),
        ("NOT schema_s:resource", Joined((Everything(),), (), (SCHEMA,))),
        ("(*:* NOT schema_s:resource)", Joined((), (Everything(),), (SCHEMA,))),
        ("realm_ss:chm AND (NOT schema_s:resource)", Joined((REALM, Joined((), (), (SCHEMA,))))),
        ("NOT version_s:* AND realm_ss:chm", Joined((REALM,), (), (Has(field_of("version_s")),))),
        ("realm_ss:chm -schema_s:resource !_state_s:public", Joined((), (REALM,), (SCHEMA, STATE))),
        ("schema_s:(resource contact)", Joined((), (SCHEMA, string("schema_s", "contact")))),
        (
            "schema_s:(resource OR contact) AND realm_ss:chm",
            Joined((Joined((), (SCHEMA, string("schema_s", "contact"))), REALM)),
        ),
    ],
)  # fmt: skip
def test_what_clients_write_is_understood(text: str, node: Node) -> None:
    assert read(text) == node


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "(", ")", "()", "a AND", "OR a", "AND", "a AND AND b", "a AND OR b", "NOT", "+", "NOT NOT a", "a)",
        "(a", "schema_s:", "schema_s:AND", "schema_s:)", ":a", "*:a", "a~2", "a?b", "/a/", "a/b", '"a', "[a TO b",
        "[1 TO 2 TO 3]", "schema_s:[a b]", "nosuchfield:1", "field_x:1", "_revision_i:two", "_revision_i:1*",
        "updatedDate_dt:2025", "updatedDate_dt:[yesterday TO NOW]", "updatedDate_dt:2025-13-01T00:00:00Z",
        "a_b:maybe", "number_d:x", "\\", "a\\", "{!tag=x}a", "^2", "a^b", "\0", "(" * 60 + "a" + ")" * 60,
        "a " * 1100, "x" * 30_001,
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused_in_words(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(text)
    assert (refused.value.status, refused.value.code) == (400, "invalidParameter")
    assert refused.value.message


pieces = st.sampled_from(
    [
        "schema_s:", "title_t:", "_revision_i:", "updatedDate_dt:", "a_b:", "*:*", "a", "1", "NOW", "true", "AND",
        "OR", "NOT", "&&", "||", "!", "+", "-", "(", ")", '"', '"a b"', "[1 TO 2]", "{* TO *}", "*",
        "\\", "\\-", "^2", " ", "~",
    ]
)  # fmt: skip


@given(
    st.text(max_size=60)
    | st.lists(pieces, max_size=14).map("".join)
    | st.lists(pieces, max_size=14).map(" ".join)
)
def test_whatever_is_sent_is_understood_or_refused(text: str) -> None:
    assert answered(partial(parse, text, DEFAULT, START))


@given(st.text(max_size=30))
def test_whatever_field_is_named_it_is_there_or_refused(name: str) -> None:
    assert answered(partial(parse, "a", name, START))


characters = st.characters(blacklist_characters="\0", blacklist_categories=["Cs"])
texts = st.text(characters, max_size=8)
words = st.lists(st.sampled_from(["ranger", "été", "3"]), min_size=1, max_size=3).map(" ".join)
stamps = st.sampled_from(["2025-01-01T00:00:00.000Z", "1999-12-31T23:59:59.999Z"])
names = st.sampled_from(
    ["schema_s", "gbfTargets_ss", "title_EN_t", "_revision_i", "updatedDate_dt", "isIt_b", "id"]
)


def values(name: str) -> st.SearchStrategy[Any]:
    kinds: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.STRING: texts,
        Kind.TEXT: words.map(words_in),
        Kind.WHOLE: st.integers(-9, 99),
        Kind.DATE: stamps,
        Kind.FLAG: st.booleans(),
    }
    return kinds[field_of(name).kind]


exact = names.flatmap(lambda name: values(name).map(lambda value: Is(field_of(name), value)))
having = names.map(lambda name: Has(field_of(name)))
like = (
    st.lists(texts, min_size=2, max_size=4)
    .filter(any)
    .map(lambda cut: Like(field_of("schema_s"), tuple(cut)))
)
ends = st.none() | st.integers(-9, 99)
between = st.builds(Between, st.just(field_of("_revision_i")), ends, ends, st.booleans(), st.booleans())


def joined(parts: list[tuple[str, Node]]) -> Node:
    sorted_out = (tuple(node for how, node in parts if how == wanted) for wanted in ("+", "", "-"))
    return Joined(*sorted_out)


nodes: st.SearchStrategy[Node] = st.recursive(
    st.just(Everything()) | exact | having | like | between,
    lambda inner: (
        st.lists(st.tuples(st.sampled_from(["+", "", "-"]), inner), min_size=2, max_size=4)
        .filter(lambda parts: any(how != "-" for how, _node in parts))
        .map(joined)
    ),
    max_leaves=8,
)


def escaped(text: object) -> str:
    return "".join(f"\\{character}" for character in str(text))


def written(node: Node) -> str:
    """A query as a careful client writes it."""
    if isinstance(node, Everything):
        return "*:*"
    if isinstance(node, Joined):
        parts = [f"+{written(part)}" for part in node.needed] + [written(part) for part in node.wished]
        return f"({' '.join([*parts, *(f'-{written(part)}' for part in node.excluded)])})"
    if isinstance(node, Has):
        return f"{node.field.name}:*"
    if isinstance(node, Like):
        return f"{node.field.name}:{'*'.join(map(escaped, node.pieces))}"
    if isinstance(node, Between):
        low, high = ("*" if end is None else escaped(end) for end in (node.low, node.high))
        return f"{node.field.name}:{'{['[node.with_low]}{low} TO {high}{'}]'[node.with_high]}"
    return f'{node.field.name}:"{escaped(node.value)}"'


@given(nodes)
def test_what_is_written_is_read_as_it_was_meant(node: Node) -> None:
    assert read(written(node)) == node
