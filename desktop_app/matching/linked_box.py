"""What was linked to a record, by name, and the way to what else fits it; beside the lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import PlainLabel
from desktop_app.operations.matching import wanted_words
from desktop_app.words import language, tr
from sync.records import Row

_SHOWN, _WIDTH = 4, 230


class LinkedBox(QWidget):
    """``match_wanted`` asks for the page of what fits, ``record_wanted`` gives a linked record that is to be opened."""

    match_wanted = Signal()
    record_wanted = Signal(str)

    def __init__(self, record_type: str, linked: Sequence[Row], parent: QWidget | None = None) -> None:
        """For a record of this type."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        find = look.button(tr(wanted_words(record_type)), "detail_match", "match")
        find.clicked.connect(self.match_wanted)
        layout.addWidget(find)
        if linked:
            layout.addSpacing(look.SMALL)
            number = len(linked)
            words = tr("{n} record is linked to it:", "{n} records are linked to it:", n=number)
            layout.addWidget(PlainLabel(words))
        for row in linked[:_SHOWN]:
            layout.addWidget(self._way_to(row), 0, Qt.AlignmentFlag.AlignLeading)

    def _way_to(self, row: Row) -> QPushButton:
        """The title of another record, which opens it."""
        title = row.title_in(language()) or tr("Without a title")
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _WIDTH)
        button = look.button(shown, f"detail_linked_{row.identifier}", kind="link")
        button.setAccessibleName(tr("Open {title}", title=title))
        button.setToolTip(look.as_tooltip(title))
        button.clicked.connect(lambda: self.record_wanted.emit(row.identifier))
        return button
