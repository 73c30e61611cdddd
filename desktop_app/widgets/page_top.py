"""The top of a page that lies on the others: the way back, what the page is called, and what belongs beside that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app import look
from desktop_app.labels import Heading
from desktop_app.words import tr


def back_button(name: str, words: str | None = None) -> QPushButton:
    """The way back from a page, called ``name``: it looks and is told alike on each; ``words`` name where it leads."""
    back = look.leading_link(words or tr("Back"), name, "back")
    back.setToolTip(tr("Back (Esc)"))
    return back


def page_top(title: str, beside: QWidget | None = None) -> tuple[QHBoxLayout, QPushButton]:
    """The row with the title and, in all the room that is left, what is given; and its button for going back."""
    back = back_button("page_back")
    row = QHBoxLayout()
    row.setSpacing(look.WIDE)
    row.addWidget(back)
    row.addWidget(Heading(title, 1))
    row.addWidget(beside or QWidget(), 1)
    return row, back
