"""Fixtures for the tests of the window."""

from tests.desktop_app.given import background, desk, settle, speak, start, window_ini, worn

__all__ = ["background", "desk", "settle", "speak", "start", "window_ini", "worn"]
