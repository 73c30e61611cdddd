"""Asking for a review: of which record, with which note, in this office or at the clearing-house."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel, PlainLabel
from desktop_app.operations.drafts import check, existing
from desktop_app.widgets.note_box import NoteBox
from desktop_app.widgets.page_top import page_top
from desktop_app.words import tr
from forms.documents import title_of
from forms.registry import form_for
from sync.rights import Act, refusal

_HEIGHT = 120


class AskPage(QWidget):
    """``ask_wanted`` gives the record and the note, ``ask_there_wanted`` the record alone; ``back_wanted`` follows."""

    changed = Signal(str)
    back_wanted = Signal()
    ask_wanted = Signal(str, str)
    ask_there_wanted = Signal(str)

    def __init__(self, desk: Desk, identifier: str, parent: QWidget | None = None) -> None:
        """Of this record; Trouble where it is not here."""
        super().__init__(parent)
        self._desk, self.identifier = desk, identifier
        self.setObjectName("ask_review")
        record = existing(desk, identifier)
        form = form_for(record.record_type)
        self._problems = len(check(desk, record))
        self._may_there = refusal(Act.ASK_THERE, desk.office_role, record) is None
        named = PlainLabel(title_of(form, record.mine, desk.language) or tr("Without a title"))
        named.setObjectName("ask_review_title")
        named.setWordWrap(True)
        self.here = QRadioButton(tr("In our office: on this computer, or handed over in a bundle"))
        self.here.setObjectName("ask_review_here")
        self.there = QRadioButton(tr("At the clearing-house: the focal point finds the request there"))
        self.there.setObjectName("ask_review_there")
        self.here.setChecked(True)
        self.note = NoteBox("ask_review_note", _HEIGHT)
        self.send = look.main_button(tr("Ask for review"), "ask_review_send", "review")
        top, back = page_top(self.title(), named)
        back.clicked.connect(self.back_wanted)
        self.send.clicked.connect(self._send)
        self.here.toggled.connect(lambda _on: self._show())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        self._fill(layout)
        self._show()
        self.setFocusProxy(self.note)

    def _fill(self, layout: QVBoxLayout) -> None:
        self.hint = MutedLabel()
        self.hint.setObjectName("ask_review_hint")
        self.hint.setWordWrap(True)
        self.label = PlainLabel(tr("What should the reviewer know? (may stay empty)"))
        self.label.setBuddy(self.note)
        self.note.setAccessibleName(self.label.text())
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addStretch(1)
        for part in (self.here, self.there, self.label, self.note, self.hint):
            layout.addWidget(part)
        layout.addLayout(row)
        layout.addStretch(1)

    def title(self) -> str:
        """What the page is called."""
        return tr("Ask for review")

    def refresh(self) -> None:
        """Nothing here changes by itself."""

    def leave(self) -> None:
        """Nothing is pending here: nothing was asked for yet."""

    def _show(self) -> None:
        """What follows from the choice; at the clearing-house nobody reads a note, and nothing may be left to mend."""
        here = self.here.isChecked()
        for part in (self.label, self.note):
            part.setVisible(here)
        for choice in (self.here, self.there):
            choice.setVisible(self._may_there)
        self.send.setEnabled(here or not self._problems)
        self.hint.setText(self._hint(here))

    def _hint(self, here: bool) -> str:
        if self._problems:
            number = tr(
                "{n} answer is still to be completed.",
                "{n} answers are still to be completed.",
                n=self._problems,
            )
            after = (
                tr("You can ask all the same: the reviewer sees it too.")
                if here
                else tr("Publication can be asked for only when nothing is left to complete.")
            )
            return f"{number} {after}"
        if here:
            return tr(
                "Once it is approved, you can ask for its publication yourself. "
                "If it comes back, you read the reason at the top of the form."
            )
        return tr(
            "It goes with the next synchronization. The focal point publishes it, or returns it with a reason."
        )

    def _send(self) -> None:
        identifier, note = self.identifier, self.note.toPlainText()
        here = self.here.isChecked()
        self.back_wanted.emit()
        if here:
            self.ask_wanted.emit(identifier, note)
        else:
            self.ask_there_wanted.emit(identifier)
