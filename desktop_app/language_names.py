"""What a language is called where one chooses it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from desktop_app.words import tr
from forms.languages import own_name


def shown_name(language: str) -> str:
    """The language's name in itself; of Chinese in the user's words, where the computer has no letters for it."""
    if language == "zh" and not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return tr("Chinese")
    return own_name(language)
