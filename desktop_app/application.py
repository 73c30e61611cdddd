"""Qt's own application, as the program wants it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app import errors, look, words
from desktop_app.workspace import read_preferences


def make_application(data: Path) -> QApplication:
    """Qt's application in our look and the person's language; what nobody catches is reported."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Focal Desk")
    app.setDesktopFileName("focal-desk")
    words.install(read_preferences(data).language or system_language())
    look.apply(app)
    errors.install(data)
    return app


def system_language() -> str:
    """The computer's own language if the program speaks it, else English."""
    name = QLocale.system().name()[:2]
    return name if name in words.available() else "en"
