"""The two tables of the page: what waits, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon

from desktop_app import look
from desktop_app.labels import as_tooltip
from desktop_app.queue.lines import Done, Waiting
from desktop_app.queue.saying import say_size
from desktop_app.shortening import shortened
from desktop_app.words import isolated, say_exactly, say_when, tr
from sync.records import Clock

Index = QModelIndex | QPersistentModelIndex
TITLE, DEED, SIZE, STATE = range(4)
WHEN, RECORD, OUTCOME, WEIGHT, SAID = range(5)
LINE = Qt.ItemDataRole.UserRole
_ROLE = Qt.ItemDataRole
_LONGEST_TITLE = 48
_NONE = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Lines in columns; a kind of line fills in ``text``, ``sign`` and ``tip``."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.lines: list[Any] = []

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = list(lines)
        self._icons.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        return self._columns[section] if across and role == _ROLE.DisplayRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        line = self.lines[index.row()]
        match role:
            case _ROLE.DisplayRole:
                return isolated(" ".join(self.text(line, index.column()).split()))
            case _ROLE.DecorationRole:
                return self._icon(*self.sign(line, index.column()))
            case _ROLE.ToolTipRole:
                return as_tooltip(self.tip(line, index.column()))
            case _ROLE.FontRole:
                return self.font(line)
            case Qt.ItemDataRole.UserRole:
                return line
        return None

    def text(self, line: Any, column: int) -> str:
        """What stands in a column."""
        raise NotImplementedError

    def sign(self, line: Any, column: int) -> tuple[str, str]:
        """The icon of a column and the role of its colour; empty names for none."""
        raise NotImplementedError

    def tip(self, line: Any, column: int) -> str:
        """What is said when the pointer rests on a column."""
        return self.text(line, column)

    def font(self, _line: Any) -> QFont | None:
        """The font of a line, where it is another than usual."""
        return None

    def _icon(self, name: str, role: str) -> QIcon | None:
        if not name:
            return None
        if (name, role) not in self._icons:
            self._icons[name, role] = look.icon(name, role)
        return self._icons[name, role]


class WaitingModel(LinesModel):
    """What waits, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing waits yet."""
        columns = (tr("Title"), tr("What will be done"), tr("Size"), tr("How it stands"))
        super().__init__(columns, parent)

    def text(self, line: Waiting, column: int) -> str:
        """The title with its kind, what will be done, the size, how it stands."""
        texts = {TITLE: line.title, DEED: line.deed, SIZE: say_size(line.size), STATE: line.state}
        return texts[column]

    def sign(self, line: Waiting, column: int) -> tuple[str, str]:
        """A sign beside the words on how it stands."""
        if column != STATE:
            return "", ""
        if line.held:
            return "stop", "muted"
        if line.in_conflict:
            return "conflict", "danger"
        if line.handed and not line.tries:
            return "carry", "info"
        return ("warning", "warning") if line.tries else ("waiting", "muted")

    def tip(self, line: Waiting, column: int) -> str:
        """The whole of what stands there."""
        return {TITLE: f"{line.title}\n{line.kind}", STATE: line.told}.get(column, self.text(line, column))


_OUTCOMES = {
    "sent": ("sent", "good"),
    "received": ("down", "info"),
    "merged": ("check", "good"),
    "in_conflict": ("conflict", "danger"),
    "failed": ("error", "danger"),
    "waiting": ("waiting", "warning"),
    "removed": ("remove", "warning"),
    "done": ("sync", "muted"),
    "line": ("info", "muted"),
    "note": ("warning", "warning"),
    "carried": ("carry", "muted"),
    "kept": ("save", "muted"),
    "signed": ("lock", "muted"),
}


class JournalModel(LinesModel):
    """What was done, the last first; the line that ends a synchronization stands out."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        """Nothing was done yet; ``clock`` tells how long ago something was."""
        super().__init__((tr("When"), tr("Record"), tr("Outcome"), tr("Size"), tr("In words")), parent)
        self._clock = clock
        self._words = _outcome_words()

    def text(self, line: Done, column: int) -> str:
        """When, which record, how it ended, how large what went over was, and the sentence."""
        if column == WHEN:
            return say_when(line.at, self._clock)
        if column == RECORD:
            # At most two lines of its column; the whole of it is in the tooltip.
            return shortened(line.title, _LONGEST_TITLE) or (
                tr("Not on this computer any more") if line.identifier else ""
            )
        if column == WEIGHT:
            return "" if line.size is None else say_size(line.size)
        return self._words.get(line.outcome, "") if column == OUTCOME else line.said

    def sign(self, line: Done, column: int) -> tuple[str, str]:
        """A sign beside the word for how it ended."""
        return _OUTCOMES.get(line.outcome, ("", "")) if column == OUTCOME else ("", "")

    def tip(self, line: Done, column: int) -> str:
        """The moment, and a long title, in full; else what stands there."""
        whole = {WHEN: say_exactly(line.at), RECORD: line.title}
        return whole.get(column) or self.text(line, column)

    def font(self, line: Done) -> QFont | None:
        """Bold for the line that ends a synchronization, or a bundle."""
        if line.outcome not in ("done", "carried"):
            return None
        font = QFont()
        font.setBold(True)
        return font


def _outcome_words() -> dict[str, str]:
    """The words for how it ended, in the language of the moment."""
    return {
        "sent": tr("Sent"),
        "received": tr("Received"),
        "merged": tr("Merged"),
        "in_conflict": tr("In conflict"),
        "failed": tr("Not done"),
        "waiting": tr("Waits"),
        "removed": tr("Removed"),
        "done": tr("Synchronized"),
        "line": tr("How much passed"),
        "note": tr("Please note"),
        "carried": tr("By hand"),
        "kept": tr("On this computer"),
        "signed": tr("Sign-in"),
    }
