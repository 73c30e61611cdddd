"""Answers in the words of a person: terms and records by name, dates and numbers said, nothing technical."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QLocale

from desktop_app.desk import Desk
from desktop_app.printing.plain import without_markup
from desktop_app.words import say_date, tr
from forms.files import file_name
from forms.kinds import Kind
from forms.languages import OWN_NAMES, in_language, own_name
from forms.paths import is_blank
from forms.spec import Form, Question
from forms.vocabularies import OTHER

# What is said in the words of the program, not of whoever wrote the record.
_OUR_WORDS = frozenset(
    {
        Kind.TERM,
        Kind.TERMS,
        Kind.CHOICE,
        Kind.YES_NO,
        Kind.DATE,
        Kind.WHOLE,
        Kind.DIGITS,
        Kind.LANGUAGES,
        Kind.POSITION,
    }
)
_Part = Callable[[Desk, Question, Any, str], str]


def say_value(desk: Desk, question: Question | None, value: Any, language: str) -> str:
    """An answer in words, one line for each member of a list; empty where there is none.

    Names of terms and records are given in the language, or in the best other one. A value that does not have the
    shape of its question is shown as it is, for nothing may be hidden. Reads titles from the store.
    """
    return "\n".join(say_parts(desk, question, value, language))


def say_parts(desk: Desk, question: Question | None, value: Any, language: str) -> tuple[str, ...]:
    """The members of an answer in words: those of a list, the languages of a text, or the one there is."""
    if is_blank(value):
        return ()
    kind = question.kind if question else None
    if question is None or kind is Kind.TEXT:
        lines = _plainly(value)
        return tuple(map(without_markup, lines) if question and question.rich else lines)
    if kind is Kind.NOTES:
        return tuple(_notes(value))
    if kind is Kind.DETAILS and isinstance(value, dict):
        return tuple(_details(desk, question, value, language))
    members = value if isinstance(value, list) else [value]
    say_one = _KINDS.get(question.kind)
    return tuple(filter(None, (_said(say_one, desk, question, member, language) for member in members)))


def question_at(form: Form, path: str) -> tuple[Question | None, str]:
    """The question that a path belongs to, or none, and the language that the path names, or nothing."""
    if form.has(path):
        return form.question(path), ""
    whole, _, last = path.rpartition(".")
    if last in OWN_NAMES and form.has(whole) and form.question(whole).kind is Kind.TEXT:
        return form.question(whole), last
    return None, ""


def runs_in(question: Question | None, language: str, spoken: str) -> str:
    """The language that decides which way an answer runs; empty where each of its paragraphs must tell by itself.

    ``language`` is the one in which it was written, where that is known; ``spoken`` is the program's.
    """
    return language or (spoken if question and question.kind in _OUR_WORDS else "")


def say_path(form: Form, path: str) -> str:
    """What a place in a record is called: its question's label, and the language where one is named."""
    question, language = question_at(form, path)
    if question is None:
        return tr("Other information: {name}", name=path)
    label = tr(question.label)
    return tr("{label} ({language})", label=label, language=own_name(language)) if language else label


def _said(say_one: _Part | None, desk: Desk, question: Question, member: Any, language: str) -> str:
    """One member by its kind; as it is, where it has another shape than its kind wants."""
    try:
        said = say_one(desk, question, member, language) if say_one else ""
    except (AttributeError, KeyError, TypeError):
        said = ""
    return said or tr("; ").join(_plainly(member))


def _term(desk: Desk, question: Question, value: Any, language: str) -> str:
    """A term by its name; where a text of the person's own says what is meant, that too."""
    identifier = value["identifier"]
    own = in_language(value.get("customValue"), language).strip()
    term = desk.vocabularies.last_known(question.vocabularies, identifier)
    if own and (identifier == OTHER or term is None):
        return own
    name = term.name(language) if term else tr("A term not known here ({start} …)", start=identifier[:8])
    return tr("{name}: {own}", name=name, own=own) if own else name


