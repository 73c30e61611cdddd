"""Any value at all in words, for answers of a shape that their question does not have, such as those of older forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from desktop_app.words import tr
from forms.languages import OWN_NAMES, own_name
from forms.vocabularies import Vocabularies

_INDENT = "    "
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def in_words(value: Any, vocabularies: Vocabularies, language: str) -> str:
    """The value in lines: terms by their names, parts under the words that their names are made of."""
    return "\n".join(_lines(value, vocabularies, language))


def _lines(value: Any, vocabularies: Vocabularies, language: str) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _lines(part, vocabularies, language)
    elif isinstance(value, dict):
        yield from _parts(value, vocabularies, language)
    elif isinstance(value, bool):
        yield tr("Yes") if value else tr("No")
    elif value is not None:
        yield _term_name(value, vocabularies, language) or str(value)


def _parts(value: dict[Any, Any], vocabularies: Vocabularies, language: str) -> Iterator[str]:
    """A part in the line of its name where it has one line only, else set in below it.

    A term is its name alone, a text in one language only the text.
    """
    for name, part in value.items():
        lines = list(_lines(part, vocabularies, language))
        is_itself = name == "identifier" or (name in OWN_NAMES and len(value) == 1)
        if is_itself and len(lines) == 1:
            yield lines[0]
        elif len(lines) == 1:
            yield tr("{name}: {own}", name=_said(str(name)), own=lines[0])
        elif lines:
            yield tr("{name}:", name=_said(str(name)))
            yield from (f"{_INDENT}{line}" for line in lines)


def _said(name: str) -> str:
    """A language by its own name; another part by the words of its name: ``regionsOrCountries``."""
    if name in OWN_NAMES:
        return own_name(name)
    words = _WORDS.sub(" ", name).lower()
    return words[:1].upper() + words[1:]


def _term_name(value: Any, vocabularies: Vocabularies, language: str) -> str:
    found = (
        (vocabulary.by_identifier.get(value) for vocabulary in vocabularies) if isinstance(value, str) else ()
    )
    return next((term.name(language) for term in found if term), "")
