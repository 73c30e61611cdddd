"""A workspace as a line of a list: its name, and below it what is known without opening it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem

from desktop_app import look
from desktop_app.queue.saying import say_size
from desktop_app.words import language, say_when, tr
from desktop_app.workspaces.workspace import Workspace
from forms import domains
from forms.vocabularies import Vocabularies
from sync.records import Clock

KEY = int(Qt.ItemDataRole.UserRole)
_HIGH = 48


def workspace_line(
    workspace: Workspace, vocabularies: Vocabularies, clock: Clock, *, is_open: bool
) -> QListWidgetItem:
    """One that can be opened."""
    country = workspace.country and vocabularies.name((domains.COUNTRIES,), workspace.country, language())
    said = [
        tr("open now") if is_open else "",
        country,
        _opened(workspace, clock),
        tr("encrypted") if workspace.is_encrypted else tr("not encrypted"),
    ]
    icon = "lock" if workspace.is_encrypted else "folder"
    return _line(workspace, " · ".join(filter(None, said)), "check" if is_open else icon)


def removed_line(workspace: Workspace, size: int | None) -> QListWidgetItem:
    """One that was set aside; ``size`` in bytes, none while it is not known."""
    return _line(workspace, "…" if size is None else say_size(size), "bin")


def _line(workspace: Workspace, below: str, icon: str) -> QListWidgetItem:
    item = QListWidgetItem(look.icon(icon), f"{tr(workspace.called)}\n{below}")
    item.setData(KEY, workspace.key)
    item.setSizeHint(QSize(0, _HIGH))
    return item


def _opened(workspace: Workspace, clock: Clock) -> str:
    if workspace.opened is None:
        return tr("never opened")
    return tr("last opened: {when}", when=say_when(workspace.opened, clock))
