"""What must be known before one reads on: why nothing can be changed, or why the record came back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop_app import look
from desktop_app.labels import PlainLabel
from desktop_app.questions.sign import Sign
from desktop_app.words import tr

MOST = 4


class Band(QFrame):
    """A sentence, lines that lead to questions, and one button; hidden while there is nothing to say."""

    pressed = Signal()
    path_wanted = Signal(str)

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self.setObjectName("form_band")
        self.setProperty("look", "band")
        self._sign = Sign(side=20)
        self.words = PlainLabel()
        self.words.setObjectName("form_band_words")
        self.words.setWordWrap(True)
        self.button = look.button("", "form_band_button")
        self.button.clicked.connect(self.pressed)
        self.lines: list[PlainLabel | QPushButton] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(look.SMALL)
        column.addWidget(self.words)
        column.addLayout(self._lines)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        row.setSpacing(look.GAP)
        row.addWidget(self._sign)
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(
        self, text: str, *, icon: str = "info", button: str = "", lines: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Say this, or nothing; ``lines`` are sentences, each with the path of its question or none."""
        self.words.setText(text)
        self._sign.show_icon(icon, "on_band")
        self.button.setText(button)
        self.button.setVisible(bool(button))
        for old in self.lines:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [self._line(sentence, path) for sentence, path in lines[:MOST]]
        if len(lines) > MOST:
            more = len(lines) - MOST
            self.lines.append(self._line(tr("and {n} more reason", "and {n} more reasons", n=more), ""))
        align = Qt.AlignmentFlag.AlignTop if lines else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._sign, align)
        self.setVisible(bool(text))

    def _line(self, sentence: str, path: str) -> PlainLabel | QPushButton:
        line: PlainLabel | QPushButton = PlainLabel(sentence)
        if isinstance(line, PlainLabel):
            line.setWordWrap(True)
            line.setContentsMargins(0, 2, 0, 2)
        if path:
            line = look.leading_link(sentence.replace("&", "&&"), "form_band_line")
            line.clicked.connect(lambda: self.path_wanted.emit(path))
            self._lines.addWidget(line, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self._lines.addWidget(line)
        return line
