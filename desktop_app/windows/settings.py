"""Changing what was said at the first start."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.windows.about_you import AboutYou
from desktop_app.windows.answers import Answers, answers_of
from desktop_app.windows.plain_page import PlainPage
from desktop_app.words import tr


class SettingsPage(PlainPage):
    """``kept`` gives the new answers: the window is then built again with them."""

    kept = Signal(Answers)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what the desk remembers."""
        super().__init__(tr("Settings"), parent)
        self.setObjectName("settings_page")
        self.fields = AboutYou(desk.vocabularies, answers_of(desk))
        self.account = QVBoxLayout()
        self.column.addLayout(self.account)
        self.column.addSpacing(look.GAP)
        self.column.addWidget(self.fields)
        keep = look.main_button(tr("Keep"), "settings_keep", "check")
        keep.clicked.connect(self.keep)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def show_account(self, box: QWidget) -> None:
        """Show, above the questions, who is signed in."""
        self.account.addWidget(box)

    def keep(self) -> None:
        """Keep the answers, or say what must be mended."""
        answers = self.fields.answers()
        faults = answers.faults()
        self.fields.show_faults(faults)
        if not faults:
            self.kept.emit(answers)
