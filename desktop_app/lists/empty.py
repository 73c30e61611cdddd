"""What stands in a list in which nothing stands: what belongs there, and the button that makes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.lists.places import Place
from desktop_app.words import tr
from forms.registry import form_for
from forms.words import Phrase

_WIDTH = 460


class EmptyPlace(QWidget):
    """``new_wanted`` gives the record type to make; ``clear_wanted`` that the filters should go."""

    new_wanted = Signal(str)
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("empty_place")
        layout = QVBoxLayout(self)
        layout.setSpacing(look.WIDE)
        self._sign = look.Sign(size=48)
        self.words = look.PlainLabel()
        self.words.setObjectName("empty_words")
        self.words.setWordWrap(True)
        self.words.setFixedWidth(_WIDTH)
        self._buttons = QHBoxLayout()
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._buttons)
        self._hint = look.MutedLabel()
        self._hint.setObjectName("empty_hint")
        self._hint.setWordWrap(True)
        self._hint.setFixedWidth(_WIDTH)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_place(self, place: Place, *, narrowed: bool, hint: str = "") -> None:
        """Say what belongs here, or that the filters leave nothing; ``hint`` is what can be done besides."""
        self.say(tr(place.empty), place.icon, place.makes, narrowed=narrowed, hint=hint)

    def say(
        self, words: str, icon: str, makes: Sequence[str] = (), *, narrowed: bool = False, hint: str = ""
    ) -> None:
        """Say this with a button for each type of record in ``makes``, or that the filters leave nothing."""
        self._sign.show_icon("filter" if narrowed else icon, "muted")
        self.words.setText(tr("No record fits all that is chosen above.") if narrowed else words)
        self.words.setMinimumHeight(self.words.heightForWidth(_WIDTH))
        while (item := self._buttons.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._buttons.addStretch(1)
        if narrowed:
            clear = look.button(tr("Show everything again"), "empty_clear")
            clear.clicked.connect(lambda _on=False: self.clear_wanted.emit())
            self._buttons.addWidget(clear)
        for record_type in () if narrowed else makes:
            self._buttons.addWidget(self._maker(record_type))
        self._buttons.addStretch(1)
        self._hint.setText("" if narrowed else hint)
        self._hint.setMinimumHeight(max(0, self._hint.heightForWidth(_WIDTH)))

    def _maker(self, record_type: str) -> QWidget:
        words = tr("New: {kind}", kind=_name(record_type))
        button = look.main_button(words, f"empty_new_{record_type}", "add")
        button.clicked.connect(lambda _on=False: self.new_wanted.emit(record_type))
        return button


def _name(record_type: str) -> Phrase:
    return Phrase(form_for(record_type).name)
