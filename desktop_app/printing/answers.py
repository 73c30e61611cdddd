"""Answers as they stand on paper: terms by name, records by title, dates in words, addresses as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.desk import Desk
from desktop_app.printing.binding import as_printed
from desktop_app.printing.paper import Answer, Said
from desktop_app.printing.plain import without_markup
from desktop_app.values import question_at, say_parts, say_path
from desktop_app.words import tr
from forms.domains import SIX_LANGUAGES
from forms.files import file_name
from forms.kinds import Document, Kind
from forms.languages import own_name
from forms.paths import value_at
from forms.spec import Form, Question
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

    def mark(self, *languages: str) -> Said | None:
        """The names of the languages that a text stands for, where the record has others."""
        if set(self.languages) <= set(languages):
            return None
        return self.language_names(languages)

    def term(self, question: Question, identifier: str) -> str:
        """The name of a term as it is printed, in the reader's language."""
        name = self.desk.vocabularies.name(question.vocabularies, identifier, self.language)
        return as_printed(name, self.language)

    def language_names(self, languages: Iterable[str]) -> Said:
        """Languages by their names in the reader's language, as a list of words."""
        first, *others = languages
        names = (self.language_name(first), *map(self.language_within, others))
        return Said(tr(", ").join(names), self.language)

    def language_within(self, language: str) -> str:
        """The same within a sentence, where some languages write it with a small letter."""
        name = self.language_name(language)
        return _begin_small(name) if self.language in _SMALL else name

    def label(self, form: Form, path: str) -> str:
        """What a place in a record is called: its question's label, and the language where one is named."""
        question, language = question_at(form, path)
        if question is None or not language:
            return say_path(form, path)
        return tr("{label} ({language})", label=tr(question.label), language=self.language_within(language))

    def language_name(self, language: str) -> str:
        """A language's name in the reader's language."""
        term = self.desk.vocabularies.term(SIX_LANGUAGES, language)
        return term.name(self.language) if term else own_name(language)


_SMALL = frozenset({"es", "fr", "ru"})
"""Languages that write the names of languages with a small letter within a sentence."""


def _begin_small(name: str) -> str:
    return name[:1].lower() + name[1:]


def _text(reading: Reading, question: Question, value: Any) -> Iterator[Answer]:
    """Each text with the languages that it stands for."""
    if not isinstance(value, dict):
        yield Answer(Said(str(value)))
        return
    alike: dict[str, list[str]] = {}
    for name, text in _by_language(reading, question, value):
        alike.setdefault(text, []).append(name)
    for text, names in alike.items():
        yield Answer(Said(text, names[0]), None if len(alike) == 1 < len(names) else reading.mark(*names))


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
        yield Answer(Said(reading.term(question, term)))
        yield from (Answer(text.said, text.mark, item=True) for text in _text(reading, question, texts))


def _languages(reading: Reading, _question: Question, value: Any) -> Iterator[Answer]:
    """In the order in which their texts stand: the reader's first."""
    names = map(str, _members(value))
    yield Answer(reading.language_names(sorted(names, key=lambda name: name != reading.language)))


def _terms(reading: Reading, question: Question, value: Any) -> Iterator[Answer]:
    """Each term by its name; "Other" by the person's own text, where there is one."""
    for part in _members(value):
        identifier = str(part.get("identifier") or "") if isinstance(part, dict) else str(part)
        own = part.get("customValue") if isinstance(part, dict) else None
        texts = tuple(_text(reading, question, own)) if own else ()
        if not texts or identifier != OTHER:
            yield Answer(Said(reading.term(question, identifier)), item=True)
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
