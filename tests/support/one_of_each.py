"""One whole record of each type that the Secretariat and governments add to activities, needs and materials.

Each has an answer to every question of its form, and something that no form knows.
"""

from __future__ import annotations

from forms.kinds import Document
from forms.vocabularies import Term, Vocabulary

OTHER = "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED"
_ORGANIZATION = "11111111-2222-3333-4444-555555555555@1"
_CONTACT = "22222222-2222-3333-4444-555555555555@1"
_MATERIAL = "33333333-2222-3333-4444-555555555555@1"
TARGET = "44444444-2222-3333-4444-555555555555"
INDICATOR = "55555555-2222-3333-4444-555555555555"
_LINK = {"url": "https://www.example.org/more", "name": "More", "language": "en"}
_PHOTOGRAPH = {"url": "/api/v2013/documents/A1B2C3D4-0000/attachments/7/reef.png", "name": "Reef"}


def _own(text: str) -> Document:
    return {"identifier": OTHER, "customValue": {"en": text}}


def _text(text: str) -> dict[str, str]:
    return {"en": text, "fr": f"{text} (fr)"}


def _header(number: int, schema: str) -> Document:
    identifier = f"0000000{number}-4E5F-6071-8293-A4B5C6D7E8F9"
    return {"identifier": identifier, "schema": schema, "languages": ["en", "fr"]}


OFFER: Document = {
    "header": _header(1, "bbiOpportunity"),
    "title": _text("Grants"),
    "description": _text("Money for a year."),
    "areasBenifited": [{"identifier": "bj"}, {"identifier": "CCA4B662-8EF4-418D-B327-0D6F418AA703"}],
    "assistanceTypes": [_own("Grants")],
    "primaryOrganization": {"identifier": _ORGANIZATION},
    "contact": {"identifier": _CONTACT},
    "organizations": [{"identifier": _ORGANIZATION}],
    "eligibility": _text("Students."),
    "primaryBeneficiary": _text("Young botanists."),
    "primaryBeneficiaries": _text("Their teachers."),
    "potentialOutcomes": _text("Ten papers."),
    "applicationProcess": _text("Write to us."),
    "applicationDocuments": [_LINK],
    "applicationDeadline": "2027-01-31",
    "startDate": "2027-03-01",
    "endDate": "2028-02-29",
    "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
    "cbdSubjects": [{"identifier": "CBD-SUBJECT-GSPC"}],
    "aichiTargets": [{"identifier": "AICHI-TARGET-19"}],
    "relevantInfo": _text("Nothing else."),
    "relevantDocuments": [_LINK],
    "otherAssistanceType": _text("Kept as it came."),
}
PROVIDER: Document = {
    "header": _header(2, "bbiProfile"),
    "title": _text("An institute"),
    "organization": {"identifier": _ORGANIZATION},
    "contact": {"identifier": _CONTACT},
    "coverageAreas": [{"identifier": "bj"}],
    "cbdSubjects": [{"identifier": "CBD-SUBJECT-PA"}],
    "assistanceTypesFree": [_own("Advice")],
    "assistanceTypes": [_own("Courses")],
    "suggestedExpertise": _text("Ask us."),
    "collaborationAreas": _text("Two projects."),
    "relevantInfo": _text("Nothing else."),
    "relevantDocuments": [_LINK],
    "websites": [{"name": "website", "url": "https://www.example.org", "type": "link"}],
}
CASE_STUDY: Document = {
    "header": _header(3, "caseStudy"),
    "title": _text("A reef"),
    "summary": _text("It grew again."),
    "description": _text("All of it."),
    "scale": _own("One bay"),
    "status": _own("Over"),
    "subjects": [{"identifier": "CBD-SUBJECT-MAR"}],
    "aichiTargets": [{"identifier": "AICHI-TARGET-10"}],
    "regions": [{"identifier": "CCA4B662-8EF4-418D-B327-0D6F418AA703"}],
    "countries": [{"identifier": "bj"}],
    "startDate": "2015",
    "endDate": "2019-06",
    "organizations": [{"identifier": _ORGANIZATION}],
    "contact": {"identifier": _CONTACT},
    "source": _text("A talk."),
    "languages": [{"identifier": "lang-en"}],
    "resources": [{"identifier": _MATERIAL}],
    "images": [_PHOTOGRAPH],
    "relevantInformation": _text("Nothing else."),
    "relevantDocuments": [_LINK],
    "notes": '["[ Ana | 1 May 2026 ] - ask again"]',
    "gbfTargets": [{"identifier": "GBF-TARGET-08"}],
}
NATIONAL_ACTIVITY: Document = {
    "header": _header(4, "implementationActivity"),
    "government": {"identifier": "bj"},
    "title": _text("Forest plans"),
    "description": _text("Thirty forests."),
    "status": _own("Under way"),
    "jurisdiction": {"identifier": "DEBB019D-8647-40EC-8AE5-10CA88572F6E"},
    "jurisdictionInfo": _text("The north."),
    "nationalTargets": [{"identifier": TARGET}],
    "nationalIndicators": [{"identifier": INDICATOR}],
    "aichiTargets": [{"identifier": "AICHI-TARGET-07"}],
    "partners": [{"identifier": _ORGANIZATION}],
    "documentText": _text("One page."),
    "documentLinks": [_LINK],
    "relevantInformation": _text("Nothing else."),
    "relevantDocuments": [_LINK],
    "notes": '["[ Ana | 1 May 2026 ] - ask again"]',
    "otherAichiTargets": [{"identifier": "AICHI-TARGET-05"}],
}
# What a clearing-house told: no list of the program itself holds these terms.
LEARNED = (
    Vocabulary("ISO639-2", False, (Term("lang-en", {"en": "English"}),)),
    Vocabulary("nationalTarget", False, (Term(TARGET, {"en": "A target"}),)),
    Vocabulary("nationalIndicator", False, (Term(INDICATOR, {"en": "An indicator"}),)),
)
ONE_OF_EACH: tuple[Document, ...] = (OFFER, PROVIDER, CASE_STUDY, NATIONAL_ACTIVITY)
