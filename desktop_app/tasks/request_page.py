"""One request: the record as it is asked for, what differs from what is published, and the decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.operations.deciding import approve, give_back, hands_reason_on, request_of
from desktop_app.reading.answers import Chapter, chapters_of
from desktop_app.reading.frame import arrange, head, named
from desktop_app.reading.view import ReadingView
from desktop_app.synchronizing.asking import Asking
from desktop_app.tasks.decision import Decision
from desktop_app.tasks.lines import asked, kind_of, title_of
from desktop_app.tasks.note_card import NoteCard
from desktop_app.told import Told
from desktop_app.widgets.answer_stack import AnswerStack, needs_connection
from desktop_app.widgets.confirm import ask_first
from desktop_app.words import tr
from forms.registry import UnknownForm, form_for
from forms.words import say
from sync.client.answers import Deed, Task
from sync.client.port import ClearingHouse
from sync.errors import NotThere, Trouble


@dataclass(frozen=True, slots=True)
class _Shown:
    chapters: tuple[Chapter, ...]
    compared: bool


class RequestPage(QWidget):
    """``told`` says how the decision went; the page is left when it is made, or when it is no longer wanted."""

    changed = Signal(str)
    back_wanted = Signal()
    told = Signal(Told)
    sync_wanted = Signal()

    def __init__(self, desk: Desk, asking: Asking, task: Task, parent: QWidget | None = None) -> None:
        """Ask for the record at once."""
        super().__init__(parent)
        self._desk, self._asking, self.task = desk, asking, task
        self.setObjectName("request")
        self.setAccessibleName(self.title())
        self.reading = ReadingView()
        self.decision = Decision(_effect(task), _who_reads(task), rejects=True)
        self.decision.setEnabled(False)
        self.fault = look.FaultLabel()
        self.fault.setObjectName("request_fault")
        self._arrange()
        self.stack.sync_wanted.connect(self.sync_wanted)
        self.decision.approved.connect(self._approve)
        self.decision.returned.connect(self._return)
        self.refresh()

    def _arrange(self) -> None:
        self.stack = AnswerStack(self.reading)
        above = head("request_back", self.back_wanted.emit, (named(self.title(), "request_title"),))
        note = NoteCard("request_note", tr("What came along with the request"))
        told = (MutedLabel(f"{kind_of(self.task)} · {asked(self.task)}"), note)
        arrange(self, above, told, self.stack, (self.fault,), self.decision)
        note.show_text(self.task.note)

    def title(self) -> str:
        """What the record is called."""
        return title_of(self.task, self._desk.language)

    def refresh(self) -> None:
        """Ask for the record again."""
        if not self._asking.can_ask():
            self._refuse(needs_connection())
            return
        self.stack.wait()
        self._asking.ask(self._look, self._show, self._refuse, self)

    def leave(self) -> None:
        """Nothing is pending here."""

    def _look(self, house: ClearingHouse) -> _Shown:
        """Beside the window."""
        try:
            form = form_for(self.task.record_type)
        except UnknownForm:
            raise _cannot_be_shown() from None
        request = request_of(house, self.task)
        chapters = chapters_of(self._desk, form, request.document, request.published)
        return _Shown(chapters, request.published is not None)

    def _show(self, shown: _Shown) -> None:
        legend = same = ""
        if shown.compared:
            legend = tr(
                "Compared with what is published now: what is new is underlined, what is taken away is struck through."
            )
            same = tr("It says the same as what is published now.")
        self.reading.show_chapters(shown.chapters, legend=legend, same=same)
        self.decision.setEnabled(True)
        self.stack.answer()

    def _refuse(self, trouble: Trouble) -> None:
        self.decision.setEnabled(False)
        if isinstance(trouble, NotThere):
            self._end(Told(_in_words(trouble), "warning"))
        else:
            self.stack.refuse(trouble)

    # Deciding.

    def _approve(self) -> None:
        if self.task.deed is Deed.PUBLISH:
            self._decide(
                lambda house: approve(house, self.task), tr("Published: “{title}”", title=self.title())
            )
            return
        told = tr("Removed: “{title}”", title=self.title())
        ask_first(
            self,
            tr("Remove “{title}” from the clearing-house?", title=self.title()),
            [tr("Nobody can read it there any more. Earlier versions stay in its history there.")],
            tr("Remove it"),
            lambda: self._decide(lambda house: approve(house, self.task), told),
        )

    def _return(self, reason: str) -> None:
        told = tr("Rejected with your reason: “{title}”", title=self.title())
        self._decide(lambda house: give_back(house, self.task, reason), told)

    def _decide(self, deed: Callable[[ClearingHouse], None], told: str) -> None:
        self.fault.hide()
        self.decision.setEnabled(False)
        self._asking.ask(deed, lambda _nothing: self._end(Told(told)), self._not_decided, self)

    def _not_decided(self, trouble: Trouble) -> None:
        if isinstance(trouble, NotThere):
            self._end(Told(_in_words(trouble), "warning"))
            return
        self.decision.setEnabled(True)
        self.fault.setText(_in_words(trouble))
        self.fault.show()

    def _end(self, told: Told) -> None:
        self.back_wanted.emit()
        self.told.emit(told)


def _in_words(trouble: Trouble) -> str:
    return " ".join(map(tr, trouble.sentences))


def _effect(task: Task) -> str:
    if task.deed is Deed.PUBLISH:
        return tr("If you approve, everybody can read it at once. If you reject it, it is a draft again.")
    return tr("If you approve, nobody can read it any more. If you reject it, it stays published.")


def _who_reads(task: Task) -> str:
    """What becomes of the reason."""
    if not hands_reason_on(task):
        return tr("The clearing-house does not hand on reasons for needs: tell the author yourself as well.")
    if task.asked_by:
        return tr("{name} will read this.", name=task.asked_by)
    return tr("The author will read this.")


def _cannot_be_shown() -> Trouble:
    return Trouble(
        say("This program has no form for this kind of record."),
        None,
        say("Decide on it on the website of the clearing-house."),
    )
