"""One question on the page: its label with the mark of what is needed, its help, and the widget that asks it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.form.remarks import Remarks
from desktop_app.labels import MutedLabel, PlainLabel
from desktop_app.questions.base import QuestionWidget
from desktop_app.words import tr
from forms.spec import Question
from sync.records import Clock
from sync.review import Comment


class QuestionRow(QWidget):
    """Label, help and widget, one below the other, and what a reviewer remarked on the answer.

    ``settled`` gives the name of a comment that is done with.
    """

    settled = Signal(str)

    def __init__(self, widget: QuestionWidget) -> None:
        """Show a question's widget with its words."""
        super().__init__()
        self.widget = widget
        self.label = PlainLabel()
        font = self.label.font()
        font.setBold(True)
        self.label.setFont(font)
        self.label.setWordWrap(True)
        self.label.setBuddy(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.label)
        if self.question.help:
            help_line = MutedLabel(tr(self.question.help))
            help_line.setWordWrap(True)
            layout.addWidget(help_line)
        layout.addWidget(widget)
        self._remarks: Remarks | None = None
        self.set_required(False)

    def show_comments(self, comments: Sequence[Comment], clock: Clock) -> None:
        """Show what is open of what was remarked; the cursor goes to the answer where the last was settled."""
        if self._remarks is None:
            if not comments:
                return
            self._remarks = Remarks(tr(self.question.label), clock, self)
            self._remarks.settled.connect(self.settled)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._remarks)
        if self._remarks.show_comments(comments):
            self.widget.focus()

    @property
    def question(self) -> Question:
        """The question."""
        return self.widget.question

    def set_required(self, required: bool) -> None:
        """Mark it as needed to send, or not."""
        label = tr(self.question.label)
        self.label.setText(f"{label} *" if required else label)
        name = tr("{question}, needed to publish", question=label) if required else label
        self.widget.setAccessibleName(name)
