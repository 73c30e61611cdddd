"""Fixtures for the tests of updates."""

from tests.sync.updating.given import here, made_once, publisher

__all__ = ["here", "made_once", "publisher"]
