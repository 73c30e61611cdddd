"""Fixtures for all tests of conflicts."""

from tests.desktop_app.conflicts.given import background, desk, shown, speak

__all__ = ["background", "desk", "shown", "speak"]
