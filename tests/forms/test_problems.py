"""What stands between a record and being sent is found, in the clearing-house's own codes."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cached_property
from typing import Annotated, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from forms.conditions import ALWAYS
from forms.kinds import Document, Kind, Term
from forms.paths import with_value
from forms.problems import problems
from forms.registry import FORMS, form_for
from forms.spec import Ask, Form, FormModel, Question, Section
from forms.vocabularies import OTHER, seed

KNOWN = seed()
WITH_TERMS = [form for form in FORMS if any(question.vocabularies for question in form.questions)]
ACTIVITY = form_for("capacityBuildingInitiative")
VALID: Document = {
    "header": {
        "identifier": "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9",
        "schema": "capacityBuildingInitiative",
        "languages": ["en", "fr"],
    },
    "title": {"en": "Peer exchange", "fr": "Échange entre pairs"},
    "contacts": [{"identifier": "11111111-2222-3333-4444-555555555555@1"}],
    "geographicScope": {"identifier": "20B2CC6D-646D-4FD5-BD53-D652BA3FA088"},
    "countryRegions": [{"identifier": "bj"}],
    "status": {"identifier": "73E2AC27-D964-487C-A4E6-0997BB27AF01"},
    "durationPeriod": 6,
    "durationText": "Months",
    "isProjectProgramme": False,
    "isImplementedByAgencies": True,
    "description": {"en": "Twenty people learn."},
    "categories": [{"identifier": "FE6EC4EA-55E7-4E90-80AD-FE4B54707B73"}],
    "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
    "totalBudget": "25000",
}


def found(**answers: Any) -> list[tuple[str, str]]:
    """The paths and codes of what is wrong with a valid activity after these changes (``None`` takes away)."""
    document = {key: value for key, value in (VALID | answers).items() if value is not None}
    return [(problem.path, problem.code) for problem in problems(ACTIVITY, document, KNOWN)]


def test_a_whole_record_has_no_problem() -> None:
    assert found() == []


def test_an_older_record_is_told_which_target_follows_its_own() -> None:
    """The clearing-house's own form proposes target 13 where Aichi target 16 stood (API, section 6.2)."""
    for aichi, named in (("AICHI-TARGET-16", True), ("AICHI-TARGET-02", False)):
        document = {**VALID, "aichiTargets": [{"identifier": aichi}]}
        del document["gbfTargets"]
        (problem,) = problems(ACTIVITY, document, KNOWN)
        assert (problem.path, problem.code) == ("gbfTargets", "Error.Mandatory")
        assert ("became target 13" in str(problem.phrase)) is named


@pytest.mark.parametrize(
    "path",
    ["title", "contacts", "geographicScope", "status", "isProjectProgramme", "description", "gbfTargets"],
)
def test_what_is_needed_and_missing_is_named(path: str) -> None:
    assert (path, "Error.Mandatory") in found(**{path: None})


@pytest.mark.parametrize("blank", ["", {}, [], {"en": "   "}])
def test_blank_counts_as_missing(blank: Any) -> None:
    assert ("title", "Error.Mandatory") in found(title=blank) or ("title", "Error.InvalidType") in found(
        title=blank
    )


def test_either_dates_or_a_duration_is_needed() -> None:
    assert found(durationPeriod=None, durationText=None) == [("startDate", "Error.MandatoryAnyOf")]
    assert found(durationPeriod=None, durationText=None, startDate="2016-04-04", endDate="2016-04-08") == []


def test_an_end_before_the_start_is_refused_also_for_partial_dates() -> None:
    assert ("endDate", "Error.InvalidValue") in found(startDate="2016-04-04", endDate="2016-04-01")
    assert ("endDate", "Error.InvalidValue") in found(startDate="2017", endDate="2016-12-31")
    assert found(startDate="2016-04", endDate="2016") == []


