"""What happened to a record as lines of a list: what changed in a version is read when it comes into view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.background import Background, Job
from desktop_app.desk import Desk
from desktop_app.labels import as_tooltip
from desktop_app.operations.looking_back import Past, changes_of
from desktop_app.versions.saying import say_changes, say_event, say_version
from desktop_app.words import isolated, say_exactly
from forms.changes import Change
from forms.spec import Form

AT_ONCE = 40
PAST = int(Qt.ItemDataRole.UserRole)
TEXTS = PAST + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class VersionModel(QAbstractListModel):
    """The last first; a version says which it is, what happened, and what changed in it."""

    def __init__(
        self, desk: Desk, background: Background, form: Form, identifier: str, parent: QObject | None = None
    ) -> None:
        """Show nothing until lines are given."""
        super().__init__(parent)
        self._desk, self._background, self._form, self._identifier = desk, background, form, identifier
        self._lines: Sequence[Past] = ()
        self._changed: dict[int, str] = {}
        self._wanted: set[int] = set()
        self._jobs: list[Job] = []

    def show_lines(self, lines: Sequence[Past]) -> None:
        """Show these; what changed in them is read anew."""
        for job in self._jobs:
            job.forget()
        self._jobs = []
        self.beginResetModel()
        self._lines, self._changed, self._wanted = lines, {}, set()
        self.endResetModel()

    def past(self, row: int) -> Past | None:
        """What stands in a row, or none."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, number: int) -> int:
        """In which row the version with this number stands; -1 where it is not there."""
        lines = enumerate(self._lines)
        return next((row for row, past in lines if past.event is None and past.line.number == number), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = 0) -> Any:
        """All of a line in words, for who hears it; its three texts, for who sees it."""
        past = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(filter(None, self._texts(index.row(), past)))
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip("\n".join(filter(None, self._texts(index.row(), past))))
            case _:
                return {PAST: past, TEXTS: self._texts(index.row(), past)}.get(role)

    def _texts(self, row: int, past: Past) -> tuple[str, str, str]:
        if past.event is not None:
            return say_exactly(past.at), say_event(past), " ".join(isolated(past.words).split())
        if past.line.number not in self._changed:
            self._want(row)
        return say_version(past.line), say_event(past), self._changed.get(past.line.number, "…")

    def _want(self, row: int) -> None:
        """Read what changed in some versions at once, beside the window."""
        start = row - row % AT_ONCE
        if start in self._wanted:
            return
        self._wanted.add(start)
        some = self._lines[start : start + AT_ONCE]
        numbers = [past.line.number for past in some if past.event is None]
        desk, form, identifier = self._desk, self._form, self._identifier
        job = self._background.run(
            lambda: changes_of(desk, form, identifier, numbers),
            lambda changes: self._take(start, changes),
            owner=self,
        )
        self._jobs.append(job)

    def _take(self, start: int, changes: Mapping[int, tuple[Change, ...]]) -> None:
        some = self._lines[start : start + AT_ONCE]
        for line in (past.line for past in some if past.event is None):
            self._changed[line.number] = say_changes(self._form, line, changes.get(line.number, ()))
        self.dataChanged.emit(self.index(start), self.index(start + len(some) - 1))
