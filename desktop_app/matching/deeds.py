"""What is done on the page of what fits: linking, setting aside, an expression of interest; each can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.matching.saying import interest_words
from desktop_app.operations.bin import to_bin
from desktop_app.operations.drafts import existing
from desktop_app.operations.matching import express_interest, say_fitting, take_back_fitting
from desktop_app.told import Told
from desktop_app.words import tr
from sync.records import Record


class MatchDeeds(QObject):
    """``told`` says what was done, ``done`` that links changed.

    ``made`` gives the identifier of a new offer, ``gone`` that of one that was taken back.
    """

    told = Signal(Told)
    done = Signal()
    made = Signal(str)
    gone = Signal(str)

    def __init__(self, desk: Desk, background: Background, identifier: str, parent: QObject) -> None:
        """For what fits the record with this identifier."""
        super().__init__(parent)
        self._desk, self._background, self._identifier = desk, background, identifier

    def link(self, other: str) -> None:
        """Keep that the two fit."""
        self._say(
            other,
            Told(tr("Linked. You see it beside the lists, at both records."), action=tr("Undo")),
            fits=True,
        )

    def set_aside(self, other: str) -> None:
        """Keep that they do not."""
        words = tr("It is not suggested any more, until you ask for what was set aside.")
        self._say(other, Told(words, action=tr("Undo")), fits=False)

    def unlink(self, other: str) -> None:
        """Take the link away."""
        undo = partial(self._do, partial(say_fitting, self._desk, self._identifier, other, fits=True))
        self._take_back(other, Told(tr("The link is taken away."), action=tr("Undo"), do=undo))

    def suggest_again(self, other: str) -> None:
        """Let it be suggested again."""
        undo = partial(self._do, partial(say_fitting, self._desk, self._identifier, other, fits=False))
        self._take_back(other, Told(tr("It is suggested again."), action=tr("Undo"), do=undo))

    def express_interest(self, other: str, helped: str) -> None:
        """Make an offer that names the record ``helped``, one of the two, and open it."""

        def work() -> Record:
            words = interest_words(existing(self._desk, helped).mine, self._desk.language)
            return express_interest(self._desk, self._identifier, other, words)

        def tell(made: Record) -> None:
            undo = partial(self._take_interest_back, made.identifier)
            words = tr(
                "This is a new offer of help that says what you would support. Complete it, then send it."
            )
            self.made.emit(made.identifier)
            self.told.emit(Told(words, action=tr("Undo"), do=undo))

        self._background.run(work, tell, owner=self)

    def _take_interest_back(self, identifier: str) -> None:
        def tell(_waited: object) -> None:
            self.gone.emit(identifier)
            self.done.emit()
            self.told.emit(Told(tr("The new offer lies in the bin.")))

        self._background.run(lambda: to_bin(self._desk, [identifier]), tell, owner=self)

    def _say(self, other: str, told: Told, *, fits: bool) -> None:
        undo = partial(self._do, partial(take_back_fitting, self._desk, self._identifier, other))
        work = partial(say_fitting, self._desk, self._identifier, other, fits=fits)
        self._do(work, Told(told.text, action=told.action, do=undo))

    def _take_back(self, other: str, told: Told) -> None:
        self._do(partial(take_back_fitting, self._desk, self._identifier, other), told)

    def _do(self, work: Callable[[], None], told: Told | None = None) -> None:
        def tell(_nothing: None) -> None:
            self.done.emit()
            if told is not None:
                self.told.emit(told)

        self._background.run(work, tell, owner=self)
