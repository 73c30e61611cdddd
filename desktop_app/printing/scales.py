"""Where numbers and years are written along an axis: few, round, and never crowded."""

from __future__ import annotations

_STEPS = (1, 2, 5)


def step(length: float, most: int) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50 … that divides a length into at most so many parts."""
    size, times = 1, 0
    while length > size * most:
        times += 1
        size = _STEPS[times % 3] * 10 ** (times // 3)
    return size


def ticks(highest: int, most: int) -> range:
    """From 0 to the first round number that is no smaller than the highest."""
    size = step(max(1, highest), most)
    return range(0, -(-max(1, highest) // size) * size + 1, size)


def years(first: int, last: int, most: int) -> range:
    """The years that begin a part of the axis, from the first to the last."""
    size = step(last - first + 1, most)
    return range(first, last + 1, size)
