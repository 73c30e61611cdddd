"""A record's document as its form sees it: languages, title, a new one, what is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forms.kinds import Document, Kind
from forms.languages import in_language
from forms.paths import cleaned, is_blank, value_at, with_value
from forms.spec import Form, Question

MARK = "meta.mark"
_IN_WORDS = frozenset(
    {
        Kind.TEXT,
        Kind.TEXTS,
        Kind.DETAILS,
        Kind.LINE,
        Kind.LINES,
        Kind.DIGITS,
        Kind.DATE,
        Kind.TERM,
        Kind.TERMS,
        Kind.LINKS,
    }
)
_CODES = frozenset({"identifier", "language"})


def identifier_of(document: Document) -> str:
    """The identifier that the document itself carries: its header's, or a need's own mark; empty where none."""
    for path in ("header.identifier", MARK, "_id"):
        found = value_at(document, path)
        if isinstance(found, str) and found:
            return found
    return ""


def languages_of(form: Form, document: Document) -> tuple[str, ...]:
    """The languages in which the record is entered, in its own order."""
    value = value_at(document, form.languages_path)
    return tuple(name for name in value if isinstance(name, str)) if isinstance(value, list) else ()


def title_of(form: Form, document: Document, language: str) -> str:
    """What the record is called, for lists; empty where nothing is entered yet."""
    found = (value_at(document, path) for path in form.title_paths)
    return " ".join(filter(None, (_said(value, language) for value in found)))


def _said(value: Any, language: str) -> str:
    return value.strip() if isinstance(value, str) else in_language(value, language).strip()


def new_document(form: Form, identifier: str, language: str, country: str) -> Document:
    """A new record's document: its header (a need has ``meta`` instead), its language, its country where it has one."""
    if form.wire == "requests":
        document: Document = {"meta": {"languages": [language], "status": "draft", "mark": identifier}}
    else:
        header = {"identifier": identifier, "schema": form.record_type, "languages": [language]}
        document = {"header": header}
    if country and form.has("country"):
        document = with_value(document, "country", {"identifier": country})
    if country and form.has("government"):
        document = with_value(document, "government", {"identifier": country})
    return document


def asked(form: Form, document: Document) -> Iterator[Question]:
    """The questions that are put, given the answers."""
    return (question for question in form.questions if question.is_asked(document))


def to_send(form: Form, document: Document) -> Document:
    """The document as it is sent: without what is not asked, and its answers without blanks, as the clearing-house's
    own clients send them; unknown fields stay to the letter.
    """
    for question in form.questions:
        answer = value_at(document, question.path)
        sent = cleaned(answer) if question.is_asked(document) or question.read_only else None
        if answer is not None and (is_blank(sent) or sent != answer):
            document = with_value(document, question.path, sent)
    return document


def texts_of(form: Form, document: Document) -> Iterator[str]:
    """Every text that a person entered, in all languages, for searching; codes and private notes are left out."""
    for question in form.answered(document):
        if question.kind in _IN_WORDS:
            yield from texts_in(value_at(document, question.path))


def texts_in(value: Any) -> Iterator[str]:
    """Every text in an answer, in all languages; codes are left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from texts_in(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in _CODES:
                yield from texts_in(part)
