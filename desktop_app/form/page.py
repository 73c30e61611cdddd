"""The page on which a record is entered: its questions by section, saved by itself, checked when asked."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app import errors
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.focus import FocusWatch
from desktop_app.form.keys import hear_keys
from desktop_app.form.languages import LanguageChanges
from desktop_app.form.session import Session
from desktop_app.form.steps import Steps
from desktop_app.form.telling import tell
from desktop_app.form.view import FormView
from desktop_app.form.wishes import Wishes
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.surroundings import Surroundings
from desktop_app.widgets import tabbing
from sync.errors import Trouble
from sync.records import Intent

LOOK_AFTER = 250


class FormPage(QWidget):
    """One record, opened to be entered or read.

    ``changed`` names a record that changed in the store; ``submit_wanted`` gives the record and an ``Intent``'s value,
    after everything was saved; ``record_wanted`` asks to open another record on top, ``settle_wanted`` to settle this,
    ``recall_wanted`` to take its request back; ``seldom_wanted`` gives what was chosen of its menu, and the record,
    ``review_wanted`` what is wanted of its review in the country, ``comment_settled`` names a comment done with.
    """

    back_wanted = Signal()
    record_wanted = Signal(str)
    file_wanted = Signal(str)
    changed = Signal(str)
    print_wanted = Signal(str)
    submit_wanted = Signal(str, str)
    settle_wanted = Signal(str)
    recall_wanted = Signal(str)
    review_wanted = Signal(str, str)
    comment_settled = Signal(str)
    seldom_wanted = Signal(str, str)

    def __init__(
        self, desk: Desk, background: Background, identifier: str, parent: QWidget | None = None
    ) -> None:
        """Open the record; Trouble where this computer has none with the identifier."""
        super().__init__(parent)
        self._desk = desk
        self.identifier = identifier
        self.session = Session(desk, background, identifier, self)
        self.saver = self.session.saver
        surroundings = Surroundings(desk, background, fetches=True)
        self.view = FormView(self, self.session.form, surroundings, self.saver, desk.clock)
        self.languages = LanguageChanges(self.session, self)
        self.steps = Steps(self.session, self.view, self)
        self.wishes = Wishes(desk, self.session, self.steps, self.save_now, self)
        self._focus = FocusWatch(self.view.stack.widgets, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AFTER)
        self.setObjectName("form")
        self._connect_session()
        self._connect_view()
        self._connect_wishes()
        hear_keys(
            self,
            undo=self.steps.undo,
            redo=self.steps.redo,
            save=self.saver.save,
            print_=self.wishes.print_out,
            check=self.check,
            step=self.view.step_section,
        )
        self._show_record()
        self.view.sections.go_to(0)
        if not self.session.own_title():
            self.view.begin_at_first(self)

    # What every page can do.

    def title(self) -> str:
        """What the record is called, or "New activity" and the like."""
        return self.session.title()

    def refresh(self) -> None:
        """Read the record again; it may have changed, moved on or gone while something else was in front."""
        self.wishes.stays = False
        if not self.session.refresh():
            self.back_wanted.emit()
            return
        for path, value in self.wishes.without_the_lost(self.view.stack.widgets()).items():
            self.session.put(path, value)
        for widget in self.view.stack.widgets():
            widget.refresh()
        tell(self._desk, self.session, self.view)
        self._look()

    def leave(self) -> None:
        """Save what is pending; Trouble where that cannot be. A new record in which nothing was entered goes again."""
        self._leave_field()
        if self._soon.isActive():
            self._look()  # not later, when the records may be closed
        self.session.close()
        if not self.wishes.stays and self.session.drop_if_untouched():
            self.changed.emit(self.identifier)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the form in the order in which it is read."""
        return tabbing.step(self, forward=forward) or super().focusNextPrevChild(forward)

    # Wiring.

    def _connect_session(self) -> None:
        session = self.session
        session.put_from_elsewhere.connect(lambda path: self.view.stack.put(session.document, path))
        session.answered.connect(self._answered)
        session.replaced.connect(self._show_record)
        session.kept.connect(lambda: self.changed.emit(self.identifier))
        self.saver.failed.connect(lambda error: errors.show(self, error))
        self._soon.timeout.connect(self._look)
        self._focus.left.connect(self._left)

    def _connect_view(self) -> None:
        view = self.view
        view.stack.made.connect(self._listen)
        view.sections.chosen.connect(self._open_section)
        view.header.back_wanted.connect(self.back_wanted)
        view.header.language_wanted.connect(self.go_to_language)
        view.header.language_added.connect(self.languages.add)
        view.header.language_removed.connect(self.languages.remove)
        self.languages.added.connect(self.go_to_language)
        view.header.more.wanted.connect(self.wishes.seldom)
        view.band.pressed.connect(self.wishes.press_band)
        view.band.path_wanted.connect(self.go_to)
        view.problems.path_wanted.connect(self.go_to)
        view.footer.undo_wanted.connect(self.steps.undo)
        view.footer.redo_wanted.connect(self.steps.redo)
        view.footer.check_wanted.connect(self.check)
        view.footer.print_wanted.connect(self.wishes.print_out)
        view.footer.submit_wanted.connect(self.submit)
        view.footer.review_wanted.connect(self.wishes.review)
        view.comments.path_wanted.connect(self.go_to)
        view.comments.settled.connect(self.wishes.settle_comment)

    def _connect_wishes(self) -> None:
        wishes = self.wishes
        wishes.record_wanted.connect(self.record_wanted)
        wishes.print_wanted.connect(self.print_wanted)
        wishes.settle_wanted.connect(self.settle_wanted)
        wishes.recall_wanted.connect(self.recall_wanted)
        wishes.review_wanted.connect(self.review_wanted)
        wishes.comment_settled.connect(self.comment_settled)
        wishes.seldom_wanted.connect(self.seldom_wanted)
        wishes.freed.connect(self._told_anew)

    def _listen(self, widget: QuestionWidget) -> None:
        widget.edited.connect(lambda: self._edited(widget))
        widget.record_wanted.connect(self.wishes.open_other)
        widget.file_wanted.connect(self.file_wanted)
        widget.new_wanted.connect(lambda kind, typed: self.wishes.make_other(widget, kind, typed))

    # Answers.

    def _edited(self, widget: QuestionWidget) -> None:
        if self.languages.choose(widget):
            return
        back = widget.typing and widget.took_back()
        self.session.edit(widget.question.path, widget.value(), typing=widget.typing, back=back)

    def _answered(self, path: str) -> None:
        self.view.stack.follow(self.session.document, path)
        self.view.show_steps(self.session.editing)
        if path == self.session.form.languages_path:
            self._look()
        else:
            self._soon.start()

    def _left(self, widget: QuestionWidget) -> None:
        """Another field has the cursor now: a good moment to save, and to say what is wrong with this one."""
        widget.leave()
        self.session.pause()
        if self.session.checking.leave(widget.question.path):
            self._look()

    def _leave_field(self) -> None:
        current = self._focus.current()
        if current is not None:
            self._left(current)

    # Showing.

    def _show_record(self) -> None:
        tell(self._desk, self.session, self.view)
        self.view.show_document(self.session.document, read_only=not self.session.is_open)
        self.view.show_steps(self.session.editing)
        self._look()

    def _look(self) -> None:
        """Find and show what is to be mended, and how far all is."""
        self._soon.stop()
        self.session.look()
        self.view.show_findings(self.session.document, self.session.checking, self.title())

    # Going about.

    def _open_section(self, place: int) -> None:
        if place >= 0:
            self.view.stack.open(place)
            self.view.show_problems(self.session.checking)

    def go_to(self, path: str) -> None:
        """Bring a question into view, with the cursor in it."""
        self.view.go_to(path)

    def go_to_language(self, language: str) -> None:
        """Go to the first text that is missing in a language."""
        self._look()
        self.view.go_to_language(self.session.document, language)

    # What can be done with the record.

    def check(self) -> None:
        """Show everything that is to be mended, beside its field and as a list."""
        self._leave_field()
        self.session.checking.show_all()
        self._look()
        self.view.open_problems(self.session.checking)

    def submit(self, intent: Intent) -> None:
        """Save, then ask for the record to be sent; for publication only when nothing is to be mended."""
        self._leave_field()
        self._look()
        if intent is Intent.PUBLISH and self.session.checking.found:
            self.check()
            self.view.problems.list.setFocus()
            self.view.problems.list.setCurrentRow(0)
        elif self.save_now():
            self.submit_wanted.emit(self.identifier, intent.value)

    def _told_anew(self) -> None:
        self.refresh()
        self.changed.emit(self.identifier)

    def save_now(self) -> bool:
        """Whether everything is in the store now; where not, it was said why."""
        self._leave_field()
        try:
            self.session.save_now()
        except Trouble as trouble:
            errors.show(self, trouble)
            return False
        return True
