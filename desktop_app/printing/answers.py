"""Answers as they stand on paper: terms by name, records by title, dates in words, addresses as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.desk import Desk
from desktop_app.few_words import are_few
from desktop_app.printing.paper import Answer, Said
from desktop_app.printing.plain import without_markup
from desktop_app.values import say_parts
from desktop_app.words import tr
from forms.domains import SIX_LANGUAGES
from forms.files import file_name
from forms.kinds import Document, Kind
from forms.languages import own_name
from forms.paths import value_at
from forms.spec import Question
from forms.vocabularies import OTHER


@dataclass(frozen=True)
class Reading:
    """How a record is read: with the names and titles of a desk, in the reader's language and the record's own."""

    desk: Desk
    language: str
    languages: tuple[str, ...]

    def answers(self, question: Question, document: Document) -> tuple[Answer, ...]:
        """The answer's paragraphs; none where nothing is answered."""
        value = value_at(document, question.path)
        if value in (None, "", [], {}):
            return ()
        return tuple(_WAYS.get(question.kind, _others)(self, question, value))

    def mark(self, language: str) -> Said | None:
        """The name of a text's language, where the record has several."""
        if set(self.languages) <= {language}:
            return None
        return Said(self.language_name(language), self.language)

    def language_name(self, language: str) -> str:
        """A language's name in the reader's language."""
        term = self.desk.vocabularies.term(SIX_LANGUAGES, language)
        return term.name(self.language) if term else own_name(language)


def _text(reading: Reading, question: Question, value: Any) -> Iterator[Answer]:
    if not isinstance(value, dict):
        yield Answer(Said(str(value)))
        return
    texts = dict(_by_language(reading, question, value))
    alike = len(texts) > 1 and len(set(texts.values())) == 1
    for name, text in texts.items():
        mark = None if alike else reading.mark(name)
        yield Answer(Said(text, name, leading=mark is None and are_few(text)), mark)
        if alike:
            return


def _by_language(reading: Reading, question: Question, value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The texts as they are read, by language: the reader's first, then the record's in their order."""
    first = [name for name in (reading.language, *reading.languages) if name in value]
    for name in dict.fromkeys((*first, *value)):
        text = str(value[name])
        if said := (without_markup(text) if question.rich else text).strip():
            yield name, said


def _several(reading: Reading, question: Question, value: Any) -> Iterator[Answer]:
    """Each text in its languages, as an item."""
    for part in _members(value):
        yield from (Answer(text.said, text.mark, item=True) for text in _text(reading, question, part))


def _details(reading: Reading, question: Question, value: Any) -> Iterator[Answer]:
    """What is said of each term, under the term's name."""
    if not isinstance(value, dict):
        yield Answer(Said(str(value)))
        return
    for term, texts in value.items():
        yield Answer(Said(reading.desk.vocabularies.name(question.vocabularies, term, reading.language)))
        yield from (Answer(text.said, text.mark, item=True) for text in _text(reading, question, texts))


def _languages(reading: Reading, _question: Question, value: Any) -> Iterator[Answer]:
    names = (reading.language_name(str(name)) for name in _members(value))
    yield Answer(Said(tr(", ").join(names), reading.language))


def _terms(reading: Reading, question: Question, value: Any) -> Iterator[Answer]:
    """Each term by its name; "Other" by the person's own text, where there is one."""
    for part in _members(value):
        identifier = str(part.get("identifier") or "") if isinstance(part, dict) else str(part)
        own = part.get("customValue") if isinstance(part, dict) else None
        texts = tuple(_text(reading, question, own)) if own else ()
        if not texts or identifier != OTHER:
            name = reading.desk.vocabularies.name(question.vocabularies, identifier, reading.language)
            yield Answer(Said(name), item=True)
        yield from (Answer(text.said, text.mark, item=True) for text in texts)


def _links(_reading: Reading, _question: Question, value: Any) -> Iterator[Answer]:
    for part in _members(value):
        if not isinstance(part, dict):
            continue
        name, file = str(part.get("name") or ""), file_name(part.get("url"))
        if name and name != file:
            yield Answer(Said(name), item=True)
        yield Answer(Said(file) if file else Said(str(part.get("url") or ""), ltr=True), item=True)


def _others(reading: Reading, question: Question, value: Any) -> Iterator[Answer]:
    numbers = question.kind in {Kind.LINES, Kind.WHOLE, Kind.DIGITS, Kind.POSITION}
    for part in map(str, say_parts(reading.desk, question, value, reading.language)):
        yield Answer(
            Said(part, ltr=numbers and part[0] in "-+0123456789"), item=question.kind is not Kind.NOTES
        )


def _members(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


_WAYS: Mapping[Kind, Callable[[Reading, Question, Any], Iterator[Answer]]] = {
    Kind.TEXT: _text,
    Kind.TEXTS: _several,
    Kind.DETAILS: _details,
    Kind.LANGUAGES: _languages,
    Kind.TERM: _terms,
    Kind.TERMS: _terms,
    Kind.LINKS: _links,
}
