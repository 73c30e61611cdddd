"""A text in several languages: one box for each language of the record, and for each other that has text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.language_box import LanguageBox


class LanguageBoxes(QWidget):
    """Boxes in the order of the record's languages; no text disappears because its language was taken away."""

    typed = Signal()

    def __init__(
        self, name: str, *, long: bool = False, words: int | None = None, is_rich: bool = False
    ) -> None:
        """``name`` is what screen readers say with each language."""
        super().__init__()
        self._name = name
        self._long, self._words, self._is_rich = long, words, is_rich
        self._languages: tuple[str, ...] = ()
        self._read_only = False
        self._order: list[str] = []
        self.boxes: dict[str, LanguageBox] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.GAP)

    def set_name(self, name: str) -> None:
        """Another name for screen readers to say."""
        self._name = name
        for box in self.boxes.values():
            box.set_name(name)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The record's languages, in its order; one that is named twice has one box."""
        languages = tuple(dict.fromkeys(languages))
        if languages != self._languages:
            self._languages = languages
            self._arrange()

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Show the texts by language."""
        for language in texts:
            self._box(language)
        for language, box in self.boxes.items():
            box.set_text(texts.get(language, ""))
        self._order = list(texts)
        self._arrange()

    def texts(self) -> dict[str, str]:
        """The texts by language, without the empty ones; in the order in which they came, new ones after them."""
        order = dict.fromkeys([*self._order, *self._languages, *self.boxes])
        found = {language: self.boxes[language].text() for language in order if language in self.boxes}
        return {language: text for language, text in found.items() if text.strip()}

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        self._read_only = read_only
        for box in self.boxes.values():
            box.set_read_only(read_only)

    def _box(self, language: str) -> LanguageBox:
        if language not in self.boxes:
            box = LanguageBox(language, long=self._long, words=self._words, is_rich=self._is_rich)
            box.set_name(self._name)
            box.set_read_only(self._read_only)
            box.typed.connect(self.typed)
            self.boxes[language] = box
        return self.boxes[language]

    def _arrange(self) -> None:
        """Own languages first, then those that should not be there; empty ones of these are hidden."""
        shown = [self._box(language) for language in self._languages]
        shown += [box for name, box in self.boxes.items() if name not in self._languages]
        for place, box in enumerate(shown):
            stray = box.language not in self._languages
            if self._layout.indexOf(box) != place:
                self._layout.insertWidget(place, box)
            box.set_stray(stray)
            box.setVisible(not stray or bool(box.text().strip()))
        if shown:
            self.setFocusProxy(shown[0])
