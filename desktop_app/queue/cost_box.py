"""Before a synchronization: what it will cost, what may pass, and the button that begins it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.operations.budgeting import KILOBYTE
from desktop_app.queue.saying import say_cost
from desktop_app.words import tr
from sync.budget import Budget
from sync.cost import Cost

_USUAL, _LEAST, _MOST, _STEP = 100, 1, 1_000_000, 50


class CostBox(QWidget):
    """``chosen`` gives another budget, ``sync_wanted`` asks to begin."""

    chosen = Signal(Budget)
    sync_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a limit, and nothing known of the cost yet."""
        super().__init__(parent)
        self._is_shown = False
        self.cost = look.PlainLabel()
        self.cost.setObjectName("cost")
        self.cost.setWordWrap(True)
        self.texts_only = QCheckBox(tr("Texts only, no files"))
        self.texts_only.setObjectName("texts_only")
        self.texts_only.setToolTip(tr("Records with files that were not sent yet wait."))
        self.limited = QCheckBox(tr("At most, this time:"))
        self.limited.setObjectName("limited")
        self.limited.setToolTip(
            tr("What does not fit waits, whole records only. What comes from there counts as well.")
        )
        self.most = _kilobytes()
        self.sync = look.main_button(tr("Synchronize"), "synchronize_queue", "sync")
        self.sync.setToolTip(tr("Key: F5"))
        self._arrange()
        self.texts_only.toggled.connect(self._choose)
        self.limited.toggled.connect(self._choose)
        self.most.valueChanged.connect(self._choose)
        self.sync.clicked.connect(self.sync_wanted)
        self.show_budget(Budget())

    def show_cost(self, cost: Cost) -> None:
        """Say what it costs."""
        self.cost.setText(say_cost(cost))

    def show_budget(self, budget: Budget) -> None:
        """Show what was chosen before."""
        self._is_shown = True
        self.texts_only.setChecked(not budget.files)
        self.limited.setChecked(budget.most is not None)
        if budget.most is not None:
            self.most.setValue(budget.most // KILOBYTE)
        self.most.setEnabled(self.limited.isChecked())
        self._is_shown = False

    def budget(self) -> Budget:
        """What is chosen."""
        most = self.most.value() * KILOBYTE if self.limited.isChecked() else None
        return Budget(not self.texts_only.isChecked(), most)

    def _arrange(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(look.GAP)
        choices.addWidget(self.texts_only)
        choices.addSpacing(look.WIDE)
        choices.addWidget(self.limited)
        choices.addWidget(self.most)
        choices.addStretch(1)
        choices.addWidget(self.sync)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.cost)
        layout.addLayout(choices)

    def _choose(self) -> None:
        """What is only shown was not chosen by anybody."""
        if not self._is_shown:
            self.most.setEnabled(self.limited.isChecked())
            self.chosen.emit(self.budget())


def _kilobytes() -> QSpinBox:
    box = QSpinBox()
    box.setObjectName("most_kilobytes")
    box.setAccessibleName(tr("At most so many kilobytes"))
    box.lineEdit().setAccessibleName(box.accessibleName())
    box.lineEdit().setTextMargins(look.SMALL, 0, look.SMALL, 0)
    box.setRange(_LEAST, _MOST)
    box.setSingleStep(_STEP)
    box.setValue(_USUAL)
    box.setSuffix(" " + tr("kB"))
    box.setGroupSeparatorShown(True)
    box.setKeyboardTracking(False)
    return box
