"""The versions of one answer side by side, each under its name."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.said_box import SaidBox
from desktop_app.conflicts.saying import Version
from desktop_app.labels import MutedLabel


class Pane(QFrame):
    """One version under its name; the chosen one has an edge of its own, beside its pressed button."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """``name`` is the version's, ``label`` the answer's, for those who do not see where the pane stands."""
        super().__init__(parent)
        self.box = SaidBox()
        self.box.setAccessibleName(f"{label}: {name}")
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(look.GAP, look.GAP, look.GAP, look.GAP)
        layout.setSpacing(look.SMALL)
        layout.addWidget(MutedLabel(name))
        layout.addWidget(self.box)
        layout.addStretch(1)
        self.set_chosen(False)

    def show_version(self, version: Version, language: str) -> None:
        """Show what the version says, with the changes marked."""
        self.box.show_runs(version.runs, language, version.start)

    def add(self, widget: QWidget) -> None:
        """Put something else in the place of the text, below its name."""
        self._layout.insertWidget(1, widget)

    def set_chosen(self, chosen: bool) -> None:
        """Give it the edge of what was chosen, or take it away."""
        self.setProperty("look", "chosen" if chosen else "pane")
        self.style().unpolish(self)
        self.style().polish(self)
