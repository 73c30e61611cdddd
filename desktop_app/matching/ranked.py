"""How the ranking works, where a person can read it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import Heading, PlainLabel
from desktop_app.matching.saying import how_it_is_ranked
from desktop_app.words import tr


class RankedBox(QFrame):
    """A few sentences; hidden until somebody asks for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden."""
        super().__init__(parent)
        self.setObjectName("match_ranked")
        self.setProperty("look", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.SMALL)
        layout.addWidget(Heading(tr("How this is ranked"), 3))
        for sentence in how_it_is_ranked():
            label = PlainLabel(f"• {sentence}")
            label.setWordWrap(True)
            layout.addWidget(label)
        self.hide()