@pytest.mark.parametrize("text", ["2016-02-31", "20166-01-01", "2016-13", "0000", "yesterday", "2016-4-4"])
def test_a_date_that_does_not_exist_is_refused(text: str) -> None:
    assert ("startDate", "Error.InvalidValue") in found(startDate=text, endDate="2030")


@pytest.mark.parametrize("amount", ["25 000", "25.000", "-3", "²", "٢٥"])
def test_a_budget_has_digits_only(amount: str) -> None:
    assert found(totalBudget=amount) == [("totalBudget", "Error.InvalidValue")]


def test_a_number_where_a_text_belongs_is_the_wrong_type() -> None:
    assert found(title=5) == [("title", "Error.InvalidType")]
    assert found(durationPeriod="6") == [("durationPeriod", "Error.InvalidType")]
    assert found(isProjectProgramme="no") == [("isProjectProgramme", "Error.InvalidType")]


def test_text_in_a_language_that_the_record_does_not_have_is_named() -> None:
    assert found(title={"en": "A", "ru": "Б"}) == [("title", "Error.UnspecifiedLocale")]


def test_a_term_of_another_list_is_refused() -> None:
    assert found(gbfTargets=[{"identifier": "AICHI-TARGET-01"}]) == [("gbfTargets", "Error.UnexpectedTerm")]


@given(data=st.data(), invented=st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip))
@pytest.mark.parametrize("form", WITH_TERMS, ids=lambda form: form.word)
def test_no_identifier_that_is_on_no_list_passes_for_a_term(
    form: Form, data: st.DataObject, invented: str
) -> None:
    asked = Always(**{part.name: getattr(form, part.name) for part in fields(form)})
    question = data.draw(st.sampled_from([question for question in asked.questions if question.vocabularies]))
    assume(KNOWN.term(question.vocabularies, invented) is None)
    answer = {"identifier": invented}
    shapes: dict[Kind, Any] = {Kind.TERM: answer, Kind.DETAILS: {invented: {"en": "text"}}}
    document = with_value({}, question.path, shapes.get(question.kind, [answer]))
    codes = [problem.code for problem in problems(asked, document, KNOWN) if problem.path == question.path]
    assert "Error.UnexpectedTerm" in codes


class Always(Form):
    """A form that asks all its questions, whatever else is answered."""

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(replace(question, when=ALWAYS) for question in super().questions)


def test_an_unknown_term_of_a_list_known_in_part_says_to_synchronize() -> None:
    document = VALID | {"categories": [{"identifier": "NOT-KNOWN-HERE-YET"}]}
    (problem,) = problems(ACTIVITY, document, KNOWN)
    assert (problem.path, problem.code) == ("categories", "Error.UnexpectedTerm")
    assert "Synchronize" in str(problem.phrase)


def test_a_term_that_was_taken_off_its_list_is_told_from_one_that_was_never_on_it() -> None:
    targets = KNOWN.get("GBF-TARGETS")
    shorter = replace(targets, terms=targets.terms[:-1], retired=targets.terms[-1:])
    document = VALID | {"gbfTargets": [{"identifier": targets.terms[-1].identifier}]}
    (problem,) = problems(ACTIVITY, document, KNOWN.with_changes([shorter]))
    assert problem.code == "Error.UnexpectedTerm"
    assert "no longer" in str(problem.phrase)


PLACES = Ask("Place", "Where.", Section("place", "Place"), vocabularies=("regions",), leaf_only=True)


class Placed(FormModel):
    """A form that asks for a region, and takes no heading for it."""

    place: Annotated[Term, PLACES] = None


def test_a_heading_is_no_answer_where_only_the_terms_below_it_are() -> None:
    form = Form("placed", "placed", "Placed", "Placed", (Placed,), ("place",), new="New place")
    heading, below = "38126DBD-8B41-4355-B0E5-643655CBC06E", "7AE80876-D08B-4E78-AB2A-56921E1885DF"
    codes = [problem.code for problem in problems(form, {"place": {"identifier": heading}}, KNOWN)]
    assert codes == ["Error.UnexpectedTerm"]
    assert problems(form, {"place": {"identifier": below}}, KNOWN) == ()


