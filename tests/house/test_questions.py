"""Every question of every form has its words, its widget, and its place in print, in merging and in search.

A question is one line in ``forms``; this is what that line promises, in every language in which the program is shipped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

import resources
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.row import QuestionRow
from desktop_app.printing.paper import Fields
from desktop_app.printing.records import record_paper
from desktop_app.questions.factory import make
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr
from forms.kinds import Document, Kind
from forms.paths import value_at, with_value
from forms.registry import FORMS
from forms.spec import Form, Question
from forms.vocabularies import Vocabularies, seed
from sync.merge import merge
from sync.records import Origin, Query
from tests.desktop_app.given import background, desk, speak
from tests.support.answers import answer, full

__all__ = ["background", "desk", "speak"]
# A new language is tried here as soon as it has words.
LANGUAGES = (
    "en",
    *sorted(file.stem.rpartition("_")[2] for file in resources.path("translations").glob("*.ts")),
)
IDENTIFIER = "BBBBBBBB-0000-4000-8000-000000000001"
KNOWN = seed()
each_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
each_language = pytest.mark.parametrize("language", LANGUAGES)

# What is found by its words; why the other kinds are not.
FOUND_BY_WORDS = frozenset(
    {Kind.TEXT, Kind.TEXTS, Kind.DETAILS, Kind.LINE, Kind.LINES, Kind.DIGITS, Kind.DATE, Kind.LINKS}
)
NOT_FOUND_BY_WORDS = {
    Kind.TERM: "a code, found by the filters; the person's own words with it are found",
    Kind.TERMS: "codes, found by the filters; the person's own words with them are found",
    Kind.CHOICE: "one of a few codes",
    Kind.LANGUAGES: "codes",
    Kind.YES_NO: "yes or no",
    Kind.WHOLE: "a number without a meaning of its own",
    Kind.POSITION: "two numbers",
    Kind.REFERENCE: "another record, which is found by its own words",
    Kind.REFERENCES: "other records, which are found by their own words",
    Kind.NOTES: "private",
}


def translations(language: str) -> QTranslator:
    """The program's words in a language, as they are shipped."""
    translator = QTranslator()
    assert translator.load(str(resources.path(f"translations/focal_desk_{language}.qm")))
    return translator


def some_answer(question: Question, known: Vocabularies) -> Any:
    """A right answer; where no term of its list is known here, one that only the clearing-house could name."""
    term = {"identifier": "A-TERM-NOT-KNOWN-HERE"}
    unknown = {Kind.TERM: term, Kind.TERMS: [term], Kind.DETAILS: {term["identifier"]: {"en": "Details"}}}
    return answer(question, known) or unknown.get(question.kind)


def whole(form: Form, known: Vocabularies) -> Document:
    """A record with an answer to every question."""
    document = full(form, IDENTIFIER, known)
    for question in form.questions:
        document = with_value(document, question.path, some_answer(question, known))
    return document


@pytest.mark.parametrize("language", LANGUAGES[1:])
@each_form
def test_every_question_has_its_label_and_its_help_in_every_language(form: Form, language: str) -> None:
    translator = translations(language)
    said = [one for q in form.questions for one in (q.label, q.help, q.section.title)]
    said += [form.name, form.plural, *(choice.label for q in form.questions for choice in q.choices)]
    assert all(text.strip() for text in said)
    missing = {text for text in said if not (translator.translate("focal-desk", text, "", -1) or "").strip()}
    assert missing == set()


@each_form
def test_every_question_has_a_widget_that_says_what_it_asks(
    form: Form, desk: Desk, background: Background, speak: Callable[[str], None], qtbot: Any
) -> None:
    surroundings = Surroundings(desk, background)
    for question in form.questions:
        row = QuestionRow(make(question, surroundings))
        qtbot.addWidget(row)
        assert row.widget.accessibleName() == tr(question.label)
        assert question.label in row.label.text()
        row.widget.set_value(some_answer(question, desk.vocabularies))
        assert row.widget.value() == some_answer(question, desk.vocabularies)
        assert row.widget.holds(row.widget.value()), question.path


@each_language
@each_form
def test_every_answer_has_its_place_in_print(
    form: Form, language: str, desk: Desk, speak: Callable[[str], None]
) -> None:
    speak(language)
    desk.remember({"language": language})
    document = whole(form, desk.vocabularies)
    desk.store.records.save(form.record_type, IDENTIFIER, document, origin=Origin.TYPED, who="")
    paper = record_paper(desk, IDENTIFIER, notes=True)
    _facts, *answers = (block for block in paper.blocks if isinstance(block, Fields))
    printed = [row.label.text for block in answers for row in block.rows]
    wanted = [
        tr(one.label) for one in form.questions if one.is_asked(document) and form.title_paths != (one.path,)
    ]
    assert printed == wanted


@each_form
def test_every_answer_of_theirs_comes_in_where_nobody_here_touched_it(form: Form) -> None:
    mine = full(form, IDENTIFIER, KNOWN)
    for question in form.questions:
        theirs = with_value(mine, question.path, None)
        merged = merge(form, mine, mine, theirs)
        assert merged.document == theirs, question.path
        assert merged.conflicts == ()
        back = merge(form, theirs, theirs, mine)
        assert value_at(back.document, question.path) == value_at(mine, question.path)


def test_each_kind_of_answer_is_found_by_its_words_or_it_is_said_why_not() -> None:
    assert frozenset(Kind) == FOUND_BY_WORDS | NOT_FOUND_BY_WORDS.keys()
    assert all(NOT_FOUND_BY_WORDS.values())


@each_form
def test_every_answer_in_words_is_found_by_them(form: Form, desk: Desk) -> None:
    document = full(form, IDENTIFIER, desk.vocabularies)
    looked_for: dict[str, str] = {}
    for number, question in enumerate(form.questions):
        word = f"word{number:03}"
        value = _with_word(question.kind, word, value_at(document, question.path))
        if value is not None and question.is_asked(document):
            document = with_value(document, question.path, value)
            looked_for[question.path] = word
    desk.store.records.save(form.record_type, IDENTIFIER, document, origin=Origin.TYPED, who="")
    assert looked_for
    for path, word in looked_for.items():
        (row,) = desk.store.records.rows(Query(text=word), limit=2, language="en")
        assert row.identifier == IDENTIFIER, path


def _with_word(kind: Kind, word: str, value: Any) -> Any:
    """An answer of the kind with a word in it; none for kinds that are not found by words."""
    shapes: dict[Kind, Any] = {
        Kind.TEXT: {"en": f"A text with {word}"},
        Kind.TEXTS: [{"en": "One"}, {"fr": word}],
        Kind.LINE: word,
        Kind.LINES: [f"{word}@example.org"],
        Kind.LINKS: [{"url": "https://example.org", "name": word}],
    }
    if kind is Kind.DETAILS and value:
        return {term: {"en": word} for term in value}
    if kind in (Kind.TERM, Kind.TERMS) and value:
        own = {"customValue": {"en": word}}
        return {**value, **own} if kind is Kind.TERM else [{**part, **own} for part in value]
    return shapes.get(kind)
