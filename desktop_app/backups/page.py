"""The backups of the records here: what there is, what is in one, making one, going back to one."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app import look
from desktop_app.background import Background, Job, unheard
from desktop_app.backups.inside import Inside
from desktop_app.backups.looks import Looks
from desktop_app.backups.place_row import PlaceRow
from desktop_app.backups.saying import moments_of, not_made, told_of
from desktop_app.choosing import file_dialog
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import Inspected, make_backup
from desktop_app.queue.saying import say_size
from desktop_app.told import Told
from desktop_app.widgets.page_top import page_top
from desktop_app.words import say_when, tr
from sync.progress import Progress
from sync.stopping import Stopped
from sync.store import Key
from sync.store.safekeeping.keeping import Made
from sync.store.safekeeping.names import Backup

_ROW = int(Qt.ItemDataRole.UserRole)
_WHEN, _WHY, _SIZE = range(3)
_HIGH = 28
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class BackupsPage(QWidget):
    """``return_wanted`` gives the file of the backup to which the person wants to go back, and its own key or none."""

    changed = Signal(str)
    back_wanted = Signal()
    told = Signal(Told)
    return_wanted = Signal(Path, object)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show the backups that there are."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._backups: list[Backup] = []
        self._brought: list[Backup] = []
        self._moments: list[str] = []
        self._key: Key | None = None
        self.looks = Looks(desk, background, self)
        self.setObjectName("backups_page")
        self.list = QTreeWidget()
        self.list.setObjectName("backups_list")
        self.list.setAccessibleName(tr("Backups"))
        self.list.setHeaderLabels([tr("When"), tr("Why"), tr("Size")])
        self.list.headerItem().setTextAlignment(_SIZE, _TRAILING)
        self.list.setRootIsDecorated(False)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in (_WHEN, _SIZE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.itemSelectionChanged.connect(self._look)
        self.inside = Inside(desk.language, desk.clock)
        self.inside.back.clicked.connect(lambda _on=False: self._ask())
        self.inside.passphrase.given.connect(self._look)
        self.make = look.main_button(tr("Make a backup now"), "backup_make", "save")
        self.make.clicked.connect(lambda _on=False: self._make())
        self.elsewhere = look.button(tr("From elsewhere …"), "backup_elsewhere", "folder")
        self.elsewhere.setToolTip(tr("Look into a backup on a stick or another disk"))
        self.elsewhere.clicked.connect(lambda _on=False: self._open())
        self.place = PlaceRow(desk, background)
        self.place.told.connect(self.told)
        self.looks.inspected.connect(self._inspected)
        self.looks.failed.connect(self._not_looked)
        self.looks.found.connect(self._opened)
        self.looks.silent.connect(self.inside.show_silent)
        self._arrange()
        self.setFocusProxy(self.list)
        self.refresh()

    def _arrange(self) -> None:
        head, back = page_top(tr("Backups"))
        back.clicked.connect(self.back_wanted)
        head.addWidget(self.elsewhere)
        head.addWidget(self.make)
        hint = look.MutedLabel(
            tr(
                "Focal Desk copies your records by itself, and checks each copy: when you pause, and before anything "
                "risky. Of older ones some are kept for each day, week and month. Attached files stay as long as a "
                "backup needs them."
            )
        )
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.WIDE)
        row.addWidget(self.list, 3)
        row.addWidget(self.inside, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        layout.addLayout(head)
        layout.addWidget(hint)
        layout.addLayout(row, 1)
        layout.addWidget(self.place)

    def title(self) -> str:
        """What the page is called."""
        return tr("Backups")

    def refresh(self) -> None:
        """Read the list of backups again; the chosen one stays chosen."""
        chosen = self._chosen()
        self._backups = [*self._brought, *self._desk.store.backups.all()]
        self._moments = moments_of(self._backups)
        self.list.clear()
        for place, backup in enumerate(self._backups):
            self.list.addTopLevelItem(self._item(place, backup))
        if self._backups:
            self._choose(self._backups.index(chosen) if chosen in self._backups else 0)
        else:
            self.inside.show_nothing()
        self.place.refresh()

    def leave(self) -> None:
        """Nothing is pending here."""

    def _item(self, place: int, backup: Backup) -> QTreeWidgetItem:
        why = tr(backup.why.phrase)
        if backup in self._brought:
            why = tr("From {folder}: {why}", folder=backup.path.parent, why=backup.why.phrase)
        item = QTreeWidgetItem([self._moments[place], why, say_size(backup.size, 1)])
        item.setToolTip(_WHEN, look.as_hint(say_when(backup.at, self._desk.clock)))
        item.setSizeHint(_WHY, QSize(0, _HIGH))
        item.setToolTip(_WHY, look.as_tooltip(why))
        item.setTextAlignment(_SIZE, _TRAILING)
        item.setData(_WHEN, _ROW, place)
        return item

    def _chosen(self) -> Backup | None:
        item = self.list.currentItem()
        return self._backups[int(item.data(_WHEN, _ROW))] if item is not None and self._backups else None

    def _choose(self, place: int) -> None:
        if (item := self.list.topLevelItem(place)) is not None:
            self.list.setCurrentItem(item)

    def _look(self, passphrase: str = "") -> None:
        """Look into the chosen one beside the window; what was chosen before is not shown any more."""
        backup = self._chosen()
        if backup is None:
            return
        self._key = None
        if not passphrase:
            self.inside.show_looking(backup, self._moment_of(backup))
        self.looks.into(backup, passphrase, is_far=backup in self._brought)

    def _inspected(self, inspected: Inspected) -> None:
        self._key = inspected.key
        self.inside.show_inspected(inspected)

    def _not_looked(self, error: Exception) -> None:
        if (backup := self._chosen()) is not None:
            self.inside.show_trouble(self._moment_of(backup), error)

    def _moment_of(self, backup: Backup) -> str:
        return self._moments[self._backups.index(backup)]

    def _open(self) -> None:
        dialog = file_dialog(
            self,
            self._desk,
            tr("A backup from elsewhere"),
            "backup_dialog",
            kept_as="backups_folder",
            do=self.open_backup,
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Backups ({endings})", endings="*.db"))
        dialog.open()

    def open_backup(self, path: Path) -> None:
        """List a backup that lies elsewhere above the others, and look into it, once its drive answers."""
        self.inside.show_asking(path.name)
        self.looks.ask(path)

    def _opened(self, path: Path, backup: Backup | None) -> None:
        if backup is None:
            self._look()
            words = tr("{name} is no backup of Focal Desk: their names begin with a date.", name=path.name)
            self.told.emit(Told(words, "warning"))
            return
        self._brought = [backup]
        self.refresh()
        self._choose(0)

    def _make(self) -> None:
        self.make.setEnabled(False)

        def made(answer: Made | None) -> None:
            self.make.setEnabled(True)
            if answer is None:
                return
            self.refresh()
            self._choose(0)
            self.told.emit(told_of(answer))
            self.place.catch_up()

        def failed(error: Exception) -> None:
            self.make.setEnabled(True)
            self.told.emit(not_made(error))

        def work(job: Job) -> Made | None:
            with suppress(Stopped):
                return make_backup(self._desk, Progress(stopped=job.is_stopped))
            return None

        self._background.run(work, made, failed, on="network", owner=self, progress=unheard)

    def _ask(self) -> None:
        backup = self._chosen()
        if backup is not None:
            self.inside.ask_to_return(partial(self.return_wanted.emit, backup.path, self._key))
