"""The list under a search field: what can be chosen, held as plain rows however many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from desktop_app import look
from desktop_app.labels import as_tooltip
from desktop_app.language_names import shown_name
from desktop_app.words import tr
from forms.folding import fold

LINE = QSize(0, 28)
ROW = Qt.ItemDataRole.UserRole
NOTE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One line to choose: what it stands for, its words, and more about it; ``makes`` a new record instead.

    ``note`` are quiet words behind the name; ``names`` its names by language, so that it can be said in which one it
    was found. In a tree ``depth`` counts the headings above it, and ``opens`` says
    whether what stands below is in view; none where nothing does. What does not ``choose`` is only a heading.
    """

    identifier: str
    name: str
    more: str = ""
    makes: bool = False
    note: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0
    opens: bool | None = None
    chooses: bool = True


class Offers(QAbstractListModel):
    """The offers of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.rows: Sequence[Offer] = []
        self._typed: list[str] = []

    def set_rows(self, rows: Sequence[Offer], typed: str = "") -> None:
        """Offer these instead, which were found by what was typed."""
        self.beginResetModel()
        self.rows = rows
        self._typed = fold(typed).split()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 as Qt has it
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, and more on hover."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == ROW:
            return row
        if role == NOTE:
            return self._note(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip("\n".join(filter(None, (row.name, self._note(row), row.more))))
        if role == Qt.ItemDataRole.SizeHintRole:
            return LINE
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.name, self._note(row), _place(row))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.more
        if role == Qt.ItemDataRole.DecorationRole and row.makes:
            return look.icon("add")
        return None

    def _note(self, row: Offer) -> str:
        if row.note or not self._typed or all(word in fold(row.name) for word in self._typed):
            return row.note
        for language, name in row.names.items():
            folded = fold(name)
            if all(word in folded for word in self._typed):
                return tr("{name} ({language})", name=name, language=shown_name(language))
        return ""


def _place(row: Offer) -> str:
    """Where the line stands in a tree, for whoever does not see it."""
    level = row.depth + 1
    if row.opens is None:
        return tr("level {level}", level=level) if row.depth else ""
    return tr("level {level}, open", level=level) if row.opens else tr("level {level}, closed", level=level)
