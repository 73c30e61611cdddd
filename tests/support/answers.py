"""A right answer to every question of a form, and a record in which each is answered, also what is seldom asked."""

from __future__ import annotations

from typing import Any

from forms.domains import ABS_TARGET, BIOSAFETY_TARGET, CAPACITY_PURPOSES
from forms.files import Local
from forms.kinds import Document, Kind
from forms.paths import with_value
from forms.spec import Form, Question
from forms.vocabularies import Vocabularies

RECORD = "AAAAAAAA-0000-4000-8000-000000000001"
PICTURE = Local("1" * 64, "cover.png")
WORDS = {"en": "Words in English", "fr": "Des mots en français", "ar": "كلمات بالعربية"}
# The answers on which it depends what else is asked.
LEADING: dict[str, Any] = {
    "gbfTargets": [{"identifier": ABS_TARGET}, {"identifier": BIOSAFETY_TARGET}],
    "purpose": [{"identifier": CAPACITY_PURPOSES[0]}],
}
PLAIN: dict[Kind, Any] = {
    Kind.TEXT: WORDS,
    Kind.TEXTS: [WORDS, {"en": "More words"}],
    Kind.LINE: "Amina",
    Kind.LINES: ["+229 1", "+229 2"],
    Kind.LANGUAGES: ["en", "fr", "ar"],
    Kind.WHOLE: 6,
    Kind.DIGITS: "25000",
    Kind.YES_NO: True,
    Kind.REFERENCE: {"identifier": RECORD},
    Kind.REFERENCES: [{"identifier": f"{RECORD}@2"}],
    Kind.NOTES: '["[ Awa | 2026-01-01 ] - to be checked"]',
    Kind.POSITION: {"lat": 6.37, "lng": 2.43, "zoom": 7},
}


def answer(question: Question, vocabularies: Vocabularies) -> Any:
    """An answer that is right for the question; none where it needs a term and no term of its list is known."""
    if question.path in LEADING:
        return LEADING[question.path]
    terms = [
        {
            "identifier": term.identifier,
            **({"customValue": WORDS} if term.identifier in question.own_text else {}),
        }
        for term in vocabularies.terms(question.vocabularies)[:2]
    ]
    match question.kind:
        case Kind.TERM:
            return terms[0] if terms else None
        case Kind.TERMS:
            return terms or None
        case Kind.DETAILS:
            return {term["identifier"]: WORDS for term in terms} or None
        case Kind.CHOICE:
            return question.choices[-1].value
        case Kind.DATE:
            return "2016-04" if question.month else "2016-04-04"
        case Kind.LINKS:
            return [{"url": PICTURE.url if question.files_only else "https://www.cbd.int", "name": "A page"}]
        case Kind.LINES if question.mail:
            return ["amina@example.org"]
        case _:
            return PLAIN[question.kind]


def full(form: Form, identifier: str, vocabularies: Vocabularies) -> Document:
    """A record in which every question is answered for which an answer is known."""
    if form.wire == "requests":
        document: Document = {"meta": {"status": "draft", "mark": identifier}}
    else:
        document = {"header": {"identifier": identifier, "schema": form.record_type}}
    for question in form.questions:
        document = with_value(document, question.path, answer(question, vocabularies))
    return document
