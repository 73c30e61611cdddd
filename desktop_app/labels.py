"""Labels that never read a user's text as markup, and headings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from desktop_app.breaking import breakable

_GROWTH = {1: 1.6, 2: 1.2, 3: 1.0}
_BUTTON = 32
"""How high a button is: the heading of a page stands at the same height whether or not there is one beside it."""


class PlainLabel(QLabel):
    """A label whose text is text, whatever signs stand in it; it can be selected where ``copied``."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, copied: bool = False) -> None:
        """Show the text."""
        super().__init__(parent)
        self._whole, self._copied = "", copied
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Else a label takes its side from the script of its text, and English ones stand apart.
            self.setAlignment(
                Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        if copied:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def text(self) -> str:
        """The text as it was given."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show another text; a word longer than a line breaks, so that it makes no page wider than the window."""
        self._whole = text
        super().setText(breakable(text, copied=self._copied))


class MutedLabel(PlainLabel):
    """What is good to know but not the matter itself, in a quieter colour."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show the text."""
        super().__init__(text, parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class FaultLabel(PlainLabel):
    """What must be mended in the field above; hidden while nothing must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing must be mended yet."""
        super().__init__("", parent)
        self.setProperty("look", "fault")
        self.setWordWrap(True)
        self.hide()


class Heading(PlainLabel):
    """A heading: level 1 for the page, 2 for a part of it, 3 for a group."""

    def __init__(self, text: str = "", level: int = 2, parent: QWidget | None = None) -> None:
        """Show the text in the size of the level."""
        super().__init__(text, parent)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _GROWTH[level])
        font.setBold(True)
        self.setFont(font)
        if level == 1:
            self.setMinimumHeight(_BUTTON)


class ElidedLabel(QWidget):
    """One line of text that ends in … where there is no room; the whole of it in the tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show the text."""
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.averageCharWidth() * 6), metrics.height() + 4)

    def event(self, event: QEvent) -> bool:
        """The tooltip holds what does not fit, and nothing where all fits; it is text, never markup."""
        if event.type() == QEvent.Type.ToolTip:
            hidden = self.sizeHint().width() > self.width()
            self.setToolTip(as_tooltip(self._text) if hidden else "")
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        align |= Qt.AlignmentFlag.AlignVCenter
        role = self.foregroundRole()
        self.style().drawItemText(
            painter, self.rect(), int(align), self.palette(), self.isEnabled(), shown, role
        )
        painter.end()


def as_tooltip(text: str) -> str:
    """A user's text for a tooltip, which would else be read as markup where it looks like some."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>" if text else ""


def as_hint(text: str) -> str:
    """Our own sentence with somebody's words in it, for a tooltip: as it is, unless Qt would read it as markup."""
    return as_tooltip(text) if "<" in text or "&" in text else text