def _details(desk: Desk, question: Question, value: Mapping[str, Any], language: str) -> Iterable[str]:
    """What is said of each term, under the term's name."""
    for term, texts in value.items():
        name = desk.vocabularies.last_known(question.vocabularies, term)
        said = name.name(language) if name else tr("A term not known here ({start} …)", start=term[:8])
        if not is_blank(texts):
            yield tr("{name}: {own}", name=said, own=tr("; ").join(_plainly(texts)))


def _position(_desk: Desk, _question: Question, value: Any, _language: str) -> str:
    """Latitude and longitude."""
    return f"{value['lat']}, {value['lng']}"


def _reference(desk: Desk, _question: Question, value: Any, language: str) -> str:
    """A record by its title; a pinned revision behind the @ is of no concern to a reader."""
    identifier = value["identifier"].partition("@")[0]
    titles: Mapping[str, Mapping[str, str]] = desk.store.records.titles([identifier])
    return title_in(titles.get(identifier), language) or tr("A record that is not on this computer")


def title_in(title: Mapping[str, str] | None, language: str) -> str:
    """A title in the language or the best other one; plain names stand under no language. Empty where none is."""
    kept = dict(title or {})
    return in_language(kept, language)


def _link(_desk: Desk, _question: Question, value: Any, _language: str) -> str:
    """A name and the address, or the file, that it leads to."""
    url, name = value["url"], value.get("name")
    place = file_name(url) or str(url)
    return f"{name} – {place}" if name and name != place else place


def _choice(_desk: Desk, question: Question, value: Any, _language: str) -> str:
    meant = question.choice(value)
    return tr(meant.label) if meant else ""


def _yes_no(_desk: Desk, _question: Question, value: Any, _language: str) -> str:
    return _yes(value) if isinstance(value, bool) else ""


def _yes(value: bool) -> str:
    return tr("Yes") if value else tr("No")


def _number(_desk: Desk, _question: Question, value: Any, language: str) -> str:
    """Digits in groups, as the language writes them; more digits than a number holds stay as they are."""
    number, fits = QLocale.c().toLongLong(str(value))
    return QLocale(language).toString(number) if fits and not isinstance(value, bool) else ""


def _date(_desk: Desk, _question: Question, value: Any, language: str) -> str:
    return say_date(value, language) if isinstance(value, str) else ""


def _language(_desk: Desk, _question: Question, value: Any, _in: str) -> str:
    return own_name(value) if isinstance(value, str) else ""


_KINDS: Mapping[Kind, _Part] = {
    Kind.TERM: _term,
    Kind.TERMS: _term,
    Kind.REFERENCE: _reference,
    Kind.REFERENCES: _reference,
    Kind.LINKS: _link,
    Kind.CHOICE: _choice,
    Kind.YES_NO: _yes_no,
    Kind.WHOLE: _number,
    Kind.DIGITS: _number,
    Kind.DATE: _date,
    Kind.LANGUAGES: _language,
    Kind.POSITION: _position,
}


def _notes(value: Any) -> Iterable[str]:
    """The entries of a notes string, which holds a JSON array; the string itself where it does not."""
    try:
        entries = json.loads(value)
    except (TypeError, ValueError):
        entries = value
    return _plainly(entries)


def _plainly(value: Any) -> list[str]:
    """Any value in lines: a text in several languages under their names, other parts under theirs."""
    if isinstance(value, bool):
        return [_yes(value)]
    if isinstance(value, list):
        return [line for part in value for line in _plainly(part)]
    if isinstance(value, dict):
        parts = {name: tr("; ").join(_plainly(part)) for name, part in value.items() if not is_blank(part)}
        if len(parts) == 1 and next(iter(parts)) in OWN_NAMES:
            return list(parts.values())
        return [tr("{name}: {own}", name=own_name(name), own=said) for name, said in parts.items()]
    return [] if is_blank(value) else [str(value)]
