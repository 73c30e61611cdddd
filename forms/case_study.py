"""A case study, which the Secretariat publishes (the clearing-house's API, section 7.6)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS, filled
from forms.files import IMAGES
from forms.kinds import Languages, Links, Notes, PartialDate, Reference, References, Term, Terms, Text
from forms.rules import in_order
from forms.spec import Ask, Form, FormModel, Rule, Section
from forms.vocabularies import OTHER

STUDY = Section("study", "The case")
FIT = Section("fit", "Subjects and places")
WHEN = Section("when", "When and who")
MORE = Section("more", "More")

# JPEG and PNG: this form of the clearing-house's own client takes no other images.
_PICTURES = IMAGES[:2]


class CaseStudy(FormModel):
    """What was done and what was learned; the names of the fields are the clearing-house's own."""

    languages: Annotated[Languages, shared.languages(STUDY)] = None
    title: Annotated[
        Text,
        Ask(
            "Title",
            "What the case is called. The Secretariat alone enters case studies: hand yours over in a bundle.",
            STUDY,
            ALWAYS,
        ),
    ] = None
    summary: Annotated[
        Text, Ask("Summary", "The whole case in a few sentences.", STUDY, ALWAYS, long=True)
    ] = None
    description: Annotated[
        Text,
        Ask(
            "The case in full",
            "What the problem was, what was done and how, what came of it, and what was learned.",
            STUDY,
            long=True,
        ),
    ] = None
    scale: Annotated[
        Term,
        Ask("Scale", "How far it reaches.", STUDY, vocabularies=domains.SCALES, own_text=(OTHER,)),
    ] = None
    status: Annotated[
        Term,
        Ask("Stage", "How far it has come.", STUDY, vocabularies=domains.PROJECT_STAGES, own_text=(OTHER,)),
    ] = None
    subjects: Annotated[
        Terms,
        Ask(
            "Subjects",
            "What it is about.",
            FIT,
            ALWAYS,
            vocabularies=domains.SUBJECTS,
            aspect=Aspect.SUBJECT,
        ),
    ] = None
    aichiTargets: Annotated[Terms, shared.asked_aichi_targets(FIT)] = None
    regions: Annotated[
        Terms,
        Ask(
            "Regions",
            "Where it took place, if in no single country.",
            FIT,
            vocabularies=(domains.REGIONS,),
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    countries: Annotated[
        Terms,
        Ask(
            "Countries",
            "Where it took place.",
            FIT,
            vocabularies=(domains.COUNTRIES,),
            aspect=Aspect.COUNTRY,
        ),
    ] = None


class Sources(FormModel):
    """When it was, who took part, where it comes from, and what else is to be said."""

    startDate: Annotated[
        PartialDate,
        Ask(
            "Start",
            "The first day, or the month or year if no more is known.",
            WHEN,
            filled("endDate"),
            aspect=Aspect.START,
        ),
    ] = None
    endDate: Annotated[
        PartialDate, Ask("End", "The last day. Give the start, too.", WHEN, aspect=Aspect.END)
    ] = None
    organizations: Annotated[
        References,
        Ask(
            "Organizations",
            "The bodies that took part.",
            WHEN,
            refers_to=("organization",),
            aspect=Aspect.PARTNER,
        ),
    ] = None
    contact: Annotated[
        Reference,
        Ask("Contact person", "Who answers questions about the case.", WHEN, refers_to=("contact",)),
    ] = None
    source: Annotated[
        Text, Ask("Source", "Where the case was told first: a report, a journal, a talk.", WHEN, long=True)
    ] = None
    told_in: Annotated[
        Terms,
        Ask(
            "Languages of the source",
            "The languages in which the case can be read there.",
            WHEN,
            path="languages",
            vocabularies=domains.SOURCE_LANGUAGES,
        ),
    ] = None
    resources: Annotated[
        References,
        Ask("Materials", "Materials that belong to the case.", MORE, refers_to=("resource",)),
    ] = None
    images: Annotated[
        Links,
        Ask("Pictures", "Photographs or drawings that show it.", MORE, files=_PICTURES, files_only=True),
    ] = None
    relevantInformation: Annotated[Text, shared.more_information(MORE)] = None
    relevantDocuments: Annotated[Links, shared.documents(MORE)] = None
    notes: Annotated[Notes, shared.notes(MORE)] = None

    rules: ClassVar[tuple[Rule, ...]] = (in_order("startDate", "endDate"),)


CASE_STUDY = Form(
    "caseStudy",
    "case-study",
    "Case study",
    "Case studies",
    (CaseStudy, Sources),
    ("title",),
    new="New case study",
)
