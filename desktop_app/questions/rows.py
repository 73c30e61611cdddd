"""Answers of several entries, one to a row: added, copied, moved and taken away, by key too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.base import QuestionWidget
from desktop_app.words import tr

R = TypeVar("R", bound="RepeatRow")


class RepeatRow(QWidget):
    """One entry. A kind of row fills in ``first``, ``show_value`` and ``value``, and puts its ``tools`` at its end."""

    typed = Signal()
    moved = Signal(int)
    copied = Signal()
    removed = Signal()

    def __init__(self) -> None:
        """With the tools, which the kind of row puts into their places."""
        super().__init__()
        self.up = self._tool("up", tr("Move up"), "Alt+Up", lambda: self.moved.emit(-1))
        self.down = self._tool("down", tr("Move down"), "Alt+Down", lambda: self.moved.emit(1))
        self.copy = self._tool("copy", tr("Copy this entry"), "Ctrl+D", self.copied.emit)
        self.cross = self._tool("remove", tr("Take this entry away"), "Alt+Del", self.removed.emit)
        self.tools: tuple[QToolButton, ...] = (self.up, self.down, self.copy, self.cross)

    # What a kind of row fills in.

    @property
    def first(self) -> QWidget:
        """Where the cursor goes."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show an entry."""
        raise NotImplementedError

    def value(self) -> Any:
        """The entry as it goes on the wire; nothing where nothing stands in it."""
        raise NotImplementedError

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The languages of the record; only texts take notice."""

    # The interface.

    def set_place(self, place: int, count: int) -> None:
        """Where the row stands: it is only moved where there is room."""
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        for tool in self.tools:
            tool.setVisible(not read_only)

    def _tool(self, icon: str, word: str, keys: str, press: Callable[[], None]) -> QToolButton:
        tool = QToolButton()
        look.set_icon(tool, icon)
        tool.setObjectName(f"row_{icon}")
        tool.setAccessibleName(word)
        said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        tool.setToolTip(look.as_hint(tr("{what} ({keys})", what=word, keys=said)))
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tool.clicked.connect(lambda _checked: press())
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(tool.click)
        return tool


class RowsWidget(QuestionWidget, Generic[R]):
    """A row for each entry. A kind of answer fills in ``new_row``, lays ``column`` out in ``build``, names ``last``."""

    typing = True
    rows: list[R]
    column: QVBoxLayout

    # What a kind of answer fills in.

    def new_row(self, value: Any) -> R:
        """A row for such an entry, or for one that is still to be written (``None``)."""
        raise NotImplementedError

    @property
    def last(self) -> QWidget:
        """Where the cursor goes when no row is left."""
        raise NotImplementedError

    def suits(self, _row: R, _value: Any) -> bool:
        """Whether this row can show the entry."""
        return True

    # The interface.

    def show_value(self, value: Any) -> None:
        """Show a row for each, in the rows that are there as far as they suit."""
        entries = value or []
        for place, entry in enumerate(entries):
            if place < len(self.rows) and not self.suits(self.rows[place], entry):
                self.drop(self.rows[place])
                self.insert(place, entry)
            elif place >= len(self.rows):
                self.insert(place, entry)
        while len(self.rows) > len(entries):
            self.drop(self.rows[-1])
        for row, entry in zip(self.rows, entries, strict=True):
            row.show_value(entry)
        self.number()

    def read_value(self) -> Any:
        """The entries in which something stands."""
        return [entry for entry in (row.value() for row in self.rows) if entry] or None

    def lock(self, read_only: bool) -> None:
        """Lock every row."""
        for row in self.rows:
            row.set_read_only(read_only)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Rows of texts show a box for each."""
        super().set_languages(languages)
        for row in self.rows:
            row.set_languages(languages)

    def number(self) -> None:
        """Tell each row where it stands, and where the cursor begins."""
        for place, row in enumerate(self.rows):
            row.set_place(place, len(self.rows))
        self.body.setFocusProxy(self.rows[0].first if self.rows else self.last)

    def begin_row(self, place: int) -> None:
        """One more row at a place, with the cursor in it; nothing is answered by that yet."""
        row = self.insert(place, None)
        self.number()
        row.first.setFocus()

    def insert(self, place: int, value: Any) -> R:
        """Put a new row for this entry at a place; it shows nothing yet."""
        row = self.new_row(value)
        row.set_languages(self.languages)
        row.set_read_only(self.is_read_only)
        row.typed.connect(self.note_edit)
        row.removed.connect(lambda: self._remove(row))
        row.copied.connect(lambda: self._copy(row))
        row.moved.connect(lambda by: self._move(row, by))
        self.rows.insert(place, row)
        self.column.insertWidget(place, row)
        # At once, and not with the next events: the cursor is to be put into it, and keys are for rows that are seen.
        row.show()
        return row

    def drop(self, row: R) -> None:
        """Take a row off."""
        self.rows.remove(row)
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def note_rows(self) -> None:
        """The rows themselves were changed: a step of its own, not one with what is typed before or after."""
        self.number()
        self.typing = False
        self.note_edit()
        self.typing = True

    def _remove(self, row: R) -> None:
        """The cursor goes on to the row that comes into its place."""
        place = self.rows.index(row)
        self.drop(row)
        self.note_rows()
        (self.rows[min(place, len(self.rows) - 1)].first if self.rows else self.last).setFocus()

    def _copy(self, row: R) -> None:
        """The same again below, with the cursor in it."""
        entry = row.value()
        if entry:
            fresh = self.insert(self.rows.index(row) + 1, entry)
            fresh.show_value(entry)
            self.note_rows()
            fresh.first.setFocus()

    def _move(self, row: R, by: int) -> None:
        """The cursor stays where it is in the row."""
        place = self.rows.index(row) + by
        if 0 <= place < len(self.rows):
            self.rows.remove(row)
            self.rows.insert(place, row)
            self.column.removeWidget(row)
            self.column.insertWidget(place, row)
            self.note_rows()
