"""The top of the window: whose desk this is, the search over everything, and what is seldom needed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop_app import look
from desktop_app.actions import Actions
from desktop_app.desk import Desk
from desktop_app.words import tr
from forms import domains

DEBOUNCE = 150
"""Milliseconds without a key before the search begins."""


class SearchBox(QLineEdit):
    """Searches as one types; ``searched`` gives the words or an empty text, ``left`` that the list is wanted."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """An empty box."""
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search everything …"))
        self.setAccessibleName(tr("Search everything"))
        self.setToolTip(actions["find"].toolTip())
        self.setClearButtonEnabled(True)
        self.addAction(_sign(self), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self._say)
        self._said = ""
        self.textChanged.connect(lambda _text: self._timer.start())
        self.returnPressed.connect(self._say)

    def _say(self) -> None:
        self._timer.stop()
        words = self.text().strip()
        if words != self._said:
            self._said = words
            self.searched.emit(words)

    def empty(self) -> None:
        """Take the words away without searching."""
        self._said = ""
        self.clear()
        self._timer.stop()

    def take_away(self) -> None:
        """Take the words away and say so at once."""
        self.clear()
        self._say()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to what was found; Esc is a command of the window."""
        if event.key() == Qt.Key.Key_Down:
            self._say()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _sign(parent: QWidget) -> QAction:
    action = QAction(parent)
    look.set_icon(action, "search", "muted")
    return action


class TopBar(QFrame):
    """Program, country and role at the leading edge; search and menu at the trailing one."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        """Say whose desk this is."""
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setProperty("look", "top")
        self.search = SearchBox(actions)
        self.search.setMinimumWidth(260)
        self.search.setMaximumWidth(460)
        sign = look.Sign("focal-desk", size=24)
        name = look.Heading(tr("Focal Desk"))
        self.whose = look.ElidedLabel(whose_desk(desk))
        self.whose.setObjectName("whose_desk")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        row.setSpacing(look.GAP)
        row.addWidget(sign)
        row.addWidget(name)
        row.addWidget(self.whose, 1)
        row.addWidget(self.search, 1)
        row.addWidget(self._menu(actions))

    def _menu(self, actions: Actions) -> QWidget:
        button = look.menu_button(tr("Menu"), "more")
        button.setToolTip(tr("Files, settings, help"))
        menu = QMenu(button)
        for names in (
            ("import", "make_sheet", "export"),
            ("make_bundle", "open_bundle"),
            ("settings", "workspaces", "protection", "lock", "backups"),
            ("keys", "update", "about"),
            ("quit",),
        ):
            if not menu.isEmpty():
                menu.addSeparator()
            for name in names:
                menu.addAction(actions[name])
        button.setMenu(menu)
        return button


def whose_desk(desk: Desk) -> str:
    """The country and the role, such as "Benin · National focal point"."""
    country = desk.country and desk.vocabularies.name((domains.COUNTRIES,), desk.country, desk.language)
    role = tr("National authorized user") if desk.role == "authorized_user" else tr("National focal point")
    return " · ".join(filter(None, (country, desk.person, role)))
