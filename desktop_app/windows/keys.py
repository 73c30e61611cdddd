"""What each key does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app import look
from desktop_app.actions import COMMANDS, PLACE_KEYS
from desktop_app.lists.places import PLACES, digits
from desktop_app.windows.plain_page import PlainPage
from desktop_app.words import isolated, tr
from forms.words import Phrase, say

_Row = tuple[tuple[str, ...], Phrase]
_ALWAYS: tuple[_Row, ...] = (
    (("Tab",), say("To the next part of the window")),
    (("Shift+Tab",), say("To the part before")),
    (("Return",), say("Open the chosen record, or press the button")),
    (("Del",), say("Move the chosen records to the bin")),
    (("Ctrl+A",), say("Choose all")),
)


class KeysPage(PlainPage):
    """Every command that has a key, every place, and what holds in every window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say it."""
        super().__init__(tr("Keys"), parent)
        self.setObjectName("keys_page")
        commands = [(command.keys, command.hint or command.words) for command in COMMANDS if command.keys]
        places = [
            ((PLACE_KEYS.format(number=digits()[place.name]),), place.title)
            for place in PLACES
            if place.name in digits()
        ]
        for heading, rows in (
            (tr("What can be done"), commands),
            (tr("Where to go"), places),
            (tr("Everywhere"), _ALWAYS),
        ):
            self.column.addSpacing(look.GAP)
            self.column.addWidget(look.Heading(heading))
            self.column.addLayout(_table(rows))
        self.column.addStretch(1)


def _table(rows: Sequence[_Row]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.WIDE)
    grid.setVerticalSpacing(look.SMALL)
    grid.setColumnMinimumWidth(0, 140)
    grid.setColumnStretch(1, 1)
    for number, (keys, words) in enumerate(rows):
        native = QKeySequence.SequenceFormat.NativeText
        shown = tr(", ").join(isolated(QKeySequence(key).toString(native)) for key in keys)
        grid.addWidget(look.Heading(shown, 3), number, 0)
        grid.addWidget(look.PlainLabel(tr(words)), number, 1)
    return grid
