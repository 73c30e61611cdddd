"""What is done with the queue from the window: into it, for publication or for removal, and out of it again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from desktop_app.deeds.bin_deeds import BinDeeds
from desktop_app.operations.queueing import Queued, approved_with, queue
from desktop_app.operations.removing import ask_removal, discard
from desktop_app.operations.reviewing import Taken, ask_review_there, take_back
from desktop_app.operations.sending import Submitted, submit_known, take_out
from desktop_app.review.saying import ONE_BY_ONE
from desktop_app.told import Told
from desktop_app.words import tr
from forms.words import Phrase
from sync.errors import Trouble
from sync.records import Intent, OutboxItem
from sync.rights import Role


class SendingDeeds(BinDeeds):
    """``open_wanted`` gives a record to open."""

    open_wanted = Signal(str)

    def publish(self, identifiers: Sequence[str]) -> None:
        """Put records into the queue for publication, those that are complete; who only drafts sends one by one."""
        chosen = list(identifiers)
        if len(chosen) > 1 and self._desk.office_role is Role.AUTHORIZED_USER:
            self.told.emit(Told(tr(ONE_BY_ONE), "warning"))
            return
        self._background.run(lambda: queue(self._desk, chosen), self._tell_queued, owner=self)

    def send(self, identifier: str, intent: Intent) -> None:
        """Put one record into the queue, for publication or to be kept there as a draft."""

        def tell(submitted: Submitted) -> None:
            self._tell_queued(
                Queued((submitted.item.number,), (), approved=approved_with(identifier, submitted))
            )

        self._background.run(lambda: submit_known(self._desk, identifier, intent), tell, owner=self)

    def ask_there(self, identifier: str) -> None:
        """Ask for publication at the clearing-house, where the focal point decides."""

        def tell(number: int) -> None:
            self._tell_queued(Queued((number,), ()))

        self._background.run(lambda: ask_review_there(self._desk, identifier), tell, owner=self)

    def ask_removal(self, identifier: str) -> None:
        """Let the request to remove a published record wait for the next synchronization; it can be undone."""

        def tell(item: OutboxItem) -> None:
            self._tell_removal(
                item.number,
                tr("Its removal is asked for with the next synchronization. Until then nothing happens."),
            )

        self._background.run(lambda: ask_removal(self._desk, identifier), tell, owner=self)

    def discard(self, identifier: str) -> None:
        """Let the removal of a draft at the clearing-house wait for the next synchronization; it can be undone."""

        def tell(item: OutboxItem) -> None:
            self._tell_removal(
                item.number,
                tr("The draft is thrown away with the next synchronization. Until then nothing happens."),
            )

        self._background.run(lambda: discard(self._desk, identifier), tell, owner=self)

    def _tell_removal(self, number: int, words: str) -> None:
        self.changed.emit()
        self.told.emit(Told(words, action=tr("Undo"), do=lambda: self._take_out([number])))

    def _tell_queued(self, queued: Queued) -> None:
        self.changed.emit()
        sent, incomplete = len(queued.numbers), len(queued.incomplete)
        sentences = [_waiting(sent)] if sent else []
        if queued.approved:
            sentences.append(_with_that(len(queued.approved)))
        if queued.refused:
            sentences.append(_refused(queued.refused))
        if incomplete:
            words = tr(
                "{n} record is not complete yet and stays here.",
                "{n} records are not complete yet and stay here.",
                n=incomplete,
            )
            first = queued.incomplete[0]
            text = " ".join([*sentences, words])
            self.told.emit(Told(text, "warning", tr("Open"), lambda: self.open_wanted.emit(first)))
        elif sent:
            role = "warning" if queued.refused else "good"
            undo = partial(self._take_out, queued.numbers, queued.approved)
            self.told.emit(Told(" ".join(sentences), role, tr("Undo"), undo))
        elif sentences:
            self.told.emit(Told(" ".join(sentences), "warning"))

    def _take_out(self, numbers: Sequence[int], approved: Sequence[Taken] = ()) -> None:
        def work() -> None:
            for number in numbers:
                take_out(self._desk, number)
            take_back(self._desk, approved)

        words = tr("{n} record waits no longer.", "{n} records wait no longer.", n=len(numbers))
        self._do(work, Told(words))


def _with_that(number: int) -> str:
    return tr(
        "{n} record that was to be reviewed is approved with that.",
        "{n} records that were to be reviewed are approved with that.",
        n=number,
    )


def _refused(troubles: Sequence[Trouble]) -> str:
    """How many stay as they are, and why the first of them does."""
    why = Phrase(" ".join(map(tr, troubles[0].sentences)))
    if len(troubles) == 1:
        return str(why)
    return tr(
        "{n} record stays as it is: {why}", "{n} records stay as they are: {why}", n=len(troubles), why=why
    )


def _waiting(number: int) -> str:
    return tr(
        "{n} record waits for the next synchronization.",
        "{n} records wait for the next synchronization.",
        n=number,
    )
