"""The program's words in each language that it can speak, whichever it speaks at the moment: for what is read back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTranslator

import resources
from desktop_app.words import CONTEXT, available
from forms.words import Phrase

Say = Callable[[Phrase], str]


def speakers() -> dict[str, Say]:
    """What says a phrase in each language shipped, by language; English is always there."""
    return {language: _speaker(language) for language in available()}


def _speaker(language: str) -> Say:
    translator = QTranslator()
    if language != "en":
        translator.load(str(resources.path(f"translations/focal_desk_{language}.qm")))

    def speak(phrase: Phrase) -> str:
        number = -1 if phrase.number is None else phrase.number
        found = translator.translate(CONTEXT, phrase.source, "", number)
        found = found or (phrase.text if phrase.plural and phrase.number == 1 else phrase.source)
        if not phrase.values and not phrase.plural:
            return found
        values = {
            name: speak(value) if isinstance(value, Phrase) else str(value)
            for name, value in phrase.values.items()
        }
        return found.format(**values, n=phrase.number)

    return speak
