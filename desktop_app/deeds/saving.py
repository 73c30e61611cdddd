"""Saving records as a file beside the window: told while it lasts, stopped when that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.background import Background, Job, unheard
from desktop_app.desk import Desk
from desktop_app.told import Told
from desktop_app.words import tr
from forms.words import Phrase
from sync.stopping import Stopped

if TYPE_CHECKING:
    from desktop_app.operations.exporting import Exported

# So many records take long enough to be told that they are being saved.
MANY = 200


class Saving:
    """Saves records for ``owner``; ``tell`` says in the window how it goes."""

    def __init__(
        self, desk: Desk, background: Background, owner: QObject, tell: Callable[[Told], None]
    ) -> None:
        """Do nothing yet."""
        self._desk, self._background, self._owner, self._tell = desk, background, owner, tell

    def save(self, chosen: Sequence[str], path: Path) -> None:
        """Write these records to the file."""
        from desktop_app.operations.exporting import export_records

        def work(job: Job) -> Exported | None:
            try:
                return export_records(self._desk, chosen, path, tell=job.report, stopped=job.is_stopped)
            except Stopped:
                return None

        def saved(exported: Exported | None) -> None:
            self._tell(_exported(exported, path))

        job = self._background.run(
            work,
            saved,
            on="network",
            owner=self._owner,
            progress=unheard,
        )
        if len(chosen) >= MANY:
            words = tr("Saving {n} record …", "Saving {n} records …", n=len(chosen))
            self._tell(Told(words, action=tr("Stop"), do=job.stop))


def _exported(exported: Exported | None, path: Path) -> Told:
    """How an export came out; what found no room in a cell is never passed over."""
    if exported is None:
        return Told(tr("Stopped. Nothing was saved."), "warning")
    number, name = exported.written, Phrase(path.name)
    said = [tr("{n} record saved in {name}.", "{n} records saved in {name}.", n=number, name=name)]
    if exported.cut:
        words = tr(
            "{n} text is too long for a cell: only its beginning stands there.",
            "{n} texts are too long for a cell: only their beginnings stand there.",
            n=exported.cut,
        )
        said.append(words)
    if exported.not_held:
        words = tr(
            "{n} answer has a shape that no cell can hold: it is left out.",
            "{n} answers have a shape that no cell can hold: they are left out.",
            n=exported.not_held,
        )
        said.append(words)
    return Told(" ".join(said), "warning" if len(said) > 1 else "good")
