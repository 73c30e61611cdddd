"""All sections of a form, one in view; each is built when it is first looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_app.form.remarks import by_question
from desktop_app.form.section_page import SectionPage
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.surroundings import Surroundings
from forms.documents import languages_of
from forms.kinds import Document
from forms.paths import value_at
from forms.spec import Form
from sync.review import Comment


class SectionStack(QStackedWidget):
    """Keeps the widgets in step with a document. ``made`` gives each widget once, for the page to listen to.

    ``comment_settled`` gives the name of a comment that is done with.
    """

    made = Signal(object)
    comment_settled = Signal(str)

    def __init__(self, form: Form, surroundings: Surroundings) -> None:
        """Build nothing yet."""
        super().__init__()
        self._form = form
        self._language = surroundings.language
        self._document: Document = {}
        self._read_only = False
        self._built: set[int] = set()
        self.pages: list[SectionPage] = []
        for section in form.sections:
            questions = tuple(question for question in form.questions if question.section == section)
            page = SectionPage(section, questions, surroundings)
            page.made.connect(self.made)
            page.comment_settled.connect(self.comment_settled)
            self.pages.append(page)
            self.addWidget(page)

    def widgets(self) -> Iterator[QuestionWidget]:
        """Every widget that was made."""
        for place in sorted(self._built):
            yield from self.pages[place].widgets()

    def widget_at(self, path: str) -> QuestionWidget | None:
        """The widget of a question, if it was made."""
        return next((widget for widget in self.widgets() if widget.question.path == path), None)

    def open(self, place: int) -> None:
        """Bring a section into view."""
        self._built.add(place)
        self.pages[place].show_document(self._document, self._languages(), self._read_only)
        self.setCurrentIndex(place)

    def show_document(self, document: Document, *, read_only: bool) -> None:
        """Show another document in all that is built."""
        self._document, self._read_only = document, read_only
        for place in self._built:
            self.pages[place].show_document(document, self._languages(), read_only)
        for widget in self.widgets():
            widget.set_languages(self._languages())
            widget.set_read_only(read_only)

    def follow(self, document: Document, path: str) -> None:
        """An answer changed through its own widget: let the questions that depend on it come and go."""
        self._document = document
        for place in self._built:
            self.pages[place].apply_conditions(document, self._languages(), self._read_only, path)
        if path == self._form.languages_path:
            for widget in self.widgets():
                widget.set_languages(self._languages())

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show what a reviewer remarked, each under its question."""
        found = by_question(self._form, comments)
        for page in self.pages:
            page.show_comments(found)

    def put(self, document: Document, path: str) -> None:
        """An answer changed from elsewhere: show it in its widget, and follow."""
        widget = self.widget_at(path)
        if widget is not None:
            widget.set_value(value_at(document, path))
        self.follow(document, path)

    def place_of(self, path: str) -> int:
        """The place of the section in which a question stands; the one in view where the form has none there."""
        if not self._form.has(path):
            return self.currentIndex()
        return self._form.sections.index(self._form.question(path).section)

    def _languages(self) -> tuple[str, ...]:
        """The record's languages; the user's own where it has none, so that there is a box to write in."""
        return languages_of(self._form, self._document) or (self._language,)
