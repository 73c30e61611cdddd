"""What an activity is about."""

from __future__ import annotations

from typing import Annotated

from forms import domains
from forms.conditions import ALWAYS, chosen, filled
from forms.kinds import Terms
from forms.spec import Ask, Aspect, FormModel, Section
from forms.vocabularies import OTHER

SUBJECTS = Section("subjects", "Subjects and targets")


class Targets(FormModel):
    """The targets that it serves, and its subjects."""

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
