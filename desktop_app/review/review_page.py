"""One record to be reviewed: what differs since it was last agreed on, comments on its answers, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app import errors, look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.operations import reviewing
from desktop_app.reading.answers import Answered
from desktop_app.reading.frame import arrange, head, named
from desktop_app.reading.view import ReadingView
from desktop_app.review.comments import CommentBox
from desktop_app.review.deeds import TITLE_MOST
from desktop_app.review.missing import MissingRow
from desktop_app.review.saying import step_words
from desktop_app.review.seen import Seen, look_at
from desktop_app.shortening import shortened
from desktop_app.tasks.decision import Decision
from desktop_app.tasks.note_card import NoteCard
from desktop_app.widgets.tabbing import holds_keyboard
from desktop_app.words import say_when, tr
from forms.words import Phrase
from sync.errors import Trouble
from sync.records import EditedMeanwhile
from sync.review import holding


class ReviewPage(QWidget):
    """``decided`` says in words what was decided, and gives the step with the records to be carried back.

    Whoever hears it tells it and can take the step back, also when this page is gone. ``comment_settled`` gives the
    name of a comment that is done with.
    After a decision the next record that waits is shown, or the page is left.
    """

    changed = Signal(str)
    back_wanted = Signal()
    record_wanted = Signal(str)
    decided = Signal(str, reviewing.Taken, list)
    comment_settled = Signal(str)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        identifier: str,
        others: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show this record; ``others`` are all that wait, in their order, this one among them."""
        super().__init__(parent)
        self._desk, self._background, self.identifier = desk, background, identifier
        self._waiting = list(others) or [identifier]
        self._seen: Seen | None = None
        self.setObjectName("review")
        self.name = named("", "review_title")
        self.place = MutedLabel()
        self.said = MutedLabel()
        self.said.setWordWrap(True)
        self.note = NoteCard("review_note", tr("What came along with the request"))
        self.reading = ReadingView(below=self._comments)
        self.decision = Decision(
            tr("If you approve, it is ready to send. If you return it, the author mends it and asks again."),
            tr("The author will read this."),
        )
        self.fault = look.FaultLabel()
        self.fault.setObjectName("review_fault")
        self.missing = MissingRow()
        self.missing.wanted.connect(self.reading.go_to)
        arrange(
            self,
            self._head(),
            (self.said, self.note),
            self.reading,
            (self.fault, self.missing),
            self.decision,
        )
        self.decision.approved.connect(self._approve)
        self.decision.returned.connect(self._return)
        self.refresh()

    def _head(self) -> QHBoxLayout:
        self.form = look.button(tr("Open the form"), "review_form", "draft")
        self.form.setToolTip(tr("Read it in its form, or mend something yourself"))
        self.form.clicked.connect(lambda: self.record_wanted.emit(self.identifier))
        self.next = look.button(tr("Next record"), "review_next", "down")
        self.next.setToolTip(tr("Leave this one as it is and look at the next"))
        self.next.clicked.connect(self._go_on)
        parts = (self.name, self.place, self.form, self.next)
        return head("review_back", self.back_wanted.emit, parts)

    def title(self) -> str:
        """What the page is called."""
        return tr("Review")

    def refresh(self) -> None:
        """Read the record again."""
        self._hold()
        identifier = self.identifier
        self._background.run(lambda: look_at(self._desk, identifier), self._show, self._failed, owner=self)

    def leave(self) -> None:
        """Nothing is pending here."""

    def _hold(self) -> None:
        """Nothing is decided while it is read or written; whoever was about to reads on, with the keyboard there."""
        if holds_keyboard(self.decision):
            self.reading.area.setFocus()
        self.decision.setEnabled(False)

    def _show(self, seen: Seen) -> None:
        if seen.identifier != self.identifier:
            return  # Somebody went on before it was read: the answer about the record in front is on its way.
        self._seen = seen
        self.name.setText(seen.title)
        number = self._waiting.index(self.identifier) + 1
        many = len(self._waiting) > 1
        self.place.setText(tr("{number} of {total}", number=number, total=len(self._waiting)) if many else "")
        self.next.setVisible(many)
        asked = holding(seen.review.steps)
        event = tr(step_words(asked)) if asked else tr("A review was asked for")
        when = Phrase(say_when(asked.at, self._desk.clock)) if asked else Phrase("–")
        self.said.setText(f"{seen.kind} · {tr('{event} ({when})', event=Phrase(event), when=when)}")
        self.note.show_text(asked.words if asked else "")
        same = tr("It says the same as what was last agreed on.")
        self.reading.show_chapters(seen.chapters, legend=seen.legend, same=same if seen.legend else "")
        self._allow(seen)

    def _allow(self, seen: Seen) -> None:
        """What keeps it from being approved is said beside the button."""
        self.decision.setEnabled(seen.waits)
        self.decision.approve.setEnabled(not seen.problems)
        self.missing.show_missing(seen.missing if seen.waits else ())
        if not seen.waits:
            self._refuse(tr("This record no longer waits for a review."))
        elif seen.problems:
            self._refuse(
                tr(
                    "It cannot be approved yet: {n} answer is to be completed. Mend it in the form, or return it.",
                    "It cannot be approved yet: {n} answers are to be completed. "
                    "Mend them in the form, or return it.",
                    n=seen.problems,
                )
            )
        else:
            self.fault.hide()

    def _comments(self, answer: Answered) -> CommentBox | None:
        seen = self._seen
        if seen is None:
            return None
        about = [one for one in seen.review.comments if one.path == answer.path]
        box = CommentBox(answer.path, answer.label, about, self._desk.clock)
        box.written.connect(self._comment)
        box.settled.connect(self.comment_settled)
        return box

    # Deciding.

    def _comment(self, path: str, words: str) -> None:
        if self._seen is not None:
            identifier = self._seen.identifier
            self._work(lambda: reviewing.comment(self._desk, identifier, path, words))

    def _work(self, work: Callable[[], object]) -> None:
        def done(_made: object) -> None:
            self.changed.emit(self.identifier)
            self.refresh()

        self._background.run(work, done, self._failed, owner=self)

    def _approve(self) -> None:
        if self._seen is None:
            return
        seen = self._seen
        told = tr("Approved: “{title}”", title=shortened(seen.title, TITLE_MOST))
        self._decide(lambda: reviewing.approve(self._desk, seen.identifier, seen.document), told)

    def _return(self, reason: str) -> None:
        if self._seen is None:
            return
        seen = self._seen
        told = tr("Returned with your reason: “{title}”", title=shortened(seen.title, TITLE_MOST))
        self._decide(lambda: reviewing.give_back(self._desk, seen.identifier, reason, seen.document), told)

    def _decide(self, work: Callable[[], reviewing.Taken], words: str) -> None:
        def decided() -> tuple[reviewing.Taken, list[str]]:
            taken = work()
            return taken, reviewing.came_by_hand(self._desk, [taken.identifier])

        def done(found: tuple[reviewing.Taken, list[str]]) -> None:
            taken, carried = found
            self.changed.emit(taken.identifier)
            self._leave_out(taken.identifier)
            self.decided.emit(words, taken, carried)

        self._hold()
        self._background.run(decided, done, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, EditedMeanwhile):
            self.refresh()
            self._refuse(tr("It was changed in the meantime: this is how it stands now. Look at it again."))
        elif isinstance(error, Trouble):
            self.decision.setEnabled(True)
            self._refuse(" ".join(map(tr, error.sentences)))
        else:
            errors.show(self, error)

    def _refuse(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()

    def _leave_out(self, decided: str) -> None:
        """This one waits no longer; whoever went on meanwhile stays where they are."""
        if decided == self.identifier:
            self._go_on()
        self._waiting = [name for name in self._waiting if name != decided]

    def _go_on(self) -> None:
        """The next one that waits; the page is left where there is none."""
        place = self._waiting.index(self.identifier)
        left = [name for name in self._waiting if name != self.identifier]
        if not left:
            self.back_wanted.emit()
            return
        self.identifier = left[place % len(left)]
        self.decision.close_reason()
        self.refresh()
