"""Versions are compared as numbers."""

from __future__ import annotations

import itertools

import pytest

from sync.updating.versions import as_numbers, is_newer, is_version


def test_the_order_is_that_of_the_numbers() -> None:
    order = ["0.1", "0.2.0", "0.10.0", "0.10.1", "0.10.1.1", "1.0", "10.0"]
    assert sorted(order, key=as_numbers) == order
    assert all(is_newer(later, sooner) for sooner, later in itertools.pairwise(order))
    assert not is_newer("1.2", "1.2.0")


@pytest.mark.parametrize(
    "text", ["", "1", "1.", ".1", "1..2", "01.2", "1.2.3.4.5", "v1.2", "1.2rc1", "1.2\n", "١.٢"]
)
def test_anything_else_is_no_version(text: str) -> None:
    assert not is_version(text)
    with pytest.raises(ValueError, match="no version"):
        as_numbers(text)
