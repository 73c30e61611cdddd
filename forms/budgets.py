"""Amounts of money in bands, so that records can be counted and found by what they cost."""

from __future__ import annotations

from bisect import bisect_right

STEPS = (10_000, 50_000, 250_000, 1_000_000, 5_000_000)
"""Where one band ends and the next begins, in US dollars: the only currency in which a form asks for an amount."""
CURRENCY = "USD"


def bands() -> tuple[str, ...]:
    """The keys of all bands, from the least: ``0-10000`` … ``5000000-``, from an amount to below another."""
    below = (*map(str, STEPS), "")
    return tuple(f"{first}-{last}" for first, last in zip(("0", *map(str, STEPS)), below, strict=True))


def band_of(amount: int) -> str:
    """The key of the band in which an amount of US dollars lies."""
    return bands()[bisect_right(STEPS, amount)]


def limits(band: str) -> tuple[int, int | None]:
    """The amounts between which a band lies: the first is in it, the last is not; ValueError where it is no band."""
    if band not in bands():
        raise ValueError(band)
    first, _, last = band.partition("-")
    return int(first), int(last) if last else None
