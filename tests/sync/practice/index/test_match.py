"""Whether a record fits a query: as a plain reading of the query has it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.practice.index.indexed import Indexed, Known, Lexicon
from sync.practice.index.match import judge, made_of
from sync.practice.index.query import Everything, Joined, Node, parse
from tests.support.given import START

DOCUMENT = {
    "gbfTargets": [{"identifier": "GBF-TARGET-20"}, {"identifier": "GBF-TARGET-3"}],
    "status": {"identifier": "draft"},
    "number": 3,
    "isOpen": True,
    "startDate": "2025-05",
}
TITLES = {"title": {"en": "Training of <b>rangers</b>", "fr": "Formation des écogardes"}}
RECORD = Indexed(Known({"realm_ss": ("chm",), "id": "5"}, TITLES), DOCUMENT, Lexicon({}))


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ("*:*", True),
        ("id:5", True),
        ("id:55", False),
        ("realm_ss:chm", True),
        ("realm_ss:CHM", True),
        (r"gbfTargets_ss:gbf\-target\-20", False),
        ("gbfTargets_ss:*", True),
        ("aichiTargets_ss:*", False),
        (r"gbfTargets_ss:GBF\-TARGET\-20", True),
        ("gbfTargets_ss:GBF*", True),
        ("gbfTargets_ss:*20", True),
        ("gbfTargets_ss:G*T*3", True),
        ("gbfTargets_ss:G*X*", False),
        ("gbfTargets_ss:(a b)", False),
        ("gbfTargets_ss:(a GBF\\-TARGET\\-3)", True),
        ("title_t:rangers", True),
        ("title_t:RANGERS", True),
        ("title_t:ranger", False),
        ("title_t:ranger*", True),
        ("title_t:*gers", True),
        ('title_t:"of rangers"', True),
        ('title_t:"rangers of"', False),
        ('title_t:"--"', False),
        ("title_FR_t:écogardes", True),
        ("title_FR_s:Formation*", True),
        ("title_s:rangers", False),
        ("rangers", True),
        ("rangers nothing", True),
        ("rangers AND nothing", False),
        ("number_i:3", True),
        ("number_i:[1 TO 3]", True),
        ("number_i:[1 TO 3}", False),
        ("number_i:{3 TO *]", False),
        ("number_i:[* TO *]", True),
        ("missing_i:[* TO *]", False),
        ("isOpen_b:true", True),
        ("isOpen_b:false", False),
        ("startDate_dt:[* TO 2025-05-01T00\\:00\\:00Z]", True),
        ("startDate_dt:[NOW TO *]", True),
        ("startDate_dt:[* TO NOW]", False),
        ("title_t:[a TO p]", True),
        ("status_s:[a TO c]", False),
        ("NOT status_s:draft", False),
        ("NOT status_s:public", True),
        ("realm_ss:chm AND (NOT status_s:public)", False),
        ("realm_ss:chm AND (*:* NOT status_s:public)", True),
        ("realm_ss:chm AND NOT status_s:public", True),
        ("id:9 OR realm_ss:chm AND status_s:draft", True),
        ("status_s:draft OR realm_ss:abs AND id:5", False),
        ("+realm_ss:chm id:9", True),
        ("-realm_ss:chm id:5", False),
    ],
)
def test_a_record_fits_as_the_real_index_has_it(query: str, fits: bool) -> None:
    assert judge(parse(query, "text_EN_txt", START))(RECORD) is fits


yes, no = Everything(), Joined((), (), (Everything(),))
trees: st.SearchStrategy[Node] = st.recursive(
    st.sampled_from([yes, no]),
    lambda inner: st.builds(Joined, *[st.lists(inner, max_size=2).map(tuple)] * 3),
    max_leaves=9,
)


def plainly(node: Node) -> bool:
    if not isinstance(node, Joined):
        return True
    wished = [part for part in node.wished if plainly(part)]
    needed = [part for part in node.needed if plainly(part)]
    excluded = [part for part in node.excluded if plainly(part)]
    return len(needed) == len(node.needed) and not excluded and bool(node.needed or wished)


@given(trees)
def test_parts_are_joined_as_a_plain_reading_has_it(tree: Node) -> None:
    assert judge(tree)(RECORD) is plainly(tree)


@given(
    st.lists(st.text("ab", max_size=3), min_size=2, max_size=4),
    st.lists(st.text("ab", max_size=2), min_size=3),
)
def test_pieces_make_up_whatever_has_anything_between_them(pieces: list[str], between: list[str]) -> None:
    filled = [piece + gap for piece, gap in zip(pieces, [*between[: len(pieces) - 1], ""], strict=False)]
    if len(filled) == len(pieces):
        assert made_of("".join(filled), tuple(pieces))


def test_pieces_do_not_overlap() -> None:
    assert not made_of("aba", ("ab", "ba"))
    assert not made_of("a", ("a", "a"))
    assert made_of("abba", ("ab", "ba"))
