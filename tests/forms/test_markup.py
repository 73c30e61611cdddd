"""Texts with markup are taken apart in one pass, whatever somebody wrote into them."""

from __future__ import annotations

from time import process_time

import pytest

from forms.markup import Piece, pieces, unescaped


def words(text: str) -> str:
    return "".join(piece.words for piece in pieces(text))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a <b>c</b> &amp; d", "a c & d"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("a<!-- <b> -->c", "ac"),
        ("a<!-- b >c", "ac"),
        ("a<!DOCTYPE x>b<?php x ?>c", "abc"),
        ("a <![ b", "a <![ b"),
        ("a <b c", "a <b c"),
        ("<", "<"),
        ("&#9999999999999;x", "\N{REPLACEMENT CHARACTER}x"),
    ],
)
def test_the_words_are_what_stands_outside_of_tags(text: str, seen: str) -> None:
    assert words(text) == seen


def test_a_tag_has_its_name_in_small_letters_and_tells_whether_it_ends_something() -> None:
    assert list(pieces("<DIV class='x'>a</Div >")) == [
        Piece(tag="div"),
        Piece("a"),
        Piece(tag="div", ends=True),
    ]


@pytest.mark.parametrize(
    "sign", ["<a", "<!--", "<!--a", "</div", "<br", "<![x[", "<!-->", "<a><!--", "&#", "&"]
)
def test_a_text_of_unfinished_tags_takes_no_longer_than_any_other(sign: str) -> None:
    """Python's own reader took 17 seconds for the third of these."""
    began = process_time()
    words(sign * 50_000)
    assert process_time() - began < 3


def test_a_character_of_more_digits_than_python_makes_a_number_of() -> None:
    assert unescaped("&#" + "9" * 5000 + ";") == "\N{REPLACEMENT CHARACTER}"
