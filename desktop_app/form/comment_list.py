"""The open comments on a record, above its questions: each leads to its question, and can be settled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.form.remarks import asked_at
from desktop_app.labels import Heading
from desktop_app.review.comments import comment_words
from desktop_app.words import tr
from forms.spec import Form
from sync.records import Clock
from sync.review import Comment

_MOST = 150
_ROW = 34


class CommentList(QFrame):
    """``path_wanted`` gives a question's path, ``settled`` the name of a comment; hidden where nothing is open."""

    path_wanted = Signal(str)
    settled = Signal(str)

    def __init__(self, form: Form, clock: Clock, parent: QWidget | None = None) -> None:
        """Nothing is open yet."""
        super().__init__(parent)
        self._form, self._clock = form, clock
        self._names: tuple[str, ...] = ()
        self.setObjectName("form_comments")
        self.setProperty("look", "bar")
        self.heading = Heading("", 3)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.heading)
        layout.addWidget(self.area)
        self.hide()

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show these; where they are the same as before, nothing moves."""
        names = tuple(comment.identifier for comment in comments)
        if names == self._names:
            return
        self._names = names
        self.heading.setText(tr("{n} comment to look at", "{n} comments to look at", n=len(comments)))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for comment in comments:
            column.addLayout(self._line(comment))
        column.addStretch(1)
        self.area.setWidget(page)
        page.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setFixedHeight(min(_MOST, max(_ROW, page.sizeHint().height())))
        self.setVisible(bool(comments))

    def _line(self, comment: Comment) -> QHBoxLayout:
        words = comment_words(comment, self._clock)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        if path := asked_at(self._form, comment.path):
            label = tr(self._form.question(path).label)
            text = tr("{question}: {comment}", question=label, comment=words)
            lead = look.leading_link(text.replace("&", "&&"), f"comment_line_{comment.identifier}")
            lead.setToolTip(look.as_tooltip(text))
            lead.clicked.connect(lambda: self.path_wanted.emit(path))
            row.addWidget(lead, 1, Qt.AlignmentFlag.AlignLeading)
        else:
            said = look.PlainLabel(words)
            said.setWordWrap(True)
            row.addWidget(said, 1)
        done = look.button(tr("Settled"), f"settle_{comment.identifier}", "check", kind="link")
        done.setToolTip(tr("This comment is done with"))
        done.clicked.connect(lambda: self.settled.emit(comment.identifier))
        row.addWidget(done)
        return row
