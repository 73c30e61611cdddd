"""A record to a row and back says the same, for every form; whatever stands in a row, no half record is made of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.documents import new_document
from forms.kinds import Document, Kind
from forms.languages import UN_LANGUAGES
from forms.paths import is_blank, value_at, with_value
from forms.registry import FORMS
from forms.spec import Form, Question
from forms.spreadsheet.cells import Cell, Row, Sort
from forms.spreadsheet.columns import Column, columns_of
from forms.spreadsheet.filling import Filled, applied, fill
from forms.spreadsheet.headings import Head
from forms.spreadsheet.understanding import Understanding
from forms.spreadsheet.writing import cell_of
from forms.vocabularies import OTHER, seed
from tests.forms.spreadsheet.given import world

RECORDS = {
    "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9": "A record",
    "1A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9": "Another; one",
}
WORLD = world(**RECORDS)
WORDS = st.text(st.sampled_from("aé; |\"\n=+-'سنة中\U0001f33f1,"), min_size=1, max_size=12).filter(
    lambda text: text == text.strip()
)
ONE_LINE = WORDS.map(lambda text: " ".join(text.split()))
IDS = st.sampled_from(
    [*RECORDS, "2A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9", "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9@3"]
)
PLAIN: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.dictionaries(st.sampled_from(["en", "fr", "ar"]), WORDS, min_size=1),
    Kind.TEXTS: st.lists(
        st.dictionaries(st.sampled_from(["en", "fr"]), WORDS, min_size=1), min_size=1, max_size=3
    ),
    Kind.POSITION: st.fixed_dictionaries({"lat": st.floats(-90, 90), "lng": st.floats(-180, 180)}),
    Kind.LINE: ONE_LINE,
    Kind.LINES: st.lists(WORDS, min_size=1, max_size=3),
    Kind.WHOLE: st.integers(1, 10**9),
    Kind.DIGITS: st.from_regex(r"[0-9]{1,20}", fullmatch=True),
    Kind.DATE: st.sampled_from(["2016", "2016-04", "2016-04-04"]),
    Kind.YES_NO: st.booleans(),
    Kind.REFERENCE: IDS.map(lambda name: {"identifier": name}),
    Kind.REFERENCES: st.lists(IDS, min_size=1, max_size=3, unique=True).map(
        lambda names: [{"identifier": name} for name in names]
    ),
    Kind.LINKS: st.lists(
        st.fixed_dictionaries(
            {"url": st.sampled_from(["https://a.org/x;y", "https://b.org", "/api/v2013/documents/1"])},
            optional={"name": st.sampled_from(["Its pages", "Site; web"])},
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda link: str(link["url"]),
    ),
    Kind.NOTES: st.lists(WORDS, min_size=1, max_size=3).map(
        lambda notes: json.dumps(notes, ensure_ascii=False)
    ),
}


def answers(question: Question) -> st.SearchStrategy[Any]:
    """Answers to a question that a cell can hold."""
    if question.kind is Kind.CHOICE:
        return st.sampled_from([choice.value for choice in question.choices])
    if question.kind in (Kind.TERM, Kind.TERMS, Kind.DETAILS):
        vocabularies = seed()
        known = [term.identifier for term in vocabularies.terms(question.vocabularies)]
        if not known:
            return st.none()
        names = st.sampled_from([*known, *({OTHER} & set(question.own_text))])
        own = st.dictionaries(st.sampled_from(["en", "fr"]), WORDS, min_size=1)
        term = names.flatmap(
            lambda name: st.fixed_dictionaries(
                {"identifier": st.just(name)},
                optional={"customValue": own} if name in question.own_text else {},
            )
        )
        if question.kind is Kind.DETAILS:
            return st.dictionaries(names, own, min_size=1, max_size=3)
        several = st.lists(term, min_size=1, max_size=3, unique_by=lambda one: str(one["identifier"]))
        return term if question.kind is Kind.TERM else several
    return PLAIN[question.kind]


@st.composite
def documents(draw: st.DrawFn, form: Form) -> Document:
    """A record of the form with a few answers that cells can hold."""
    document = new_document(form, "9A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9", "en", "")
    held = [column.question for column in columns_of(form, ["en"], identifier=True)]
    asked = [one for one in held if one is not None and one.kind is not Kind.LANGUAGES]
    for question in draw(st.lists(st.sampled_from(asked), max_size=5, unique_by=lambda one: one.path)):
        document = with_value(document, question.path, draw(answers(question)))
    return with_value(document, form.languages_path, ["en", "fr", "ar"])


def read(
    form: Form, cells: dict[int, Cell], columns: list[Column], understood: Understanding = WORLD
) -> Filled:
    """What a row under these columns says."""
    return fill(Head(form, 1, dict(enumerate(columns))), Row(2, cells), understood)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_record_comes_back_from_its_row_to_the_letter(form: Form, data: st.DataObject) -> None:
    document = data.draw(documents(form))
    columns = list(columns_of(form, ["en", "fr", "ar"], identifier=True))
    texts = [cell_of(column, document, "9A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9", WORLD) for column in columns]
    assert None not in texts
    filled = read(form, {at: Cell(text) for at, text in enumerate(texts) if text}, columns)
    assert not filled.stops, filled.marks
    assert applied(form, document, filled.answers) == document
    fresh = with_value(new_document(form, filled.identifier, "en", ""), form.languages_path, [])
    again = applied(form, fresh, filled.answers)
    for question in form.questions:
        if question.path != form.languages_path:
            assert value_at(again, question.path) == value_at(document, question.path)


ODD = (
    "Other",
    "Benin",
    "yes",
    "2016-02-31",
    "20166",
    "1E+05",
    "007",
    "=1+1",
    "a\0b",
    "x" * 40_000,
    "en",
    "A record",
)
CELLS = st.builds(Cell, st.one_of(st.text(max_size=30), st.sampled_from(ODD)), st.sampled_from(Sort))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_stands_in_a_row_gives_whole_answers_or_words(form: Form, data: st.DataObject) -> None:
    columns = list(columns_of(form, UN_LANGUAGES[:3], identifier=True))
    cells = data.draw(st.dictionaries(st.integers(0, len(columns) + 2), CELLS, max_size=8))
    filled = read(form, cells, columns)
    document = applied(
        form, new_document(form, "9A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9", "en", ""), filled.answers
    )
    json.dumps(document, ensure_ascii=False).encode()
    answered = {mark.column for mark in filled.marks if mark.stops}
    for place, cell in cells.items():
        if place >= len(columns) or not cell.text.strip() or place in answered:
            continue
        question = columns[place].question
        value = value_at(document, question.path) if question else filled.identifier
        assert not is_blank(value) or not cell.text.strip(" \x1c\x1d\x1e\x1f;؛；\0")
