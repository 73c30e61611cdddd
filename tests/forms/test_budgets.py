"""Amounts lie in exactly one band each."""

from __future__ import annotations

import pytest

from forms.budgets import STEPS, band_of, bands, limits


@pytest.mark.parametrize("amount", [0, 1, *(step + more for step in STEPS for more in (-1, 0, 1)), 10**15])
def test_an_amount_lies_within_the_limits_of_its_band(amount: int) -> None:
    first, last = limits(band_of(amount))
    assert first <= amount
    assert last is None or amount < last


def test_the_bands_follow_one_another_without_a_gap() -> None:
    edges = [limits(band) for band in bands()]
    assert edges[0][0] == 0
    assert edges[-1][1] is None
    assert [last for _first, last in edges[:-1]] == [first for first, _last in edges[1:]]


def test_what_is_no_band_is_refused() -> None:
    with pytest.raises(ValueError, match="5-7"):
        limits("5-7")
