"""One link: its address, its name, its language, and the buttons that move it and take it away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from desktop_app import look
from desktop_app.language_names import shown_name
from desktop_app.questions.boxes import LineBox
from desktop_app.words import tr
from forms.languages import UN_LANGUAGES


class CalmComboBox(QComboBox):
    """A list that the wheel does not turn while one scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless the list has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class LinkRow(QWidget):
    """What is not shown of a link stays as it came."""

    typed = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, name: str) -> None:
        """``name`` is the question, for screen readers."""
        super().__init__()
        self._name = name
        self._given: Mapping[str, Any] = {}
        self.url, self.text = LineBox(), LineBox()
        self.url.setPlaceholderText("https://")
        self.url.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setPlaceholderText(tr("Name of the page"))
        self.language = CalmComboBox()
        self.language.addItem("–", "")
        for code in UN_LANGUAGES:
            self.language.addItem(shown_name(code), code)
        self.up = self._tool("up", tr("Move up (Alt+Up)"), "Alt+Up", lambda: self.moved.emit(-1))
        self.down = self._tool("down", tr("Move down (Alt+Down)"), "Alt+Down", lambda: self.moved.emit(1))
        self.cross = self._tool("remove", tr("Take this link away"), "", self.removed.emit)
        self.url.textEdited.connect(self.typed)
        self.text.textEdited.connect(self.typed)
        self.language.activated.connect(self.typed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        for part, stretch in ((self.url, 3), (self.text, 2), (self.language, 0)):
            layout.addWidget(part, stretch)
        for tool in (self.up, self.down, self.cross):
            layout.addWidget(tool)

    def set_link(self, link: Mapping[str, Any]) -> None:
        """Show a link."""
        self._given = link
        for box, part in ((self.url, "url"), (self.text, "name")):
            box.setText(link.get(part, ""))
            box.setCursorPosition(0)
        code = link.get("language", "")
        if self.language.findData(code) < 0:
            self.language.addItem(shown_name(code), code)
        self.language.setCurrentIndex(self.language.findData(code))

    def link(self) -> dict[str, Any]:
        """The link as it goes on the wire; parts that are empty are left out, others stay to the letter."""
        shown = {"url": self.url.text(), "name": self.text.text(), "language": self.language.currentData()}
        return {
            part: value
            for part, value in {**self._given, **shown}.items()
            if not isinstance(value, str) or value.strip()
        }

    def set_place(self, place: int, count: int) -> None:
        """Where the row stands, so that it can be told apart and only moved where there is room."""
        for part, word in (
            (self.url, tr("{question} {number}: address", number=place + 1, question=self._name)),
            (self.text, tr("{question} {number}: name", number=place + 1, question=self._name)),
            (
                self.language,
                tr("{question} {number}: language", number=place + 1, question=self._name),
            ),
        ):
            part.setAccessibleName(word)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        self.url.setReadOnly(read_only)
        self.text.setReadOnly(read_only)
        self.language.setEnabled(not read_only)
        for tool in (self.up, self.down, self.cross):
            tool.setVisible(not read_only)

    def _tool(self, icon: str, word: str, keys: str, press: Callable[[], None]) -> QToolButton:
        tool = QToolButton()
        look.set_icon(tool, icon)
        tool.setObjectName(f"link_{icon}")
        tool.setAccessibleName(word)
        tool.setToolTip(word)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tool.clicked.connect(lambda _checked: press())
        if keys:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(tool.click)
        return tool
