"""What a person wants of a record beyond entering it: everything is saved first, or it was said why it cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app import record_menu
from desktop_app.desk import Desk
from desktop_app.form.making import make_in_place, without_the_lost
from desktop_app.form.pressing import Wish, wish_of
from desktop_app.form.session import Session
from desktop_app.form.steps import Steps
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.references import ReferencesWidget


class Wishes(QObject):
    """Its signals are those of the form; ``freed`` says that the record can be edited again.

    ``stays`` says that the record is wanted still where nothing was entered in it: another page stands on top.
    """

    record_wanted = Signal(str)
    print_wanted = Signal(str)
    settle_wanted = Signal(str)
    recall_wanted = Signal(str)
    review_wanted = Signal(str, str)
    comment_settled = Signal(str)
    seldom_wanted = Signal(str, str)
    freed = Signal()

    def __init__(
        self, desk: Desk, session: Session, steps: Steps, save_now: Callable[[], bool], parent: QObject
    ) -> None:
        """``save_now`` tells whether everything is in the store."""
        super().__init__(parent)
        self._desk, self._session, self._steps, self._save_now = desk, session, steps, save_now
        self._identifier = session.record.identifier
        self._made_here: set[str] = set()
        self.stays = False

    def print_out(self) -> None:
        """Print the record."""
        if self._save_now():
            self.stays = True
            self.print_wanted.emit(self._identifier)

    def press_band(self) -> None:
        """Do what the button of the band is for at this moment."""
        match wish := wish_of(self._session.record, self._desk.office_role):
            case Wish.SETTLE:
                self.settle_wanted.emit(self._identifier)
            case Wish.RECALL:
                self.recall_wanted.emit(self._identifier)
            case Wish.REVIEW | Wish.TAKE_BACK:
                self.review(wish.value)
            case Wish.SET_FREE:
                self._session.set_free()
                self.freed.emit()

    def review(self, what: str) -> None:
        """Ask for a review, look at it, or take the request back."""
        if self._save_now():
            self.stays = True
            self.review_wanted.emit(what, self._identifier)

    def settle_comment(self, name: str) -> None:
        """What was typed is kept first: the form is read again once the comment is settled."""
        if self._save_now():
            self.comment_settled.emit(name)

    def seldom(self, what: str) -> None:
        """Do what was chosen of the record's menu."""
        if what == record_menu.CHANGES:
            self._steps.ask_to_discard()
        elif self._save_now():
            self.stays = True
            self.seldom_wanted.emit(what, self._identifier)

    def open_other(self, identifier: str) -> None:
        """Open another record on top."""
        if self._save_now():
            self.stays = True
            self.record_wanted.emit(identifier)

    def make_other(self, widget: QuestionWidget, record_type: str, typed: str) -> None:
        """Make a record that this one refers to, and open it on top; coming back, its title stands here."""
        if isinstance(widget, ReferencesWidget):
            made = make_in_place(self._desk, record_type, typed)
            self._made_here.add(made)
            widget.add(made)
            self.open_other(made)

    def without_the_lost(self, widgets: Iterable[QuestionWidget]) -> dict[str, Any]:
        """The answers without those records made from here that went again because nothing was entered in them."""
        return without_the_lost(self._desk, widgets, self._made_here)
