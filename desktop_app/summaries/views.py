"""What the views of a summary have in common: they count in the background and show what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.lists.empty import EmptyPlace
from desktop_app.summaries.topics import TITLES, Topic
from desktop_app.words import tr
from sync.records import Query

LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class View(QWidget):
    """``records_wanted`` asks for the records of a query, ``record_wanted`` names one to open, ``counted_anew`` says
    that something else is to be counted.
    """

    records_wanted = Signal(Query)
    record_wanted = Signal(str)
    counted_anew = Signal()
    made = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.desk = desk
        self.empty = EmptyPlace()
        self.empty.hide()
        self._bodies: tuple[QWidget, ...] = ()

    def lay_out(self, top: QHBoxLayout | None, *bodies: QWidget) -> None:
        """What stands above, and what gives way to words where there is nothing to show; the first takes the room."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        if top is not None:
            layout.addLayout(top)
        for place, body in enumerate(bodies):
            layout.addWidget(body, 0 if place else 1)
        layout.addWidget(self.empty, 1)
        self._bodies = bodies

    def say_empty(self, words: str, makes: Sequence[str] = (), *, narrowed: bool = False) -> None:
        """Say why there is nothing to show, with a way out as in a list; or nothing where there is."""
        if words:
            self.empty.say(words, "summary", makes, narrowed=narrowed)
        self.empty.setVisible(bool(words))
        for body in self._bodies:
            body.setVisible(not words)

    def work(self, query: Query) -> Callable[[], Any]:
        """What is to be counted for a query, to be done on the store's thread."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Show what was counted."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing was found to show."""
        raise NotImplementedError

    def on_paper(self) -> str:
        """What of it a print shows, as ``Contents`` reads it."""
        raise NotImplementedError


def heading_font(of: QWidget) -> QFont:
    """The letters of a table's headings: wider than its others."""
    font = QFont(of.font())
    font.setBold(True)
    return font


def topic_box(name: str, label: str, topics: Sequence[Topic], first: str = "") -> QComboBox:
    """A box to choose a topic; ``first`` are the words for none, where none can be chosen."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setMinimumContentsLength(14)
    if first:
        box.addItem(first, "")
    for topic in topics:
        box.addItem(tr(TITLES[topic]), topic.value)
    return box


def chosen(box: QComboBox) -> Topic | None:
    """The topic that is chosen in a box, or none."""
    value = box.currentData()
    return Topic(value) if value else None


def choose(box: QComboBox, topic: Topic) -> None:
    """Choose a topic in a box."""
    box.setCurrentIndex(box.findData(topic.value))


def row_of(*parts: QWidget | str) -> QHBoxLayout:
    """Widgets side by side; a text is the label of the widget behind it."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.GAP)
    for place, part in enumerate(parts):
        if isinstance(part, str):
            label: QLabel = look.PlainLabel(part)
            behind = parts[place + 1]
            if isinstance(behind, QWidget):
                label.setBuddy(behind)
            row.addWidget(label)
        else:
            row.addWidget(part)
    row.addStretch(1)
    return row