def test_other_wants_the_persons_own_words() -> None:
    assert found(categories=[{"identifier": OTHER}]) == [("categories", "Error.Mandatory")]
    assert found(categories=[{"identifier": OTHER, "customValue": {"en": "exchange"}}]) == []


def test_a_part_of_a_country_wants_its_name() -> None:
    scope = {"identifier": "DEBB019D-8647-40EC-8AE5-10CA88572F6E"}
    assert found(geographicScope=scope) == [("geographicScope", "Error.Mandatory")]
    assert found(geographicScope=scope | {"customValue": {"en": "Atacora"}}) == []


@pytest.mark.parametrize(("target", "path"), [("13", "absKeyAreas"), ("17", "cpbThematicAreas")])
def test_targets_13_and_17_ask_for_their_own_areas(target: str, path: str) -> None:
    assert found(gbfTargets=[{"identifier": f"GBF-TARGET-{target}"}]) == [(path, "Error.Mandatory")]


@pytest.mark.parametrize("unit", ["Months", "months"])
def test_a_unit_is_right_in_either_way_in_which_the_clearing_houses_clients_write_it(unit: str) -> None:
    assert found(durationText=unit) == []
    assert found(durationText="Monate") == [("durationText", "Error.InvalidValue")]


def test_a_larger_project_wants_its_name_or_record() -> None:
    assert found(isProjectProgramme=True) == [("projectProgrammeName", "Error.MandatoryAnyOf")]
    assert found(isProjectProgramme=True, projectProgrammeName={"en": "CHM programme"}) == []
    assert found(isProjectProgramme=True, broaderProjects=[{"identifier": "AAAAAAAA-BBBB"}]) == []


@pytest.mark.parametrize("link", [{"name": "no address"}, {"url": "www.one.example"}, {"url": "file:///etc"}])
def test_a_link_needs_an_address_as_a_browser_shows_it(link: dict[str, str]) -> None:
    document = VALID | {"projectDocument": [link]}
    (problem,) = problems(ACTIVITY, document, KNOWN)
    assert (problem.path, problem.code) == ("projectDocument", "Error.InvalidValue")
    assert "https://" in str(problem.phrase)


def test_no_kind_of_agency_at_all_is_named() -> None:
    assert found(isImplementedByAgencies=False) == [("isImplementedByAgencies", "Error.MandatoryAnyOf")]


def test_at_most_three_kinds_of_help() -> None:
    four = [{"identifier": f"TERM-{number}"} for number in range(4)]
    need = {"meta": {"languages": ["en"]}, "assistanceTypes": four}
    codes = {(p.path, p.code) for p in problems(form_for("bbiRequest"), need, KNOWN)}
    assert ("assistanceTypes", "Error.InvalidValue") in codes


def test_an_organization_as_contact_needs_a_name_and_a_person_a_first_and_last_one() -> None:
    contact = {"header": {"languages": ["en"]}, "type": "organization"}
    missing = {p.path for p in problems(form_for("contact"), contact, KNOWN)}
    assert "organization" in missing
    assert "firstName" not in missing
    missing = {p.path for p in problems(form_for("contact"), contact | {"type": "person"}, KNOWN)}
    assert {"firstName", "lastName"} <= missing
    assert "organization" not in missing


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
@given(data=st.data())
def test_whatever_stands_in_a_record_checking_it_never_fails(form: Form, data: st.DataObject) -> None:
    roots = sorted({question.path.partition(".")[0] for question in form.questions})
    document = data.draw(st.dictionaries(st.sampled_from(roots), JSON, max_size=6))
    for problem in problems(form, document, KNOWN):
        assert str(problem.phrase)
