"""The project that an activity is, and the larger one that it may belong to."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains
from forms.conditions import ALWAYS, is_yes
from forms.consequences import clears
from forms.kinds import Links, References, Term, Text, YesNo
from forms.rules import one_of
from forms.spec import Ask, Consequence, FormModel, Rule, Section
from forms.words import say

PROJECT = Section("project", "Project")
_LARGER = is_yes("isProjectProgramme")


class Project(FormModel):
    """Its number, its kind, its pages, and what it is a part of."""

    activityScope: Annotated[
        Term,
        Ask(
            "Type of initiative",
            "What it is as a whole, such as one event, a project or a programme.",
            PROJECT,
            vocabularies=domains.INITIATIVE_TYPES,
        ),
    ] = None
    projectNumber: Annotated[
        Text,
        Ask("Project number", "The number or code under which your office or the donor files it.", PROJECT),
    ] = None
    projectDocument: Annotated[
        Links, Ask("Web site", "Where the activity is described on the web.", PROJECT)
    ] = None
    isProjectProgramme: Annotated[
        YesNo,
        Ask(
            "Part of a larger project or programme?",
            "Whether it belongs to something larger.",
            PROJECT,
            ALWAYS,
        ),
    ] = None
    projectProgrammeName: Annotated[
        Text,
        Ask("Name of the larger project", "Its name, or choose its record below.", PROJECT, when=_LARGER),
    ] = None
    broaderProjects: Annotated[
        References,
        Ask(
            "Record of the larger project",
            "If it is an activity in the clearing-house too.",
            PROJECT,
            when=_LARGER,
            refers_to=("capacityBuildingInitiative",),
        ),
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (
        one_of(
            "projectProgrammeName",
            "broaderProjects",
            when=_LARGER,
            phrase=say("Give the name of the larger project, or choose its record."),
        ),
    )
    consequences: ClassVar[tuple[Consequence, ...]] = (
        clears("broaderProjects", after=("isProjectProgramme",), when=~_LARGER),
    )
