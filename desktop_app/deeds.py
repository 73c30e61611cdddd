"""What is done with chosen records from the window: beside it, and told in a line when it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background, Job
from desktop_app.bin_deeds import BinDeeds
from desktop_app.desk import Desk
from desktop_app.operations.copying import new_from_record, new_from_template
from desktop_app.operations.drafts import new_record
from desktop_app.operations.importing import Imported, import_file, number_of
from desktop_app.operations.logs import save_log
from desktop_app.operations.removing import ask_removal, discard
from desktop_app.operations.reviewing import Taken, ask_review_there, take_back
from desktop_app.operations.revisions import use
from desktop_app.operations.sending import NotReady, Submitted, submit_known, take_out
from desktop_app.review.deeds import ReviewDeeds
from desktop_app.review.saying import ONE_BY_ONE
from desktop_app.saving import Saving
from desktop_app.told import Told
from desktop_app.words import tr
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase
from sync.errors import Trouble
from sync.records import Intent, OutboxItem, Record
from sync.rights import Role


@dataclass(frozen=True, slots=True)
class Queued:
    """The numbers in the queue of the records put there, which are not complete yet, and what else was in the way.

    ``approved`` are the reviews that ended with that.
    """

    numbers: tuple[int, ...]
    incomplete: tuple[str, ...]
    refused: tuple[Trouble, ...] = ()
    approved: tuple[Taken, ...] = ()


class Deeds(BinDeeds):
    """``made`` gives a new record, ``open_wanted`` one to open."""

    made = Signal(str)
    open_wanted = Signal(str)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(desk, background, parent)
        self.reviews = ReviewDeeds(desk, background, self)
        self.reviews.told.connect(self.told)
        self.reviews.changed.connect(self.changed)

    def new(self, record_type: str) -> None:
        """Make a new record, kept at once."""
        self._make(lambda: new_record(self._desk, form_for(record_type)), "")

    def copy(self, identifier: str) -> None:
        """Make a new record with the answers of this one."""
        words = tr(
            "This is a new record with the same answers. Private notes and attached files stayed behind."
        )
        self._make(lambda: new_from_record(self._desk, identifier), words)

    def from_template(self, number: int) -> None:
        """Make a new record with the answers of a template."""
        self._make(
            lambda: new_from_template(self._desk, number), tr("This new record began with a template.")
        )

    def _make(self, work: Callable[[], Record], words: str) -> None:
        def tell(record: Record) -> None:
            self.changed.emit()
            self.made.emit(record.identifier)
            if words:
                self.told.emit(Told(words, "info"))

        self._background.run(work, tell, owner=self)

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
            self._tell_queued(Queued((submitted.item.number,), (), approved=_approved(identifier, submitted)))

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

    def use_version(self, identifier: str, document: Document, before: Document) -> None:
        """Go on from another version of a record; it can be undone."""
        undo = partial(self._use, identifier, before, Told(tr("Your own version stands there again.")))
        words = tr("The record says now what that version said. It is your draft; nothing is sent yet.")
        self._use(identifier, document, Told(words, action=tr("Undo"), do=undo))

    def put_back(self, identifier: str, document: Document, before: Document) -> None:
        """Let a record say again what it said earlier here; it can be undone."""
        undo = partial(self._use, identifier, before, Told(tr("Your own version stands there again.")))
        words = tr(
            "The record says again what stood there before. What you wrote since is kept in its history."
        )
        self._use(identifier, document, Told(words, action=tr("Undo"), do=undo))

    def _use(self, identifier: str, document: Document, told: Told) -> None:
        def work() -> None:
            use(self._desk, identifier, document)

        self._do(work, told)

    def export(self, identifiers: Sequence[str], path: Path) -> None:
        """Write records to a file of the kind that its ending says; many can be stopped on the way."""
        Saving(self._desk, self._background, self, self.told.emit).save(list(identifiers), path)

    def save_log(self, path: Path) -> None:
        """Write the log for a helper to a file."""
        words = tr(
            "The log is saved in {name}. It holds nothing that you entered: you can give it to a helper.",
            name=Phrase(path.name),
        )
        self._background.run(
            lambda: save_log(self._desk, path), lambda _nothing: self.told.emit(Told(words)), owner=self
        )

    def take_in(self, path: Path) -> None:
        """Take the records of a file as local edits."""

        def work(job: Job) -> list[Imported]:
            return import_file(self._desk, path, stopped=job.is_stopped)

        self._background.run(work, self._tell_imported, owner=self, progress=lambda _share: None)

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

    def _tell_imported(self, imported: list[Imported]) -> None:
        self.changed.emit()
        taken, repeated = number_of(imported), sum(one.times > 1 for one in imported)
        refused = [one for one in imported if not one.taken]
        sentences = [tr("{n} record taken from the file.", "{n} records taken from the file.", n=taken)]
        sentences += [_several_times(repeated)] if repeated else []
        sentences += [tr(one.phrase) for one in refused[:3]]
        if len(refused) > 3:
            sentences.append(tr("and {n} more", "and {n} more", n=len(refused) - 3))
        self.told.emit(Told(" ".join(sentences), "warning" if refused else "good"))


def _several_times(number: int) -> str:
    return tr(
        "{n} record stands in it several times: the last one stands now, the others are in its history.",
        "{n} records stand in it several times: the last one of each stands now, the others are in its history.",
        n=number,
    )


def queue(desk: Desk, identifiers: Sequence[str]) -> Queued:
    """Put those records into the queue for publication that are complete; the others stay as they are."""
    numbers: list[int] = []
    incomplete: list[str] = []
    refused: list[Trouble] = []
    approved: list[Taken] = []
    for identifier in identifiers:
        try:
            submitted = submit_known(desk, identifier, Intent.PUBLISH)
            numbers.append(submitted.item.number)
            approved += _approved(identifier, submitted)
        except NotReady:
            incomplete.append(identifier)
        except Trouble as trouble:
            refused.append(trouble)
    return Queued(tuple(numbers), tuple(incomplete), tuple(refused), tuple(approved))


def _approved(identifier: str, submitted: Submitted) -> tuple[Taken, ...]:
    return (Taken(identifier, submitted.approval),) if submitted.approval else ()


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
