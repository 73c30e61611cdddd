"""What is said before a workspace is opened in a place that can harm it; nothing is opened until the person agrees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.widgets.scrolling import fill_scrolling
from desktop_app.words import tr
from sync.whereabouts import Finding

_WIDTH = 620


class PlacePage(QWidget):
    """``agreed`` says that the person works there all the same, ``again`` that it be looked at once more."""

    agreed = Signal()
    again = Signal()
    gone = Signal()

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        """Say what is the matter; where one of them is refused, only that one, as nothing else helps."""
        super().__init__(parent)
        self.setObjectName("place_page")
        refused = [one for one in findings if one.is_refused][:1]
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.WIDE)
        self._column.addStretch(2)
        sign = look.Sign("error" if refused else "warning", "danger" if refused else "warning", 48)
        self._column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for finding in refused or findings:
            self._say(finding)
        self._column.addSpacing(look.GAP)
        self._column.addLayout(self._buttons(is_refused=bool(refused)))
        self._column.addStretch(3)
        self._centre(inside)

    def _say(self, finding: Finding) -> None:
        for number, sentence in enumerate(finding.sentences):
            label = look.Heading(tr(sentence)) if number == 0 else look.PlainLabel(tr(sentence))
            label.setObjectName(f"place_sentence_{finding.harm}_{number}")
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumHeight(label.heightForWidth(_WIDTH))
            self._column.addWidget(label)

    def _buttons(self, *, is_refused: bool) -> QHBoxLayout:
        close = look.button(tr("Close Focal Desk"), "place_gone")
        close.clicked.connect(lambda _on=False: self.gone.emit())
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addStretch(1)
        if is_refused:
            again = look.main_button(tr("Try again"), "place_again", "redo")
            again.clicked.connect(lambda _on=False: self.again.emit())
            row.addWidget(close)
            row.addWidget(again)
        else:
            agree = look.button(tr("Work here all the same"), "place_agree")
            agree.clicked.connect(lambda _on=False: self.agreed.emit())
            row.addWidget(agree)
            row.addWidget(close)
        row.addStretch(1)
        return row

    def _centre(self, inside: QWidget) -> None:
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.addStretch(1)
        row.addWidget(inside)
        row.addStretch(1)
        fill_scrolling(self, centre)
