"""What is needed."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS, filled
from forms.kinds import Details, Languages, Terms, Text
from forms.spec import Ask, FormModel, Section
from forms.vocabularies import OTHER

NEED_SECTION = Section("need", "The need")


class Asked(FormModel):
    """The problem, the help that is wanted, and what is to come of it."""

    languages: Annotated[
        Languages,
        shared.languages(NEED_SECTION, "meta.languages"),
    ] = None
    title: Annotated[Text, Ask("Title", "The need in one line.", NEED_SECTION, ALWAYS)] = None
    problem: Annotated[
        Text,
        Ask(
            "The problem",
            "What is in the way: the technical and scientific barriers, needs and gaps.",
            NEED_SECTION,
            ALWAYS,
            long=True,
        ),
    ] = None
    assistanceTypes: Annotated[
        Terms,
        Ask(
            "Help wanted",
            "Up to three kinds of help.",
            NEED_SECTION,
            ALWAYS,
            vocabularies=domains.ASSISTANCE_TYPES,
            own_text=(OTHER,),
            hidden=(domains.ASSISTANCE_HIDDEN_IN_NEEDS,),
            at_most=3,
            aspect=Aspect.HELP,
        ),
    ] = None
    typesDetails: Annotated[
        Details,
        Ask(
            "What each kind of help is for",
            "For each kind of help that you chose: what it would make possible.",
            NEED_SECTION,
            when=filled("assistanceTypes"),
            vocabularies=domains.ASSISTANCE_TYPES,
            own_text=(OTHER,),
            of="assistanceTypes",
            long=True,
        ),
    ] = None
    objectives: Annotated[
        Text,
        Ask("Objectives", "What is to be reached with the help.", NEED_SECTION, long=True),
    ] = None
    potentialOOI: Annotated[
        Text,
        Ask(
            "Expected results",
            "What would come out of it, what would change, and by what one could tell.",
            NEED_SECTION,
            long=True,
        ),
    ] = None
