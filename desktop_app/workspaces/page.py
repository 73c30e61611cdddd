"""All workspaces: open one, make one, give it another name, set it aside, put it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.templates.naming import NameDialog
from desktop_app.told import Told
from desktop_app.widgets.notice import Notice
from desktop_app.widgets.page_top import page_top
from desktop_app.words import tr
from desktop_app.workspaces import noted
from desktop_app.workspaces.aside import AsideBox
from desktop_app.workspaces.lines import KEY, workspace_line
from desktop_app.workspaces.removing import ask_removal, why_not
from desktop_app.workspaces.workspace import Workspace
from sync.errors import Trouble

if TYPE_CHECKING:
    from desktop_app.workspaces.at_work import WorkspacesAtWork


class WorkspacesPage(QWidget):
    """``open_wanted`` asks to go on in a workspace here, ``beside_wanted`` in a window of its own.

    Alone, at the start of the program, it asks which one; else it lies on top of the place where one works.
    """

    changed = Signal(str)
    back_wanted = Signal()
    told = Signal(Told)
    open_wanted = Signal(Workspace)
    beside_wanted = Signal(Workspace)

    def __init__(
        self, at_work: WorkspacesAtWork, *, alone: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show the workspaces that there are."""
        super().__init__(parent)
        self.setObjectName("workspaces")
        self._at_work, self._there, self._alone = at_work, at_work.there, alone
        self.list = QListWidget()
        self.list.setObjectName("workspaces_list")
        self.list.setAccessibleName(tr("Workspaces"))
        self.list.setIconSize(QSize(20, 20))
        self.list.itemActivated.connect(lambda _item: self.open.click())
        self.list.currentRowChanged.connect(lambda _row: self._allow())
        self._make_buttons()
        self.why = look.MutedLabel("")
        self.why.setObjectName("workspaces_why")
        self.why.setWordWrap(True)
        self.aside = AsideBox(at_work.there, at_work.background)
        self.aside.noted.connect(at_work.noted)
        self.aside.told.connect(self._tell)
        self.aside.changed.connect(lambda: self._changed(""))
        self.notice = Notice()
        self._arrange()
        self.setFocusProxy(self.list)
        self.refresh()
        self._choose(self._there.last().key if alone else at_work.here.key)

    def _make_buttons(self) -> None:
        self.open = look.main_button(tr("Open"), "workspace_open", "folder")
        self.beside = look.button(tr("Open in a window of its own"), "workspace_beside", "new")
        self.rename = look.button(tr("Rename …"), "workspace_rename", "draft")
        self.remove = look.button(tr("Remove …"), "workspace_remove", "remove")
        self.make = look.button(tr("New workspace …"), "workspace_make", "add")
        found: tuple[tuple[QPushButton, Callable[[Workspace], None], str], ...] = (
            (self.open, self.open_wanted.emit, ""),
            (self.beside, self.beside_wanted.emit, "Ctrl+Return"),
            (self.rename, self._rename, "F2"),
            (self.remove, self._remove, "Del"),
            (self.make, lambda _chosen: self._make(), "Ins"),
        )
        for button, do, key in found:
            button.clicked.connect(partial(self._do, do))
            if key:
                button.setToolTip(look.as_hint(tr("{what} ({keys})", what=button.text(), keys=key)))
                shortcut = QShortcut(QKeySequence(key), self.list)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(button.click)

    def _arrange(self) -> None:
        trailing = QWidget()
        making = QHBoxLayout(trailing)
        making.setContentsMargins(0, 0, 0, 0)
        making.addStretch(1)
        making.addWidget(self.make)
        head, back = page_top(self.title(), trailing)
        back.clicked.connect(self.back_wanted)
        back.setVisible(not self._alone)
        hint = look.MutedLabel(
            tr(
                "Each workspace has records, settings, backups and a practice of its own; what is in one is not seen "
                "in another. Make one for another country, for training, or for a colleague on the same computer."
            )
        )
        hint.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(look.GAP)
        for button in (self.open, self.beside, self.rename, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        layout.addLayout(head)
        for widget in (self.notice, hint):
            layout.addWidget(widget)
        layout.addWidget(self.list, 2)
        layout.addLayout(foot)
        layout.addWidget(self.why)
        layout.addWidget(self.aside, 1)

    def title(self) -> str:
        """What the page is called."""
        return tr("Which workspace?") if self._alone else tr("Workspaces")

    def refresh(self) -> None:
        """Read again what there is; the chosen one stays chosen."""
        chosen, clock = self.chosen(), self._at_work.clock
        self.list.clear()
        for workspace in self._there.all():
            is_open = self._is_open(workspace)
            self.list.addItem(workspace_line(workspace, self._at_work.vocabularies, clock, is_open=is_open))
        self._choose(chosen.key if chosen else "")
        self.aside.refresh()

    def leave(self) -> None:
        """Nothing is pending here."""

    def chosen(self) -> Workspace | None:
        """The workspace that is chosen; none where none is, or it is gone meanwhile."""
        item = self.list.currentItem()
        key = str(item.data(KEY)) if item else ""
        return next((one for one in self._there.all() if one.key == key), None)

    def _is_open(self, workspace: Workspace) -> bool:
        return not self._alone and workspace.key == self._at_work.here.key

    def _choose(self, key: str) -> None:
        keys = [str(self.list.item(row).data(KEY)) for row in range(self.list.count())]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)

    def _allow(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        is_open = self._is_open(chosen)
        for button in (self.open, self.beside):
            button.setEnabled(not is_open)
        reason = why_not(chosen, is_open=is_open)
        self.remove.setEnabled(not reason)
        self.why.setText(reason)
        self.why.setVisible(bool(reason))

    def _do(self, do: Callable[[Workspace], None], _on: bool = False) -> None:
        chosen = self.chosen()
        if chosen is None:
            self.refresh()
        else:
            do(chosen)

    # Making, naming, setting aside.

    def _make(self) -> None:
        self._ask_name(tr("New workspace"), tr("Make it"), "", self._make_called)

    def _make_called(self, name: str) -> None:
        made = self._there.make(name, self._at_work.new_id)
        self._at_work.noted.emit(noted.MADE)
        self._changed(made.key)
        self._tell(Told(tr("The workspace “{name}” is made. Open it to begin there.", name=made.name)))

    def _rename(self, workspace: Workspace) -> None:
        name = tr(workspace.called)
        self._ask_name(tr("Rename the workspace"), tr("Rename"), name, partial(self._rename_to, workspace))

    def _rename_to(self, workspace: Workspace, name: str) -> None:
        renamed = self._there.rename(workspace, name)
        self._at_work.noted.emit(noted.RENAMED)
        self._changed(renamed.key)
        words = tr("The workspace is called “{name}” now.", name=renamed.name)
        self._tell(Told(words, action=tr("Undo"), do=partial(self._name_back, workspace)))

    def _name_back(self, before: Workspace) -> None:
        self._there.name_back(before)
        self._at_work.noted.emit(noted.RENAMED)
        self._changed(before.key)

    def _ask_name(self, heading: str, verb: str, name: str, keep: Callable[[str], None]) -> None:
        hint = tr("It is shown at the start, in the title of the window, and at its foot.")
        NameDialog(heading, hint, verb, name, keep, self.window(), tr("Name of the workspace")).open()

    def _remove(self, workspace: Workspace) -> None:
        ask_removal(self, self._at_work.background, workspace, partial(self._set_aside, workspace))

    def _set_aside(self, workspace: Workspace) -> None:
        try:
            aside = self._there.remove(workspace)
        except Trouble as trouble:
            self._tell(Told(" ".join(map(tr, trouble.sentences)), "warning"))
            return
        self._at_work.noted.emit(noted.SET_ASIDE)
        self._changed("")
        words = tr("The workspace “{name}” is set aside.", name=aside.name)
        self._tell(Told(words, action=tr("Undo"), do=partial(self.aside.put_back, aside)))

    def _changed(self, key: str) -> None:
        self.refresh()
        if key:
            self._choose(key)
        self._at_work.named.emit(self._at_work.name())

    def _tell(self, told: Told) -> None:
        if self._alone:
            self.notice.say(told.text, role=told.role, action=told.action, do=told.do)
        else:
            self.told.emit(told)
