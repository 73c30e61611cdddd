"""The bottom of the form: whether all is saved, steps back and forth, and what can be done with the record."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from desktop_app import look
from desktop_app.form.saver import Saver, Saving
from desktop_app.labels import MutedLabel
from desktop_app.questions.problem_line import ProblemLine
from desktop_app.questions.sign import Sign
from desktop_app.words import say_exactly, say_when, tr
from forms.words import say
from sync.records import Clock, Intent, Record, State
from sync.rights import Act, Role, refusal

LOOK_AGAIN = 10_000


class Footer(QFrame):
    """``submit_wanted`` gives an intent, ``review_wanted`` "ask" or "review"."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    check_wanted = Signal()
    print_wanted = Signal()
    submit_wanted = Signal(object)
    review_wanted = Signal(str)

    def __init__(self, saver: Saver, clock: Clock) -> None:
        """Say how it stands with what was typed, always."""
        super().__init__()
        self._saver, self._clock = saver, clock
        self.setObjectName("form_footer")
        self.setProperty("look", "bar")
        self._sign = Sign()
        self.words = MutedLabel()
        self.words.setObjectName("form_saved")
        self.words.setWordWrap(True)
        self.failure = ProblemLine()
        self._build_buttons()
        self._arrange()
        saver.changed.connect(self.show_saving)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN)
        self._timer.timeout.connect(self.show_saving)
        self._timer.start()
        self.show_saving()
        self.show_steps(undo=False, redo=False)

    def _build_buttons(self) -> None:
        self.undo = self._step(tr("Undo"), "form_undo", "undo", QKeySequence.StandardKey.Undo)
        self.redo = self._step(tr("Redo"), "form_redo", "redo", QKeySequence.StandardKey.Redo)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.check = look.button(tr("Check"), "form_check", "check")
        self.check.setToolTip(tr("Show what is to be mended before the record can be published"))
        self.check.clicked.connect(self.check_wanted)
        self.print = look.button(tr("Print"), "form_print", "print")
        self.print.clicked.connect(self.print_wanted)
        self.draft = look.button(tr("Send as draft"), "form_send_draft")
        self.draft.setToolTip(tr("Keep it at the clearing-house as a draft, finished or not"))
        self.draft.clicked.connect(lambda: self.submit_wanted.emit(Intent.DRAFT))
        self.publish = look.main_button(tr("Ask for publication"), "form_publish", "send")
        self.publish.setToolTip(
            tr("Send it to the clearing-house to be published; it must be without faults")
        )
        self.publish.clicked.connect(lambda: self.submit_wanted.emit(Intent.PUBLISH))
        self.ask = look.main_button(tr("Ask for review …"), "form_ask_review", "review")
        self.ask.setToolTip(tr("The national focal point approves it, or returns it with a reason"))
        self.ask.clicked.connect(lambda: self.review_wanted.emit("ask"))
        self.review = look.main_button(tr("Review it"), "form_review", "review")
        self.review.setToolTip(tr("See what differs, then approve it or return it with a reason"))
        self.review.clicked.connect(lambda: self.review_wanted.emit("review"))

    def _step(self, word: str, name: str, icon: str, key: QKeySequence.StandardKey) -> QToolButton:
        """A button for a step; a click leaves the cursor where it was."""
        button = QToolButton()
        button.setObjectName(name)
        look.set_icon(button, icon)
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(look.as_hint(tr("{what} ({keys})", what=word, keys=keys)))
        button.setAccessibleName(word)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        for step in (self.undo, self.redo):
            row.addWidget(step)
        for button in (self.check, self.print, self.draft, self.publish, self.ask, self.review):
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.failure)
        layout.addLayout(row)

    def offer(self, record: Record, role: Role, *, read_only: bool) -> None:
        """Offer the next sensible thing for somebody in this role; read only, checking and printing stay."""
        looks = role is Role.FOCAL_POINT and record.state is State.TO_REVIEW
        may = {act: refusal(act, role, record) is None for act in (Act.PUBLISH, Act.ASK)}
        offered = {
            self.undo: True,
            self.redo: True,
            self.draft: True,
            self.review: looks,
            self.publish: may[Act.PUBLISH] and not looks,
            self.ask: may[Act.ASK] and not may[Act.PUBLISH],
        }
        for button, offers in offered.items():
            button.setVisible(offers and not read_only)

    def show_steps(self, *, undo: bool, redo: bool) -> None:
        """Whether there is something to take back or to do again."""
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)

    def show_saving(self) -> None:
        """Say how it stands now."""
        saver = self._saver
        self.failure.say([_failure(saver)] if saver.state is Saving.FAILED else [])
        if saver.state is Saving.FAILED:
            self._say("warning", "danger", tr("Not saved"))
        elif saver.state is Saving.KEPT:
            when = say_when(saver.at, self._clock) if saver.at else ""
            self._say("check", "good", tr("Saved {when}", when=when) if when else tr("All is saved"))
            self.words.setToolTip(look.as_hint(say_exactly(saver.at) if saver.at else ""))
        else:
            self._say("", "", tr("Saving …") if saver.state is Saving.SAVING else tr("Not saved yet"))

    def _say(self, icon: str, role: str, words: str) -> None:
        self.words.setText(words)
        self._sign.show_icon(icon, role)


def _failure(saver: Saver) -> str:
    """What went wrong, what to do, and that it is tried again."""
    fault = (say("Something in the program went wrong."),)
    sentences = [tr(sentence) for sentence in (saver.trouble.sentences if saver.trouble else fault)]
    return " ".join([*sentences, tr("It is tried again by itself: leave this form open until it is saved.")])
