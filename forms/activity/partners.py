"""Who carries an activity."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms.conditions import ALWAYS, is_yes
from forms.kinds import References, Text, YesNo
from forms.rules import one_of, one_yes
from forms.spec import Ask, FormModel, Rule, Section
from forms.words import say

PARTNERS = Section("partners", "Partners")
_LARGER = is_yes("isProjectProgramme")


class Partners(FormModel):
    """What it belongs to, and the bodies behind it; the misspellings are the clearing-house's own."""

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

    rules: ClassVar[tuple[Rule, ...]] = (
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
