"""What came into a record by itself, answer by answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.merged_sheet import Came, MergedSheet
from desktop_app.conflicts.panes import Pane
from desktop_app.labels import Heading, MutedLabel
from desktop_app.words import tr


class MergedView(QWidget):
    """``back_wanted`` asks for what is still to be settled in the record."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.head = MutedLabel()
        self.explained = MutedLabel(
            tr("You and they changed different things, so both are in the record now. Nothing is lost.")
        )
        self.explained.setWordWrap(True)
        self.back = look.button(tr("Back to what is to be settled"), "back_to_settle", "back")
        self.back.clicked.connect(self.back_wanted)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.head)
        layout.addWidget(self.explained)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)

    def show_sheet(self, sheet: MergedSheet) -> None:
        """Show the record's answers; the way back only where something is still to be settled in it."""
        self.head.setText(sheet.head)
        self.back.setVisible(sheet.is_open)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, look.GAP, 0)
        layout.setSpacing(look.GAP)
        for came in sheet.answers:
            layout.addWidget(self._card(came))
        layout.addStretch(1)
        self.area.setWidget(column)

    def focus_first(self) -> None:
        """Go to the answers, which scroll."""
        self.area.setFocus()

    def _card(self, came: Came) -> QFrame:
        card = look.frame("card")
        card.setObjectName(f"merged_{came.path}")
        card.setAccessibleName(came.label)
        grid = QGridLayout()
        grid.setSpacing(look.GAP)
        pane = Pane(tr("Stands here now"), came.label)
        pane.show_version(came.now, came.runs_in)
        grid.addWidget(pane, 0, 0)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        layout.addWidget(Heading(came.label, 3))
        layout.addLayout(grid)
        return card
