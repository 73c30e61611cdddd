"""A national activity: what a government does to carry out its strategy (the clearing-house's API, section 7.6)."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS, chosen
from forms.files import ANY_FILE
from forms.kinds import Languages, Links, Notes, References, Term, Terms, Text
from forms.spec import Ask, Form, FormModel, Section
from forms.vocabularies import OTHER

GENERAL = Section("general", "General")
TARGETS = Section("targets", "Targets and indicators")
PARTNERS = Section("partners", "Partners and documents")
MORE = Section("more", "More")


class NationalActivity(FormModel):
    """One field for each question; their names are the clearing-house's own.

    National targets and indicators are references on the wire; what can be chosen of them is known as a list of terms.
    """

    languages: Annotated[Languages, shared.languages(GENERAL)] = None
    government: Annotated[
        Term,
        Ask(
            "Government",
            "The government that does it. The clearing-house takes only records of your own country.",
            GENERAL,
            ALWAYS,
            vocabularies=(domains.COUNTRIES,),
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    title: Annotated[Text, Ask("Title", "Its official name, if it has one.", GENERAL, ALWAYS)] = None
    description: Annotated[
        Text, Ask("Description", "What is done, by whom and why.", GENERAL, ALWAYS, long=True)
    ] = None
    status: Annotated[
        Term,
        Ask(
            "Stage",
            "How far it has come.",
            GENERAL,
            ALWAYS,
            vocabularies=domains.PROJECT_STAGES,
            own_text=(OTHER,),
        ),
    ] = None
    jurisdiction: Annotated[
        Term,
        Ask(
            "Level",
            "Whether it is done in the whole country or in a part of it.",
            GENERAL,
            ALWAYS,
            vocabularies=domains.JURISDICTIONS,
        ),
    ] = None
    jurisdictionInfo: Annotated[
        Text,
        Ask(
            "Which part of the country",
            "The provinces, districts or towns in which it is done.",
            GENERAL,
            ALWAYS,
            chosen("jurisdiction", domains.SUB_NATIONAL),
            long=True,
        ),
    ] = None
    nationalTargets: Annotated[
        Terms,
        Ask(
            "National targets",
            "Those of your country that it serves. They come from the clearing-house when you synchronize; "
            "if none can be chosen, your country has none there yet: leave this open.",
            TARGETS,
            vocabularies=domains.NATIONAL_TARGETS,
        ),
    ] = None
    nationalIndicators: Annotated[
        Terms,
        Ask(
            "National indicators",
            "Those of your country that measure it. They come in the same way.",
            TARGETS,
            vocabularies=domains.NATIONAL_INDICATORS,
        ),
    ] = None
    aichiTargets: Annotated[Terms, shared.asked_aichi_targets(TARGETS)] = None
    partners: Annotated[
        References,
        Ask(
            "Partners",
            "The organizations that take part.",
            PARTNERS,
            refers_to=("organization",),
            aspect=Aspect.PARTNER,
        ),
    ] = None
    documentText: Annotated[
        Text,
        Ask(
            "About the documents",
            "What the documents and pages below are.",
            PARTNERS,
            long=True,
        ),
    ] = None
    documentLinks: Annotated[
        Links,
        Ask("Main documents", "The plans, reports or pages that it rests on.", PARTNERS, files=ANY_FILE),
    ] = None
    relevantInformation: Annotated[Text, shared.more_information(MORE)] = None
    relevantDocuments: Annotated[Links, shared.documents(MORE)] = None
    notes: Annotated[Notes, shared.notes(MORE)] = None


NATIONAL_ACTIVITY = Form(
    "implementationActivity",
    "national-activity",
    "National activity",
    "National activities",
    (NationalActivity,),
    ("title",),
    new="New national activity",
)
