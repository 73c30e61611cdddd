"""Formatted texts are shown plain only where nothing is lost by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.questions.rich import bare_of, plain_of, rich_of

lines = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=20)


@given(st.lists(lines.filter(str.strip), min_size=1, max_size=4).map("\n".join))
def test_plain_text_comes_back_from_the_clearing_houses_shape(text: str) -> None:
    assert plain_of(rich_of(text)) == text


@pytest.mark.parametrize(
    ("formatted", "plain"),
    [
        ("<div>One.</div><div>Two &amp; three.</div>", "One.\nTwo & three."),
        ("<p>One.<br/>Two.</p>\n<p>Three.</p>", "One.\nTwo.\nThree."),
        ("<div>One.</div><div><br></div><div>Two.</div>", "One.\n\nTwo."),
        ("No tags at all, 3 < 4", "No tags at all, 3 < 4"),
    ],
)
def test_paragraphs_become_lines(formatted: str, plain: str) -> None:
    assert plain_of(formatted) == plain


@pytest.mark.parametrize(
    "formatted",
    [
        "<p>a <b>b</b></p>",
        '<div class="x">a</div>',
        "<ul><li>a</li></ul>",
        "<div>a",
        "a <!-- b --> c",
        "<p>a</p>b",
    ],
)
def test_what_holds_more_than_paragraphs_is_left_alone(formatted: str) -> None:
    assert plain_of(formatted) is None


def test_the_words_of_a_formatted_text_can_be_read() -> None:
    assert bare_of("<ul><li>One &lt;</li><li><b>Two</b></li></ul>") == "One <\nTwo"


def test_no_text_is_no_empty_paragraph() -> None:
    assert rich_of(" \n ") == ""
