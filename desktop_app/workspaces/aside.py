"""The workspaces that were set aside: put back, or erased for good."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background, unheard
from desktop_app.told import Told
from desktop_app.words import tr
from desktop_app.workspaces import noted
from desktop_app.workspaces.keeping import Workspaces, size_of
from desktop_app.workspaces.lines import KEY, removed_line
from desktop_app.workspaces.removing import ask_erasing
from desktop_app.workspaces.sign_ins import forgetting
from desktop_app.workspaces.workspace import Workspace
from forms.words import Phrase
from sync.errors import Trouble


class AsideBox(QWidget):
    """Hidden while there is none. ``noted`` is what was done, for the journal; ``changed`` says that one is back."""

    noted = Signal(Phrase)
    changed = Signal()
    told = Signal(Told)

    def __init__(self, there: Workspaces, background: Background, parent: QWidget | None = None) -> None:
        """Show nothing before ``refresh``; large folders are read beside the window."""
        super().__init__(parent)
        self.setObjectName("workspaces_aside")
        self._there, self._background = there, background
        self.list = QListWidget()
        self.list.setObjectName("aside_list")
        self.list.setAccessibleName(tr("Workspaces set aside"))
        self.list.setIconSize(QSize(20, 20))
        self.back = look.button(tr("Put back"), "aside_back", "undo")
        self.back.clicked.connect(lambda _on=False: self._put_chosen_back())
        self.erase = look.button(tr("Erase for good …"), "aside_erase", "bin")
        self.erase.clicked.connect(lambda _on=False: self._ask_erasing())
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.back)
        row.addWidget(self.erase)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.GAP, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addWidget(look.Heading(tr("Workspaces set aside"), 3))
        layout.addWidget(self.list, 1)
        layout.addLayout(row)

    def refresh(self) -> None:
        """Read again which there are; their sizes follow."""
        removed = self._there.removed()
        self._show(removed, {})
        if removed:
            folders = {one.key: one.folder for one in removed}
            self._background.run(
                lambda: {key: size_of(folder) for key, folder in folders.items()},
                partial(self._show, removed),
                owner=self,
            )

    def put_back(self, removed: Workspace) -> None:
        """Take one back among the others."""
        try:
            back = self._there.put_back(removed)
        except Trouble as trouble:
            self._complain(trouble)
            return
        self.noted.emit(noted.PUT_BACK)
        self.changed.emit()
        self.told.emit(Told(tr("The workspace “{name}” is back.", name=back.name)))

    def _show(self, removed: list[Workspace], sizes: dict[str, int]) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for one in removed:
            self.list.addItem(removed_line(one, sizes.get(one.key)))
        self.list.setCurrentRow(min(row, len(removed) - 1))
        self.setVisible(bool(removed))

    def _chosen(self) -> Workspace | None:
        item = self.list.currentItem()
        key = str(item.data(KEY)) if item else ""
        return next((one for one in self._there.removed() if one.key == key), None)

    def _put_chosen_back(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.put_back(chosen)

    def _ask_erasing(self) -> None:
        if (chosen := self._chosen()) is not None:
            ask_erasing(self, self._background, chosen, partial(self._erase, chosen))

    def _erase(self, removed: Workspace) -> None:
        forget = forgetting(removed)
        try:
            self._there.erase(removed)
            self.noted.emit(noted.ERASED)
            self._background.run(forget, unheard, on="network")
        except Trouble as trouble:
            self._complain(trouble)
        self.refresh()

    def _complain(self, trouble: Trouble) -> None:
        self.told.emit(Told(" ".join(map(tr, trouble.sentences)), "warning"))
