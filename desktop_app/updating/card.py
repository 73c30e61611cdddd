"""One thing said in the middle of a page, with a sign, some sentences, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look

_WIDTH = 560


class Card(QWidget):
    """``wanted`` says that the main button was pressed, ``left`` the one beside it."""

    wanted = Signal()
    left = Signal()

    def __init__(self, name: str, main: str, beside: str, icon: str, parent: QWidget | None = None) -> None:
        """With these words on its two buttons; nothing is said yet. ``icon`` is that of the main button."""
        super().__init__(parent)
        self.setObjectName(name)
        self.sign = look.Sign(size=48)
        self.heading = look.Heading()
        self.heading.setObjectName(f"{name}_heading")
        self.rest = look.PlainLabel(copied=True)
        self.rest.setObjectName(f"{name}_rest")
        self.main = look.main_button(main, f"{name}_main", icon)
        self.beside = look.button(beside, f"{name}_beside")
        self.main.clicked.connect(lambda _on=False: self.wanted.emit())
        self.beside.clicked.connect(lambda _on=False: self.left.emit())
        layout = QVBoxLayout(self)
        layout.setSpacing(look.WIDE)
        layout.addStretch(2)
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.heading, self.rest):
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._row())
        layout.addStretch(3)

    def _row(self) -> QHBoxLayout:
        self.row = QHBoxLayout()
        self.row.setSpacing(look.GAP)
        self.row.addStretch(1)
        self.row.addWidget(self.beside)
        self.row.addWidget(self.main)
        self.row.addStretch(1)
        return self.row

    def say(self, heading: str, sentences: Sequence[str], sign: str = "info", role: str = "info") -> None:
        """Say this: each sentence is a paragraph."""
        self.sign.show_icon(sign, role)
        self.heading.setText(heading)
        self.rest.setText("\n\n".join(sentences))
        for label in (self.heading, self.rest):
            label.setMinimumHeight(label.heightForWidth(_WIDTH))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(sentences))
        self.main.setFocus()
