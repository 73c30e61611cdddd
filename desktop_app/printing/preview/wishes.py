"""What a person chooses about a record, a list or a folder before it is printed: what is in it, how it is called."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.printing.folders import FolderWish, folder_paper
from desktop_app.printing.list_columns import USUAL, known_columns
from desktop_app.printing.lists import ListWish, list_paper
from desktop_app.printing.paper import Paper
from desktop_app.printing.records import record_paper
from desktop_app.words import tr
from sync.records import Query

GROUPS = ("kind", "state", "by")
"""The columns by which a list can be grouped."""
_ANSWERED = "print_answered_only"
"""The setting under which that choice is kept."""


class WishBox(QWidget):
    """A row of choices; ``changed`` says that the paper is to be made anew."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """With the choices that its kind of print has."""
        super().__init__()
        self._desk = desk
        self._row = QHBoxLayout()
        self._row.setSpacing(look.GAP)
        self._boxes = QHBoxLayout()
        self._boxes.setSpacing(look.GAP)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.GAP)
        rows.addLayout(self._row)
        rows.addLayout(self._boxes)

    def maker(self) -> Callable[[], Paper]:
        """What makes the paper as it is wished for now, on another thread."""
        raise NotImplementedError

    def _line(self, name: str, words: str, stretch: int) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setPlaceholderText(words)
        line.setMinimumWidth(180)
        line.editingFinished.connect(self._tell_line)
        self._row.addWidget(line, stretch)
        return line

    def _tell_line(self) -> None:
        """A line that is left as it was changes nothing."""
        line = self.sender()
        if isinstance(line, QLineEdit) and line.isModified():
            line.setModified(False)
            self.changed.emit()

    def _box(self, name: str, words: str, *, on: bool = False) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(name)
        box.setChecked(on)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._boxes.addWidget(box)
        return box

    def _answered_box(self, name: str) -> QCheckBox:
        """Whether unanswered questions are left out: what was chosen is chosen the next time."""
        kept = self._desk.store.settings.get(_ANSWERED) == "yes"
        box = self._box(name, tr("Only answered questions"), on=kept)
        box.setToolTip(tr("Questions that must be answered and are not yet are left out."))
        box.toggled.connect(lambda on: self._desk.remember({_ANSWERED: "yes" if on else "no"}))
        return box


class RecordWishes(WishBox):
    """Whether private notes and unanswered questions of a record are printed."""

    def __init__(self, desk: Desk, identifier: str) -> None:
        """Without private notes."""
        super().__init__(desk)
        self._identifier = identifier
        self.answered = self._answered_box("record_answered")
        self.notes = self._box("preview_notes", tr("With private notes"))
        self._boxes.addStretch(1)

    def maker(self) -> Callable[[], Paper]:
        """What makes the record's paper."""
        return partial(
            record_paper,
            self._desk,
            self._identifier,
            notes=self.notes.isChecked(),
            answered_only=self.answered.isChecked(),
        )


class ListWishes(WishBox):
    """The title of a list, its columns, and by what it is grouped."""

    def __init__(self, desk: Desk, query: Query, chosen: tuple[str, ...] = ()) -> None:
        """The usual columns, not grouped."""
        super().__init__(desk)
        self._query, self._chosen = query, chosen
        self.name = self._line("list_title", tr("Title of the list"), 2)
        self.columns = look.menu_button(tr("Columns"), "list_columns")
        menu = QMenu(self.columns)
        self._actions = {}
        for column in known_columns():
            action = menu.addAction(tr(column.title))
            action.setObjectName(f"list_column_{column.name}")
            action.setCheckable(True)
            action.setChecked(column.name in USUAL)
            action.setEnabled(column.name != "title")
            action.toggled.connect(lambda _on: self.changed.emit())
            self._actions[column.name] = action
        self.columns.setMenu(menu)
        self._row.addWidget(self.columns)
        self.group = QComboBox()
        self.group.setObjectName("list_group")
        self.group.setAccessibleName(tr("How the list is grouped"))
        self.group.addItem(tr("Not in groups"), "")
        for column in known_columns():
            if column.name in GROUPS:
                self.group.addItem(tr("By: {column}", column=column.title), column.name)
        self.group.activated.connect(lambda _at: self.changed.emit())
        self._row.addWidget(self.group)
        self._row.addStretch(1)

    def maker(self) -> Callable[[], Paper]:
        """What makes the list."""
        columns = tuple(name for name, action in self._actions.items() if action.isChecked())
        wish = ListWish(self.name.text().strip(), columns, str(self.group.currentData()), self._chosen)
        return partial(list_paper, self._desk, self._query, wish)


class FolderWishes(WishBox):
    """The title of a folder, its occasion, and what stands in front."""

    def __init__(self, desk: Desk, query: Query, chosen: tuple[str, ...] = ()) -> None:
        """With a list in front, without a summary and without private notes."""
        super().__init__(desk)
        self._query, self._chosen = query, chosen
        self.name = self._line("folder_title", tr("Title of the folder"), 2)
        self.occasion = self._line("folder_occasion", tr("Occasion, such as the meeting and its place"), 3)
        self.listed = self._box("folder_list", tr("With a list"), on=True)
        self.summed = self._box("folder_summary", tr("With a summary"))
        # A summary counts what a query asks for; of records chosen one by one there is none.
        self.summed.setVisible(not chosen)
        self.answered = self._answered_box("folder_answered")
        self.notes = self._box("folder_notes", tr("With private notes"))
        self._boxes.addStretch(1)

    def maker(self) -> Callable[[], Paper]:
        """What makes the folder."""
        wish = FolderWish(
            self.name.text().strip(),
            self.occasion.text().strip(),
            self._chosen,
            self.notes.isChecked(),
            self.listed.isChecked(),
            self.summed.isChecked(),
            self.answered.isChecked(),
        )
        return partial(folder_paper, self._desk, self._query, wish)
