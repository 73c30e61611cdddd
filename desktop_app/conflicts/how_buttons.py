"""The four ways to settle an answer, of which one can be pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.choices import How
from desktop_app.conflicts.sheet import Part
from desktop_app.labels import MutedLabel
from desktop_app.words import tr

_LEAST_HEIGHT = 24


class HowButtons(QWidget):
    """Mine, theirs, both, write anew; what makes no sense for the answer is not offered."""

    pressed = Signal()

    def __init__(self, part: Part, writable: bool, parent: QWidget | None = None) -> None:
        """Offer what can be had; nothing is pressed."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.margins(look.GAP, look.GAP, 0, 0))
        layout.setSpacing(0)
        layout.addWidget(MutedLabel(tr("Result")))
        self._group = QButtonGroup(self)
        self.buttons: dict[How, QRadioButton] = {}
        for number, (how, word, said) in enumerate(_offers(part, writable), start=1):
            if said is None:
                continue
            button = QRadioButton(word)
            button.setObjectName(f"{how}_{part.path}")
            button.setMinimumHeight(_LEAST_HEIGHT)
            button.setToolTip(look.as_hint(tr("Key {key}", key=str(number))))
            button.setAccessibleName(f"{part.label}: {word}")
            button.setAccessibleDescription(said)
            button.clicked.connect(self.pressed)
            self._group.addButton(button)
            self.buttons[how] = button
            layout.addWidget(button)

    def can(self, how: How) -> bool:
        """Whether this is offered."""
        return how in self.buttons

    def how(self) -> How | None:
        """What is pressed, or nothing."""
        return next((how for how, button in self.buttons.items() if button.isChecked()), None)

    def set_how(self, how: How | None) -> None:
        """Press one, or let all go."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name is how)
        self._group.setExclusive(True)

    def focus(self) -> None:
        """Go to what is pressed, or to the first."""
        pressed = self.how()
        button = self.buttons[pressed] if pressed else next(iter(self.buttons.values()))
        button.setFocus()


def _offers(part: Part, writable: bool) -> tuple[tuple[How, str, str | None], ...]:
    """The ways with their words and what each would say; none where a way makes no sense."""
    return (
        (How.MINE, tr("Mine"), part.mine.said or tr("Nothing")),
        (How.THEIRS, tr("Theirs"), part.theirs.said or tr("Nothing")),
        (How.BOTH, tr("Both"), part.both.said if part.both else None),
        (How.ANEW, tr("Write anew"), "" if writable else None),
    )
