"""The frame of a page on which a record is read and decided on: its name above, what is read, the decision below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import ElidedLabel, Heading
from desktop_app.widgets.page_top import back_button
from desktop_app.words import tr


def named(text: str, name: str) -> ElidedLabel:
    """What the record is called, as large as the title of a page."""
    label = ElidedLabel(text)
    label.setObjectName(name)
    label.setFont(Heading(level=2).font())
    return label


def head(name: str, back: Callable[[], object], parts: Sequence[QWidget]) -> QHBoxLayout:
    """The way back to what waits, and beside it these parts, of which the first takes what room is left.

    ``name`` is the object name of the way back.
    """
    link = back_button(name, tr("To review"))
    link.clicked.connect(back)
    row = QHBoxLayout()
    row.setSpacing(look.GAP)
    row.addWidget(link)
    for part in parts:
        row.addWidget(part, part is parts[0])
    return row


def arrange(
    page: QWidget,
    head: QHBoxLayout,
    told: Sequence[QWidget],
    read: QWidget,
    below: Sequence[QWidget],
    decision: QWidget,
) -> None:
    """Lay the page out; ``told`` is what is said of the record, ``read`` takes all the room that is left.

    ``below`` stands under what is read.
    """
    inside = QVBoxLayout()
    inside.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
    inside.setSpacing(look.GAP)
    inside.addLayout(head)
    for part in told:
        inside.addWidget(part)
    inside.addWidget(read, 1)
    for part in below:
        inside.addWidget(part)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(inside, 1)
    layout.addWidget(decision)
