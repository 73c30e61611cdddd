"""What the window does in the review of records: beside it, told in a line, and taken back from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.operations import reviewing
from desktop_app.operations.reviewing import Decided, Taken
from desktop_app.told import Told
from desktop_app.values import title_in
from desktop_app.words import tr
from forms.words import Phrase
from sync.store import Store

_SHOWN = 3


class ReviewDeeds(QObject):
    """``told`` says what was done; ``changed`` that lists and numbers are to be read again.

    ``hand_over_wanted`` gives records to be carried to a reviewer who is elsewhere.
    """

    told = Signal(Told)
    changed = Signal()
    hand_over_wanted = Signal(list)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._desk, self._background = desk, background

    def ask(self, identifiers: Sequence[str], note: str = "") -> None:
        """Ask for a review of these records; it can be undone, and the records handed over."""
        self._all(
            lambda: reviewing.ask_for_all(self._desk, identifiers, note),
            lambda n: tr(
                "A review of {n} record is asked for.", "A review of {n} records is asked for.", n=n
            ),
            carried=True,
        )

    def approve(self, identifiers: Sequence[str]) -> None:
        """Approve these records, those that can be; it can be undone."""
        self._all(
            lambda: reviewing.approve_all(self._desk, identifiers),
            lambda n: tr("{n} record is approved.", "{n} records are approved.", n=n),
        )

    def give_back(self, identifiers: Sequence[str], reason: str) -> None:
        """Return these records to their authors with a reason; it can be undone."""
        self._all(
            lambda: reviewing.give_all_back(self._desk, identifiers, reason),
            lambda n: tr(
                "{n} record is returned with your reason.", "{n} records are returned with your reason.", n=n
            ),
        )

    def take_back(self, taken: Sequence[Taken]) -> None:
        """Take steps back; of those that something has followed already it is said."""

        def tell(number: int) -> None:
            self.changed.emit()
            words = tr("{n} record is as it was before.", "{n} records are as they were before.", n=number)
            late = tr("Something else has happened since: it can no longer be undone.")
            self.told.emit(Told(words) if number == len(taken) else Told(late, "warning"))

        self._background.run(lambda: reviewing.take_back(self._desk, taken), tell, owner=self)

    def settle(self, comment: str) -> None:
        """A comment is done with; it can be opened again."""

        def tell(_nothing: object) -> None:
            self.changed.emit()
            self.told.emit(
                Told(tr("The comment is settled."), action=tr("Undo"), do=partial(self._open_again, comment))
            )

        self._background.run(lambda: reviewing.settle(self._desk, comment), tell, owner=self)

    def _open_again(self, comment: str) -> None:
        def tell(_nothing: object) -> None:
            self.changed.emit()
            self.told.emit(Told(tr("The comment is open again.")))

        self._background.run(lambda: reviewing.open_again(self._desk, comment), tell, owner=self)

    def _all(
        self, work: Callable[[], Decided], words: Callable[[int], str], *, carried: bool = False
    ) -> None:
        def tell(decided: Decided) -> None:
            self.changed.emit()
            told = self._told_of(decided, words)
            done = [taken.identifier for taken in decided.done]
            if carried and done:
                hand_over = partial(self.hand_over_wanted.emit, done)
                told = replace(told, second=tr("Hand over in a bundle …"), other=hand_over)
            self.told.emit(told)

        self._background.run(work, tell, owner=self)

    def _told_of(self, decided: Decided, words: Callable[[int], str]) -> Told:
        """What was done, and what was left, by name and why."""
        sentences = [words(len(decided.done))] if decided.done else []
        sentences += [self._left(name, str(tr(trouble.what))) for name, trouble in decided.left[:_SHOWN]]
        more = len(decided.left) - _SHOWN
        if more > 0:
            sentences.append(tr("and {n} more", "and {n} more", n=more))
        text, role = " ".join(sentences), "warning" if decided.left else "good"
        if not decided.done:
            return Told(text, role)
        return Told(text, role, tr("Undo"), partial(self.take_back, decided.done))

    def _left(self, identifier: str, why: str) -> str:
        title = _title(self._desk.store, identifier, self._desk.language)
        return tr("“{title}” stays as it is: {why}", title=title, why=Phrase(why))


def _title(store: Store, identifier: str, language: str) -> str:
    return title_in(store.records.title(identifier) or {}, language) or tr("(no title yet)")
