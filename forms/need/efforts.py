"""How a need fits to what a country plans and does already."""

from __future__ import annotations

from typing import Annotated

from forms.conditions import ALWAYS
from forms.kinds import Text
from forms.spec import Ask, FormModel, Section

EFFORTS = Section("efforts", "Priorities and other efforts")


class Efforts(FormModel):
    """National priorities, past and other projects, other money."""

    addressedPriorities: Annotated[
        Text,
        Ask(
            "National priorities",
            "How this answers your national priorities, such as the national strategy and action plan.",
            EFFORTS,
            ALWAYS,
            long=True,
        ),
    ] = None
    addressedPrioritiesOther: Annotated[
        Text,
        Ask(
            "Other national policies",
            "Plans and policies of other fields that it would serve, such as development or climate.",
            EFFORTS,
            long=True,
        ),
    ] = None
    existingInitiatives: Annotated[
        Text,
        Ask(
            "Past and present projects",
            "What was done or is being done about it already, also with money of the Global Environment Facility.",
            EFFORTS,
            long=True,
        ),
    ] = None
    sameRequests: Annotated[
        Text,
        Ask(
            "Asked for elsewhere",
            "Whether the same help was asked of somebody else, and what came of that.",
            EFFORTS,
            long=True,
        ),
    ] = None
    coFinancing: Annotated[
        Text,
        Ask(
            "Other money for it",
            "Who else would pay for a part, and how much: your government, donors, partners.",
            EFFORTS,
            long=True,
        ),
    ] = None
