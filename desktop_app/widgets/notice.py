"""A line inside the window that says what was done, with one thing to do about it or two; never a pop-up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop_app import look
from desktop_app.words import tr


class Notice(QFrame):
    """Hidden until there is something to say; what it says stays until it is closed or something else is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("look", "card")
        self._do: Callable[[], None] | None = None
        self._other: Callable[[], None] | None = None
        self._sign = look.Sign()
        self._text = look.PlainLabel(copied=True)
        self._text.setObjectName("notice_text")
        self._text.setWordWrap(True)
        self.action = look.button("", "notice_action", kind="link")
        self.action.clicked.connect(lambda: self._act(self._do))
        self.second = look.button("", "notice_second", kind="link")
        self.second.clicked.connect(lambda: self._act(self._other))
        close = QToolButton()
        close.setObjectName("notice_close")
        close.setText("×")
        close.setProperty("look", "close")
        close.setToolTip(tr("Close this message"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.GAP, look.SMALL, look.GAP, look.SMALL)
        row.setSpacing(look.GAP)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.second)
        row.addWidget(close)
        self.hide()

    def say(
        self,
        text: str,
        *,
        role: str = "info",
        action: str = "",
        do: Callable[[], None] | None = None,
        second: str = "",
        other: Callable[[], None] | None = None,
    ) -> None:
        """Say this; ``action`` is the word on the button that does ``do``; ``role`` is "good", "info" or "warning".

        ``second`` is the word on another button, which does ``other``.
        """
        name = {"good": "check", "warning": "warning"}.get(role, "info")
        self._sign.show_icon(name, role)
        self._text.setText(text)
        self._do, self._other = do, other
        for button, word in ((self.action, action), (self.second, second)):
            button.setText(word)
            button.setVisible(bool(word))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """What is said; empty where nothing is."""
        return "" if self.isHidden() else self._text.text()

    def _act(self, do: Callable[[], None] | None) -> None:
        self.hide()
        if do is not None:
            do()
