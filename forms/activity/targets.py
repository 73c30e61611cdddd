"""What an activity is about."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.conditions import chosen
from forms.kinds import Terms
from forms.spec import Ask, FormModel, Section
from forms.vocabularies import OTHER

SUBJECTS = Section("subjects", "Subjects and targets")


class Targets(FormModel):
    """The targets that it serves, and its subjects."""

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
        shared.subjects(SUBJECTS),
    ] = None
    absKeyAreas: Annotated[
        Terms,
        Ask(
            "Key areas of access and benefit-sharing",
            "What it is about in access and benefit-sharing; needed when target 13 is chosen.",
            SUBJECTS,
            chosen("gbfTargets", domains.ABS_TARGET),
            vocabularies=domains.ABS_KEY_AREAS,
        ),
    ] = None
    cpbThematicAreas: Annotated[
        Terms,
        Ask(
            "Areas of biosafety",
            "What it is about in biosafety; needed when target 17 is chosen.",
            SUBJECTS,
            chosen("gbfTargets", domains.BIOSAFETY_TARGET),
            vocabularies=domains.BIOSAFETY_AREAS,
            own_text=(OTHER,),
        ),
    ] = None
