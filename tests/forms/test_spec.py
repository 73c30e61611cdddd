"""Each form is declared once, and everything that reads it finds what it needs."""

from __future__ import annotations

import pytest

from forms.aspects import Aspect
from forms.kinds import Kind
from forms.registry import FORMS, UnknownForm, form_for, form_of
from forms.spec import Form, Question
from forms.vocabularies import seed

EVERY_QUESTION = [
    pytest.param(form, question, id=f"{form.word}-{question.path}")
    for form in FORMS
    for question in form.questions
]


@pytest.mark.parametrize(("form", "question"), EVERY_QUESTION)
def test_every_question_has_words_and_what_its_kind_needs(form: Form, question: Question) -> None:
    assert question.label
    assert question.help
    assert bool(question.vocabularies) == (question.kind in (Kind.TERM, Kind.TERMS, Kind.DETAILS))
    assert bool(question.of) == (question.kind is Kind.DETAILS)
    assert bool(question.refers_to) == (question.kind in (Kind.REFERENCE, Kind.REFERENCES))
    assert bool(question.choices) == (question.kind is Kind.CHOICE)


@pytest.mark.parametrize(("form", "question"), EVERY_QUESTION)
def test_conditions_read_only_answers_that_the_form_asks_for(form: Form, question: Question) -> None:
    for path in question.reads:
        assert form.has(path)


@pytest.mark.parametrize(("form", "question"), EVERY_QUESTION)
def test_references_lead_to_records_that_can_be_made_here(form: Form, question: Question) -> None:
    for record_type in question.refers_to:
        assert form_for(record_type)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_every_form_has_a_title_and_its_languages_first(form: Form) -> None:
    assert form.questions[0].path == form.languages_path
    assert all(form.has(path) for path in form.title_paths)
    paths = [question.path for question in form.questions]
    assert len(set(paths)) == len(paths)


def test_a_place_inside_an_answer_belongs_to_its_question() -> None:
    activity = form_for("capacityBuildingInitiative")
    assert activity.path_of("title.fr") == "title"
    assert activity.path_of("header.languages") == "header.languages"
    assert activity.path_of("nobody.knows.it") == "nobody.knows.it"


def test_the_misspelt_names_of_the_clearing_house_are_kept() -> None:
    activity = form_for("capacityBuildingInitiative")
    assert activity.has("isExecutededByAgencies")
    assert activity.has("isCollaboratededByPartners")


def test_activities_needs_and_materials_can_be_counted_by_target_country_and_subject() -> None:
    for record_type in ("capacityBuildingInitiative", "bbiRequest", "resource"):
        for aspect in (Aspect.TARGET, Aspect.COUNTRY, Aspect.SUBJECT):
            assert form_for(record_type).of_aspect(aspect)


def test_every_vocabulary_that_is_asked_for_is_there_or_marked_as_known_in_part() -> None:
    known = seed()
    for form in FORMS:
        for question in form.questions:
            for domain in question.vocabularies:
                vocabulary = known.get(domain)
                assert vocabulary.terms or not vocabulary.complete


def test_a_document_says_which_form_it_belongs_to() -> None:
    named = form_of({"header": {"schema": "resource"}})
    assert named is form_for("resource")
    assert form_of({"meta": {"languages": ["en"]}}) is form_for("bbiRequest")
    assert form_of({"header": {"schema": "nationalReport7"}}) is None
    assert form_of({"anything": 1}) is None


def test_an_unknown_type_is_named() -> None:
    with pytest.raises(UnknownForm, match="nationalReport7"):
        form_for("nationalReport7")
