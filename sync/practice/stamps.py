"""Moments as the clearing-house writes them: ISO UTC with milliseconds, never the same twice for one record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_TICK = timedelta(milliseconds=1)


def stamp(moment: datetime) -> str:
    """An aware moment as text such as ``2026-03-02T09:30:00.000Z``; texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_of(text: str) -> datetime:
    """The aware moment that a stamp stands for."""
    return datetime.fromisoformat(text)


def next_stamp(last: str | None, moment: datetime) -> str:
    """The stamp of a change: the moment, or one tick after the last stamp if the clock stands still or went back.

    A stamp that repeats would hide a change from those who compare stamps.
    """
    now = stamp(moment)
    return now if last is None or now > last else stamp(moment_of(last) + _TICK)
