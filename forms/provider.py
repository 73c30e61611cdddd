"""A provider of help: a profile of the Bio-Bridge Initiative (the clearing-house's API, section 7.4)."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS
from forms.files import ANY_FILE
from forms.kinds import Languages, Links, Reference, Terms, Text
from forms.spec import Ask, Form, FormModel, Section
from forms.vocabularies import OTHER

PROVIDER_SECTION = Section("provider", "The provider")
HELP = Section("help", "What it can do")
MORE = Section("more", "More")


class Provider(FormModel):
    """Who can help, where and with what; the names of the fields are the clearing-house's own."""

    languages: Annotated[Languages, shared.languages(PROVIDER_SECTION)] = None
    title: Annotated[
        Text, Ask("Title", "The name of the organization that can help.", PROVIDER_SECTION, ALWAYS)
    ] = None
    organization: Annotated[
        Reference,
        Ask(
            "Organization",
            "The organization that can help; its address is kept there.",
            PROVIDER_SECTION,
            ALWAYS,
            refers_to=("organization",),
            aspect=Aspect.LEADING,
        ),
    ] = None
    contact: Annotated[
        Reference,
        Ask(
            "Contact person",
            "Who answers those that look for help.",
            PROVIDER_SECTION,
            ALWAYS,
            refers_to=("bbiContact",),
        ),
    ] = None
    coverageAreas: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "The places in which it can help.",
            PROVIDER_SECTION,
            ALWAYS,
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    cbdSubjects: Annotated[
        Terms,
        Ask(
            "Main subjects",
            "Up to three subjects that it knows best.",
            HELP,
            ALWAYS,
            vocabularies=domains.SUBJECTS,
            under=domains.SUBJECTS_OFFERED,
            at_most=3,
            aspect=Aspect.SUBJECT,
        ),
    ] = None
    assistanceTypesFree: Annotated[
        Terms,
        Ask(
            "Help that is free",
            "Up to three kinds of help that cost the partner nothing.",
            HELP,
            ALWAYS,
            vocabularies=domains.ASSISTANCE_TYPES,
            own_text=(OTHER,),
            at_most=3,
            aspect=Aspect.HELP,
        ),
    ] = None
    assistanceTypes: Annotated[
        Terms,
        Ask(
            "Help that is paid for",
            "Up to three kinds of help for which the partner pays.",
            HELP,
            ALWAYS,
            vocabularies=domains.ASSISTANCE_TYPES,
            own_text=(OTHER,),
            at_most=3,
            aspect=Aspect.HELP,
        ),
    ] = None
    suggestedExpertise: Annotated[
        Text,
        Ask(
            "How its knowledge could be used",
            "How others could make use of what it knows and has, so that more of the targets are reached.",
            HELP,
            long=True,
            words=200,
        ),
    ] = None
    collaborationAreas: Annotated[
        Text,
        Ask(
            "What it has done before",
            "Work with partners, and help that it gave: projects in a line or two each.",
            HELP,
            long=True,
            words=500,
        ),
    ] = None
    relevantInfo: Annotated[Text, shared.more_about(MORE)] = None
    relevantDocuments: Annotated[
        Links, Ask("Web sites and documents", "Pages or files that say more.", MORE, files=ANY_FILE)
    ] = None


PROVIDER = Form(
    "bbiProfile",
    "provider",
    "Provider of help",
    "Providers of help",
    (Provider,),
    ("title",),
    new="New provider of help",
)
