"""Fixtures for the tests of the window."""

from tests.desktop_app.given import background, desk, dressed, settle, speak, start, window_ini, worn
from tests.desktop_app.seat import sit

__all__ = ["background", "desk", "dressed", "settle", "sit", "speak", "start", "window_ini", "worn"]
