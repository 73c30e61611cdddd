"""The pop-up before something large is taken away: its name must be typed, so that nobody presses it by mistake."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.boxes import LineBox
from desktop_app.widgets.confirm import Confirm
from desktop_app.words import tr
from desktop_app.workspaces.workspace import alike


class TypedConfirm(Confirm):
    """A question whose button can be pressed when the name is typed, in large letters or small."""

    def __init__(
        self, question: str, sentences: Sequence[str], verb: str, name: str, parent: QWidget | None = None
    ) -> None:
        """``name`` is what must be typed; ``verb`` is what the button says that does it."""
        super().__init__(question, sentences, verb, parent)
        self._name = alike(name)
        self.box = LineBox()
        self.box.setObjectName("typed_name")
        self.box.setAccessibleName(tr("The name, typed"))
        self.box.setPlaceholderText(name)
        self.box.textChanged.connect(self._allow)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 2, look.PlainLabel(tr("To go on, type its name:")))
        layout.insertWidget(layout.count() - 2, self.box)
        self.box.setFocus()
        self._allow("")

    def _allow(self, typed: str) -> None:
        button = self.findChild(QPushButton, "confirm_yes")
        assert isinstance(button, QPushButton)
        button.setEnabled(alike(typed) == self._name)


def ask_typed(
    parent: QWidget, question: str, sentences: Sequence[str], verb: str, name: str, do: Callable[[], None]
) -> TypedConfirm:
    """Ask, and do it if the person types the name and says so."""
    dialog = TypedConfirm(question, sentences, verb, name, parent.window())
    dialog.accepted.connect(do)
    dialog.open()
    return dialog
