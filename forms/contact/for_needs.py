"""A contact of a need: the Bio-Bridge Initiative keeps its own (the clearing-house's API, section 7.4)."""

from __future__ import annotations

from typing import Annotated

from forms import shared
from forms.conditions import ALWAYS
from forms.contact import asks
from forms.contact.asks import PERSON, REACH
from forms.kinds import Languages, Line, Lines, Links, Reference, Text
from forms.spec import FormModel


class HelpContact(FormModel):
    """Always a person, of an organization that has a record of its own."""

    languages: Annotated[
        Languages,
        shared.languages(PERSON),
    ] = None
    prefix: Annotated[Text, asks.prefix()] = None
    firstName: Annotated[Line, asks.first_name()] = None
    middleName: Annotated[Line, asks.middle_name()] = None
    lastName: Annotated[Line, asks.last_name()] = None
    contactOrganization: Annotated[Reference, asks.works_for(ALWAYS)] = None
    department: Annotated[Text, asks.department()] = None
    designation: Annotated[Text, asks.function()] = None
    phones: Annotated[Lines, shared.phones(REACH, ALWAYS)] = None
    faxes: Annotated[Lines, shared.faxes(REACH)] = None
    emails: Annotated[Lines, shared.emails(REACH)] = None
    websites: Annotated[Links, shared.websites(REACH)] = None
