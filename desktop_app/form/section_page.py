"""The questions of one section on a card; those that are not asked now are not even made yet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.form.row import QuestionRow
from desktop_app.labels import Heading, MutedLabel
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.factory import make
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr
from forms.kinds import Document
from forms.paths import value_at
from forms.spec import Question, Section
from sync.review import Comment

WIDEST = 920


class SectionPage(QScrollArea):
    """``made`` gives each widget once, when it is first needed, for the page to listen to.

    ``comment_settled`` gives the name of a comment that is done with.
    """

    made = Signal(object)
    comment_settled = Signal(str)

    def __init__(self, section: Section, questions: tuple[Question, ...], surroundings: Surroundings) -> None:
        """Show nothing until the document comes."""
        super().__init__()
        self.section = section
        self.rows: dict[str, QuestionRow] = {}
        self._comments: Mapping[str, tuple[Comment, ...]] = {}
        self._questions = questions
        self._surroundings = surroundings
        self.setObjectName(f"section_{section.name}")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = look.frame("card")
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(
            look.WIDE + look.GAP, look.WIDE, look.WIDE + look.GAP, look.WIDE + look.GAP
        )
        self._column.setSpacing(look.WIDE + look.SMALL)
        self._legend = MutedLabel(tr("* needed to publish"))
        top = QHBoxLayout()
        top.addWidget(Heading(tr(section.title), 2), 1)
        top.addWidget(self._legend)
        self._column.addLayout(top)
        self._card.setMaximumWidth(WIDEST)
        self.setWidget(self._around(self._card))
        self.setFrameShape(QFrame.Shape.NoFrame)

    def widgets(self) -> list[QuestionWidget]:
        """The widgets that were made, in the order of the questions."""
        return [self.rows[one.path].widget for one in self._questions if one.path in self.rows]

    def show_document(self, document: Document, languages: tuple[str, ...], read_only: bool) -> None:
        """Show the questions that are asked, each with its answer as far as it differs from what is shown."""
        self.apply_conditions(document, languages, read_only)
        for path, row in self.rows.items():
            if row.widget.value() != value_at(document, path):
                row.widget.set_value(value_at(document, path))

    def apply_conditions(
        self, document: Document, languages: tuple[str, ...], read_only: bool, changed: str = ""
    ) -> None:
        """Let questions come and go; with a ``changed`` path only those that depend on it."""
        for question in self._questions:
            if changed and changed not in question.reads:
                continue
            asked = question.is_asked(document)
            if asked and question.path not in self.rows:
                self._make(question, document, languages, read_only)
            if question.path in self.rows:
                self.rows[question.path].setVisible(asked)
                self.rows[question.path].set_required(asked and question.is_required(document))
                self.rows[question.path].widget.look_at(document)
        self._legend.setVisible(any(question.is_required(document) for question in self._questions))

    def show_comments(self, comments: Mapping[str, tuple[Comment, ...]]) -> None:
        """Show what was remarked, by the question under which it belongs."""
        self._comments = comments
        for path in self.rows:
            self._remark(path)

    def _remark(self, path: str) -> None:
        self.rows[path].show_comments(self._comments.get(path, ()), self._surroundings.desk.clock)

    def go_to(self, path: str) -> None:
        """Bring a question into view, with the cursor in it."""
        row = self.rows.get(path)
        if row is not None:
            row.widget.focus()
            # A section that was built just now has its measures only after the events that wait.
            QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, look.WIDE * 2))

    def begin(self) -> None:
        """Put the cursor into the first question that is asked."""
        shown = [row for row in self.rows.values() if not row.isHidden()]
        order = [question.path for question in self._questions]
        if shown:
            min(shown, key=lambda row: order.index(row.widget.question.path)).widget.focus()

    def _around(self, card: QWidget) -> QWidget:
        """The card at the leading side, as wide as a line can be read."""
        across = QHBoxLayout()
        across.addWidget(card, 100)
        across.addStretch(1)
        around = QWidget()
        layout = QVBoxLayout(around)
        layout.setContentsMargins(look.GAP, look.GAP, look.GAP, look.GAP)
        layout.addLayout(across)
        layout.addStretch(1)
        return around

    def _make(
        self, question: Question, document: Document, languages: tuple[str, ...], read_only: bool
    ) -> None:
        widget = make(question, self._surroundings)
        widget.set_languages(languages)
        widget.look_at(document)
        widget.set_value(value_at(document, question.path))
        widget.set_read_only(read_only)
        row = QuestionRow(widget)
        self.rows[question.path] = row
        order = [one.path for one in self._questions if one.path in self.rows]
        self._column.insertWidget(order.index(question.path) + 1, row)
        row.settled.connect(self.comment_settled)
        self._remark(question.path)
        self.made.emit(widget)
