"""Noticing that the person leaves one question for another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.questions.base import QuestionWidget


class FocusWatch(QObject):
    """``left`` gives the question's widget that lost the focus to something outside it."""

    left = Signal(object)

    def __init__(self, widgets: Callable[[], Iterable[QuestionWidget]], parent: QObject) -> None:
        """Watch the widgets that there are at each moment."""
        super().__init__(parent)
        self._widgets = widgets
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def current(self) -> QuestionWidget | None:
        """The question in which the cursor is."""
        return self._holding(QApplication.focusWidget())

    def _holding(self, widget: QWidget | None) -> QuestionWidget | None:
        return next((one for one in self._widgets() if one.has_focus(widget)), None)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        was = self._holding(old)
        if was is not None and not was.has_focus(new):
            self.left.emit(was)
