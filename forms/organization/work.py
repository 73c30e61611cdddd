"""What an organization does.

The form of one realm asks some of this and that of another the rest (API, section 7.6); none of it is needed in the
realm of the Convention, and all of it helps whoever looks for a partner.
"""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import NEVER
from forms.files import ANY_FILE
from forms.kinds import Links, References, Terms, Text, Texts
from forms.spec import Ask, FormModel, Section

WORK = Section("work", "What it does")


class Work(FormModel):
    """Profile, fields and places of work, targets, and whom it belongs to."""

    profile: Annotated[
        Text,
        Ask("Profile", "What it does, in a few sentences.", WORK, long=True, rich=True),
    ] = None
    profileLink: Annotated[
        Links, Ask("Page about it", "Where its profile can be read.", WORK, files=ANY_FILE)
    ] = None
    areasOfWork: Annotated[Texts, Ask("Areas of work", "In key words, one entry for each.", WORK)] = None
    operationalRegions: Annotated[
        Terms,
        Ask(
            "Works in",
            "The countries and regions in which it works.",
            WORK,
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    thematicAreas: Annotated[
        Terms,
        shared.subjects(WORK),
    ] = None
    gbfTargets: Annotated[
        Terms,
        shared.gbf_targets(WORK, NEVER),
    ] = None
    linkedOrganizations: Annotated[
        References,
        Ask(
            "Linked organizations",
            "Others to which it belongs, or that belong to it.",
            WORK,
            refers_to=("organization",),
        ),
    ] = None
