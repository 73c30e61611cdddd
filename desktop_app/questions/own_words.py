"""Boxes for words of one's own beside chosen terms, such as "Other"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel
from desktop_app.questions.language_boxes import LanguageBoxes
from desktop_app.words import tr


class OwnWords(QWidget):
    """One group of boxes for each term that wants words; ``typed`` says which group and what stands in it."""

    typed = Signal(int, dict)

    def __init__(self) -> None:
        """None yet."""
        super().__init__()
        self._groups: list[tuple[str, QWidget, LanguageBoxes]] = []
        self._languages: tuple[str, ...] = ()
        self._read_only = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(look.WIDE, 0, 0, 0)
        self._layout.setSpacing(look.GAP)
        self.hide()

    def show_all(self, wanted: Sequence[tuple[str, Mapping[str, str]]]) -> None:
        """Show a group for each name with its texts."""
        names = [name for name, _texts in wanted]
        if names != [name for name, _group, _boxes in self._groups]:
            self._build(names)
        for (_name, texts), (_same, _group, boxes) in zip(wanted, self._groups, strict=True):
            if boxes.texts() != texts:
                boxes.set_texts(texts)
        self.setVisible(bool(self._groups))

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The record's languages."""
        self._languages = languages
        for _name, _group, boxes in self._groups:
            boxes.set_languages(languages)

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        self._read_only = read_only
        for _name, _group, boxes in self._groups:
            boxes.set_read_only(read_only)

    def focus_last(self) -> None:
        """Put the cursor where the words for the newest term belong."""
        if self._groups:
            self._groups[-1][2].setFocus()

    def _build(self, names: Sequence[str]) -> None:
        for _name, group, _boxes in self._groups:
            self._layout.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups = [self._group(place, name) for place, name in enumerate(names)]

    def _group(self, place: int, name: str) -> tuple[str, QWidget, LanguageBoxes]:
        words = tr("“{term}” in your own words", term=name) if name else tr("In your own words")
        boxes = LanguageBoxes(words)
        boxes.set_languages(self._languages)
        boxes.set_texts({})
        boxes.set_read_only(self._read_only)
        boxes.typed.connect(lambda: self.typed.emit(place, boxes.texts()))
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        column.addWidget(MutedLabel(words))
        column.addWidget(boxes)
        self._layout.addWidget(group)
        return name, group, boxes
