"""What is to be mended, beside the field: a sign and words, never colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import PlainLabel
from desktop_app.questions.sign import Sign
from desktop_app.words import tr


class ProblemLine(QWidget):
    """A warning sign with the sentences; hidden while there are none.

    ``remedy`` asks for the one thing that can be done about it beside the field, where one is offered.
    """

    remedy = Signal()

    def __init__(self, parent: QWidget | None = None, *, remedy: str = "") -> None:
        """Nothing is wrong yet; ``remedy`` names what the button does, if there is one."""
        super().__init__(parent)
        self.setObjectName("problem")
        self._words = PlainLabel()
        self._words.setObjectName("problem_words")
        self._words.setWordWrap(True)
        self._words.setForegroundRole(QPalette.ColorRole.BrightText)
        sign = Sign("warning", "danger")
        sign.setAccessibleName(tr("To be mended"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        if remedy:
            button = look.button(remedy, "problem_remedy", kind="link")
            button.clicked.connect(self.remedy)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, sentences: Sequence[str]) -> None:
        """Say these sentences, or nothing."""
        self._words.setText("\n".join(sentences))
        self.setVisible(bool(sentences))
