"""Fixtures for all tests of the form."""

from tests.desktop_app.questions.given import ask, background, desk, speak

__all__ = ["ask", "background", "desk", "speak"]
