"""The top of the form: the way back, what the record is called, and its languages with how far each has come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop_app import look
from desktop_app.form.marks import mark_icon, mark_word
from desktop_app.form.progress import Mark
from desktop_app.labels import ElidedLabel
from desktop_app.language_names import shown_name
from desktop_app.record_menu import RecordMenu
from desktop_app.words import tr
from forms.languages import UN_LANGUAGES, own_name

TITLE = 240
CHIP = 44
"""Pixels: what of the title is to be seen before the languages give way; what a chip has besides its words."""
ADD = 54
"""What the button for one more language has besides its words, and what stands before the next part."""
BACK_LETTERS = 28
"""What is seen of the name of the page before."""


class Header(QWidget):
    """``language_wanted`` asks for the first gap in a language, ``language_added`` for one more language,
    ``language_removed`` to take one away.
    """

    back_wanted = Signal()
    language_wanted = Signal(str)
    language_added = Signal(str)
    language_removed = Signal(str)

    def __init__(self, back: str) -> None:
        """``back`` is the name of the list from which one came."""
        super().__init__()
        self.setObjectName("form_header")
        self.back = look.leading_link("", "form_back", "back")
        self.say_back(back)
        self.back.clicked.connect(self.back_wanted)
        self.title = ElidedLabel()
        self.title.setObjectName("form_title")
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.title.setFont(font)
        self.chips: dict[str, QPushButton] = {}
        self._marks: dict[str, Mark] = {}
        self._chips = QHBoxLayout()
        self._chips.setSpacing(look.SMALL)
        self._menu = QMenu(self)
        self.add = look.menu_button(tr("Language"), "add_language", "add")
        self.add.setToolTip(tr("Add a language to this record, or take one away"))
        self.add.setMenu(self._menu)
        self.more = RecordMenu("form_more")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.back)
        layout.addWidget(self.title, 1)
        layout.addLayout(self._chips)
        layout.addWidget(self.add)
        layout.addWidget(self.more)

    def say_back(self, where: str) -> None:
        """Name the page to which “back” leads: another record's title may be long, and this one's needs the room."""
        metrics = self.back.fontMetrics()
        room = metrics.averageCharWidth() * BACK_LETTERS
        self.back.setText(metrics.elidedText(where, Qt.TextElideMode.ElideRight, room))
        self.back.setAccessibleName(where)
        self.back.setToolTip(look.as_hint(tr("Back to {page} (Esc)", page=where)))

    def show_languages(self, marks: Mapping[str, Mark]) -> None:
        """Show a chip for each language with its state."""
        if list(marks) != list(self.chips):
            self._build(list(marks))
        for language, mark in marks.items():
            if self._marks.get(language) is not mark:
                self._say(language, mark)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._marks:
            marks, self._marks = self._marks, {}
            self.show_languages(marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names of languages where there is room for them."""
        super().resizeEvent(event)
        self._name_chips()

    def set_read_only(self, read_only: bool) -> None:
        """No language can be added or taken away, or it can."""
        self.add.setVisible(not read_only)

    def _say(self, language: str, mark: Mark) -> None:
        self._marks[language] = mark
        chip, name, state = self.chips[language], shown_name(language), mark_word(mark)
        chip.setIcon(mark_icon(mark))
        chip.setToolTip(
            look.as_hint(
                tr(
                    "{language}: {state}. Press to go to the first text that is missing.",
                    language=name,
                    state=state,
                )
            )
        )
        chip.setAccessibleName(tr("{language}: {state}", language=name, state=state))

    def _build(self, languages: list[str]) -> None:
        for chip in self.chips.values():
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._marks.clear()
        self.chips = {language: self._chip(language) for language in languages}
        self._menu.clear()
        for language in sorted(set(UN_LANGUAGES) - set(languages), key=own_name):
            self._offer(language, f"add_language_{language}", "add", self.language_added)
        self._menu.addSeparator()
        for language in languages if len(languages) > 1 else ():
            self._offer(language, f"remove_language_{language}", "remove", self.language_removed)

    def _name_chips(self) -> None:
        """Codes where their names would leave no room for the title; the tooltip says the name always."""
        measure = self.fontMetrics().horizontalAdvance
        others = sum(part.sizeHint().width() + look.GAP for part in (self.back, self.more))
        others += measure(f"{self.add.accessibleName()}  ▾") + ADD
        names = sum(measure(shown_name(language)) + CHIP for language in self.chips)
        short = self.width() < TITLE + others + names
        for language, chip in self.chips.items():
            chip.setText(language.upper() if short else shown_name(language))
        self.add.setText("▾" if short else f"{self.add.accessibleName()}  ▾")
        self._chips.invalidate()
        if (layout := self.layout()) is not None:
            layout.invalidate()
            layout.activate()

    def _chip(self, language: str) -> QPushButton:
        chip = look.button(shown_name(language), f"language_chip_{language}", kind="link")
        chip.setIconSize(QSize(16, 16))
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self.language_wanted.emit(language))
        self._chips.addWidget(chip)
        return chip

    def _offer(self, language: str, name: str, icon: str, wanted: SignalInstance) -> None:
        """An entry of the menu; adding and taking away are told apart by their words, not by their icons alone."""
        words = tr("Add {language}", language=shown_name(language))
        if icon == "remove":
            words = tr("Take {language} away …", language=shown_name(language))
        action = self._menu.addAction(look.icon(icon), words)
        action.setObjectName(name)
        action.setToolTip(look.as_hint(words))
        action.triggered.connect(lambda _on=False: wanted.emit(language))
