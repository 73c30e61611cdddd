"""What we rely on in the binding to Qt, where a release of it once failed us."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calling_qt_takes_nothing_away_from_python() -> None:
    """PySide6 6.12.0 on Python 3.11 dropped a reference to None at each call, and ended the program in the end."""
    thing = QObject()
    calls = 1000
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("name")
    assert sys.getrefcount(None) - before > -calls // 2
