"""Where a contact is, and how to reach it."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, ClassVar

from forms import shared
from forms.conditions import equals, filled
from forms.consequences import clears
from forms.contact.asks import REACH
from forms.kinds import ChoiceOf, Lines, Links, Notes, Term, Text
from forms.spec import Ask, Choice, Consequence, FormModel, Section

ADDRESS = Section("address", "Address")
MORE = Section("more", "More")
_EMPLOYED = filled("contactOrganization")
_SAME_ADDRESS = _EMPLOYED & equals("addressType", "organization")
_TYPES = (Choice("organization", "That of the organization"), Choice("person", "Another one"))


class Address(FormModel):
    """The address, unless it is that of the organization; the ways to write and to speak to the contact."""

    addressType: Annotated[
        ChoiceOf,
        Ask(
            "Which address?",
            "That of the organization stands in its own record and is not asked again here.",
            ADDRESS,
            when=_EMPLOYED,
            choices=_TYPES,
        ),
    ] = None
    address: Annotated[Text, replace(shared.address(ADDRESS), when=~_SAME_ADDRESS)] = None
    city: Annotated[Text, Ask("City", "The city of the office.", ADDRESS, when=~_SAME_ADDRESS)] = None
    state: Annotated[Text, replace(shared.state(ADDRESS), when=~_SAME_ADDRESS)] = None
    postalCode: Annotated[Text, replace(shared.postal_code(ADDRESS), when=~_SAME_ADDRESS)] = None
    country: Annotated[
        Term,
        replace(shared.country(ADDRESS), when=~_SAME_ADDRESS),
    ] = None
    phones: Annotated[Lines, shared.phones(REACH)] = None
    faxes: Annotated[Lines, shared.faxes(REACH)] = None
    emails: Annotated[Lines, shared.emails(REACH)] = None
    websites: Annotated[Links, shared.websites(REACH)] = None
    relevantInformation: Annotated[Text, shared.more_information(MORE)] = None
    relevantDocuments: Annotated[Links, shared.documents(MORE)] = None
    notes: Annotated[Notes, shared.notes(MORE)] = None

    consequences: ClassVar[tuple[Consequence, ...]] = (
        clears(
            "address",
            "city",
            "state",
            "postalCode",
            "country",
            after=("addressType", "contactOrganization"),
            when=_SAME_ADDRESS,
        ),
    )
