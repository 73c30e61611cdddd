"""The answers in conflict of one record, one card each, in a column that scrolls."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.card import Card
from desktop_app.conflicts.choices import Choice, How
from desktop_app.conflicts.sheet import Sheet
from desktop_app.questions.surroundings import Surroundings


class Cards(QScrollArea):
    """All cards of a record; ``decided`` says that a choice changed."""

    decided = Signal()
    record_wanted = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        """Show no card yet."""
        super().__init__(parent)
        self._surroundings = surroundings
        self.cards: list[Card] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sheet(self, sheet: Sheet, choices: Mapping[str, Choice]) -> None:
        """Show the record's answers, with the choices that were made before."""
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(look.margins(0, 0, look.GAP, 0))
        layout.setSpacing(look.GAP)
        self.cards = [Card(part, self._surroundings, sheet.languages) for part in sheet.parts]
        for card in self.cards:
            card.choose(choices.get(card.part.path))
            card.decided.connect(self.decided)
            card.record_wanted.connect(self.record_wanted)
            for button in card.buttons.buttons.values():
                button.installEventFilter(self)
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(column)

    def choices(self) -> dict[str, Choice]:
        """What is chosen, by path."""
        found = {card.part.path: card.choice() for card in self.cards}
        return {path: choice for path, choice in found.items() if choice}

    def choose_for_rest(self, how: How) -> None:
        """Choose this for every answer for which nothing is chosen."""
        for card in self.cards:
            if card.choice() is None:
                card.decide(how)

    def focus_first(self) -> None:
        """Go to the first answer for which nothing is chosen, else to the first."""
        target = next((card for card in self.cards if card.choice() is None), None) or next(
            iter(self.cards), None
        )
        if target:
            target.buttons.focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The whole card comes into view with its button, not the button alone."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            card = next((card for card in self.cards if card.isAncestorOf(watched)), None)
            if card:
                self.ensureWidgetVisible(card, 0, look.GAP)
                self.ensureWidgetVisible(watched, 0, look.GAP)
        return super().eventFilter(watched, event)
