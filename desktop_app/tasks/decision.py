"""The foot of a request: approve it, or return or reject it with a reason that its author will read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import FaultLabel, MutedLabel, PlainLabel
from desktop_app.widgets.note_box import NoteBox
from desktop_app.words import tr

_HEIGHT = 96


class Decision(QFrame):
    """``returned`` gives the reason."""

    approved = Signal()
    returned = Signal(str)

    def __init__(
        self,
        effect: str,
        who_reads: str,
        *,
        whole: bool = True,
        rejects: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``effect`` says what approving does; ``who_reads`` what becomes of the reason.

        A colleague in the country returns, the clearing-house ``rejects``.
        Where it is not the ``whole`` foot of a page but stands beside something else there, it has no frame.
        """
        super().__init__(parent)
        self.setObjectName("decision")
        if whole:
            self.setProperty("look", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.effect = MutedLabel(effect)
        self.effect.setWordWrap(True)
        make = look.main_button if whole else look.button
        self.approve = make(tr("Approve"), "task_approve", "check")
        self._rejects = rejects
        self.back = look.button(self._back_words(), "task_return", "returned")
        self.reason = NoteBox("task_reason", _HEIGHT)
        self.fault = FaultLabel()
        self.fault.setObjectName("task_reason_fault")
        self.send = look.main_button(
            tr("Reject it") if rejects else tr("Return it"), "task_return_send", "returned"
        )
        self.cancel = look.button(
            tr("Do not reject it") if rejects else tr("Do not return it"), "task_return_cancel"
        )
        self._buttons = self._first_row()
        self._form = self._reason_form(who_reads)
        layout = QVBoxLayout(self)
        margin = (look.WIDE, look.GAP) if whole else (0, 0)
        layout.setContentsMargins(*margin, *margin)
        layout.addWidget(self._buttons)
        layout.addWidget(self._form)
        self.approve.clicked.connect(self.approved)
        self.back.clicked.connect(lambda: self._open(True))
        self.cancel.clicked.connect(lambda: self._open(False))
        self.send.clicked.connect(self._return)
        self.reason.textChanged.connect(self.fault.hide)

    def _first_row(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.effect, 1)
        row.addWidget(self.back)
        row.addWidget(self.approve)
        return widget

    def _reason_form(self, who_reads: str) -> QWidget:
        why = tr("Why do you return it, and what is to be mended?")
        if self._rejects:
            why = tr("Why do you reject it, and what is to be mended?")
        words = f"{why} {who_reads}"
        label = PlainLabel(words)
        label.setWordWrap(True)
        label.setBuddy(self.reason)
        self.reason.setAccessibleName(words)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        for part in (label, self.reason, self.fault):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.send)
        column.addLayout(row)
        widget.hide()
        return widget

    def _back_words(self) -> str:
        return tr("Reject with a reason …") if self._rejects else tr("Return with a reason …")

    def say_number(self, number: int) -> None:
        """Say on the buttons on how many records the decision is."""
        many = number > 1
        self.approve.setText(tr("Approve {n}", "Approve {n}", n=number) if many else tr("Approve"))
        words = tr("Return {n} with a reason …", "Return {n} with a reason …", n=number)
        self.back.setText(words if many else self._back_words())

    def close_reason(self) -> None:
        """The reason that was written was given: the next one begins empty."""
        self.reason.clear()
        self._form.hide()
        self._buttons.show()

    def _open(self, opened: bool) -> None:
        self._form.setVisible(opened)
        self._buttons.setVisible(not opened)
        (self.reason if opened else self.back).setFocus()

    def _return(self) -> None:
        reason = self.reason.toPlainText().strip()
        if reason:
            self.returned.emit(reason)
            return
        self.fault.setText(tr("Write a reason: without one the author does not know what to mend."))
        self.fault.show()
        self.reason.setFocus()
