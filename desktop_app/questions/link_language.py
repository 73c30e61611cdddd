"""The language of a page or document: the six of the United Nations first, then all others that have a code."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from desktop_app.language_names import other_languages, shown_name
from forms.languages import UN_LANGUAGES


class CalmComboBox(QComboBox):
    """A list that the wheel does not turn while one scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless the list has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class LinkLanguage(CalmComboBox):
    """The others are listed when the person comes to it: a page of links need not hold them for each."""

    def __init__(self) -> None:
        """None is chosen."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.addItem("–", "")
        for code in UN_LANGUAGES:
            self.addItem(shown_name(code), code)
        self._known = self.count()

    def choose(self, code: str) -> None:
        """Choose the language with this code, whether it is a known one or not."""
        if self.findData(code) < 0:
            self.addItem(shown_name(code), code)
        self.setCurrentIndex(self.findData(code))

    def showPopup(self) -> None:
        """All languages are there before the list opens."""
        self._list_all()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All languages are there before a letter is typed."""
        self._list_all()
        super().focusInEvent(event)

    def _list_all(self) -> None:
        if self.count() > self._known + 1:
            return
        self.insertSeparator(self.count())
        for code, name in other_languages():
            if self.findData(code) < 0:
                self.addItem(name, code)
