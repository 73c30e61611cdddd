"""Fixtures for all tests of printing."""

from tests.desktop_app.printing.given import desk, speak

__all__ = ["desk", "speak"]
