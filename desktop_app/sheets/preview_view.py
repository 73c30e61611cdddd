"""A sheet before it is taken: what its rows would do, what is to be mended at which cell, and what to take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.operations.sheet_lines import Effect
from desktop_app.operations.sheets import Preview
from desktop_app.sheets.lines import SheetModel, SheetTable
from desktop_app.sheets.saying import say_counts, say_notes, say_problems
from desktop_app.words import tr

_DETAIL_HEIGHT = 112


class PreviewView(QWidget):
    """``take_wanted`` gives which rows are ticked, ``marked_wanted`` asks for a marked copy, ``left`` leads out."""

    take_wanted = Signal(set)
    marked_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is shown yet."""
        super().__init__(parent)
        self.setObjectName("sheet_preview")
        self._new = 0
        self.counts = look.Heading()
        self.counts.setObjectName("sheet_counts")
        self.notes = look.PlainLabel()
        self.notes.setObjectName("sheet_notes")
        for label in (self.counts, self.notes):
            label.setWordWrap(True)
        self.model = SheetModel(self)
        self.table = SheetTable(self.model)
        self.detail = QPlainTextEdit()
        self.detail.setObjectName("sheet_detail")
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setFixedHeight(_DETAIL_HEIGHT)
        option = self.detail.document().defaultTextOption()
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option.setTextDirection(self.layoutDirection())
        # A plain text box does not mirror its edge by itself.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        self.detail.document().setDefaultTextOption(option)
        self.detail.setAccessibleName(tr("What is to be mended in the chosen row"))
        self.changes = QCheckBox(tr("Tick all rows that change a record"))
        self.changes.setObjectName("sheet_changes")
        self.alike = QCheckBox(tr("Tick all rows whose title is here already"))
        self.alike.setObjectName("sheet_alike")
        self.take = look.main_button("", "sheet_take", "down")
        self.marked = look.button(tr("Save a copy with the problems marked …"), "sheet_marked", "save")
        self.later = look.button(tr("Not now"), "sheet_later")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for button in (self.take, self.marked, self.later):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.counts)
        layout.addWidget(self.notes)
        layout.addWidget(self.table, 1)
        for widget in (self.detail, self.changes, self.alike):
            layout.addWidget(widget)
        layout.addLayout(row)
        self._room = QWidget()
        layout.addWidget(self._room, 1)

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_detail)
        self.model.ticks.connect(self._say_button)
        self.changes.toggled.connect(lambda on: self.model.tick_all(Effect.CHANGE, on=on))
        self.alike.toggled.connect(lambda on: self.model.tick_all(Effect.ALIKE, on=on))
        self.take.clicked.connect(lambda: self.take_wanted.emit(set(self.model.ticked)))
        self.marked.clicked.connect(self.marked_wanted)
        self.later.clicked.connect(self.left)

    def show_preview(self, preview: Preview) -> None:
        """Show these rows; nothing is ticked, and the first row that is to be mended is chosen."""
        counts = preview.counts
        self._new = counts.get(Effect.NEW, 0)
        self.counts.setText(say_counts(preview))
        self.notes.setText(say_notes(preview.notes))
        self.notes.setVisible(bool(preview.notes))
        self.model.show_rows(preview.lines)
        for box, effect in ((self.changes, Effect.CHANGE), (self.alike, Effect.ALIKE)):
            box.setChecked(False)
            box.setVisible(bool(counts.get(effect)))
        for widget in (self.table, self.detail):
            widget.setVisible(bool(preview.lines))
        self._room.setVisible(not preview.lines)
        self.marked.setVisible(preview.has_marks)
        first = next((at for at, line in enumerate(preview.lines) if line.effect is Effect.MEND), 0)
        self.table.choose_rows([first] if preview.lines else [])
        self._say_button()
        (self.take if self.take.isEnabled() else self.later).setFocus()

    def _show_detail(self) -> None:
        lines = self.table.lines()
        said = [sentence for line in lines for sentence in say_problems(line)]
        nothing = tr("Nothing is to be mended in this row.") if lines else ""
        self.detail.setPlainText("\n".join(said) or nothing)

    def has_ticks(self) -> bool:
        """Whether somebody has ticked a row."""
        return bool(self.model.ticked)

    def _say_button(self) -> None:
        number = self._new + len(self.model.ticked)
        self.take.setEnabled(bool(number))
        words = tr("Take {n} row", "Take {n} rows", n=number)
        self.take.setText(words if number else tr("Nothing to take"))
