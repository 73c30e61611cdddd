"""Several things in one cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.spreadsheet.items import joined, split


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip), max_size=5))
def test_what_is_joined_is_split_again_to_the_letter(items: list[str]) -> None:
    assert split(joined(items)) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("a; b;c", ["a", "b", "c"]),
        ("a\nb\r\nc", ["a", "b", "c"]),
        ("سنة؛ شهر", ["سنة", "شهر"]),
        ("一；二", ["一", "二"]),
        ('"a; b"; c', ["a; b", "c"]),
        ('say "x"; y', ['say "x"', "y"]),
        ("; ;\n", []),
        ("", []),
    ],
)
def test_a_cell_is_parted_as_people_part_things(text: str, items: list[str]) -> None:
    assert split(text) == items


def test_an_address_keeps_its_semicolons() -> None:
    assert split("https://a.org/x;y=1; https://b.org", addresses=True) == [
        "https://a.org/x;y=1",
        "https://b.org",
    ]
