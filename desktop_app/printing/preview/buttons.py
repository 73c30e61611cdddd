"""Buttons of the preview, each with its name for those who do not see it and its key."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton

from desktop_app import look
from desktop_app.words import tr


def tool_button(name: str, icon: str, words: str, keys: QKeySequence) -> QToolButton:
    """A button with a sign only."""
    button = QToolButton()
    button.setObjectName(name)
    button.setAccessibleName(words)
    look.set_icon(button, icon)
    give_key(button, words, keys)
    return button


def give_key(button: QPushButton | QToolButton, words: str, keys: QKeySequence) -> None:
    """A key for a button, told in its tooltip."""
    button.setShortcut(keys)
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(look.as_hint(tr("{name} ({keys})", name=words, keys=shown) if shown else words))
