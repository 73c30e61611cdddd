"""An offer of help: an opportunity of the Bio-Bridge Initiative (the clearing-house's API, section 7.4)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS, filled
from forms.files import ANY_FILE
from forms.kinds import Languages, Links, PartialDate, Reference, References, Terms, Text
from forms.rules import in_order
from forms.spec import Ask, Form, FormModel, Rule, Section
from forms.vocabularies import OTHER
from forms.words import say

OFFER_SECTION = Section("offer", "The offer")
WHO = Section("who", "Who offers it")
FOR = Section("for", "For whom, and to what end")
APPLYING = Section("applying", "How to apply")
FIT = Section("fit", "Subjects and targets")
MORE = Section("more", "More")


class Offer(FormModel):
    """What is offered, by whom and to whom; the names of the fields are the clearing-house's own, misspelt or not."""

    languages: Annotated[Languages, shared.languages(OFFER_SECTION)] = None
    title: Annotated[
        Text,
        Ask("Title", "The offer in one line, such as: grants for young botanists.", OFFER_SECTION, ALWAYS),
    ] = None
    description: Annotated[
        Text,
        Ask(
            "What is offered",
            "What those who apply would get: training, advice, equipment, money, a place to work.",
            OFFER_SECTION,
            ALWAYS,
            long=True,
        ),
    ] = None
    areasBenifited: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "The places that the offer is open to.",
            OFFER_SECTION,
            ALWAYS,
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    assistanceTypes: Annotated[
        Terms,
        Ask(
            "Kinds of help",
            "All that are part of the offer.",
            OFFER_SECTION,
            ALWAYS,
            vocabularies=domains.ASSISTANCE_TYPES,
            own_text=(OTHER,),
            aspect=Aspect.HELP,
        ),
    ] = None
    primaryOrganization: Annotated[
        Reference,
        Ask(
            "Main organization",
            "The body that makes the offer.",
            WHO,
            ALWAYS,
            refers_to=("organization",),
            aspect=Aspect.LEADING,
        ),
    ] = None
    contact: Annotated[
        Reference,
        Ask(
            "Contact person",
            "Who answers questions about the offer.",
            WHO,
            ALWAYS,
            refers_to=("bbiContact",),
        ),
    ] = None
    organizations: Annotated[
        References,
        Ask(
            "Other organizations",
            "All others that add to the offer.",
            WHO,
            refers_to=("organization",),
            aspect=Aspect.PARTNER,
        ),
    ] = None
    eligibility: Annotated[
        Text,
        Ask(
            "Who can apply",
            "What those who apply must be, have or bring.",
            FOR,
            ALWAYS,
            long=True,
        ),
    ] = None
    primaryBeneficiary: Annotated[
        Text, Ask("Who benefits most", "The group that the offer is made for.", FOR, long=True)
    ] = None
    primaryBeneficiaries: Annotated[
        Text, Ask("Who else benefits", "Other groups that gain from it.", FOR, long=True)
    ] = None
    potentialOutcomes: Annotated[
        Text, Ask("Expected results", "What should be different afterwards.", FOR, long=True)
    ] = None


class Applying(FormModel):
    """When and how to apply, what the offer is about, and what else is to be said."""

    applicationProcess: Annotated[
        Text,
        Ask(
            "How to apply",
            "The steps, what is to be sent and to whom.",
            APPLYING,
            ALWAYS,
            long=True,
        ),
    ] = None
    applicationDocuments: Annotated[
        Links,
        Ask("Papers for the application", "Forms to fill in, and guides.", APPLYING, files=ANY_FILE),
    ] = None
    applicationDeadline: Annotated[
        PartialDate, Ask("Last day to apply", "Leave it open if one can apply at any time.", APPLYING)
    ] = None
    startDate: Annotated[
        PartialDate,
        Ask(
            "Start",
            "When the help is expected to begin, after the last day to apply.",
            APPLYING,
            filled("endDate"),
            aspect=Aspect.START,
        ),
    ] = None
    endDate: Annotated[
        PartialDate,
        Ask("End", "When it is expected to end. Give the start, too.", APPLYING, aspect=Aspect.END),
    ] = None
    gbfTargets: Annotated[Terms, shared.gbf_targets(FIT)] = None
    cbdSubjects: Annotated[Terms, shared.subjects(FIT)] = None
    aichiTargets: Annotated[Terms, shared.aichi_targets(FIT)] = None
    relevantInfo: Annotated[Text, shared.more_about(MORE)] = None
    relevantDocuments: Annotated[
        Links,
        Ask("Web sites and documents", "Pages or files that say more.", MORE, files=ANY_FILE),
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (
        in_order("startDate", "endDate"),
        in_order(
            "applicationDeadline",
            "startDate",
            say("The help would begin before the last day to apply."),
        ),
    )


OFFER = Form(
    "bbiOpportunity",
    "offer",
    "Offer of help",
    "Offers of help",
    (Offer, Applying),
    ("title",),
    new="New offer of help",
)
