"""The second place for backups: where it is, whether it is there now, choosing another one, doing without."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.choosing import file_dialog
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import catch_up, choose_place, is_same_disk, place_of
from desktop_app.told import Told
from desktop_app.words import tr
from sync.errors import Trouble
from sync.store.safekeeping.elsewhere import Carried


class PlaceRow(QFrame):
    """``told`` says what could not be done."""

    told = Signal(Told)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show what the desk remembers."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk, self._background = desk, background
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
        """Say anew where it is, and whether it is there."""
        place = place_of(self._desk)
        self.without.setVisible(place is not None)
        if place is None:
            self._sign.show_icon("info", "info")
            self.text.setText(
                tr(
                    "Only this computer has your backups. A stick or another disk keeps them from fire, theft and loss."
                )
            )
        elif not place.is_there():
            self._sign.show_icon("warning", "warning")
            words = tr(
                "{place} is not there now. What is missing is copied when it is back.", place=place.place
            )
            self.text.setText(words)
        else:
            self._sign.show_icon("check", "good")
            said = [tr("The newest backups and attached files are copied to {place} too.", place=place.place)]
            if is_same_disk(self._desk, place.place):
                said.append(
                    tr("It is on the same disk as your records: it does not help where that disk is lost.")
                )
            self.text.setText(" ".join(said))

    def catch_up(self) -> None:
        """Copy what is missing there, beside the window."""
        if place_of(self._desk) is not None:
            self._background.run(
                lambda: catch_up(self._desk), self._caught_up, self._failed, on="network", owner=self
            )

    def _caught_up(self, _carried: Carried | None) -> None:
        self.refresh()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.refresh()
        said = [tr("The backups could not be copied to the second place."), *map(tr, error.sentences)]
        self.told.emit(Told(" ".join(said), "warning"))

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
        self.refresh()
        self.catch_up()

    def _without(self) -> None:
        choose_place(self._desk, None)
        self.refresh()
