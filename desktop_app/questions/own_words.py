"""Boxes for words of one's own beside chosen terms, such as "Other"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel
from desktop_app.questions.language_boxes import LanguageBoxes
from desktop_app.words import tr


def in_own_words(name: str) -> str:
    """What stands over the boxes of a term that wants words of one's own; its name is empty where it is not known."""
    return tr("“{term}” in your own words", term=name) if name else tr("In your own words")


class WordGroup(QWidget):
    """The boxes for one term, under its name, set in a little."""

    def __init__(self, name: str, words: str, *, long: bool = False) -> None:
        """``name`` is the term's, ``words`` stand over the boxes."""
        super().__init__()
        self.name = name
        self.boxes = LanguageBoxes(words, long=long)
        column = QVBoxLayout()
        column.setSpacing(look.SMALL)
        column.addWidget(MutedLabel(words))
        column.addWidget(self.boxes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(look.WIDE)
        row.addLayout(column)


class OwnWords(QWidget):
    """One group of boxes for each term that wants words; ``typed`` says which group and what stands in it."""

    typed = Signal(int, dict)

    def __init__(self, said: Callable[[str], str] = in_own_words, *, long: bool = False) -> None:
        """None yet; ``said`` makes of a term's name what stands over its boxes, which are tall if they are ``long``."""
        super().__init__()
        self._said, self._long = said, long
        self.groups: list[WordGroup] = []
        self._languages: tuple[str, ...] = ()
        self._read_only = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.GAP)
        self.hide()

    def show_all(self, wanted: Sequence[tuple[str, Mapping[str, str]]]) -> None:
        """Show a group for each name with its texts."""
        names = [name for name, _texts in wanted]
        if names != [group.name for group in self.groups]:
            self._build(names)
        for (_name, texts), group in zip(wanted, self.groups, strict=True):
            if group.boxes.texts() != texts:
                group.boxes.set_texts(texts)
        self.setVisible(bool(self.groups))

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The record's languages."""
        self._languages = languages
        for group in self.groups:
            group.boxes.set_languages(languages)

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        self._read_only = read_only
        for group in self.groups:
            group.boxes.set_read_only(read_only)

    def focus_last(self) -> None:
        """Put the cursor where the words for the newest term belong."""
        if self.groups:
            self.groups[-1].boxes.setFocus()

    def _build(self, names: Sequence[str]) -> None:
        for group in self.groups:
            self._layout.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = [self._group(place, name) for place, name in enumerate(names)]

    def _group(self, place: int, name: str) -> WordGroup:
        group = WordGroup(name, self._said(name), long=self._long)
        group.boxes.set_languages(self._languages)
        group.boxes.set_texts({})
        group.boxes.set_read_only(self._read_only)
        group.boxes.typed.connect(lambda: self.typed.emit(place, group.boxes.texts()))
        self._layout.addWidget(group)
        return group
