"""How the form page is put together, and what it shows of a document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.form.band import Band
from desktop_app.form.checking import Checking
from desktop_app.form.comment_list import CommentList
from desktop_app.form.editing import Editing
from desktop_app.form.footer import Footer
from desktop_app.form.header import Header
from desktop_app.form.problem_list import ProblemList
from desktop_app.form.progress import first_gap, language_mark, section_mark, share
from desktop_app.form.saver import Saver
from desktop_app.form.section_list import SectionList
from desktop_app.form.section_stack import SectionStack
from desktop_app.questions.surroundings import Surroundings
from desktop_app.questions.texts import TextWidget
from desktop_app.record_menu import CHANGES
from desktop_app.words import tr
from forms.documents import languages_of
from forms.kinds import Document, Kind
from forms.spec import Form
from sync.records import Clock
from sync.review import Comment


class FormView:
    """The parts of the page in their places."""

    def __init__(
        self, page: QWidget, form: Form, surroundings: Surroundings, saver: Saver, clock: Clock
    ) -> None:
        """Lay the parts out on the page."""
        self._form = form
        self.header = Header(tr(form.plural))
        self.band = Band()
        self.comments = CommentList(form, clock)
        self.sections = SectionList(form.sections)
        self.stack = SectionStack(form, surroundings)
        self.problems = ProblemList(form)
        self.footer = Footer(saver, clock)
        self._read_only = False
        self.stack.comment_settled.connect(self.comments.settled)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stack, 1)
        middle.addLayout(self._below())
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.sections)
        body.addLayout(middle, 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.band)
        layout.addWidget(self.comments)
        layout.addLayout(body, 1)
        layout.addWidget(self.footer)
        page.setFocusProxy(self.sections.list)

    def _below(self) -> QVBoxLayout:
        below = QVBoxLayout()
        below.setContentsMargins(look.margins(look.GAP, 0, look.WIDE, look.GAP))
        below.addWidget(self.problems)
        return below

    def begin_at_first(self, page: QWidget) -> None:
        """In a new record the cursor stands where writing begins: in the first question after the languages."""
        first = next((one for one in self.stack.widgets() if one.question.kind is not Kind.LANGUAGES), None)
        if first is not None:
            page.setFocusProxy(first.body)

    def show_document(self, document: Document, *, read_only: bool) -> None:
        """Show a document, to be changed or only read."""
        self._read_only = read_only
        self.stack.show_document(document, read_only=read_only)
        self.header.set_read_only(read_only)

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show what a reviewer remarked: all of it at the top, and each under its question."""
        self.comments.show_comments(comments)
        self.stack.show_comments(comments)

    def show_steps(self, editing: Editing) -> None:
        """Show whether there is something to take back or to do again."""
        self.footer.show_steps(undo=editing.can_undo, redo=editing.can_redo)
        self.header.more.allow(CHANGES, bool(editing.changed_paths))

    def show_findings(self, document: Document, checking: Checking, title: str) -> None:
        """Show what is to be mended, and how far sections, languages and the whole are."""
        form, marked = self._form, set(checking.marked())
        self.header.title.setText(title)
        languages = languages_of(form, document)
        self.header.show_languages({name: language_mark(form, document, name) for name in languages})
        self.sections.show_marks(
            {one.name: section_mark(form, one, document, checking.found, marked) for one in form.sections}
        )
        self.sections.show_share(share(form, document, checking.found))
        self.show_problems(checking)

    def show_problems(self, checking: Checking) -> None:
        """Show the problems beside their fields, and in the list if it is open."""
        for widget in self.stack.widgets():
            widget.set_problem([] if self._read_only else checking.at(widget.question.path))
        if not self.problems.isHidden():
            self.problems.show_problems(checking.found)

    def open_problems(self, checking: Checking) -> None:
        """Open the list of all that is to be mended."""
        self.problems.show_problems(checking.found)
        self.problems.show()

    def go_to(self, path: str) -> None:
        """Bring a question into view, with the cursor in it."""
        place = self.stack.place_of(path)
        self.sections.go_to(place)
        self.stack.pages[place].go_to(path)

    def go_to_language(self, document: Document, language: str) -> None:
        """Go to the first text that is missing in a language."""
        path = first_gap(self._form, document, language)
        if path:
            self.go_to(path)
            widget = self.stack.widget_at(path)
            if isinstance(widget, TextWidget):
                widget.focus_language(language)

    def step_section(self, by: int) -> None:
        """Go to the next section or the one before."""
        place = self.sections.list.currentRow() + by
        if 0 <= place < self.stack.count():
            self.sections.go_to(place)
            self.stack.pages[place].begin()
