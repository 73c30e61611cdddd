"""The first page of all: language, country, who one is, and where to work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.widgets.scrolling import fill_scrolling
from desktop_app.windows.about_you import AboutYou
from desktop_app.windows.answers import Answers
from desktop_app.words import tr
from forms.vocabularies import Vocabularies

_WIDTH = 620


class FirstStart(QWidget):
    """``given`` gives the answers when they will do; ``spoken`` a language in which to say all this anew."""

    given = Signal(Answers)
    spoken = Signal(Answers)

    def __init__(self, vocabularies: Vocabularies, answers: Answers, parent: QWidget | None = None) -> None:
        """Show these answers."""
        super().__init__(parent)
        self.setObjectName("first_start")
        self.fields = AboutYou(vocabularies, answers)
        self.fields.spoken.connect(lambda _language: self.spoken.emit(self.fields.answers()))
        self.begin = look.main_button(tr("Begin"), "begin")
        self.begin.setDefault(True)
        self.begin.clicked.connect(self.go_on)
        card = look.frame("card")
        card.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(look.GAP)
        column.addLayout(self._head())
        column.addWidget(self.fields)
        column.addSpacing(look.GAP)
        foot = QHBoxLayout()
        foot.addWidget(look.MutedLabel(tr("All of this can be changed later.")), 1)
        foot.addWidget(self.begin)
        column.addLayout(foot)
        self._centre(card)

    def _head(self) -> QHBoxLayout:
        sign = look.Sign("focal-desk", size=48)
        words = QVBoxLayout()
        words.setSpacing(look.SMALL)
        words.addWidget(look.Heading(tr("Welcome to Focal Desk"), 1))
        hint = look.MutedLabel(
            tr("Enter activities, needs and materials without a connection; send them when there is one.")
        )
        hint.setWordWrap(True)
        words.addWidget(hint)
        row = QHBoxLayout()
        row.setSpacing(look.WIDE)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _centre(self, card: QWidget) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        fill_scrolling(self, centre)

    def go_on(self) -> None:
        """Begin to work, or say what must be mended."""
        answers = self.fields.answers()
        faults = answers.faults()
        self.fields.show_faults(faults)
        if not faults:
            self.given.emit(answers)
