"""The panel beside a list: the chosen record at a glance, and the next sensible thing to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.form.held import say_held
from desktop_app.lists.glance import STEP_WORDS, Glance, Step, event, meaning
from desktop_app.matching.linked_box import LinkedBox
from desktop_app.operations.matching import BY_NATURE
from desktop_app.record_menu import MATCH, RecordMenu
from desktop_app.review.saying import ONE_BY_ONE, step_words
from desktop_app.words import say_when, tr
from forms.words import Phrase
from sync.client.answers import Deed
from sync.review import Stage, holding
from sync.rights import Role
from sync.store.handing import Handed
from sync.store.records.bin import Move

_SHOWN = 4


class DetailPanel(QScrollArea):
    """``step`` says what is wanted with which record; ``bulk`` what is wanted with all that are chosen.

    ``seldom`` gives what was chosen of the record's menu, and the record; ``users`` wants the records in which the
    record with the identifier is chosen, and gives its title.
    """

    step = Signal(str, Step)
    bulk = Signal(str)
    seldom = Signal(str, str)
    users = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Nothing is chosen at first."""
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("detail")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(250)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what this panel is for."""
        layout = self._fresh()
        hint = look.MutedLabel(tr("Choose a record to see what is missing and what to do next."))
        hint.setWordWrap(True)
        layout.addWidget(hint)
        layout.addStretch(1)

    def show_many(self, number: int, *, binned: bool) -> None:
        """Several records are chosen: what can be done with all of them."""
        layout = self._fresh()
        layout.addWidget(look.Heading(tr("{n} record chosen", "{n} records chosen", n=number)))
        wanted = [("restore", tr("Take out of the bin"), "undo")] if binned else []
        wanted += [("erase", tr("Erase for good …"), "remove")] if binned else []
        if not binned and self._desk.office_role is Role.AUTHORIZED_USER:
            wanted += [("ask_review", tr("Ask for review"), "review")]
        wanted += [] if binned else [("publish", tr("Send for publication"), "send")]
        wanted += [("export", tr("Save as a file …"), "save")]
        wanted += [
            ("print_list", tr("Print the list …"), "print"),
            ("print_folder", tr("Make a meeting folder …"), "print"),
        ]
        wanted += [] if binned else [("hand_over", tr("Hand over in a bundle …"), "carry")]
        wanted += [] if binned else [("bin", tr("Move to the bin"), "bin")]
        for name, words, icon in wanted:
            button = look.button(words, f"bulk_{name}", icon)
            button.clicked.connect(lambda _on=False, name=name: self.bulk.emit(name))
            layout.addWidget(button)
            if name == "publish":
                self._keep_to_focal_point(button, layout)
        layout.addStretch(1)

    def _keep_to_focal_point(self, button: QPushButton, layout: QVBoxLayout) -> None:
        """Who only drafts sends what was approved one by one; why is said below the button."""
        if self._desk.office_role is Role.AUTHORIZED_USER:
            why = tr(ONE_BY_ONE)
            button.setEnabled(False)
            button.setToolTip(look.as_hint(why))
            button.setAccessibleDescription(why)
            hint = look.MutedLabel(why)
            hint.setObjectName("bulk_publish_why")
            hint.setWordWrap(True)
            layout.addWidget(hint)

    def show_one(self, seen: Glance) -> None:
        """Show a record."""
        layout = self._fresh()
        kind = look.MutedLabel(f"{tr(seen.form.name)} · {tr(', ').join(seen.languages)}".removesuffix(" · "))
        title = look.Heading(seen.title or tr("Without a title"))
        title.setObjectName("detail_title")
        for label in (kind, title):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addLayout(self._state(seen))
        layout.addWidget(
            _wrapped(say_held(seen.hold) if seen.hold else tr(meaning(seen, self._desk.office_role)))
        )
        if seen.moved is not None:
            layout.addWidget(_wrapped(self._say_moved(seen.moved)))
        layout.addSpacing(look.GAP)
        if seen.handed is not None:
            layout.addWidget(_wrapped(self._handed(seen.handed)))
        self._add_step(layout, seen)
        self._add_users(layout, seen)
        self._add_fitting(layout, seen)
        self._add_review(layout, seen)
        self._add_answers(layout, seen)
        self._add_missing(layout, seen)
        if seen.last is not None:
            layout.addSpacing(look.GAP)
            when = say_when(seen.last.at, self._desk.clock)
            layout.addWidget(look.Heading(tr("What happened last"), 3))
            layout.addWidget(_wrapped(tr("{event} ({when})", event=event(seen.last), when=Phrase(when))))
        layout.addStretch(1)

    def _handed(self, handed: Handed) -> str:
        """That it lies with somebody else as well, which keeps nobody from changing it here."""
        when = Phrase(say_when(handed.at, self._desk.clock))
        first = tr("Handed over in a bundle ({when}).", when=when)
        if handed.recipient:
            first = tr("Handed over in a bundle for {who} ({when}).", who=handed.recipient, when=when)
        return f"{first} {tr('What you change now goes along with the next one.')}"

    def _state(self, seen: Glance) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(look.state_sign(seen.record.state))
        word = look.Heading(_word(seen), 3)
        word.setObjectName("detail_state")
        row.addWidget(word, 1)
        return row

    def _say_moved(self, move: Move) -> str:
        """Who put it into the bin, and when."""
        when = Phrase(say_when(move.at, self._desk.clock))
        if move.who:
            return tr("Put there by {who} ({when})", who=move.who, when=when)
        return tr("It went there when it was removed at the clearing-house ({when})", when=when)

    def _add_step(self, layout: QVBoxLayout, seen: Glance) -> None:
        identifier = seen.record.identifier
        main = look.main_button(tr(STEP_WORDS[seen.step]), "detail_step", _ICONS[seen.step])
        main.clicked.connect(lambda: self.step.emit(identifier, seen.step))
        layout.addWidget(main)
        if seen.step not in _OPENS:
            other = look.button(tr(STEP_WORDS[Step.OPEN]), "detail_open")
            other.clicked.connect(lambda: self.step.emit(identifier, Step.OPEN))
            layout.addWidget(other)
        more = RecordMenu("detail_more")
        more.wanted.connect(lambda what: self.seldom.emit(what, identifier))
        # In its place before it is shown: on its own it would come up as a window, and take the keyboard away.
        layout.addWidget(more)
        more.show_record(seen.record)

    def _add_users(self, layout: QVBoxLayout, seen: Glance) -> None:
        if not seen.used_by:
            return
        words = tr("Used by {n} record", "Used by {n} records", n=seen.used_by)
        button = look.button(words, "detail_users", kind="link")
        button.setToolTip(tr("Show the records in which this one is chosen"))
        button.clicked.connect(lambda: self.users.emit(seen.record.identifier, seen.title))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_fitting(self, layout: QVBoxLayout, seen: Glance) -> None:
        """Needs and what is made for them ask for one another; the others have it in their menu."""
        identifier, record_type = seen.record.identifier, seen.record.record_type
        if not seen.record.binned and (seen.linked or record_type in BY_NATURE):
            box = LinkedBox(record_type, seen.linked)
            box.match_wanted.connect(lambda: self.seldom.emit(MATCH, identifier))
            box.record_wanted.connect(lambda other: self.step.emit(other, Step.OPEN))
            layout.addWidget(box)

    def _add_review(self, layout: QVBoxLayout, seen: Glance) -> None:
        """Who asked, returned or approved last, when, with which words; while that matters."""
        step = holding(seen.review.steps)
        if step is None or seen.record.stage is Stage.NONE:
            return
        layout.addSpacing(look.GAP)
        layout.addWidget(look.Heading(tr("Review in your country"), 3))
        when = Phrase(say_when(step.at, self._desk.clock))
        layout.addWidget(_wrapped(tr("{event} ({when})", event=step_words(step), when=when)))
        if step.words:
            layout.addWidget(_wrapped(step.words))
        if number := len(seen.review.open_comments):
            words = tr("{n} comment is open.", "{n} comments are open.", n=number)
            layout.addWidget(_wrapped(words))

    def _add_answers(self, layout: QVBoxLayout, seen: Glance) -> None:
        if not seen.answers:
            return
        layout.addSpacing(look.GAP)
        layout.addWidget(look.Heading(tr("What the clearing-house said"), 3))
        for phrase in seen.answers[:_SHOWN]:
            layout.addWidget(_wrapped(tr(phrase)))

    def _add_missing(self, layout: QVBoxLayout, seen: Glance) -> None:
        if not seen.problems or seen.step not in (Step.MEND, Step.OPEN):
            return
        layout.addSpacing(look.GAP)
        number = len(seen.problems)
        words = tr(
            "{n} answer to complete before it can be published",
            "{n} answers to complete before it can be published",
            n=number,
        )
        heading = look.Heading(words, 3)
        heading.setWordWrap(True)
        layout.addWidget(heading)
        for line in self._missing(seen):
            layout.addWidget(_wrapped(f"• {line}"))

    def _missing(self, seen: Glance) -> Sequence[str]:
        names = dict.fromkeys(problem.path for problem in seen.problems)
        known = [tr(seen.form.question(path).label) for path in names if seen.form.has(path)]
        rest = len(known) - _SHOWN
        return known if rest <= 0 else [*known[:_SHOWN], tr("and {n} more", "and {n} more", n=rest)]

    def _fresh(self) -> QVBoxLayout:
        """An empty page to fill."""
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(look.margins(look.WIDE, look.GAP, 0, look.GAP))
        layout.setSpacing(look.GAP)
        self.setWidget(page)
        return layout


_OPENS = frozenset({Step.OPEN, Step.MEND, Step.RESTORE})
_ICONS = {
    Step.OPEN: "draft",
    Step.MEND: "draft",
    Step.PUBLISH: "send",
    Step.ASK: "review",
    Step.REVIEW: "review",
    Step.SYNCHRONIZE: "sync",
    Step.SETTLE: "conflict",
    Step.RESTORE: "undo",
}


def _word(seen: Glance) -> str:
    """The word for its state; under review, for what."""
    if seen.hold is not None and seen.hold.deed is Deed.REMOVE:
        return tr("Removal is asked for")
    return look.state_word(seen.record.state)


def _wrapped(text: str) -> look.PlainLabel:
    label = look.PlainLabel(text)
    label.setWordWrap(True)
    return label
