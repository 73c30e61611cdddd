"""A record to be read, section by section; what differs from another version is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.said_box import SaidBox
from desktop_app.labels import Heading, MutedLabel
from desktop_app.reading.answers import Answered, Chapter
from desktop_app.words import tr

_LABEL_WIDTH = 220


class ReadingView(QWidget):
    """Shows chapters; where two versions are compared, all of them or only what differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._chapters: Sequence[Chapter] = ()
        self.legend = MutedLabel()
        self.legend.setObjectName("reading_legend")
        self.legend.setWordWrap(True)
        self.only = QCheckBox(tr("Show only what differs"))
        self.only.setObjectName("reading_only")
        self.only.toggled.connect(lambda _on: self._fill())
        self.area = QScrollArea()
        self.area.setObjectName("reading")
        self.area.setAccessibleName(tr("The record"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.legend)
        layout.addWidget(self.only)
        layout.addWidget(self.area, 1)
        self.legend.hide()
        self.only.hide()

    def show_chapters(self, chapters: Sequence[Chapter], *, legend: str = "", same: str = "") -> None:
        """Show these; ``legend`` says what the marks mean, ``same`` that there are none; or nothing is compared."""
        self._chapters = chapters
        differs = any(answer.differs for chapter in chapters for answer in chapter.answers)
        self.legend.setText((legend if differs else same) if legend else "")
        self.legend.setVisible(bool(legend))
        self.only.setVisible(bool(legend) and differs)
        self.only.setChecked(bool(legend) and differs)
        self._fill()

    def _fill(self) -> None:
        page = look.frame("card")
        grid = QGridLayout(page)
        grid.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        grid.setHorizontalSpacing(look.WIDE)
        grid.setVerticalSpacing(look.GAP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        only = self.only.isChecked() and not self.only.isHidden()
        for chapter in self._chapters:
            answers = [answer for answer in chapter.answers if answer.differs or not only]
            if answers:
                grid.addWidget(Heading(chapter.title), grid.rowCount(), 0, 1, 2)
                for answer in answers:
                    _add(grid, answer)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area.setWidget(page)


def _add(grid: QGridLayout, answer: Answered) -> None:
    row = grid.rowCount()
    label = MutedLabel(answer.label)
    label.setWordWrap(True)
    label.setFixedWidth(_LABEL_WIDTH)
    box = SaidBox()
    box.setObjectName(f"said_{answer.path}")
    box.setAccessibleName(answer.label)
    box.show_runs(answer.runs, answer.language)
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignTop)
