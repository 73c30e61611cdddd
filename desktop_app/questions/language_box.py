"""One language of a text: its box, its tag, and how long the text is where advice is given on that."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel, PlainLabel
from desktop_app.language_names import shown_name
from desktop_app.questions import rich
from desktop_app.questions.boxes import TextBox
from desktop_app.words import tr
from forms.languages import UN_LANGUAGES

LONG_LINES = 4
_CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")


def tag_of(language: str) -> str:
    """A short sign for a language: EN, FR, and its own name where it has other letters."""
    name = shown_name(language)
    return language.upper() if name.isascii() or name[0].isascii() else name


def words_in(text: str) -> int:
    """How many words there are; each Chinese character counts as one."""
    return len(_CJK.findall(text)) + len(_CJK.sub(" ", text).split())


class LanguageBox(QWidget):
    """Text in one language; a formatted one is shown as bare words, and kept until the person decides otherwise."""

    typed = Signal()

    def __init__(
        self, language: str, *, long: bool = False, words: int | None = None, is_rich: bool = False
    ) -> None:
        """Write in this language."""
        super().__init__()
        self.language = language
        self._advised = words
        self._is_rich = is_rich
        self._given = ""
        self._changed = self._formatted = self._read_only = False
        self.box = TextBox(lines=LONG_LINES if long else 1, one_line=not long)
        self.box.set_language(language)
        self.box.setObjectName(f"box_{language}")
        self.box.typed.connect(self._typed)
        self.stray = self._note(tr("Not a language of this record: add the language, or empty this box."))
        self.formatted = self._note(
            tr("This text has formatting, which is kept. To write here, remove it first.")
        )
        self.plain = look.button(tr("Remove the formatting"), "remove_formatting", kind="link")
        self.plain.clicked.connect(self._remove_formatting)
        self.plain.hide()
        self.counter = MutedLabel()
        self.counter.hide()
        self._arrange()
        self.setFocusProxy(self.box)

    def _note(self, text: str) -> MutedLabel:
        note = MutedLabel(text)
        note.setWordWrap(True)
        note.hide()
        return note

    def _arrange(self) -> None:
        tag = PlainLabel(tag_of(self.language))
        widest = max(map(tag.fontMetrics().horizontalAdvance, map(tag_of, UN_LANGUAGES)))
        tag.setMinimumWidth(widest + 2)
        edge = Qt.AlignmentFlag.AlignRight if tag.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        tag.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        tag.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        tag.setToolTip(look.as_hint(shown_name(self.language)))
        under = QHBoxLayout()
        for part in (self.formatted, self.stray):
            under.addWidget(part, 100)
        under.addStretch(1)
        under.addWidget(self.plain)
        under.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addLayout(under)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addLayout(column, 1)
        layout.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        tag.setContentsMargins(0, look.GAP - 1, 0, 0)

    def set_name(self, name: str) -> None:
        """What a screen reader calls the box: the question, with the language."""
        self.box.setAccessibleName(
            tr("{question}, {language}", question=name, language=shown_name(self.language))
        )

    def set_text(self, text: str) -> None:
        """Show a text as it stands on the wire."""
        self._given, self._changed = text, False
        plain = rich.plain_of(text) if self._is_rich else text
        self._formatted = plain is None
        self.box.set_text(rich.bare_of(text) if plain is None else plain)
        self._show_state()

    def text(self) -> str:
        """The text as it goes on the wire; untouched, to the letter what was given."""
        if not self._changed:
            return self._given
        return rich.rich_of(self.box.text()) if self._is_rich else self.box.text()

    def set_stray(self, stray: bool) -> None:
        """Whether this is no language of the record."""
        self.stray.setVisible(stray)

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        self._read_only = read_only
        self._show_state()

    def _show_state(self) -> None:
        self.box.setReadOnly(self._read_only or self._formatted)
        self.formatted.setVisible(self._formatted)
        self.plain.setVisible(self._formatted and not self._read_only)
        self._count()

    def _typed(self) -> None:
        self._changed = True
        self._count()
        self.typed.emit()

    def _remove_formatting(self) -> None:
        self._formatted, self._changed = False, True
        self._show_state()
        self.box.setFocus()
        self.typed.emit()

    def _count(self) -> None:
        if not self._advised:
            return
        there = words_in(self.box.text())
        self.counter.setText(tr("{number} of about {most} words", number=there, most=self._advised))
        role = QPalette.ColorRole.PlaceholderText if there <= self._advised else QPalette.ColorRole.WindowText
        self.counter.setForegroundRole(role)
        self.counter.setVisible(there > 0)
