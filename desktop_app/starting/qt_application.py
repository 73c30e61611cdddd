"""Qt's own application, as the program wants it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from desktop_app import errors, look, words
from desktop_app.starting.portable import portable_data
from desktop_app.starting.preferences import read_preferences

MENU_ENTRY = "org.focaldesk.FocalDesk"
"""What the menu entry is called, without ``.desktop``: by it a desktop on Linux knows whose a window is."""


def make_application(data: Path) -> QApplication:
    """Qt's application in our look and the person's language; what nobody catches is reported."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    keep_dialogs_beside_data()
    app.setApplicationName("Focal Desk")
    app.setDesktopFileName(MENU_ENTRY)
    words.install(read_preferences(data).language or system_language())
    look.apply(app)
    errors.install(data)
    return app


def keep_dialogs_beside_data() -> None:
    """Qt's own file dialog remembers the folders that were visited, in the person's home; a portable program must not.

    Windows and macOS have dialogs of their own, which remember by their system's rules.
    """
    if (data := portable_data()) is not None:
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(data / "settings"))


def system_language() -> str:
    """The computer's own language if the program speaks it, else English."""
    name = QLocale.system().name()[:2]
    return name if name in words.available() else "en"
