"""Several lines, such as telephone numbers, one to a row: a list of texts on the wire."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.boxes import TextBox
from desktop_app.questions.rows import RepeatRow, RowsWidget
from desktop_app.words import tr


class EntryBox(TextBox):
    """A line; ``entered`` wants one more below, ``pasted`` gives the lines after the first that were pasted at once."""

    entered = Signal()
    pasted = Signal(list)

    def __init__(self) -> None:
        """Empty."""
        super().__init__(one_line=True)
        # Numbers and addresses run from the left, also where everything else is read from the right.
        self.begin_at(self.layoutDirection(), Qt.LayoutDirection.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins the next line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A list that is pasted becomes a row for each line."""
        first, *rest = source.text().splitlines() or [""]
        self.insertPlainText(first)
        if more := [line for line in rest if line.strip()]:
            self.pasted.emit(more)


class LineRow(RepeatRow):
    """One line."""

    def __init__(self, name: str) -> None:
        """``name`` is the question, for screen readers."""
        super().__init__()
        self._name = name
        self.box = EntryBox()
        self.box.typed.connect(self.typed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.box, 1)
        for tool in self.tools:
            layout.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def first(self) -> QWidget:
        """The box."""
        return self.box

    def show_value(self, value: Any) -> None:
        """Show the line."""
        self.box.set_text(value or "")

    def value(self) -> Any:
        """The line, if anything stands in it."""
        text = self.box.text()
        return text if text.strip() else None

    def set_place(self, place: int, count: int) -> None:
        """Number it, so that it can be told apart by ear."""
        super().set_place(place, count)
        self.box.setAccessibleName(tr("{question} {number}", question=self._name, number=place + 1))

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        super().set_read_only(read_only)
        self.box.setReadOnly(read_only)


class LinesWidget(RowsWidget[LineRow]):
    """A row for each line, at least one to write in, and a button for one more."""

    def build(self) -> QWidget:
        """Rows and button."""
        self.rows = []
        self.button = look.button(tr("Add one more"), "add_line", "add")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.begin_row(len(self.rows)))
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.SMALL)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.insert(0, None).set_place(0, 1)
        body.setFocusProxy(self.rows[0].first)
        return body

    def holds(self, value: Any) -> bool:
        """Texts of one line each."""
        return isinstance(value, list) and all(isinstance(line, str) and "\n" not in line for line in value)

    def show_value(self, value: Any) -> None:
        """There is always a row to write in."""
        super().show_value(value or [None])

    def lock(self, read_only: bool) -> None:
        """Lock every row."""
        super().lock(read_only)
        self.button.setVisible(not read_only)

    def new_row(self, _value: Any) -> LineRow:
        """One more line."""
        row = LineRow(tr(self.question.label))
        row.box.entered.connect(lambda: self.begin_row(self.rows.index(row) + 1))
        row.box.pasted.connect(lambda lines: self._take(row, lines))
        return row

    @property
    def last(self) -> QWidget:
        """The button."""
        return self.button

    def drop(self, row: LineRow) -> None:
        """The last one is emptied instead."""
        if len(self.rows) > 1:
            super().drop(row)
        else:
            row.show_value(None)

    def _take(self, row: LineRow, lines: list[str]) -> None:
        """Lines that were pasted with the first one stand below it."""
        place = self.rows.index(row) + 1
        for offset, line in enumerate(lines):
            self.insert(place + offset, line).show_value(line)
        self.note_rows()
        self.rows[place + len(lines) - 1].first.setFocus()
