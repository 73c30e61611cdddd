"""Long work that can be stopped between two steps: how it asks whether it was, and what it raises then."""

from __future__ import annotations

from collections.abc import Callable

IsStopped = Callable[[], bool]


class Stopped(Exception):
    """The work was stopped; nothing half-done is left of it."""


def never() -> bool:
    """For work that nobody stops."""
    return False


def stop_here(stopped: IsStopped) -> None:
    """Between two steps: raise Stopped where the work was stopped."""
    if stopped():
        raise Stopped
