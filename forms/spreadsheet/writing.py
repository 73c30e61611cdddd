"""An answer as the text of its cells; what ``reading`` understands is given back as it was."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from forms.kinds import Document, Kind
from forms.paths import is_blank, value_at
from forms.spec import Question
from forms.spreadsheet.columns import Column
from forms.spreadsheet.items import joined
from forms.spreadsheet.understanding import Understanding
from forms.words import say


def cell_of(column: Column, document: Document, identifier: str, world: Understanding) -> str | None:
    """The text of one cell of a record; empty where nothing is answered, none where a cell cannot hold the answer."""
    if column.question is None:
        return identifier
    value = value_at(document, column.question.path)
    if is_blank(value):
        return ""
    try:
        if column.own:
            return _own_words(column.question, value, column.language)
        if column.language:
            return _BY_LANGUAGE[column.question.kind](column.question, value, column.language, world)
        return _WRITERS[column.question.kind](column.question, value, world)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _text(_question: Question, value: Any, language: str, _world: Understanding) -> str | None:
    text = value.get(language, "")
    return text if isinstance(text, str) else None


def _several_texts(_question: Question, value: Any, language: str, _world: Understanding) -> str:
    """The texts in one language; those before the last that have none in it keep their places."""
    texts = [part.get(language, "") for part in value]
    while texts and not texts[-1]:
        texts.pop()
    return joined(texts)


def _details(question: Question, value: Any, language: str, world: Understanding) -> str:
    said = {name: texts[language] for name, texts in value.items() if texts.get(language)}
    return joined(f"{world.terms(question).written(name)} | {text}" for name, text in said.items())


def _position(_question: Question, value: Any, _world: Understanding) -> str:
    return f"{float(value['lat'])!r}; {float(value['lng'])!r}"


def _plain(_question: Question, value: Any, _world: Understanding) -> str | None:
    return value if isinstance(value, str) else None


def _lines(_question: Question, value: Any, _world: Understanding) -> str:
    return joined(_texts(value))


def _choice(question: Question, value: Any, world: Understanding) -> str:
    return world.choices(question).written(value)


def _languages(_question: Question, value: Any, world: Understanding) -> str:
    return joined(world.languages().written(name) for name in _texts(value))


def _whole(_question: Question, value: Any, _world: Understanding) -> str | None:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _yes_no(_question: Question, value: Any, world: Understanding) -> str | None:
    speak = world.speakers[world.language]
    return speak(say("Yes") if value else say("No")) if isinstance(value, bool) else None


def _term(question: Question, value: Any, world: Understanding) -> str:
    return world.terms(question).written(value["identifier"])


def _terms(question: Question, value: Any, world: Understanding) -> str:
    return joined(_term(question, part, world) for part in value)


def _reference(question: Question, value: Any, world: Understanding) -> str:
    identifier, at, revision = value["identifier"].partition("@")
    written = world.references(question).written(identifier)
    if not at:
        return written
    return f"{written.partition(' [')[0]} [{identifier}@{revision}]"


def _references(question: Question, value: Any, world: Understanding) -> str:
    return joined(_reference(question, part, world) for part in value)


def _links(_question: Question, value: Any, _world: Understanding) -> str:
    return joined(_link(part) for part in value)


def _link(part: Mapping[str, str]) -> str:
    parts = [part["url"], part.get("name") or "", part.get("language") or ""]
    if any(" | " in one or one != one.strip() for one in parts) or (parts[2] and not parts[1]):
        raise ValueError(part)
    return " | ".join(filter(None, parts))


def _notes(_question: Question, value: Any, _world: Understanding) -> str:
    return joined(_texts(json.loads(value)))


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise TypeError(value)
    return value


def _own_words(question: Question, value: Any, language: str) -> str:
    """The own words to the terms that want some, in the order of the terms."""
    terms = value if isinstance(value, list) else [value]
    wanting = [term for term in terms if term["identifier"] in question.own_text]
    if any(term.get("customValue") for term in terms if term not in wanting):
        raise ValueError("words stand at a term that wants none")
    words = [(term.get("customValue") or {}).get(language, "") for term in wanting]
    if not any(words):
        return ""
    return words[0] if len(words) == 1 else joined(words)


InLanguage = Callable[[Question, Any, str, Understanding], str | None]
_BY_LANGUAGE: Mapping[Kind, InLanguage] = {
    Kind.TEXT: _text,
    Kind.TEXTS: _several_texts,
    Kind.DETAILS: _details,
}
Writer = Callable[[Question, Any, Understanding], str | None]
_WRITERS: Mapping[Kind, Writer] = {
    Kind.LINE: _plain,
    Kind.LINES: _lines,
    Kind.CHOICE: _choice,
    Kind.LANGUAGES: _languages,
    Kind.WHOLE: _whole,
    Kind.DIGITS: _plain,
    Kind.DATE: _plain,
    Kind.YES_NO: _yes_no,
    Kind.TERM: _term,
    Kind.TERMS: _terms,
    Kind.REFERENCE: _reference,
    Kind.REFERENCES: _references,
    Kind.LINKS: _links,
    Kind.NOTES: _notes,
    Kind.POSITION: _position,
}
