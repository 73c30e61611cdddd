"""The first start: who the person is, asked for in the language chosen there, and kept before anything is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app import errors, words
from desktop_app.starting.preferences import Preferences, write_preferences
from desktop_app.windows.first_start import FirstStart
from forms.vocabularies import seed
from forms.words import say
from sync.errors import Trouble

if TYPE_CHECKING:
    from desktop_app.main_window.window import MainWindow
    from desktop_app.windows.answers import Answers


class Beginning(QObject):
    """``given`` says that there are ``answers``, and that the records can be opened with them; none when they are."""

    given = Signal()

    def __init__(self, window: MainWindow, data: Path, parent: QObject) -> None:
        """Ask in this window, and keep in this folder what must be known before the records are open."""
        super().__init__(parent)
        self._window, self._data = window, data
        self.answers: Answers | None = None

    def ask(self, answers: Answers) -> None:
        """Show the page, with what was answered until now."""
        page = FirstStart(seed(), answers)
        page.spoken.connect(self._speak)
        page.given.connect(self._keep)
        self._window.show_alone(page)

    def _speak(self, answers: Answers) -> None:
        words.install(answers.language)
        QTimer.singleShot(0, self, lambda: self.ask(answers))

    def _keep(self, answers: Answers) -> None:
        self.answers = answers
        try:
            write_preferences(self._data, Preferences(answers.practice, answers.language))
        except OSError as error:
            errors.show(self._window, _not_kept(self._data, error))
            return
        self.given.emit()


def _not_kept(data: Path, error: OSError) -> Trouble:
    return Trouble(
        say("The folder {folder} cannot be written to: {reason}.", folder=data, reason=error.strerror or "?"),
        say("Nothing was kept yet."),
        say("Make room there, or start the program with another folder: focal-desk --data-dir FOLDER."),
    )
