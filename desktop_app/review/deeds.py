"""What the window does in the review of records: beside it, told in a line, and taken back from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from desktop_app.deeds.told_deeds import ToldDeeds
from desktop_app.operations import reviewing
from desktop_app.operations.reviewing import Decided, Taken
from desktop_app.shortening import shortened
from desktop_app.told import Told
from desktop_app.values import title_in
from desktop_app.words import tr
from forms.words import Phrase
from sync.store import Store

_SHOWN = 3
# So much of a title tells one record from another in a line of the window.
TITLE_MOST = 60


class ReviewDeeds(ToldDeeds):
    """``hand_over_wanted`` gives records to be carried to a reviewer who is elsewhere."""

    hand_over_wanted = Signal(list)

    def ask(self, identifiers: Sequence[str], note: str = "") -> None:
        """Ask for a review of these records; it can be undone, and the records handed over."""
        self._all(
            lambda: reviewing.ask_for_all(self._desk, identifiers, note),
            lambda n: tr(
                "A review of {n} record is asked for.", "A review of {n} records is asked for.", n=n
            ),
            everywhere=True,
        )

    def approve(self, identifiers: Sequence[str]) -> None:
        """Approve these records, those that can be; it can be undone, and carried back to where they came from."""
        self._all(
            lambda: reviewing.approve_all(self._desk, identifiers),
            lambda n: tr("{n} record is approved.", "{n} records are approved.", n=n),
        )

    def give_back(self, identifiers: Sequence[str], reason: str) -> None:
        """Return these records to their authors with a reason; it can be undone, and carried back to them."""
        self._all(
            lambda: reviewing.give_all_back(self._desk, identifiers, reason),
            lambda n: tr(
                "{n} record is returned with your reason.", "{n} records are returned with your reason.", n=n
            ),
        )

    def tell_decided(self, words: str, taken: Taken, carried: list[str]) -> None:
        """A page decided on a record and may be gone by now: it can be undone, and carried back if it came by hand."""
        told = Told(words, action=tr("Undo"), do=partial(self.take_back, [taken]))
        self.told.emit(_and_carried(told, carried, self.hand_over_wanted.emit))

    def take_back(self, taken: Sequence[Taken]) -> None:
        """Take steps back; of those that something has followed already it is said."""

        def told_of(number: int) -> Told:
            words = tr("{n} record is as it was before.", "{n} records are as they were before.", n=number)
            late = tr("Something else has happened since: it can no longer be undone.")
            return Told(words) if number == len(taken) else Told(late, "warning")

        self._do_and_tell(lambda: reviewing.take_back(self._desk, taken), told_of)

    def settle(self, comment: str) -> None:
        """A comment is done with; it can be opened again."""
        undo = partial(self._open_again, comment)
        told = Told(tr("The comment is settled."), action=tr("Undo"), do=undo)
        self._do_and_tell(lambda: reviewing.settle(self._desk, comment), lambda _nothing: told)

    def _open_again(self, comment: str) -> None:
        told = Told(tr("The comment is open again."))
        self._do_and_tell(lambda: reviewing.open_again(self._desk, comment), lambda _nothing: told)

    def _all(
        self, work: Callable[[], Decided], words: Callable[[int], str], *, everywhere: bool = False
    ) -> None:
        """Do it, and offer to hand over what came by hand, or all of it where the others may be ``everywhere``."""

        def done() -> tuple[Decided, list[str]]:
            decided = work()
            names = [taken.identifier for taken in decided.done]
            return decided, names if everywhere else reviewing.came_by_hand(self._desk, names)

        def told_of(found: tuple[Decided, list[str]]) -> Told:
            decided, carried = found
            return _and_carried(self._told_of(decided, words), carried, self.hand_over_wanted.emit)

        self._do_and_tell(done, told_of)

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
        title = shortened(_title(self._desk.store, identifier, self._desk.language), TITLE_MOST)
        return tr("“{title}” stays as it is: {why}", title=title, why=Phrase(why))


def _and_carried(told: Told, identifiers: list[str], hand_over: Callable[[list[str]], None]) -> Told:
    """What was done, with the way to hand these records over; without, where there are none."""
    if not identifiers:
        return told
    return replace(told, second=tr("Hand over in a bundle …"), other=lambda: hand_over(identifiers))


def _title(store: Store, identifier: str, language: str) -> str:
    return title_in(store.records.title(identifier) or {}, language) or tr("Without a title")
