"""The middle of the window: the place where one is, and the pages opened on top of it."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.widgets.tabbing import holds_keyboard


class Page(Protocol):
    """What every page of the window can do."""

    changed: SignalInstance

    def title(self) -> str:
        """What the page is called."""

    def refresh(self) -> None:
        """Read again what it shows."""

    def leave(self) -> None:
        """Save what is pending: another page comes to the front."""


class PageStack(QStackedWidget):
    """Places are kept; opened pages lie on top of one and go when they are left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without any page."""
        super().__init__(parent)
        self.setObjectName("pages")
        self._opened: list[QWidget] = []
        self._place: QWidget | None = None

    def minimumSizeHint(self) -> QSize:
        """That of the page in front: those that are hidden need no room."""
        page = self.currentWidget()
        return (
            super().minimumSizeHint()
            if page is None
            else page.minimumSizeHint().expandedTo(page.minimumSize())
        )

    def go_to(self, page: QWidget) -> None:
        """Go to a place; what was opened on top is left. Trouble where it cannot be saved: then nothing moves."""
        while self._opened:
            self._drop()
        self._leave_current()
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self._place = page
        self.setCurrentWidget(page)

    def open(self, page: QWidget) -> None:
        """Open a page on top of the one in front."""
        self._leave_current()
        self._opened.append(page)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def back(self) -> bool:
        """Leave the page that was opened last; whether there was one. Trouble where it cannot be saved."""
        if not self._opened:
            return False
        was_here = holds_keyboard(self._opened[-1])
        self._drop()
        below = self._opened[-1] if self._opened else self._place
        if below is not None:
            self.setCurrentWidget(below)
            as_page(below).refresh()
            if was_here:
                _take_up(below)
        return True

    def leave(self) -> None:
        """Save what is pending in all pages."""
        for page in self._opened:
            as_page(page).leave()
        self._leave_current()

    def is_on_top(self) -> bool:
        """Whether a page is opened on top of a place."""
        return bool(self._opened)

    def _leave_current(self) -> None:
        if (current := self.currentWidget()) is not None:
            as_page(current).leave()

    def _drop(self) -> None:
        page = self._opened[-1]
        as_page(page).leave()
        self._opened.pop()
        self.removeWidget(page)
        page.deleteLater()


def _take_up(page: QWidget) -> None:
    """The keyboard goes on where it was on this page, or at its beginning."""
    last = cast("QWidget | None", page.focusWidget())
    (last if last is not None and last.isVisible() and last.isEnabled() else page).setFocus()


def as_page(widget: QWidget) -> Page:
    """A widget of the stack as what it is."""
    return cast(Page, widget)
