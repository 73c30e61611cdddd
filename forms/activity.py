"""An activity: the clearing-house's capacity development initiative (its API, section 7.1)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains
from forms.conditions import ALWAYS, chosen, filled, is_yes
from forms.kinds import (
    ChoiceOf,
    Digits,
    Languages,
    Links,
    Notes,
    PartialDate,
    References,
    Term,
    Terms,
    Text,
    Whole,
    YesNo,
)
from forms.rules import in_order, one_of, one_yes
from forms.spec import Ask, Aspect, Choice, Form, FormModel, Rule, Section
from forms.vocabularies import OTHER
from forms.words import say

GENERAL = Section("general", "General")
PLACE = Section("place", "Place and time")
PARTNERS = Section("partners", "Partners")
SUBJECTS = Section("subjects", "Subjects and targets")
FUNDING = Section("funding", "Funding")
RESULTS = Section("results", "More")

_DURATION = ~filled("status") | chosen("status", domains.PROPOSED, domains.APPROVED)
_LARGER = is_yes("isProjectProgramme")
_UNITS = (Choice("Days", "days"), Choice("Months", "months"), Choice("Years", "years"))


class Activity(FormModel):
    """One field for each question; their names are the clearing-house's own, misspellings kept."""

    languages: Annotated[
        Languages,
        Ask(
            "Languages",
            "The languages in which you enter this record.",
            GENERAL,
            ALWAYS,
            path="header.languages",
        ),
    ] = None
    title: Annotated[
        Text, Ask("Title", "What the activity is called, as on its papers.", GENERAL, ALWAYS)
    ] = None
    description: Annotated[
        Text,
        Ask(
            "Description",
            "What is done, for whom and why, in a few sentences.",
            GENERAL,
            ALWAYS,
            long=True,
            words=150,
        ),
    ] = None
    projectDocument: Annotated[
        Links, Ask("Web site", "Where the activity is described on the web.", GENERAL)
    ] = None
    contacts: Annotated[
        References,
        Ask(
            "Contact persons",
            "Who answers questions about the activity.",
            GENERAL,
            ALWAYS,
            refers_to=("contact",),
        ),
    ] = None
    categories: Annotated[
        Terms,
        Ask(
            "Kinds of activity",
            "All that fit: a course, a workshop, an exchange …",
            GENERAL,
            ALWAYS,
            vocabularies=domains.CATEGORIES,
            own_text=(OTHER,),
        ),
    ] = None
    targetGroups: Annotated[
        Terms,
        Ask(
            "Target groups",
            "Whom the activity is for, such as women, youth, or indigenous peoples and local communities.",
            GENERAL,
            vocabularies=domains.TARGET_GROUPS,
            own_text=(OTHER,),
            aspect=Aspect.GROUP,
        ),
    ] = None
    geographicScope: Annotated[
        Term,
        Ask(
            "Geographic scope",
            "How far the activity reaches. For a part of a country or a community, write its name.",
            PLACE,
            ALWAYS,
            vocabularies=domains.SCOPES,
            own_text=(domains.SUB_NATIONAL, domains.COMMUNITY),
        ),
    ] = None
    countryRegions: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "Where the activity takes place, or whom it serves.",
            PLACE,
            ALWAYS,
            filled("geographicScope"),
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    status: Annotated[
        Term,
        Ask(
            "Stage",
            "How far the activity has come.",
            PLACE,
            ALWAYS,
            vocabularies=domains.STAGES,
            own_text=(OTHER,),
        ),
    ] = None
    startDate: Annotated[
        PartialDate, Ask("Start", "The first day, or the month or year if no more is known.", PLACE)
    ] = None
    endDate: Annotated[PartialDate, Ask("End", "The last day.", PLACE, filled("startDate"))] = None
    durationPeriod: Annotated[
        Whole,
        Ask(
            "Duration",
            "How long it lasts, if the dates are not known yet.",
            PLACE,
            filled("durationText"),
            _DURATION,
        ),
    ] = None
    durationText: Annotated[
        ChoiceOf,
        Ask(
            "Unit of duration",
            "Days, months or years.",
            PLACE,
            filled("durationPeriod"),
            _DURATION,
            choices=_UNITS,
        ),
    ] = None
    isProjectProgramme: Annotated[
        YesNo,
        Ask(
            "Part of a larger project or programme?",
            "Whether it belongs to something larger.",
            PARTNERS,
            ALWAYS,
        ),
    ] = None
    projectProgrammeName: Annotated[
        Text,
        Ask("Name of the larger project", "Its name, or choose its record below.", PARTNERS, when=_LARGER),
    ] = None
    broaderProjects: Annotated[
        References,
        Ask(
            "Record of the larger project",
            "If it is an activity in the clearing-house too.",
            PARTNERS,
            when=_LARGER,
            refers_to=("capacityBuildingInitiative",),
        ),
    ] = None
    isImplementedByAgencies: Annotated[
        YesNo, Ask("Has implementing agencies?", "Bodies that answer to the donor.", PARTNERS)
    ] = None
    implementingAgencies: Annotated[
        References,
        Ask(
            "Implementing agencies",
            "The bodies that answer to the donor.",
            PARTNERS,
            when=is_yes("isImplementedByAgencies"),
            refers_to=("organization",),
        ),
    ] = None
    isExecutededByAgencies: Annotated[
        YesNo, Ask("Has executing agencies?", "Bodies that run it from day to day.", PARTNERS)
    ] = None
    executingAgencies: Annotated[
        References,
        Ask(
            "Executing agencies",
            "The bodies that run it from day to day.",
            PARTNERS,
            when=is_yes("isExecutededByAgencies"),
            refers_to=("organization",),
        ),
    ] = None
    isCollaboratededByPartners: Annotated[
        YesNo, Ask("Has collaborating partners?", "Others who support it.", PARTNERS)
    ] = None
    collaboratingPartners: Annotated[
        References,
        Ask(
            "Collaborating partners",
            "The others who support it.",
            PARTNERS,
            when=is_yes("isCollaboratededByPartners"),
            refers_to=("organization",),
        ),
    ] = None
    gbfTargets: Annotated[
        Terms,
        Ask(
            "Global Biodiversity Framework targets",
            "The targets that the activity helps to reach.",
            SUBJECTS,
            ALWAYS,
            vocabularies=domains.GBF_TARGETS,
            aspect=Aspect.TARGET,
        ),
    ] = None
    aichiTargets: Annotated[
        Terms,
        Ask(
            "Aichi targets",
            "From the time before 2021; kept as it is.",
            SUBJECTS,
            when=filled("aichiTargets"),
            vocabularies=domains.AICHI_TARGETS,
            aspect=Aspect.TARGET,
            read_only=True,
        ),
    ] = None
    cbdSubjects: Annotated[
        Terms,
        Ask("Subjects", "What it is about.", SUBJECTS, vocabularies=domains.SUBJECTS, aspect=Aspect.SUBJECT),
    ] = None
    absKeyAreas: Annotated[
        Terms,
        Ask(
            "Key areas of access and benefit-sharing",
            "Needed when target 13 is chosen.",
            SUBJECTS,
            chosen("gbfTargets", domains.ABS_TARGET),
            vocabularies=domains.ABS_KEY_AREAS,
        ),
    ] = None
    cpbThematicAreas: Annotated[
        Terms,
        Ask(
            "Areas of biosafety",
            "Needed when target 17 is chosen.",
            SUBJECTS,
            chosen("gbfTargets", domains.BIOSAFETY_TARGET),
            vocabularies=domains.BIOSAFETY_AREAS,
            own_text=(OTHER,),
        ),
    ] = None
    fundingSourceTypes: Annotated[
        Terms,
        Ask(
            "Sources of funding",
            "Who pays for it. For self-funding, say how.",
            FUNDING,
            vocabularies=domains.FUNDING_TYPES,
            own_text=(domains.SELF_FUNDING, domains.OTHER_MULTILATERAL, OTHER),
        ),
    ] = None
    totalBudget: Annotated[
        Digits,
        Ask("Total budget in US dollars", "Digits only; what is given in kind may be counted in.", FUNDING),
    ] = None
    relevantInformation: Annotated[
        Text,
        Ask("More information", "Anything else that readers should know.", RESULTS, long=True, rich=True),
    ] = None
    notes: Annotated[
        Notes,
        Ask(
            "Private notes",
            "For you and your colleagues; not published. Nothing confidential, please.",
            RESULTS,
        ),
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (
        one_of(
            "startDate", "durationPeriod", phrase=say("Give the start and the end, or how long it lasts.")
        ),
        in_order("startDate", "endDate"),
        one_of(
            "projectProgrammeName",
            "broaderProjects",
            when=_LARGER,
            phrase=say("Give the name of the larger project, or choose its record."),
        ),
        one_yes(
            "isImplementedByAgencies",
            "isExecutededByAgencies",
            "isCollaboratededByPartners",
            phrase=say("Say “yes” to at least one: implementing agencies, executing agencies or partners."),
        ),
    )


ACTIVITY = Form("capacityBuildingInitiative", "activity", "Activity", "Activities", Activity, ("title",))
