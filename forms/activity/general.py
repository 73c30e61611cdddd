"""What an activity is."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS
from forms.kinds import Languages, References, Terms, Text
from forms.spec import Ask, FormModel, Section
from forms.vocabularies import OTHER

GENERAL = Section("general", "General")


class General(FormModel):
    """What it is called, what is done, and for whom."""

    languages: Annotated[
        Languages,
        shared.languages(GENERAL),
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
    categories: Annotated[
        Terms,
        Ask(
            "Kinds of activity",
            "All that fit: a course, a workshop, an exchange …",
            GENERAL,
            ALWAYS,
            vocabularies=domains.CATEGORIES,
            own_text=(OTHER,),
            aspect=Aspect.KIND,
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
