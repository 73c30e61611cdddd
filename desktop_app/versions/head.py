"""The top of a page of versions: the way back, and whose versions they are."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop_app.labels import ElidedLabel, Heading
from desktop_app.widgets.page_top import back_button


def head(words: str, name: str) -> tuple[QHBoxLayout, QPushButton]:
    """The row with these words, and its button for going back, which is called ``name``."""
    back = back_button(name)
    said = ElidedLabel(words)
    said.setFont(Heading(level=2).font())
    row = QHBoxLayout()
    row.addWidget(back)
    row.addWidget(said, 1)
    return row, back
