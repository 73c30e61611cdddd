"""Changing what was said at the first start."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

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
        self._add_by_itself(desk)
        keep = look.main_button(tr("Save"), "settings_keep", "save")
        keep.clicked.connect(self.keep)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _add_by_itself(self, desk: Desk) -> None:
        self.by_itself = QCheckBox(tr("Synchronize by itself where a connection failed"))
        self.by_itself.setObjectName("by_itself")
        self.by_itself.setChecked(desk.by_itself)
        words = tr(
            "It tries again after a while, when the connection is back, and when you start the program and are still "
            "signed in. It never asks you for anything and never interrupts you. Where every kilobyte costs money, "
            "take the tick away: then nothing is sent or received before you synchronize."
        )
        hint = look.MutedLabel(words)
        hint.setWordWrap(True)
        hint.setContentsMargins(28, 0, 28, 0)
        self.by_itself.setAccessibleDescription(words)
        self.column.addSpacing(look.GAP)
        for widget in (look.Heading(tr("Trying again"), 3), self.by_itself, hint):
            self.column.addWidget(widget)

    def show_account(self, box: QWidget) -> None:
        """Show, above the questions, who is signed in."""
        self.account.addWidget(box)

    def keep(self) -> None:
        """Keep the answers, or say what must be mended."""
        answers = replace(self.fields.answers(), by_itself=self.by_itself.isChecked())
        faults = answers.faults()
        self.fields.show_faults(faults)
        if not faults:
            self.kept.emit(answers)
