"""One question on the page: its label with the mark of what is needed, its help, and the widget that asks it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel, PlainLabel
from desktop_app.questions.base import QuestionWidget
from desktop_app.words import tr
from forms.spec import Question


class QuestionRow(QWidget):
    """Label, help and widget, one below the other."""

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
        self.set_required(False)

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
