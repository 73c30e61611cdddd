"""A material: the clearing-house's virtual library resource (its API, section 7.2)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS, chosen
from forms.files import ANY_FILE, IMAGES
from forms.kinds import Languages, Links, Notes, PartialDate, References, Terms, Text
from forms.rules import one_of
from forms.spec import Ask, Form, FormModel, Rule, Section
from forms.vocabularies import OTHER
from forms.words import say

GENERAL = Section("general", "General")
ACCESS = Section("access", "Where to get it")
SUBJECTS = Section("subjects", "Subjects and targets")
MORE = Section("more", "More")


class Material(FormModel):
    """One field for each question; their names are the clearing-house's own."""

    languages: Annotated[
        Languages,
        shared.languages(GENERAL),
    ] = None
    title: Annotated[Text, Ask("Title", "The title as printed on the material.", GENERAL, ALWAYS)] = None
    resourceTypes: Annotated[
        Terms,
        Ask(
            "Kinds of material",
            "All that fit.",
            GENERAL,
            ALWAYS,
            vocabularies=domains.RESOURCE_TYPES,
            own_text=(OTHER,),
        ),
    ] = None
    summary: Annotated[
        Text, Ask("Summary", "What it is about and whom it helps.", GENERAL, ALWAYS, long=True, words=300)
    ] = None
    authors: Annotated[Text, Ask("Authors", "The names of the authors.", GENERAL)] = None
    organizations: Annotated[
        References,
        Ask(
            "Publishing organizations",
            "The bodies that wrote it.",
            GENERAL,
            refers_to=("organization", "contact"),
        ),
    ] = None
    publicationDate: Annotated[
        PartialDate, Ask("Published in", "Year and month, such as 2018-10.", GENERAL, ALWAYS, month=True)
    ] = None
    resourceLinks: Annotated[
        Links,
        Ask(
            "Links to the material",
            "Attach the file where you can: links break. Else the page where it can be read.",
            ACCESS,
            ALWAYS,
            files=ANY_FILE,
        ),
    ] = None
    covers: Annotated[
        Links,
        Ask(
            "Cover",
            "A picture of its cover; an upright page looks best.",
            ACCESS,
            at_most=3,
            files=IMAGES,
            files_only=True,
        ),
    ] = None
    countryRegions: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "The places that it speaks of.",
            SUBJECTS,
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    gbfTargets: Annotated[
        Terms,
        shared.gbf_targets(SUBJECTS),
    ] = None
    aichiTargets: Annotated[
        Terms,
        shared.aichi_targets(SUBJECTS),
    ] = None
    cbdSubjects: Annotated[
        Terms,
        shared.subjects(SUBJECTS, ALWAYS),
    ] = None
    biosafety_subjects: Annotated[
        Terms,
        Ask(
            "Areas of biosafety",
            "Needed when target 17 is chosen.",
            SUBJECTS,
            ALWAYS,
            chosen("gbfTargets", domains.BIOSAFETY_TARGET),
            path="biosafety.subjects",
            vocabularies=domains.BIOSAFETY_AREAS,
            own_text=(OTHER,),
        ),
    ] = None
    nagoya_subjects: Annotated[
        Terms,
        Ask(
            "Subjects of access and benefit-sharing",
            "Needed when target 13 is chosen.",
            SUBJECTS,
            ALWAYS,
            chosen("gbfTargets", domains.ABS_TARGET),
            path="nagoya.subjects",
            vocabularies=domains.ABS_SUBJECTS,
        ),
    ] = None
    relevantInformation: Annotated[Text, shared.more_information(MORE)] = None
    relevantDocuments: Annotated[Links, shared.documents(MORE)] = None
    notes: Annotated[
        Notes,
        shared.notes(MORE),
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (
        one_of(
            "authors",
            "organizations",
            phrase=say("Give the authors, or choose the organization that wrote it."),
        ),
    )


MATERIAL = Form("resource", "material", "Material", "Materials", (Material,), ("title",))
