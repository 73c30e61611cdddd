"""A need: a request for assistance of the Bio-Bridge Initiative (the clearing-house's API, section 7.5)."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS
from forms.files import ANY_FILE
from forms.kinds import Languages, Links, Reference, Term, Terms, Text
from forms.spec import Ask, Form, FormModel, Section
from forms.vocabularies import OTHER

NEED_SECTION = Section("need", "The need")
WHO = Section("who", "Who and where")
FIT = Section("fit", "Subjects and targets")


class Need(FormModel):
    """One field for each question; their names are the clearing-house's own."""

    languages: Annotated[
        Languages,
        shared.languages(NEED_SECTION, "meta.languages"),
    ] = None
    title: Annotated[Text, Ask("Title", "The need in one line.", NEED_SECTION, ALWAYS)] = None
    problem: Annotated[
        Text,
        Ask(
            "The problem",
            "What is in the way: the technical and scientific barriers, needs and gaps.",
            NEED_SECTION,
            ALWAYS,
            long=True,
        ),
    ] = None
    assistanceTypes: Annotated[
        Terms,
        Ask(
            "Help wanted",
            "Up to three kinds of help.",
            NEED_SECTION,
            ALWAYS,
            vocabularies=domains.ASSISTANCE_TYPES,
            own_text=(OTHER,),
            at_most=3,
        ),
    ] = None
    addressedPriorities: Annotated[
        Text,
        Ask(
            "National priorities",
            "How this answers your national priorities, such as the national strategy and action plan.",
            NEED_SECTION,
            ALWAYS,
            long=True,
        ),
    ] = None
    organization: Annotated[
        Reference,
        Ask(
            "Organization that asks",
            "The body that makes the request.",
            WHO,
            ALWAYS,
            refers_to=("organization",),
        ),
    ] = None
    contact: Annotated[
        Reference,
        Ask(
            "Contact person", "Who answers questions about the need.", WHO, ALWAYS, refers_to=("bbiContact",)
        ),
    ] = None
    country: Annotated[
        Term,
        Ask(
            "Government",
            "The government that the need belongs to.",
            WHO,
            ALWAYS,
            vocabularies=(domains.COUNTRIES,),
        ),
    ] = None
    coverage: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "The places that the help is meant for.",
            WHO,
            ALWAYS,
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    jurisdiction: Annotated[
        Term,
        Ask("Level", "National, regional or a part of the country.", WHO, vocabularies=domains.JURISDICTIONS),
    ] = None
    beneficiaryTypes: Annotated[
        Terms,
        Ask(
            "Who benefits",
            "The kinds of organizations that gain from it.",
            WHO,
            vocabularies=domains.ORGANIZATION_TYPES,
            own_text=(OTHER,),
            aspect=Aspect.GROUP,
        ),
    ] = None
    gbfTargets: Annotated[
        Terms,
        shared.gbf_targets(FIT),
    ] = None
    cbdSubjects: Annotated[
        Terms,
        shared.subjects(FIT, ALWAYS),
    ] = None
    other: Annotated[
        Text, Ask("More information", "Anything else that readers should know.", FIT, long=True)
    ] = None
    websites: Annotated[
        Links, Ask("Web sites and documents", "Pages or files that say more.", FIT, files=ANY_FILE)
    ] = None


# The server's own notes on a need (facts, section 7.5).
_SERVERS_OWN = ("meta.createdBy", "meta.createdOn", "meta.modifiedBy", "meta.modifiedOn")
NEED = Form(
    "bbiRequest",
    "need",
    "Need",
    "Needs",
    (Need,),
    ("title",),
    wire="requests",
    servers_own=_SERVERS_OWN,
)
