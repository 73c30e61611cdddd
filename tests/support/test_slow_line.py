"""The modelled line loses as TCP shows it: long transfers get slower, and a lone piece waits for a time-out."""

from __future__ import annotations

import random

import pytest

from tests.support.slow_line import CEILINGS, SlowLine


def line(loss: float, bits: int = 64_000) -> SlowLine:
    return SlowLine("http://nowhere.example", 0.6, bits, loss, chance=random.Random(3))


def test_a_long_transfer_gets_what_was_measured_and_never_more_than_the_line_has() -> None:
    assert [line(loss).rate for loss in (0.0, 0.05, 0.2)] == [64_000, 64_000, 13_000]
    assert line(0.05, 1_000_000).rate == CEILINGS[0.05] == 78_000
    with pytest.raises(KeyError):
        _ = line(0.3).rate


def test_a_lone_piece_waits_a_second_for_each_time_it_was_lost_and_twice_as_long_each_time() -> None:
    assert {line(0.0).stall() for _ in range(20)} == {0.0}
    losing = line(0.2)
    waits = [losing.stall() for _ in range(2_000)]
    assert set(waits) >= {0.0, 1.0, 3.0, 7.0}
    assert {wait + 1 for wait in waits} <= {2.0**times for times in range(12)}
    assert 0.18 < sum(wait > 0 for wait in waits) / len(waits) < 0.22
