"""All that is to be mended, as a list; a click or Enter leads to the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout

from desktop_app import look
from desktop_app.labels import Heading
from desktop_app.words import tr
from forms.codes import Problem
from forms.spec import Form

VISIBLE = 5
LINE = 28
_PATH = int(Qt.ItemDataRole.UserRole)


class ProblemList(QFrame):
    """Opened by Check; it follows what is mended until it is closed."""

    path_wanted = Signal(str)

    def __init__(self, form: Form) -> None:
        """Closed and empty."""
        super().__init__()
        self._form = form
        self.setObjectName("problem_panel")
        self.setProperty("look", "card")
        self.heading = Heading("", 3)
        self.list = QListWidget()
        self.list.setObjectName("problem_list")
        self.list.setAccessibleName(tr("What is to be mended"))
        self.list.setIconSize(QSize(16, 16))
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        close = QToolButton()
        close.setObjectName("problem_close")
        look.set_icon(close, "remove")
        close.setToolTip(tr("Close the list"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.list)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List these; for none it says that the record is ready."""
        count = len(problems)
        words = tr("One thing to mend", "{n} things to mend", n=count)
        self.heading.setText(words if count else tr("Nothing to mend: the record is ready to be sent."))
        self.list.clear()
        for problem in problems:
            self.list.addItem(self._item(problem))
        self.list.setVisible(bool(count))
        self.list.setFixedHeight(min(count, VISIBLE) * LINE + look.SMALL)

    def _item(self, problem: Problem) -> QListWidgetItem:
        label = tr(self._form.question(problem.path).label) if self._form.has(problem.path) else ""
        words = tr("{question}: {problem}", question=label, problem=tr(problem.phrase))
        item = QListWidgetItem(look.icon("warning", "danger"), words if label else tr(problem.phrase))
        item.setData(_PATH, problem.path)
        item.setToolTip(look.as_hint(item.text()))
        item.setSizeHint(QSize(0, LINE))
        return item

    def _go(self, item: QListWidgetItem) -> None:
        self.path_wanted.emit(item.data(_PATH))
