"""Amounts as people write them are understood where only one can be meant."""

from __future__ import annotations

import pytest

from desktop_app.questions.reading_numbers import digits_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1500", "1500"),
        ("1 500 000", "1500000"),
        ("1\u202f500\u00a0000", "1500000"),
        ("1,500,000", "1500000"),
        ("1.500.000", "1500000"),
        ("1'500'000", "1500000"),
        ("٢٥٬٠٠٠", "25000"),
        ("007", "007"),
    ],
)
def test_a_whole_amount_is_understood(typed: str, meant: str) -> None:
    assert digits_of(typed) == meant


@pytest.mark.parametrize("typed", ["", "1,500", "1.500", "12.5", "12 euro", "-3", "about 20", "²"])
def test_what_could_be_a_fraction_or_is_no_number_is_not(typed: str) -> None:
    assert digits_of(typed) is None
