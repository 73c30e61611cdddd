"""Fixtures for all tests of the queue."""

from tests.desktop_app.queue.given import background, desk, shown

__all__ = ["background", "desk", "shown"]
