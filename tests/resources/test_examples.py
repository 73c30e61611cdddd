"""The example records: what is published is valid, what is a draft only lacks something, and all hang together."""

from collections import Counter
from typing import Any

import pytest

import resources
from forms.documents import identifier_of, languages_of, title_of
from forms.kinds import Kind
from forms.paths import value_at
from forms.problems import problems
from forms.registry import form_of
from forms.spec import Form
from forms.vocabularies import Term, Vocabulary, seed

RECORD_TYPES = {
    "activities": "capacityBuildingInitiative",
    "needs": "bbiRequest",
    "materials": "resource",
    "organizations": "organization",
    "contacts": "contact",
    "bbi_contacts": "bbiContact",
    "national_activities": "implementationActivity",
    "offers": "bbiOpportunity",
    "providers": "bbiProfile",
    "case_studies": "caseStudy",
}
# No form of ours is for these: they are what national activities name.
WITHOUT_FORM = {"national_targets": "nationalTarget", "national_indicators": "nationalIndicator"}
LACKING = {"Error.Mandatory", "Error.MandatoryAnyOf"}


def records(name: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = resources.read_json(f"examples/{name}.json")["records"]
    return read


def national(name: str, schema: str) -> Vocabulary:
    """The national records of a file as the list of which is chosen."""
    documents = [record["document"] for record in records(name)]
    return Vocabulary(schema, False, tuple(Term(identifier_of(one), one["title"]) for one in documents))


VOCABULARIES = seed().with_changes(national(name, schema) for name, schema in WITHOUT_FORM.items())

ALL = [(name, record) for name in RECORD_TYPES for record in records(name)]
DOCUMENTS = [record["document"] for _, record in ALL]
BY_IDENTIFIER = {identifier_of(document): document for document in DOCUMENTS}
NAMES = [f"{name}-{identifier_of(record['document'])[:8]}" for name, record in ALL]
each = pytest.mark.parametrize("record", [record for _, record in ALL], ids=NAMES)


def form_for(document: dict[str, Any]) -> Form:
    found = form_of(document)
    assert found
    return found


def test_every_kind_of_record_has_examples_of_its_own_kind() -> None:
    files = {file.stem for file in resources.path("examples").iterdir()}
    assert files == {*RECORD_TYPES, *WITHOUT_FORM}
    for name, record in ALL:
        assert form_for(record["document"]).record_type == RECORD_TYPES[name]
    for name, schema in WITHOUT_FORM.items():
        assert {record["document"]["header"]["schema"] for record in records(name)} == {schema}


def test_the_known_records_are_all_there() -> None:
    assert {name: len(records(name)) for name in ("activities", "needs", "materials")} == {
        "activities": 11,
        "needs": 4,
        "materials": 5,
    }


def test_identifiers_are_guids_and_each_record_has_its_own() -> None:
    counted = Counter(map(identifier_of, DOCUMENTS))
    assert set(counted.values()) == {1}
    assert all([len(part) for part in one.split("-")] == [8, 4, 4, 4, 12] for one in counted)


@each
def test_what_is_published_is_valid_and_what_is_a_draft_only_lacks_something(record: dict[str, Any]) -> None:
    document = record["document"]
    found = {problem.code for problem in problems(form_for(document), document, VOCABULARIES)}
    assert record["standing"] in ("published", "draft")
    assert found <= (LACKING if record["standing"] == "draft" else set())


@each
def test_what_a_record_refers_to_is_among_the_examples(record: dict[str, Any]) -> None:
    document = record["document"]
    for question in form_for(document).questions:
        if question.kind in (Kind.REFERENCE, Kind.REFERENCES):
            value = value_at(document, question.path) or []
            for part in value if isinstance(value, list) else [value]:
                referred = BY_IDENTIFIER[part["identifier"].partition("@")[0]]
                assert form_for(referred).record_type in question.refers_to


@each
def test_a_chosen_term_is_a_known_one(record: dict[str, Any]) -> None:
    document = record["document"]
    for question in form_for(document).questions:
        if question.kind in (Kind.TERM, Kind.TERMS):
            value = value_at(document, question.path) or []
            for part in value if isinstance(value, list) else [value]:
                assert VOCABULARIES.term(question.vocabularies, part["identifier"])


@each
def test_every_text_is_there_in_every_language_of_the_record(record: dict[str, Any]) -> None:
    document = record["document"]
    form = form_for(document)
    languages = set(languages_of(form, document))
    for question in form.questions:
        value = value_at(document, question.path)
        if question.kind is Kind.TEXT and value and question.path not in ("acronym", "designation"):
            assert set(value) == languages, question.path


@each
def test_every_record_says_that_it_is_an_example(record: dict[str, Any]) -> None:
    document = record["document"]
    said = {
        "bbiRequest": document.get("other"),
        "bbiContact": document.get("designation"),
        "bbiOpportunity": document.get("relevantInfo"),
        "bbiProfile": document.get("relevantInfo"),
    }.get(form_for(document).record_type, document.get("relevantInformation"))
    assert any(word in said["en"] for word in ("Example", "does not exist"))


@each
def test_no_telephone_or_address_of_a_real_office_is_given(record: dict[str, Any]) -> None:
    document = record["document"]
    assert set(document.get("phones", [])) <= {"+00 000 000"}
    assert all(address.endswith("@example.org") for address in document.get("emails", []))


def test_the_languages_of_the_program_all_occur_in_titles() -> None:
    spoken = {name for document in DOCUMENTS for name in languages_of(form_for(document), document)}
    assert spoken == {"ar", "en", "es", "fr", "ru", "zh"}
    assert all(title_of(form_for(document), document, "en") for document in DOCUMENTS)


def test_both_standings_occur_among_activities_needs_and_materials() -> None:
    for name in ("activities", "needs", "materials"):
        assert {record["standing"] for record in records(name)} == {"published", "draft"}
