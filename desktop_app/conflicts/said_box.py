"""A box that shows one version of an answer, with what was added and removed marked by line and by colour."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop_app import look
from desktop_app.conflicts.difference import Mark, Run
from desktop_app.few_words import are_few
from desktop_app.words import tr
from forms.languages import RIGHT_TO_LEFT

MOST_LINES = 16
_NEW_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)


class SaidBox(QTextEdit):
    """A text to read and to copy from, as high as it needs to be up to a number of lines; never read as markup."""

    def __init__(self, parent: QWidget | None = None, *, most: int = MOST_LINES) -> None:
        """Show nothing yet; a text of more than ``most`` lines scrolls in itself."""
        super().__init__(parent)
        self._most = most
        self._runs: tuple[Run, ...] = ()
        self._language = ""
        self._start = 0
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "said")
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)

    def show_runs(self, runs: tuple[Run, ...], language: str = "", start: int = 0) -> None:
        """Show these runs; ``language`` is the text's own, where it is known, and decides the way it runs.

        A text that is too long to be seen as a whole is scrolled to the letter ``start``.
        """
        self._runs, self._language, self._start = runs, language, start
        self._write()

    def sizeHint(self) -> QSize:
        """Narrow; the layout gives the width."""
        return QSize(120, self.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(96, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The font is known for certain only now."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Write it again where the colours or the font changed."""
        super().changeEvent(event)
        if event.type() in _NEW_LOOKS:
            self._write()

    def _write(self) -> None:
        self.clear()
        option = self.document().defaultTextOption()
        option.setTextDirection(self._direction())
        self.document().setDefaultTextOption(option)
        cursor = self.textCursor()
        cursor.setBlockFormat(self._block_format())
        for run in self._runs:
            cursor.insertText(run.text, _format(run.mark))
        if not self._runs:
            nothing = _format(Mark.SAME)
            nothing.setForeground(QColor(look.colours().muted))
            cursor.insertText(tr("Nothing"), nothing)
        self._fit()

    def _block_format(self) -> QTextBlockFormat:
        """A few words stand where the page's reading begins, longer texts where their own readers begin."""
        made = QTextBlockFormat()
        if are_few("".join(run.text for run in self._runs)):
            right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        return made

    def _direction(self) -> Qt.LayoutDirection:
        """That of the text's language; where it is not known, each paragraph runs as its first letter does."""
        if not self._language or not self._runs:
            return Qt.LayoutDirection.LayoutDirectionAuto
        right = self._language in RIGHT_TO_LEFT
        return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight

    def _fit(self) -> None:
        """As high as the text, up to a number of lines; beyond that it scrolls, and the keyboard reaches it."""
        # Before it is laid out for the first time, what is inside still has a size of its own.
        around = max(0, self.height() - self.viewport().height())
        self.document().setTextWidth(self.viewport().width())
        needed = ceil(self.document().size().height()) + around
        most = self.fontMetrics().lineSpacing() * self._most + around
        scrolls = needed > most
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.ClickFocus)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(min(needed, most))
        if scrolls and not self.hasFocus():
            self._scroll_to_start()

    def _scroll_to_start(self) -> None:
        """The first change stands near the top, with a line or two before it."""
        cursor = self.textCursor()
        cursor.setPosition(min(self._start, self.document().characterCount() - 1))
        line = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(line - 2 * self.fontMetrics().lineSpacing())


def _format(mark: Mark) -> QTextCharFormat:
    """Added is underlined and removed struck through, each in a colour of its own: never by colour alone."""
    made = QTextCharFormat()
    if mark is Mark.ADDED:
        made.setForeground(QColor(look.colours().good))
        made.setFontUnderline(True)
    elif mark is Mark.REMOVED:
        made.setForeground(QColor(look.colours().danger))
        made.setFontStrikeOut(True)
    else:
        made.setForeground(QColor(look.colours().text))
    return made
