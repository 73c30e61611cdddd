"""What was said about one answer, and the box in which one more thing is said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import FaultLabel, MutedLabel, PlainLabel
from desktop_app.widgets.note_box import NoteBox
from desktop_app.words import say_when, tr
from forms.words import Phrase
from sync.records import Clock
from sync.review import Comment

_HEIGHT = 64


class CommentBox(QWidget):
    """``written`` gives the path of the answer and the words; ``settled`` the name of a comment that is done with."""

    written = Signal(str, str)
    settled = Signal(str)

    def __init__(
        self, path: str, label: str, comments: Sequence[Comment], clock: Clock, parent: QWidget | None = None
    ) -> None:
        """``label`` is what was asked; what is settled already is shown as such."""
        super().__init__(parent)
        self._path = path
        self.setObjectName(f"comments_{path}")
        self.add = look.button(tr("Comment …"), f"comment_{path}", "colleague", kind="link")
        self.add.setAccessibleName(tr("Comment on: {question}", question=label))
        self.words = NoteBox(f"comment_words_{path}", _HEIGHT)
        self.words.setAccessibleName(self.add.accessibleName())
        self.fault = FaultLabel()
        self.keep = look.button(tr("Keep the comment"), f"comment_keep_{path}", "check")
        self.cancel = look.button(tr("Leave it"), f"comment_cancel_{path}")
        self._form = self._arranged_form()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        for comment in comments:
            layout.addWidget(self._said(comment, clock))
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._form)
        self.setFocusProxy(self.add)
        self.add.clicked.connect(lambda: self._open(True))
        self.cancel.clicked.connect(lambda: self._open(False))
        self.keep.clicked.connect(self._keep)

    def _arranged_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        column.addWidget(self.words)
        column.addWidget(self.fault)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        form.hide()
        return form

    def _said(self, comment: Comment, clock: Clock) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        text = comment_words(comment, clock)
        if comment.settled_at is not None:
            label: PlainLabel = MutedLabel(tr("{comment} – settled", comment=text))
        else:
            label = PlainLabel(text)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        if comment.settled_at is None:
            done = look.button(tr("Settled"), f"settle_{comment.identifier}", "check", kind="link")
            done.setToolTip(tr("This comment is done with"))
            done.clicked.connect(lambda: self.settled.emit(comment.identifier))
            row.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _open(self, opened: bool) -> None:
        self._form.setVisible(opened)
        self.add.setVisible(not opened)
        self.fault.hide()
        (self.words if opened else self.add).setFocus()

    def _keep(self) -> None:
        words = self.words.toPlainText().strip()
        if words:
            self.written.emit(self._path, words)
            return
        self.fault.setText(tr("Write what the author should know."))
        self.fault.show()
        self.words.setFocus()


def comment_words(comment: Comment, clock: Clock) -> str:
    """What was said, by whom and when, in one line."""
    when = Phrase(say_when(comment.at, clock))
    if not comment.who:
        return tr("{words} ({when})", words=comment.words, when=when)
    return tr("{who}: {words} ({when})", who=comment.who, words=comment.words, when=when)
