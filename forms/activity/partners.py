"""Who carries an activity."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms.aspects import Aspect
from forms.conditions import is_yes
from forms.consequences import clears
from forms.kinds import References, YesNo
from forms.rules import one_yes
from forms.spec import Ask, Consequence, FormModel, Rule, Section
from forms.words import say

PARTNERS = Section("partners", "Partners")
_IMPLEMENTED = is_yes("isImplementedByAgencies")
_EXECUTED = is_yes("isExecutededByAgencies")
_SUPPORTED = is_yes("isCollaboratededByPartners")


class Partners(FormModel):
    """The bodies behind it; the misspellings are the clearing-house's own."""

    isImplementedByAgencies: Annotated[
        YesNo, Ask("Has implementing agencies?", "Bodies that answer to the donor.", PARTNERS)
    ] = None
    implementingAgencies: Annotated[
        References,
        Ask(
            "Implementing agencies",
            "The bodies that answer to the donor.",
            PARTNERS,
            when=_IMPLEMENTED,
            refers_to=("organization",),
            aspect=Aspect.LEADING,
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
            when=_EXECUTED,
            refers_to=("organization",),
            aspect=Aspect.LEADING,
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
            when=_SUPPORTED,
            refers_to=("organization",),
            aspect=Aspect.PARTNER,
        ),
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (
        one_yes(
            "isImplementedByAgencies",
            "isExecutededByAgencies",
            "isCollaboratededByPartners",
            phrase=say("Say “yes” to at least one: implementing agencies, executing agencies or partners."),
        ),
    )
    consequences: ClassVar[tuple[Consequence, ...]] = (
        clears("implementingAgencies", after=("isImplementedByAgencies",), when=~_IMPLEMENTED),
        clears("executingAgencies", after=("isExecutededByAgencies",), when=~_EXECUTED),
        clears("collaboratingPartners", after=("isCollaboratededByPartners",), when=~_SUPPORTED),
    )
