"""What can be done where the records cannot be opened: saving what a damaged file has, or going back to a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.backups.saying import moments_of, say_backup
from desktop_app.words import tr

_WIDTH = 640


class RescueBox(QFrame):
    """``repair_wanted`` asks to save what can be read, ``return_wanted`` gives the backup to go back to."""

    repair_wanted = Signal()
    return_wanted = Signal(Path)

    def __init__(
        self,
        folder: Path,
        *,
        can_repair: bool = True,
        is_newer: bool = False,
        is_doubtful: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Offer what there is for the records in this folder; without ``can_repair`` saving was tried in vain.

        ``is_newer`` says that nothing is damaged, but a newer version has changed them since. Where it ``is_doubtful``
        that they are damaged, because another passphrase may open them, saving is not offered.
        """
        from desktop_app.operations.rescuing import backups_before_newer, backups_of, is_there

        super().__init__(parent)
        self.setObjectName("rescue")
        self.setProperty("look", "card")
        self.setFixedWidth(_WIDTH)
        self._backups = backups_before_newer(folder) if is_newer else backups_of(folder)
        self._is_there = is_there(folder) and not is_doubtful
        self._can_repair, self._is_newer = can_repair, is_newer
        leads = is_newer or is_doubtful or (self._is_there and can_repair)
        self.repair = look.main_button(tr("Save what can be read"), "rescue_repair", "save")
        self.repair.clicked.connect(lambda _on=False: self._go(self.repair_wanted.emit))
        self.back = look.button(
            tr("Go back to this backup"), "rescue_return", "undo", kind="" if leads else "main"
        )
        self.back.clicked.connect(lambda _on=False: self._go(self._return))
        self.choice = QComboBox()
        self.choice.setObjectName("rescue_choice")
        self.choice.setAccessibleName(tr("Backups"))
        self.choice.addItems(list(map(say_backup, self._backups, moments_of(self._backups))))
        self._arrange()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        column.setSpacing(look.GAP)
        if self._is_newer:
            words = tr(
                "You can also go on with this version, from a backup that it can open. What is here now is kept as a "
                "backup for the newer version."
            )
            column.addWidget(_wrapped(look.PlainLabel(words)))
        elif self._is_there and self._can_repair:
            self._offer_repair(column)
        elif self._is_there:
            words = tr("Nothing could be read of the damaged file. It is kept as it is.")
            column.addWidget(_wrapped(look.PlainLabel(words)))
        if self._backups:
            words = tr(
                "Your records are again as they were then. What you sent since comes back from the clearing-house; "
                "what you entered since and did not send is gone from your lists."
            )
            _add(column, tr("Go back to a backup"), words, self.back, self.choice)
        else:
            column.addWidget(
                _wrapped(look.MutedLabel(tr("There is no backup on this computer to go back to.")))
            )

    def _offer_repair(self, column: QVBoxLayout) -> None:
        words = tr(
            "Every record that lies on a sound part of the file goes into a new one, up to your last changes. "
            "You are told what could not be saved. This can take some minutes."
        )
        _add(column, tr("Save what can be read"), words, self.repair)
        kept = tr(
            "Whatever you choose, the damaged file is kept. After saving what can be read, you can still go back to a "
            "backup."
        )
        column.addWidget(_wrapped(look.MutedLabel(kept)))
        column.addSpacing(look.GAP)

    @property
    def offers_something(self) -> bool:
        """Whether there is anything that can be done."""
        return bool(self._backups) or not self._is_newer

    def _go(self, do: Callable[[], None]) -> None:
        for widget in (self.repair, self.back, self.choice):
            widget.setEnabled(False)
        do()

    def _return(self) -> None:
        self.return_wanted.emit(self._backups[self.choice.currentIndex()].path)


def _add(
    column: QVBoxLayout, head: str, words: str, button: QPushButton, above: QWidget | None = None
) -> None:
    column.addWidget(look.Heading(head, 3))
    column.addWidget(_wrapped(look.PlainLabel(words)))
    if above is not None:
        column.addWidget(above)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(button)
    column.addLayout(row)


def _wrapped(label: look.PlainLabel) -> look.PlainLabel:
    """As high as its text needs: a layout asks for a height before it knows the width."""
    width = _WIDTH - 2 * look.WIDE - 2
    label.setWordWrap(True)
    label.setFixedWidth(width)
    label.setMinimumHeight(label.heightForWidth(width))
    return label
