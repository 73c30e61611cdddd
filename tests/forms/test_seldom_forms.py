"""Offers and providers of help, case studies, national activities: what is asked, and what is to be mended."""

from __future__ import annotations

from typing import Any

import pytest

from forms.documents import to_send
from forms.kinds import Document
from forms.paths import value_at, with_value
from forms.problems import problems
from forms.registry import form_of
from forms.vocabularies import seed
from tests.support.one_of_each import CASE_STUDY, LEARNED, NATIONAL_ACTIVITY, OFFER, ONE_OF_EACH, PROVIDER

VOCABULARIES = seed().with_changes(LEARNED)
NATIONAL_LEVEL = {"identifier": "7437F880-7B12-4F26-AA91-CED37250DD0A"}
SUBJECTS = [{"identifier": f"CBD-SUBJECT-{name}"} for name in ("PA", "MAR", "FOR", "MNT")]
each = pytest.mark.parametrize("document", ONE_OF_EACH, ids=lambda one: one["header"]["schema"])


def found(document: Document) -> list[tuple[str, str]]:
    """What is to be mended: where, and the clearing-house's code."""
    form = form_of(document)
    assert form
    return [(problem.path, problem.code) for problem in problems(form, document, VOCABULARIES)]


@each
def test_a_whole_record_has_every_answer_and_nothing_to_mend(document: Document) -> None:
    form = form_of(document)
    assert form
    assert [question.path for question in form.questions if value_at(document, question.path) is None] == []
    assert found(document) == []
    assert to_send(form, document) == document


@pytest.mark.parametrize(
    ("document", "needed"),
    [
        (
            OFFER,
            """title description areasBenifited assistanceTypes primaryOrganization contact eligibility
            applicationProcess gbfTargets""",
        ),
        (
            PROVIDER,
            "title organization contact coverageAreas cbdSubjects assistanceTypesFree assistanceTypes",
        ),
        (CASE_STUDY, "title summary subjects aichiTargets"),
        (NATIONAL_ACTIVITY, "government title description status jurisdiction aichiTargets"),
    ],
    ids=["offer", "provider", "case study", "national activity"],
)
def test_what_the_clearing_house_needs_is_asked_for_and_nothing_else(document: Document, needed: str) -> None:
    bare = {"header": document["header"]}
    assert sorted(found(bare)) == sorted((path, "Error.Mandatory") for path in needed.split())


@pytest.mark.parametrize(
    ("document", "path", "value", "wrong"),
    [
        (OFFER, "endDate", "2027-02", ("endDate", "Error.InvalidValue")),
        (OFFER, "startDate", None, ("startDate", "Error.Mandatory")),
        (OFFER, "startDate", "2026-12-01", ("startDate", "Error.InvalidValue")),
        (CASE_STUDY, "startDate", None, ("startDate", "Error.Mandatory")),
        (CASE_STUDY, "endDate", "2014", ("endDate", "Error.InvalidValue")),
        (PROVIDER, "cbdSubjects", SUBJECTS, ("cbdSubjects", "Error.InvalidValue")),
        (NATIONAL_ACTIVITY, "jurisdictionInfo", None, ("jurisdictionInfo", "Error.Mandatory")),
        (NATIONAL_ACTIVITY, "government", {"identifier": "atlantis"}, ("government", "Error.UnexpectedTerm")),
    ],
)
def test_what_breaks_a_rule_is_told_at_its_question(
    document: Document, path: str, value: Any, wrong: tuple[str, str]
) -> None:
    assert found(with_value(document, path, value)) == [wrong]


def test_the_part_of_the_country_is_asked_and_sent_only_where_it_is_done_in_a_part() -> None:
    form = form_of(NATIONAL_ACTIVITY)
    assert form
    whole = with_value(NATIONAL_ACTIVITY, "jurisdiction", NATIONAL_LEVEL)
    assert form.question("jurisdictionInfo").is_asked(NATIONAL_ACTIVITY)
    assert not form.question("jurisdictionInfo").is_asked(whole)
    assert "jurisdictionInfo" not in to_send(form, whole)


def test_a_case_studys_own_languages_are_no_languages_of_the_record() -> None:
    form = form_of(CASE_STUDY)
    assert form
    assert form.languages_path == "header.languages"
    assert form.question("languages").vocabularies == ("ISO639-2",)
