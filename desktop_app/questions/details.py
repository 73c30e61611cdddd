"""A text for each of the terms that are chosen in another question, such as what each kind of help is wanted for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.own_words import OwnWords
from desktop_app.words import tr
from forms.conditions import identifiers_in
from forms.kinds import Document
from forms.languages import in_language
from forms.paths import value_at
from forms.vocabularies import OTHER

Texts = dict[str, Any]


class DetailsWidget(QuestionWidget):
    """Boxes under the name of each chosen term, and of each other one that has a text still.

    On the wire: ``{term: {"en": "…"}}``.
    """

    typing = True

    def build(self) -> QWidget:
        """Boxes, or what to do first where no term is chosen."""
        self._texts: dict[str, Texts] = {}
        self._chosen: dict[str, str] = {}
        self._shown: list[str] = []
        self.first = MutedLabel(tr("Choose above first; then there is a box here for each choice."))
        self.first.setWordWrap(True)
        self.boxes = OwnWords(lambda name: name, long=self.question.long)
        self.boxes.typed.connect(self._typed)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.first)
        layout.addWidget(self.boxes)
        layout.setSpacing(look.GAP)
        return body

    def holds(self, value: Any) -> bool:
        """Texts by language, by term."""
        return isinstance(value, dict) and all(
            isinstance(term, str) and term and isinstance(texts, dict) and _are_texts(texts)
            for term, texts in value.items()
        )

    def show_value(self, value: Any) -> None:
        """Show the texts."""
        self._texts = {term: dict(texts) for term, texts in (value or {}).items()}
        self._show()

    def read_value(self) -> Any:
        """The texts that are not empty."""
        return {term: texts for term, texts in self._texts.items() if texts} or None

    def lock(self, read_only: bool) -> None:
        """Lock every box."""
        self.boxes.set_read_only(read_only)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Show a box for each."""
        super().set_languages(languages)
        self.boxes.set_languages(languages)

    def look_at(self, document: Document) -> None:
        """There is a box for each term that is chosen now."""
        value = value_at(document, self.question.of)
        members = value if isinstance(value, list) else [value]
        self._chosen = {
            name: self._name(name, member) for member in members for name in identifiers_in(member)
        }
        self._showing = True
        try:
            self._show()
        finally:
            self._showing = False

    def _show(self) -> None:
        self._shown = list(dict.fromkeys([*self._chosen, *self._texts]))
        self.boxes.show_all(
            [(self._chosen.get(name) or self._name(name), self._texts.get(name, {})) for name in self._shown]
        )
        self.first.setVisible(not self._shown)
        if self.boxes.groups:
            self.body.setFocusProxy(self.boxes.groups[0].boxes)

    def _name(self, identifier: str, member: Any = None) -> str:
        """A term's name, "Other" by the person's own words; for one that is not known here, so much."""
        language = self.surroundings.language
        own = in_language(member.get("customValue"), language) if isinstance(member, dict) else ""
        if own and identifier == OTHER:
            return own
        term = self.surroundings.vocabularies.last_known(self.question.vocabularies, identifier)
        return term.name(language) if term else tr("a term this computer does not know yet")

    def _typed(self, place: int, texts: Texts) -> None:
        self._texts[self._shown[place]] = texts
        self.note_edit()


def _are_texts(texts: Texts) -> bool:
    return all(isinstance(part, str) for pair in texts.items() for part in pair)
