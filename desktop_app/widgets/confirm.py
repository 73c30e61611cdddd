"""The pop-up that asks before something is lost; its buttons say what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr

_WIDTH = 460


class Confirm(QDialog):
    """A question in large, what will happen below it, a button that does it and one that leaves all as it is."""

    def __init__(
        self, question: str, sentences: Sequence[str], verb: str, parent: QWidget | None = None
    ) -> None:
        """``verb`` is what the button says that does it."""
        super().__init__(parent)
        self.setObjectName("confirm")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Focal Desk"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        for number, sentence in enumerate((question, *sentences)):
            label = look.Heading(sentence) if number == 0 else look.PlainLabel(sentence)
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            label.setMinimumHeight(label.heightForWidth(_WIDTH))
            layout.addWidget(label)
        self.setAccessibleDescription(" ".join((question, *sentences)))
        layout.addSpacing(look.GAP)
        layout.addLayout(self._buttons(verb))

    def _buttons(self, verb: str) -> QHBoxLayout:
        keep = look.button(tr("Leave it as it is"), "confirm_no")
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        do = look.button(verb, "confirm_yes")
        do.setAutoDefault(False)
        do.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(do)
        row.addWidget(keep)
        return row


def ask_first(
    parent: QWidget, question: str, sentences: Sequence[str], verb: str, do: Callable[[], None]
) -> Confirm:
    """Ask, and do it if the person says so."""
    dialog = Confirm(question, sentences, verb, parent.window())
    dialog.accepted.connect(do)
    dialog.open()
    return dialog
