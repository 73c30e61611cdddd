"""All seven codes of the clearing-house can arise, for every kind of answer that they can concern, and have words.

One small form asks a question of each kind; the codes are those of the validation report (facts, section 2.6).
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

import pytest

from forms import domains
from forms.codes import (
    ANY_OF,
    INVALID_PROPERTY,
    INVALID_TYPE,
    INVALID_VALUE,
    MANDATORY,
    UNEXPECTED_TERM,
    UNSPECIFIED_LOCALE,
    Problem,
)
from forms.conditions import ALWAYS, is_yes
from forms.files import IMAGES, Local
from forms.kinds import (
    ChoiceOf,
    Details,
    Digits,
    Document,
    Kind,
    Languages,
    Line,
    Lines,
    Links,
    Notes,
    PartialDate,
    Position,
    Reference,
    References,
    Term,
    Terms,
    Text,
    Texts,
    Whole,
    YesNo,
)
from forms.paths import value_at
from forms.problems import not_allowed, problems
from forms.registry import form_for
from forms.rules import one_of
from forms.spec import Ask, Choice, Form, FormModel, Rule, Section
from forms.vocabularies import OTHER, seed
from forms.words import say

KNOWN = seed()
PAGE = Section("page", "Page")
WANTED = is_yes("wanted")
RECORD = "AAAAAAAA-0000-4000-8000-000000000001"
CHOICES = (Choice("one", "One"), Choice("two", "Two"))


def ask(**put: Any) -> Ask:
    """A question that is needed, and asked once ``wanted`` is yes."""
    return Ask("Label", "Help.", PAGE, ALWAYS, WANTED, **put)


class Every(FormModel):
    """A question of each kind."""

    wanted: Annotated[YesNo, Ask("Label", "Help.", PAGE)] = None
    languages: Annotated[Languages, ask(path="header.languages")] = None
    text: Annotated[Text, ask()] = None
    texts: Annotated[Texts, ask()] = None
    details: Annotated[Details, ask(vocabularies=domains.GBF_TARGETS, of="terms")] = None
    line: Annotated[Line, ask()] = None
    lines: Annotated[Lines, ask(mail=True)] = None
    choice: Annotated[ChoiceOf, ask(choices=CHOICES)] = None
    whole: Annotated[Whole, ask()] = None
    digits: Annotated[Digits, ask()] = None
    date: Annotated[PartialDate, ask(month=True)] = None
    yes: Annotated[YesNo, ask()] = None
    term: Annotated[Term, ask(vocabularies=domains.GBF_TARGETS, own_text=(OTHER,))] = None
    terms: Annotated[Terms, ask(vocabularies=domains.GBF_TARGETS, own_text=(OTHER,), at_most=2)] = None
    reference: Annotated[Reference, ask(refers_to=("contact",))] = None
    references: Annotated[References, ask(refers_to=("contact",))] = None
    links: Annotated[Links, ask()] = None
    notes: Annotated[Notes, ask()] = None
    position: Annotated[Position, ask()] = None


EVERY = Form("every", "every", "Every", "Every", (Every,), ("text",))
TARGET = {"identifier": "GBF-TARGET-13"}
WHOLE: Document = {
    "wanted": True,
    "header": {"languages": ["en"]},
    "text": {"en": "text"},
    "texts": [{"en": "text"}],
    "details": {"GBF-TARGET-13": {"en": "text"}},
    "line": "line",
    "lines": ["a@example.org"],
    "choice": "one",
    "whole": 1,
    "digits": "1",
    "date": "2016-04",
    "yes": False,
    "term": TARGET,
    "terms": [TARGET],
    "reference": {"identifier": RECORD},
    "references": [{"identifier": f"{RECORD}@3"}],
    "links": [{"url": "https://www.cbd.int"}],
    "notes": "[]",
    "position": {"lat": 6, "lng": -2.5, "zoom": 4},
}
EACH = [question.path for question in EVERY.questions if question.path != "wanted"]


def codes(path: str, value: Any) -> set[str]:
    """The codes at a question when its answer is this and all else is right; each has a sentence."""
    root, _, rest = path.partition(".")
    document = {**WHOLE, root: {rest: value} if rest else value}
    found = [problem for problem in problems(EVERY, document, KNOWN) if problem.path == path]
    assert all(str(problem.phrase) for problem in found)
    return {problem.code for problem in found}


def test_a_question_of_every_kind_is_tried() -> None:
    assert {question.kind for question in EVERY.questions} == set(Kind)
    assert problems(EVERY, WHOLE, KNOWN) == ()
    assert not_allowed(EVERY, WHOLE) == ()


@pytest.mark.parametrize("path", EACH)
def test_what_is_needed_and_missing(path: str) -> None:
    assert codes(path, None) == {MANDATORY}


@pytest.mark.parametrize("path", EACH)
def test_one_of_several_is_needed(path: str) -> None:
    class Either(Every):
        rules: ClassVar[tuple[Rule, ...]] = (one_of(path, "unknown", phrase=say("One of both, please.")),)

    form = Form("either", "either", "Either", "Either", (Either,), ("text",))
    root, _, rest = path.partition(".")
    document = {**WHOLE, root: {rest: None} if rest else None}
    found = [problem.code for problem in problems(form, document, KNOWN) if problem.path == path]
    assert ANY_OF in found


@pytest.mark.parametrize("path", EACH)
def test_an_answer_that_does_not_belong_there(path: str) -> None:
    found = not_allowed(EVERY, {**WHOLE, "wanted": False})
    assert Problem(path, INVALID_PROPERTY, found[0].phrase) in found
    assert value_at(WHOLE, path) is not None


@pytest.mark.parametrize("path", [path for path in EACH if path != "position"])
def test_a_value_of_the_wrong_kind(path: str) -> None:
    assert codes(path, [[1]]) == {INVALID_TYPE}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("header.languages", ["sw"]),
        ("lines", ["a@example.org", "no address"]),
        ("choice", "three"),
        ("whole", 0),
        ("whole", -1),
        ("digits", "1 000"),
        ("date", "2016-13"),
        ("date", "2016"),
        ("date", "2016-04-05"),
        ("terms", [TARGET, TARGET]),
        ("terms", [{"identifier": f"GBF-TARGET-{number}"} for number in (10, 11, 12)]),
        ("reference", {"identifier": "short"}),
        ("references", [{"identifier": RECORD}, {"identifier": RECORD}]),
        ("references", [{"identifier": f"{RECORD}@latest"}]),
        ("links", [{"url": "www.cbd.int"}]),
        ("links", [{"url": Local("1" * 64, "a.pdf").url}]),
        ("position", {"lat": 91, "lng": 0}),
        ("position", "north of the river"),
    ],
)
def test_a_value_that_is_not_valid(path: str, value: Any) -> None:
    assert codes(path, value) == {INVALID_VALUE}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("text", {"en": "text", "ru": "текст"}),
        ("texts", [{"en": "text"}, {"ru": "текст"}]),
        ("details", {"GBF-TARGET-13": {"ru": "текст"}}),
        ("term", {"identifier": OTHER, "customValue": {"ru": "текст"}}),
        ("terms", [TARGET, {"identifier": OTHER, "customValue": {"en": "text", "ru": "текст"}}]),
    ],
)
def test_text_in_a_language_that_the_record_does_not_have(path: str, value: Any) -> None:
    assert codes(path, value) == {UNSPECIFIED_LOCALE}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("term", {"identifier": "AICHI-TARGET-01"}),
        ("terms", [TARGET, {"identifier": "AICHI-TARGET-01"}]),
        ("details", {"AICHI-TARGET-01": {"en": "text"}}),
    ],
)
def test_a_term_of_another_list(path: str, value: Any) -> None:
    assert codes(path, value) == {UNEXPECTED_TERM}


def test_a_region_where_only_countries_are_taken() -> None:
    region = KNOWN.get(domains.REGIONS).terms[0].identifier
    scope = {"identifier": domains.COMMUNITY}
    document = {"geographicScope": scope, "countryRegions": [{"identifier": region}]}
    found = problems(form_for("capacityBuildingInitiative"), document, KNOWN)
    assert [one.code for one in found if one.path == "countryRegions"] == [UNEXPECTED_TERM]


def form_with(kind: Any, **put: Any) -> Form:
    """A form of one question."""

    class One(FormModel):
        answer: Annotated[kind, Ask("Label", "Help.", PAGE, **put)] = None

    return Form("one", "one", "One", "One", (One,), ("answer",))


@pytest.mark.parametrize("url", ["https://www.cbd.int/cover.png", Local("1" * 64, "cover.pdf").url])
def test_a_cover_is_a_picture_that_is_attached(url: str) -> None:
    form = form_with(Links, files=IMAGES, files_only=True)
    assert [one.code for one in problems(form, {"answer": [{"url": url}]}, KNOWN)] == [INVALID_VALUE]
    picture = Local("1" * 64, "cover.png").url
    there = "/api/v2013/documents/ABC-0000-0000/attachments/5/cover.webp"
    assert problems(form, {"answer": [{"url": picture}, {"url": there}]}, KNOWN) == ()


def test_the_text_on_self_funding_may_stand_where_other_programs_put_it() -> None:
    form = form_with(
        Terms,
        vocabularies=domains.FUNDING_TYPES,
        own_text=(domains.SELF_FUNDING,),
        last_may_say=domains.SELF_FUNDING,
    )
    own, bilateral = (
        {"identifier": domains.SELF_FUNDING},
        {"identifier": "74EBA28E-1F0C-4157-BD47-C8492487AD70"},
    )
    said = {"customValue": {"en": "Entrance fees"}}
    languages = {"header": {"languages": ["en"]}}
    for right in ([own | said], [own, bilateral | said], [own | said, bilateral]):
        assert problems(form, {**languages, "answer": right}, KNOWN) == ()
    (missing,) = problems(form, {**languages, "answer": [own, bilateral]}, KNOWN)
    assert missing.code == MANDATORY
