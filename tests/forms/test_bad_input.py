"""What nobody should enter and somebody will: nothing fails, nothing changes a letter, and each gets a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from forms.documents import texts_of, title_of, to_send
from forms.kinds import Document, Kind
from forms.paths import value_at, with_value
from forms.problems import problems
from forms.registry import FORMS, form_for
from forms.spec import Form
from forms.vocabularies import seed
from tests.support.answers import full

KNOWN = seed()
each = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
ODD_TEXTS = {
    "1 MB": "é" * 500_000,
    "emoji": "🦋👩🏽‍🔬🇧🇯",
    "right-to-left marks": "\u202eabc\u202c \u200f\u2067def\u2069",
    "NUL": "a\0b",
    "HTML and script": "<script>alert(1)</script><b>bold</b>&amp;",
    "a formula": '=HYPERLINK("https://example.org")',
    "only blanks of other kinds": "\u00a0\u2003x\u200b",
    "combining signs": "e" + "\u0301" * 200,
}
odd = pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)


def with_texts(form: Form, text: str) -> Document:
    """A full record with this text in English wherever a text can stand."""
    document = full(form, "AAAAAAAA-0000", KNOWN)
    for question in form.questions:
        if question.kind is Kind.TEXT:
            document = with_value(document, question.path, {"en": text})
    return document


@each
@odd
def test_any_text_is_a_text_and_keeps_every_letter(form: Form, text: str) -> None:
    document = with_texts(form, text)
    asked = [one for one in form.questions if one.kind is Kind.TEXT and one.is_asked(document)]
    wrong = {problem.path for problem in problems(form, document, KNOWN)}
    assert not wrong & {question.path for question in asked}
    sent = json.loads(json.dumps(to_send(form, document)))
    assert all(value_at(sent, question.path) == {"en": text} for question in asked)
    assert text in set(texts_of(form, document)) or not asked
    title_of(form, document, "en")


@pytest.mark.parametrize(
    "text",
    ["2016-02-31", "20166-01-01", "02016", "2016-00", "31.02.2016", "٢٠١٦", "2016-1-1", "-2016", "0000"],
)
@pytest.mark.parametrize(
    ("record_type", "path"),
    [
        ("capacityBuildingInitiative", "startDate"),
        ("capacityBuildingInitiative", "endDate"),
        ("bbiRequest", "startDate"),
        ("resource", "publicationDate"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_a_sentence(record_type: str, path: str, text: str) -> None:
    found = problems(form_for(record_type), {path: text}, KNOWN)
    (problem,) = [one for one in found if one.path == path]
    assert problem.code == "Error.InvalidValue"
    assert str(problem.phrase)


@pytest.mark.parametrize("record_type", ["capacityBuildingInitiative", "bbiRequest"])
def test_an_end_before_the_start_is_refused(record_type: str) -> None:
    dates = {"startDate": "2016-04-04", "endDate": "2016-04-03"}
    found = {(one.path, one.code) for one in problems(form_for(record_type), dates, KNOWN)}
    assert ("endDate", "Error.InvalidValue") in found


@each
def test_a_term_that_is_on_no_list_any_more_is_named_and_kept(form: Form) -> None:
    gone: dict[Kind, Any] = {Kind.TERM: {"identifier": "GONE"}, Kind.TERMS: [{"identifier": "GONE"}]}
    document = full(form, "AAAAAAAA-0000", KNOWN)
    for question in form.questions:
        if question.kind in gone and question.is_asked(document) and not question.read_only:
            changed = with_value(document, question.path, gone[question.kind])
            if question.is_asked(changed):
                found = {(one.path, one.code) for one in problems(form, changed, KNOWN)}
                assert (question.path, "Error.UnexpectedTerm") in found, question.path
                assert value_at(to_send(form, changed), question.path) == gone[question.kind]


@each
def test_a_record_of_great_depth_or_of_nothing_but_wrong_shapes_is_checked_too(form: Form) -> None:
    deep: Any = "end"
    for _ in range(200):
        deep = {"en": [deep]}
    odd_values: tuple[Any, ...] = (
        deep,
        [],
        {},
        0,
        "",
        None,
        True,
        [None],
        [[]],
        {"identifier": None},
        float("inf"),
    )
    for odd_value in odd_values:
        document = {question.path.partition(".")[0]: odd_value for question in form.questions}
        assert all(str(problem.phrase) for problem in problems(form, document, KNOWN))
