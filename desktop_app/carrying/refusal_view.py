"""Why a file is not taken in: what is wrong with it, that nothing was changed, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr
from sync.errors import Trouble

_WIDTH = 520


class RefusalView(QWidget):
    """``another_wanted`` asks for another file; ``again_wanted`` to try this one again; ``left`` is the way out."""

    another_wanted = Signal()
    again_wanted = Signal()
    left = Signal()

    def __init__(self, another: str, parent: QWidget | None = None) -> None:
        """Nothing was refused yet; ``another`` is what the button for another file says."""
        super().__init__(parent)
        self.setObjectName("bundle_refused")
        self._head = look.Heading()
        self._head.setObjectName("refused_head")
        self._rest = look.PlainLabel()
        self._rest.setObjectName("refused_rest")
        self.another = look.main_button(another, "refused_another", "folder")
        self.again = look.button(tr("Try again"), "refused_again")
        leave = look.button(tr("Back"), "refused_back")
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addStretch(1)
        for button in (self.another, self.again, leave):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(look.GAP)
        layout.addStretch(2)
        layout.addWidget(look.Sign("warning", "warning", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._head, self._rest):
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(look.GAP)
        layout.addLayout(row)
        layout.addStretch(3)
        self.another.clicked.connect(self.another_wanted)
        self.again.clicked.connect(self.again_wanted)
        leave.clicked.connect(self.left)

    def say(self, trouble: Trouble) -> None:
        """Say these sentences, the first one large."""
        first, *rest = map(tr, trouble.sentences)
        self._head.setText(first)
        self._rest.setText("\n".join(rest))
        for label in (self._head, self._rest):
            label.setMinimumHeight(label.heightForWidth(_WIDTH))
        self.setAccessibleName(first)
        self.setAccessibleDescription(" ".join(rest))

    def text(self) -> str:
        """All that is said."""
        return f"{self._head.text()}\n{self._rest.text()}".strip()
