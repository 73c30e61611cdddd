"""What an organization is."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.conditions import ALWAYS
from forms.kinds import Languages, References, Term, Text
from forms.spec import Ask, FormModel, Section
from forms.vocabularies import OTHER

GENERAL = Section("general", "General")


class General(FormModel):
    """Names, kind, and who can be asked there."""

    languages: Annotated[
        Languages,
        shared.languages(GENERAL),
    ] = None
    name: Annotated[Text, Ask("Name", "The full name of the organization.", GENERAL, ALWAYS)] = None
    acronym: Annotated[Text, Ask("Short name", "Its letters, such as UNEP.", GENERAL)] = None
    organizationType: Annotated[
        Term,
        Ask(
            "Kind of organization",
            "The one that fits best.",
            GENERAL,
            ALWAYS,
            vocabularies=domains.ORGANIZATION_TYPES,
            own_text=(OTHER,),
        ),
    ] = None
    contacts: Annotated[
        References,
        Ask("Contact persons", "Who can be asked there.", GENERAL, refers_to=("contact",)),
    ] = None
