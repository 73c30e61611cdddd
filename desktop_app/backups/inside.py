"""What is in the chosen backup, what would be lost by going back to it, and the button that does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.backups.older_passphrase import OlderPassphrase
from desktop_app.backups.saying import contents_sentences, lost_sentences, say_backup
from desktop_app.operations.safekeeping import Inspected
from desktop_app.widgets.confirm import ask_first
from desktop_app.words import tr
from sync.errors import Trouble
from sync.records import Clock
from sync.store import NeedsPassphrase, WrongPassphrase
from sync.store.safekeeping.names import Backup


class Inside(QFrame):
    """``back`` is the button for going back to what is shown."""

    def __init__(self, language: str, clock: Clock, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._language, self._clock = language, clock
        self._lost: list[str] = []
        self._labels: list[look.PlainLabel] = []
        self.head = look.Heading("", 3)
        self.head.setWordWrap(True)
        self.head.setObjectName("backup_head")
        self.text = QVBoxLayout()
        self.text.setSpacing(look.SMALL)
        self.passphrase = OlderPassphrase()
        self.back = look.button(tr("Go back to this backup …"), "backup_return", "undo")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.text)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        for widget in (area.viewport(), inside):
            widget.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.head)
        layout.addWidget(self.passphrase)
        layout.addWidget(area, 1)
        layout.addWidget(self.back)
        self.show_nothing()

    def sentences(self) -> list[str]:
        """What is said, line by line."""
        return [label.text() for label in self._labels]

    def show_nothing(self) -> None:
        """There is no backup yet."""
        self.head.setText(tr("There is no backup yet"))
        self.passphrase.done()
        self._say([tr("The first one is made by itself, some minutes after something was entered.")])
        self.back.setEnabled(False)

    def show_looking(self, backup: Backup, when: str = "") -> None:
        """It is being looked into; ``when`` it was made, as the list has it."""
        self.show_asking(say_backup(backup, when))

    def show_asking(self, head: str) -> None:
        """The drive is asked for what goes under this head."""
        self.head.setText(head)
        self.passphrase.hide()
        self._say([tr("Looking into it …")])
        self.back.setEnabled(False)

    def show_silent(self, place: Path) -> None:
        """Its drive does not answer, and may still do so."""
        words = tr(
            "{place} does not answer. You can go on meanwhile: what is in the backup is shown when it does.",
            place=place,
        )
        self._say([words])

    def show_inspected(self, inspected: Inspected) -> None:
        """Say what is in it, and what would be lost."""
        self.passphrase.done()
        self._lost = list(lost_sentences(inspected.lost, self._language, self._clock))
        inside = list(contents_sentences(inspected.contents, self._language, self._clock))
        self._say([*inside, *self._lost], headings=(0, len(inside)))
        self.back.setEnabled(True)

    def show_trouble(self, when: str, error: Exception) -> None:
        """Say why it cannot be looked into, or ask for the passphrase that the records had then."""
        if not isinstance(error, Trouble):
            raise error
        if isinstance(error, NeedsPassphrase | WrongPassphrase):
            self._say([])
            self.passphrase.ask(when)
            return
        self.passphrase.done()
        self._say([tr(sentence) for sentence in error.sentences])
        self.back.setEnabled(False)

    def ask_to_return(self, do: Callable[[], None]) -> None:
        """Say once more what would be lost, and ask."""
        kept = tr("All that is here now is kept as a backup first, so that you can come back to it.")
        ask_first(
            self,
            tr("Go back to this backup?"),
            [self.head.text(), *self._lost, kept],
            tr("Go back to it"),
            do,
        )

    def _say(self, sentences: Iterable[str], headings: tuple[int, ...] = ()) -> None:
        for old in self._labels:
            self.text.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels = []
        for place, sentence in enumerate(sentences):
            label = look.PlainLabel(sentence, copied=True)
            label.setWordWrap(True)
            if place in headings:
                font = label.font()
                font.setBold(True)
                label.setFont(font)
            self.text.addWidget(label)
            self._labels.append(label)
