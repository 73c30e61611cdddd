"""Attaching files to an answer: the button, the choosing, the copying beside the window, what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop_app import errors, look
from desktop_app.operations.attaching import Known, Taken, attach, copy_to_open, known
from desktop_app.words import tr
from forms.files import ANY_FILE, BY_ENDING

if TYPE_CHECKING:
    from desktop_app.questions.base import QuestionWidget


class Attaching(QObject):
    """For one question; ``taken`` gives links to files that lie on this computer by now."""

    taken = Signal(list)

    def __init__(self, widget: QuestionWidget) -> None:
        """For this widget, which shows the button and what is said."""
        super().__init__(widget)
        self._widget, self._question = widget, widget.question
        self._count, self._busy = 0, 0
        self.button = look.button(tr("Attach a file"), "attach_file", "attach")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.ask)
        self.said = look.FaultLabel()
        self.said.setObjectName("attaching_said")

    def lock(self, read_only: bool) -> None:
        """Take no files, or take them again."""
        self.button.setVisible(bool(self._question.files) and not read_only)

    def count(self, count: int) -> None:
        """So many links are there by now."""
        self._count = count
        self._allow()

    def known(self, url: str) -> Known:
        """What is known of a file."""
        return known(self._widget.surroundings.desk, url)

    def be_quiet(self) -> None:
        """Say nothing any more."""
        self.said.hide()

    def ask(self) -> QFileDialog:
        """Let the person choose files, then take them."""
        dialog = QFileDialog(self._widget, tr("Attach a file"))
        dialog.setObjectName("attach_files")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(_filter(self._question.files))
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()
        return dialog

    def dropped(self, data: QMimeData) -> list[Path]:
        """The files that are being dropped; none where none can be taken now."""
        if not self.button.isEnabled() or not self.button.isVisibleTo(self._widget):
            return []
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

    def take(self, sources: Sequence[Path]) -> None:
        """Copy the files beside the window; a large one takes its time, and nothing else waits for it."""
        if not sources:
            return
        desk, question = self._widget.surroundings.desk, self._question
        room = None if question.at_most is None else max(0, question.at_most - self._count)
        self._busy += 1
        self._allow()
        self._widget.surroundings.background.run(
            lambda: attach(desk, sources, question.files, room),
            lambda taken: self._took(taken, left_out=room is not None and len(sources) > room),
            self._failed,
            on="network",
            owner=self._widget,
        )

    def open(self, url: str) -> None:
        """Open a copy by the program that the computer has for it; one that is not here is wanted first."""
        desk = self._widget.surroundings.desk
        if not known(desk, url).is_here:
            self._widget.file_wanted.emit(url)
            return
        self._widget.surroundings.background.run(
            lambda: copy_to_open(desk, url),
            _show,
            on="network",
            owner=self._widget,
        )

    def _took(self, taken: Taken, *, left_out: bool) -> None:
        self._busy -= 1
        languages = self._widget.languages
        language = {"language": languages[0]} if len(languages) == 1 and not self._question.files_only else {}
        if taken.files:
            self.taken.emit([{"url": file.url, "name": file.name, **language} for file in taken.files])
        said = [" ".join(map(tr, sentences)) for sentences in taken.refused]
        if left_out:
            said.append(
                tr(
                    "Only one can stand here; the rest was left out.",
                    "Only {n} can stand here; the rest was left out.",
                    n=self._question.at_most,
                )
            )
        self.said.setText("\n".join(said))
        self.said.setVisible(bool(said))
        self._allow()

    def _failed(self, error: Exception) -> None:
        self._busy -= 1
        self._allow()
        errors.show(self._widget, error)

    def _allow(self) -> None:
        most = self._question.at_most
        full = most is not None and self._count >= most
        self.button.setEnabled(not full and not self._busy)
        self.button.setText(tr("Copying …") if self._busy else tr("Attach a file"))


def _show(copy: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))


def _filter(kinds: tuple[str, ...]) -> str:
    endings = " ".join(f"*.{ending}" for ending, kind in BY_ENDING.items() if kind in kinds)
    if kinds == ANY_FILE:
        return tr("Files that the clearing-house takes ({endings})", endings=endings)
    return tr("Pictures ({endings})", endings=endings)
