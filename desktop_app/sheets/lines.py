"""The table of the rows of a sheet: where each stands, what it is, what happens to it, what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop_app.operations.sheet_lines import ASKED, Effect, Line
from desktop_app.queue.models import Index, LinesModel
from desktop_app.queue.table import LineTable
from desktop_app.sheets.saying import effect_sign, say_effect, say_problems, say_row
from desktop_app.words import tr
from forms.registry import form_for

ROW, TITLE, KIND, EFFECT, PROBLEM = range(5)
_WIDTHS = {ROW: 120, TITLE: 260, KIND: 130, EFFECT: 300}
_CHECK = Qt.ItemDataRole.CheckStateRole


class SheetModel(LinesModel):
    """The rows of a file; those that happen only when ticked can be ticked. ``ticks`` says that this changed."""

    ticks = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is shown yet."""
        heads = (tr("Where"), tr("Title"), tr("Kind"), tr("What happens here"), tr("What is to be mended"))
        super().__init__(heads, parent)
        self.ticked: set[tuple[str, int]] = set()
        self._with_sheet = False

    def show_rows(self, lines: Sequence[Line]) -> None:
        """Show these; none is ticked."""
        self.ticked.clear()
        self._with_sheet = len({line.sheet for line in lines}) > 1
        self.show_lines(lines)

    def text(self, line: Line, column: int) -> str:
        """The place, the title, the kind, the effect, the first problem."""
        match column:
            case 0:
                return say_row(line, with_sheet=self._with_sheet)
            case 1:
                return line.title or tr("Without a title")
            case 2:
                return tr(form_for(line.record_type).name)
            case 3:
                return say_effect(line.effect)
        return next(say_problems(line), "")

    def sign(self, line: Line, column: int) -> tuple[str, str]:
        """A sign beside the words for what happens."""
        return effect_sign(line.effect) if column == EFFECT else ("", "")

    def tip(self, line: Line, column: int) -> str:
        """Everything that is to be mended, where the pointer rests on the first."""
        return "\n".join(say_problems(line)) if column == PROBLEM else self.text(line, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A tick for rows that can be ticked, everything else as for other lines."""
        if role == _CHECK and index.column() == ROW:
            line = self.lines[index.row()]
            on = Qt.CheckState.Checked if line.place in self.ticked else Qt.CheckState.Unchecked
            return on if line.effect in ASKED else None
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows that wait for a tick can have one."""
        flags = super().flags(index)
        can = index.column() == ROW and self.lines[index.row()].effect in ASKED
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    def setData(self, index: Index, _value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row with the pointer, or take the tick away."""
        if role != _CHECK:
            return False
        self.toggle(index.row())
        return True

    def toggle(self, row: int) -> None:
        """Tick a row that can be ticked, or take its tick away."""
        line = self.lines[row]
        if line.effect in ASKED:
            self.ticked ^= {line.place}
            self._changed(row, row)

    def tick_all(self, effect: Effect, *, on: bool) -> None:
        """Tick all rows of an effect, or none of them."""
        places = {line.place for line in self.lines if line.effect is effect}
        self.ticked = self.ticked | places if on else self.ticked - places
        self._changed(0, len(self.lines) - 1)

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, ROW), self.index(last, ROW), [_CHECK])
        self.ticks.emit()


class SheetTable(LineTable):
    """The rows; the space bar ticks the one that is chosen."""

    def __init__(self, model: SheetModel) -> None:
        """Show the model."""
        super().__init__(model, _WIDTHS, PROBLEM)
        self._rows = model
        self.setObjectName("sheet_rows")
        self.setAccessibleName(tr("The rows of the file"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._rows.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
