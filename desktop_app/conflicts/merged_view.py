"""What came into a record by itself, answer by answer: what stood here before, what stands now, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.merged_sheet import Came, Line, MergedSheet
from desktop_app.conflicts.panes import Pane
from desktop_app.labels import Heading, MutedLabel
from desktop_app.words import tr


class MergedView(QWidget):
    """``put_back_wanted`` gives the path of the answer that is to say again what stood here before."""

    put_back_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no record yet."""
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
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
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        layout.setContentsMargins(look.margins(0, 0, look.GAP, 0))
        layout.setSpacing(look.GAP)
        self.buttons = {}
        for came in sheet.answers:
            layout.addWidget(self._card(came))
        layout.addStretch(1)
        self.area.setWidget(column)

    def focus_first(self) -> None:
        """Go to the first answer."""
        for button in list(self.buttons.values())[:1]:
            button.setFocus()

    def _card(self, came: Came) -> QFrame:
        card = look.frame("card")
        card.setObjectName(f"merged_{came.path}")
        card.setAccessibleName(came.label)
        grid = QGridLayout(card)
        grid.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        grid.setSpacing(look.GAP)
        for number, line in enumerate(came.lines):
            _add(grid, line, 2 * number)
        if came.can_go:  # for the whole answer, in whatever languages
            grid.addWidget(self._button(came), 1, 2, Qt.AlignmentFlag.AlignTop)
        return card

    def _button(self, came: Came) -> QPushButton:
        button = look.button(tr("Put mine back"), f"put_back_{came.path}", "undo")
        button.setToolTip(tr("The answer says again what stood here before; it can be undone."))
        button.setAccessibleName(f"{came.label}: {button.text()}")
        button.clicked.connect(lambda: self.put_back_wanted.emit(came.path))
        self.buttons[came.path] = button
        return button


def _add(grid: QGridLayout, line: Line, row: int) -> None:
    """What the line is called, and in the row below it its versions side by side."""
    grid.addWidget(Heading(line.label, 3), row, 0, 1, 2)
    named = ((tr("Stood here before"), line.before), (tr("Stands here now"), line.now))
    for column, (name, version) in enumerate(named):
        if version is not None:
            pane = Pane(name, line.label)
            pane.show_version(version, line.runs_in)
            grid.addWidget(pane, row + 1, column)
            grid.setColumnStretch(column, 1)
