"""Where an organization is, and how to reach it."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.conditions import ALWAYS
from forms.kinds import Lines, Links, Position, Term, Terms, Text
from forms.spec import Ask, FormModel, Section

ADDRESS = Section("address", "Address")
REACH = Section("reach", "Telephone and web")


class Address(FormModel):
    """The address of its seat, and the ways to write and to speak to it."""

    address: Annotated[Text, shared.address(ADDRESS)] = None
    city: Annotated[Text, Ask("City", "The city of its seat.", ADDRESS, ALWAYS)] = None
    state: Annotated[Text, shared.state(ADDRESS)] = None
    postalCode: Annotated[Text, shared.postal_code(ADDRESS)] = None
    country: Annotated[
        Term,
        shared.country(ADDRESS),
    ] = None
    coordinates: Annotated[
        Position,
        Ask(
            "Point on the map",
            "Latitude and longitude in degrees, as map programs show them: 6.37, 2.43",
            ADDRESS,
        ),
    ] = None
    phones: Annotated[Lines, shared.phones(REACH, ALWAYS)] = None
    faxes: Annotated[Lines, shared.faxes(REACH)] = None
    emails: Annotated[Lines, shared.emails(REACH)] = None
    websites: Annotated[Links, shared.websites(REACH)] = None
    operationalLanguages: Annotated[
        Terms,
        Ask(
            "Languages of work",
            "In which languages one can write or speak to it.",
            REACH,
            vocabularies=domains.ALL_LANGUAGES,
        ),
    ] = None
