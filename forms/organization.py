"""An organization, to which activities, needs and materials refer (the clearing-house's API, section 7.6)."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.conditions import ALWAYS
from forms.kinds import Languages, Lines, Links, Term, Text
from forms.spec import Ask, Form, FormModel, Section
from forms.vocabularies import OTHER

GENERAL = Section("general", "General")
ADDRESS = Section("address", "Address")


class Organization(FormModel):
    """One field for each question; their names are the clearing-house's own."""

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
    address: Annotated[Text, shared.address(ADDRESS)] = None
    city: Annotated[Text, Ask("City", "The city of its seat.", ADDRESS, ALWAYS)] = None
    country: Annotated[
        Term,
        shared.country(ADDRESS),
    ] = None
    phones: Annotated[Lines, shared.phones(ADDRESS, ALWAYS)] = None
    emails: Annotated[Lines, shared.emails(ADDRESS)] = None
    websites: Annotated[Links, Ask("Web site", "Its pages on the web.", ADDRESS)] = None


ORGANIZATION = Form(
    "organization", "organization", "Organization", "Organizations", (Organization,), ("name",)
)
