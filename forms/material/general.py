"""What a material is, and who made it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains, shared
from forms.conditions import ALWAYS
from forms.kinds import Languages, PartialDate, References, Terms, Text
from forms.rules import one_of
from forms.spec import Ask, FormModel, Rule, Section
from forms.vocabularies import OTHER
from forms.words import say

GENERAL = Section("general", "General")


class General(FormModel):
    """Title, kind, contents, authors and date."""

    languages: Annotated[
        Languages,
        shared.languages(GENERAL),
    ] = None
    title: Annotated[Text, Ask("Title", "The title as printed on the material.", GENERAL, ALWAYS)] = None
    resourceTypes: Annotated[
        Terms,
        Ask(
            "Kinds of material",
            "All that fit.",
            GENERAL,
            ALWAYS,
            vocabularies=domains.RESOURCE_TYPES,
            own_text=(OTHER,),
            leaf_only=True,
            hidden=(domains.ABS_RESOURCE_TYPES,),
        ),
    ] = None
    summary: Annotated[
        Text, Ask("Summary", "What it is about and whom it helps.", GENERAL, ALWAYS, long=True, words=300)
    ] = None
    authors: Annotated[
        Text, Ask("Authors", "The names of the authors, or choose the organization below.", GENERAL)
    ] = None
    organizations: Annotated[
        References,
        Ask(
            "Publishing organizations",
            "The bodies that wrote it.",
            GENERAL,
            refers_to=("organization", "contact"),
        ),
    ] = None
    publicationDate: Annotated[
        PartialDate, Ask("Published in", "Year and month, such as 2018-10.", GENERAL, ALWAYS, month=True)
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (
        one_of(
            "authors",
            "organizations",
            phrase=say("Give the authors, or choose the organization that wrote it."),
        ),
    )
