"""The pop-up that says what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr


@dataclass(frozen=True, slots=True)
class Way:
    """Something that a person can do about an error: the words on its button, and what it does."""

    words: str
    do: Callable[[], object]


class ErrorDialog(QDialog):
    """What happened in large, then what it means and what to do; details to copy are one click away."""

    def __init__(
        self,
        sentences: Sequence[str],
        details: str,
        parent: QWidget | None = None,
        way_out: Way | None = None,
    ) -> None:
        """Say these sentences; ``details`` is for whoever helps, ``way_out`` what else the person can do."""
        super().__init__(parent)
        self.setObjectName("error_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Focal Desk"))
        self.setMinimumWidth(480)
        self.details = self._details(details)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        outer.setSpacing(look.WIDE)
        top = QHBoxLayout()
        top.setSpacing(look.WIDE)
        top.addWidget(self._picture(), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._words(sentences), 1)
        outer.addLayout(top)
        outer.addWidget(self.details)
        outer.addLayout(self._buttons(way_out))
        self._close.setFocus()

    def _picture(self) -> QLabel:
        picture = look.Sign("warning", "warning", 32)
        picture.setAccessibleName(tr("Warning"))
        return picture

    def _words(self, sentences: Sequence[str]) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(look.GAP)
        for number, sentence in enumerate(sentences):
            label = look.Heading(sentence, 2) if number == 0 else look.PlainLabel(sentence)
            label.setWordWrap(True)
            words.addWidget(label)
        self.setAccessibleDescription(" ".join(sentences))
        return words

    def _details(self, text: str) -> QPlainTextEdit:
        box = QPlainTextEdit(text)
        box.setObjectName("error_details")
        box.setReadOnly(True)
        box.setAccessibleName(tr("Details"))
        box.hide()
        return box

    def _buttons(self, way_out: Way | None) -> QHBoxLayout:
        row = QHBoxLayout()
        more = QPushButton(tr("Details"))
        more.setObjectName("error_more")
        more.setCheckable(True)
        more.toggled.connect(self.details.setVisible)
        copy = QPushButton(tr("Copy the details"))
        copy.setObjectName("error_copy")
        copy.hide()
        more.toggled.connect(copy.setVisible)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        close = QPushButton(tr("Close"))
        close.setObjectName("error_close")
        close.setDefault(True)
        close.clicked.connect(self.close)
        row.addWidget(more)
        row.addWidget(copy)
        row.addStretch(1)
        if way_out is not None:
            row.addWidget(self._way_out(way_out))
        row.addWidget(close)
        self._close = close
        return row

    def _way_out(self, way: Way) -> QPushButton:
        button = QPushButton(way.words)
        button.setObjectName("error_way_out")
        button.setAutoDefault(False)
        button.clicked.connect(self.close)
        button.clicked.connect(lambda _on=False: way.do())
        return button
