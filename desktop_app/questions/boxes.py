"""Boxes to write in: one that grows with its text and never changes a letter nobody touched, and one of a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextBlock, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop_app.words import is_right_to_left

MOST_LINES = 14


def leaves_undo_to_the_page(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether Ctrl+Z and the like are for the page, since the box itself has nothing to take back."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
    return undo or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo)


class TextBox(QPlainTextEdit):
    """Plain text that grows with what stands in it; ``typed`` is for changes by the person alone."""

    typed = Signal()

    def __init__(self, *, lines: int = 1, one_line: bool = False, parent: QWidget | None = None) -> None:
        """Be at least so many lines high; with ``one_line`` Enter goes on to the next field."""
        super().__init__(parent)
        self._given = ""
        self._changed = False
        self._lines = lines
        self._one_line = one_line
        self.begin_at(self.layoutDirection(), Qt.LayoutDirection.LayoutDirectionAuto)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._note_change)

    def set_text(self, text: str) -> None:
        """Show a text; until the person changes it, ``text()`` gives it back to the letter."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._given, self._changed = text, False
        self._fit()

    def text(self) -> str:
        """The text; non-breaking blanks stay what they are, which ``toPlainText`` would not do.

        Half characters, which no file can hold and only a broken paste brings, are left out.
        """
        if not self._changed:
            return self._given
        raw = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return raw.encode("utf-8", "ignore").decode().replace("\0", "")

    def set_language(self, language: str) -> None:
        """Write in the direction of the language, whatever that of the window."""
        right = is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self.begin_at(direction)

    def begin_at(self, edge: Qt.LayoutDirection, runs: Qt.LayoutDirection | None = None) -> None:
        """Begin the lines at an edge, which a plain text box does not mirror by itself; they run away from it,
        or as ``runs`` says.
        """
        right = edge is Qt.LayoutDirection.RightToLeft
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(edge if runs is None else runs)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def took_back(self) -> bool:
        """Whether the last change took something back; one that did not leaves nothing to do again."""
        return self.document().isRedoAvailable()

    def event(self, event: QEvent) -> bool:
        """Let the page undo where there is nothing to undo here."""
        if leaves_undo_to_the_page(
            event, self.document().isUndoAvailable(), self.document().isRedoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field of one line goes on to the next."""
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text; in a field of one line the lines become one."""
        text = source.text()
        self.insertPlainText(" ".join(text.split("\n")) if self._one_line else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as it is; the width is the layout's."""
        return QSize(240, self.minimumHeight())

    def _note_change(self) -> None:
        self._changed = True
        self._fit()
        self.typed.emit()

    def _fit(self) -> None:
        """Be as high as the text, between the least and the most number of lines."""
        line, margin = self.fontMetrics().lineSpacing(), self.document().documentMargin()
        most = MOST_LINES * line + margin
        # Qt counts the margin below the text to its last line, the one above it to nothing.
        inside = min(max(self._text_height(most), self._lines * line + margin), most)
        around = margin + max(self.height() - self.viewport().height(), 10)
        bar = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if inside >= most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if bar != self.verticalScrollBarPolicy():  # Qt lays the whole text out anew, also for the same one.
            self.setVerticalScrollBarPolicy(bar)
        if round(inside + around) != self.minimumHeight():
            self.setFixedHeight(round(inside + around))

    def _text_height(self, most: float) -> float:
        """Pixels that the text takes; no more is counted than is wanted."""
        height = 0.0
        block: QTextBlock = self.document().begin()
        while block.isValid() and height < most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height


class LineBox(QLineEdit):
    """One line for dates, numbers and addresses."""

    def took_back(self) -> bool:
        """Whether the last change took something back."""
        return self.isRedoAvailable()

    def event(self, event: QEvent) -> bool:
        """Let the page undo where there is nothing to undo here."""
        if leaves_undo_to_the_page(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)
