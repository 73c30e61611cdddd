"""The second place for backups: where it is, whether it is there now, choosing another one, doing without."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.backups.visits import Visits
from desktop_app.choosing import file_dialog
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import Seen, choose_place, look_at, place_of
from desktop_app.told import Told
from desktop_app.words import tr
from sync.errors import Trouble
from sync.store.safekeeping.second_place import SecondPlace

PATIENCE = 4000
"""Milliseconds after which it is said that a place does not answer: a network drive that is gone may take minutes."""


class PlaceRow(QFrame):
    """``told`` says what could not be done."""

    told = Signal(Told)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show what the desk remembers."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk, self._background = desk, background
        self._looking: Path | None = None
        self._said_of: Path | None = None
        self._visits = Visits(desk, background, self)
        self._visits.told.connect(self.told)
        self._visits.ended.connect(lambda _went: self.refresh())
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE)
        self.patience.timeout.connect(self._say_nothing_comes)
        self._sign = look.Sign()
        self.text = look.PlainLabel(copied=True)
        self.text.setObjectName("backup_place")
        self.text.setWordWrap(True)
        self.choose = look.button(tr("Choose a second place …"), "backup_place_choose", "folder")
        self.choose.clicked.connect(lambda _on=False: self._choose())
        self.without = look.button(tr("Do without"), "backup_place_without")
        self.without.clicked.connect(lambda _on=False: self._without())
        words = QVBoxLayout()
        words.addWidget(look.Heading(tr("A second place"), 3))
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setSpacing(look.GAP)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addWidget(self.without)
        row.addWidget(self.choose)

    def refresh(self) -> None:
        """Say anew where it is; whether it is there is looked at beside the window."""
        place = place_of(self._desk)
        self.without.setVisible(place is not None)
        if place is not None:
            self._look_at(place)
            return
        self._say(
            "info",
            "info",
            tr(
                "Only this computer has your backups. A stick or another disk keeps them from fire, theft and loss."
            ),
        )

    def _look_at(self, place: SecondPlace) -> None:
        """One look at a time for each place: where one does not come back, another would not either."""
        if self._looking == place.place:
            return
        self._looking = place.place
        if self._said_of != place.place:
            self._say("info", "info", tr("{place} is being looked at …", place=place.place))
        self.patience.start()
        self._background.run(
            partial(look_at, place, self._desk.folder), partial(self._seen, place), on="look", owner=self
        )

    def _say_nothing_comes(self) -> None:
        words = tr(
            "{place} does not answer. What is missing is copied when it does.", place=self._looking or ""
        )
        self._say("warning", "warning", words)

    def _seen(self, place: SecondPlace, seen: Seen) -> None:
        """Where another place was chosen meanwhile, this one is of no concern any more."""
        if self._looking != place.place:
            return
        self._looking, self._said_of = None, place.place
        self.patience.stop()
        present = place_of(self._desk)
        if present is None or present.place != place.place:
            return
        if not seen.is_there:
            words = tr(
                "{place} is not there now. What is missing is copied when it is back.", place=place.place
            )
            self._say("warning", "warning", words)
            return
        said = [tr("The newest backups and attached files are copied to {place} too.", place=place.place)]
        if seen.is_same_disk:
            said.append(
                tr("It is on the same disk as your records: it does not help where that disk is lost.")
            )
        self._say("check", "good", " ".join(said))

    def _say(self, icon: str, role: str, words: str) -> None:
        self._sign.show_icon(icon, role)
        self.text.setText(words)

    def catch_up(self) -> None:
        """Copy what is missing there, beside the window."""
        self._visits.begin()

    def _choose(self) -> None:
        dialog = file_dialog(
            self,
            self._desk,
            tr("Choose a second place for backups"),
            "backup_place_dialog",
            kept_as="backup_place_folder",
            do=self.choose_place,
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def choose_place(self, place: Path) -> None:
        """Copy the backups there too from now on."""
        try:
            choose_place(self._desk, place)
        except Trouble as trouble:
            self.told.emit(Told(" ".join(map(tr, trouble.sentences)), "warning"))
            return
        self._visits.give_up()
        self.refresh()
        self.catch_up()

    def _without(self) -> None:
        choose_place(self._desk, None)
        self._visits.give_up()
        self._looking = self._said_of = None
        self.patience.stop()
        self.refresh()
