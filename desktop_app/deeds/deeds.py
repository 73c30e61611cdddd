"""What is done with chosen records from the window: beside it, and told in a line when it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background, Job, unheard
from desktop_app.deeds.saving import Saving
from desktop_app.deeds.sending_deeds import SendingDeeds
from desktop_app.desk import Desk
from desktop_app.operations.copying import new_from_record, new_from_template
from desktop_app.operations.drafts import new_record
from desktop_app.operations.importing import Imported, import_file, number_of
from desktop_app.operations.logs import save_log
from desktop_app.operations.revisions import use
from desktop_app.review.deeds import ReviewDeeds
from desktop_app.told import Told
from desktop_app.words import tr
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase
from sync.records import Record


class Deeds(SendingDeeds):
    """``made`` gives a new record."""

    made = Signal(str)

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

        self._background.run(work, self._tell_imported, owner=self, progress=unheard)

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
