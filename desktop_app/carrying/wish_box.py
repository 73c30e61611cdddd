"""How a bundle is to be: for whom, with files or without, in parts for a mail, locked, and what it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import look
from desktop_app.carrying.load import Load
from desktop_app.carrying.passphrase_box import PassphraseBox
from desktop_app.words import tr
from sync.bundle.making import Wish

MEGABYTE = 10**6
PARTS = (0, 5, 10, 20)


class WishBox(QWidget):
    """``changed`` says that something was chosen otherwise; ``entered`` that Enter was pressed in it."""

    changed = Signal()
    entered = Signal()

    def __init__(self, *, hand_over: bool, parent: QWidget | None = None) -> None:
        """``hand_over``: at first the other office is to decide what becomes of the records."""
        super().__init__(parent)
        self.recipient = QLineEdit()
        self.recipient.setObjectName("recipient")
        self.recipient.setMaxLength(200)
        self.recipient.setPlaceholderText(tr("A name or an office"))
        self.recipient.setAccessibleName(tr("For whom"))
        self.recipient.returnPressed.connect(self.entered)
        self.files = QCheckBox(tr("With the files that belong to the records"))
        self.files.setObjectName("with_files")
        self.files.setChecked(True)
        self.files.toggled.connect(self.changed)
        self.parts = self._sizes()
        self.lock = PassphraseBox()
        self.lock.entered.connect(self.entered)
        self._asking = self._wanted(hand_over=hand_over)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        for widget in (
            self._asking,
            look.Heading(tr("For whom (you may leave this empty)"), 3),
            self.recipient,
            None,
            look.Heading(tr("How it travels"), 3),
            self.parts,
            self.files,
            self.lock,
        ):
            if widget is None:
                layout.addSpacing(look.GAP)
            else:
                layout.addWidget(widget)
        layout.addStretch(1)

    def wish(self, records: Sequence[str]) -> Wish:
        """The wish for these records."""
        return Wish(
            records=tuple(records),
            hand_over=self.is_hand_over(),
            files=self.files.isChecked(),
            recipient=self.recipient.text().strip(),
            most_bytes=int(self.parts.currentData()) * MEGABYTE,
            passphrase=self.lock.passphrase(),
        )

    def is_hand_over(self) -> bool:
        """Whether the other office is to decide what becomes of the records."""
        return self._decide.isChecked()

    def show_load(self, load: Load) -> None:
        """Ask only what there is to be asked of these records."""
        waits = [line for line in load.going if line.intent is not None]
        self._asking.setVisible(bool(waits))
        self.files.setVisible(bool(load.files))

    def _sizes(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("parts")
        box.setAccessibleName(tr("How it travels"))
        for size in PARTS:
            words = tr("Parts of at most {n} MB, for mail", "Parts of at most {n} MB, for mail", n=size)
            box.addItem(words if size else tr("One file, for a stick"), size)
        return box

    def _wanted(self, *, hand_over: bool) -> QWidget:
        same = QRadioButton(tr("Do what my queue asks for"))
        same.setObjectName("as_queued")
        self._decide = QRadioButton(tr("Look at them and decide"))
        self._decide.setObjectName("hand_over")
        (self._decide if hand_over else same).setChecked(True)
        group = QButtonGroup(self)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, look.GAP)
        layout.setSpacing(look.SMALL)
        layout.addWidget(look.Heading(tr("What the other office is to do"), 3))
        for button in (same, self._decide):
            group.addButton(button)
            layout.addWidget(button)
        self._decide.toggled.connect(lambda _on: self.changed.emit())
        return box
