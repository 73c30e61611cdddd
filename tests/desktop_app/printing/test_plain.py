"""Texts with markup are read as a person would."""

from __future__ import annotations

import pytest

from desktop_app.printing.plain import without_markup


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Plain", "Plain"),
        ("<div>First &amp; second</div><div>Third</div>", "First & second\nThird"),
        ("<ul><li>one</li><li>two</li></ul>", "• one\n• two"),
        ("a<br>b", "a\nb"),
        ("<b>bold</b> <i>words</i>", "bold words"),
        ("<script>alert(1)</script>seen", "seen"),
        ("<img src='file:///etc/passwd'>seen", "seen"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<div>\n  two\n  words\n</div>", "two words"),
        ("a <![ b", "a <![ b"),
        ("a <![CDA[b]]>c", "a c"),
    ],
)
def test_markup_goes_and_words_stay(text: str, read: str) -> None:
    assert without_markup(text) == read
