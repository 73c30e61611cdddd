"""An organization, to which activities, needs and materials refer (the clearing-house's API, section 7.6)."""

from __future__ import annotations

from typing import Annotated

from forms import domains
from forms.conditions import ALWAYS
from forms.kinds import Languages, Lines, Links, Term, Text
from forms.spec import Ask, Aspect, Form, FormModel, Section
from forms.vocabularies import OTHER

GENERAL = Section("general", "General")
ADDRESS = Section("address", "Address")


class Organization(FormModel):
    """One field for each question; their names are the clearing-house's own."""

    languages: Annotated[
        Languages,
        Ask(
            "Languages",
            "The languages in which you enter this record.",
            GENERAL,
            ALWAYS,
            path="header.languages",
        ),
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
    address: Annotated[Text, Ask("Address", "Street and number, or post box.", ADDRESS)] = None
    city: Annotated[Text, Ask("City", "The city of its seat.", ADDRESS, ALWAYS)] = None
    country: Annotated[
        Term,
        Ask(
            "Country",
            "The country of its seat.",
            ADDRESS,
            ALWAYS,
            vocabularies=(domains.COUNTRIES,),
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    phones: Annotated[
        Lines, Ask("Telephone", "One number a line, with the code of the country: +229 …", ADDRESS, ALWAYS)
    ] = None
    emails: Annotated[Lines, Ask("E-mail", "One address a line.", ADDRESS, ALWAYS)] = None
    websites: Annotated[Links, Ask("Web site", "Its pages on the web.", ADDRESS)] = None


ORGANIZATION = Form(
    "organization", "organization", "Organization", "Organizations", (Organization,), ("name",)
)
