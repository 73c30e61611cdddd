"""The forms as a person meets them: a page holds no more than can be overlooked, and says all that is wanted."""

from __future__ import annotations

import pytest

from forms.kinds import Document
from forms.paths import with_value
from forms.registry import FORMS, form_for
from forms.spec import Form
from forms.vocabularies import seed
from tests.support.answers import full

MOST = 8
KNOWN = seed()
each = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)


def longest(form: Form, document: Document) -> int:
    """How many questions the longest page shows that a person can answer."""
    pages = [
        [q for q in form.questions if q.section == section and q.is_asked(document) and not q.read_only]
        for section in form.sections
    ]
    return max(map(len, pages))


@each
def test_no_page_of_a_new_record_shows_more_than_eight_questions(form: Form) -> None:
    assert longest(form, {}) <= MOST


@each
def test_nor_does_a_page_of_a_full_one(form: Form) -> None:
    assert longest(form, full(form, "AAAAAAAA-0000", KNOWN)) <= MOST


@pytest.mark.parametrize("kind", ["person", "organization"])
def test_nor_of_a_contact_of_either_type(kind: str) -> None:
    assert longest(form_for("contact"), {"type": kind}) <= MOST


@each
def test_every_section_asks_something_of_everybody(form: Form) -> None:
    for section in form.sections:
        assert any(q.is_asked({}) for q in form.questions if q.section == section), section.name


# Facts, section 7: every field of each record type, in the clearing-house's own spelling.
FIELDS = {
    "capacityBuildingInitiative": """title projectNumber projectDocument contacts geographicScope countryRegions status
        startDate endDate durationPeriod durationText activityScope isProjectProgramme projectProgrammeName
        broaderProjects isImplementedByAgencies implementingAgencies isExecutededByAgencies executingAgencies
        isCollaboratededByPartners collaboratingPartners description categories targetGroups aichiTargets cbdSubjects
        gbfTargets absKeyAreas cpbThematicAreas fundingSourceTypes coreFundingSources coFinancingSources totalBudget
        resultsAchievements resultsOutputs resultsReference bestPractices relevantInformation relevantDocuments notes
        duration type typeInfo selfFundingInfo header.languages""",
    "resource": """title resourceTypes authors organizations publisher publicationDate source rights resourceLinks
        covers summary countryRegions aichiTargets gbfTargets cbdSubjects biosafety.subjects nagoya.subjects
        relevantInformation relevantDocuments notes targetGroups expertiseLevel purpose publicationYear fileFormat
        formatDetails header.languages regions bchSubjects absSubjects absKeyAreas nagoya.keyAreas
        biosafety.addressModifiedOrganisms biosafety.addressOrganisms biosafety.addressGenes""",
    "bbiRequest": """meta.languages organization contact country coverage title problem assistanceTypes typesDetails
        addressedPriorities jurisdiction beneficiaryTypes startDate endDate otherGovernments otherGovernmentsDetails
        other websites existingInitiatives sameRequests objectives potentialOOI coFinancing addressedPrioritiesOther
        cbdSubjects gbfTargets aichiTargets""",
    "organization": """header.languages name acronym contacts address city state postalCode country phones faxes emails
        websites organizationType operationalRegions profile profileLink linkedOrganizations thematicAreas gbfTargets
        areasOfWork coordinates operationalLanguages relevantInformation relevantDocuments notes""",
    "contact": """header.languages type government prefix firstName middleName lastName contactOrganization department
        designation organization organizationAcronym organizationType addressType address city state postalCode country
        phones faxes emails websites gender relevantInformation relevantDocuments notes""",
    "bbiContact": """header.languages prefix firstName middleName lastName department designation contactOrganization
        phones faxes emails websites""",
}


@pytest.mark.parametrize("record_type", FIELDS)
def test_every_field_of_the_clearing_houses_own_form_is_asked_and_no_other(record_type: str) -> None:
    assert {question.path for question in form_for(record_type).questions} == set(FIELDS[record_type].split())


NEEDED = {
    "capacityBuildingInitiative": """header.languages title contacts geographicScope status isProjectProgramme
        description categories gbfTargets""",
    "resource": """header.languages title resourceTypes publicationDate resourceLinks summary gbfTargets
        cbdSubjects""",
    "bbiRequest": """meta.languages organization contact country coverage title problem assistanceTypes
        addressedPriorities cbdSubjects gbfTargets""",
    "organization": "header.languages name city country phones emails organizationType",
    "contact": "header.languages type country emails",
    "bbiContact": "header.languages firstName lastName contactOrganization phones emails",
}


@pytest.mark.parametrize("record_type", NEEDED)
def test_what_is_needed_of_every_record_is_needed(record_type: str) -> None:
    needed = {question.path for question in form_for(record_type).questions if question.is_required({})}
    assert needed == set(NEEDED[record_type].split())


@pytest.mark.parametrize(
    "path",
    ["regions", "bchSubjects", "absSubjects", "absKeyAreas", "nagoya.keyAreas", "biosafety.addressGenes"],
)
def test_what_only_other_forms_ask_for_is_shown_where_a_material_has_it_and_cannot_be_changed(
    path: str,
) -> None:
    question = form_for("resource").question(path)
    value = True if path.endswith("Genes") else [{"identifier": "bj"}]
    assert not question.is_asked({})
    assert question.is_asked(with_value({}, path, value))
    assert question.read_only is not path.endswith("Genes")
