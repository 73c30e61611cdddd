"""What a need is about, and what else is to be said."""

from __future__ import annotations

from typing import Annotated

from forms import shared
from forms.conditions import ALWAYS
from forms.files import ANY_FILE
from forms.kinds import Links, Terms, Text
from forms.spec import Ask, FormModel, Section

FIT = Section("fit", "Subjects and targets")


class Fit(FormModel):
    """Targets, subjects, further words and pages."""

    gbfTargets: Annotated[
        Terms,
        shared.gbf_targets(FIT),
    ] = None
    aichiTargets: Annotated[
        Terms,
        shared.aichi_targets(FIT),
    ] = None
    cbdSubjects: Annotated[
        Terms,
        shared.subjects(FIT, ALWAYS),
    ] = None
    other: Annotated[
        Text, Ask("More information", "Anything else that readers should know.", FIT, long=True)
    ] = None
    websites: Annotated[
        Links, Ask("Web sites and documents", "Pages or files that say more.", FIT, files=ANY_FILE)
    ] = None
