"""Who a contact is: a person, or an organization."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.conditions import ALWAYS, equals, filled
from forms.contact import asks
from forms.contact.asks import PERSON, WORK
from forms.kinds import ChoiceOf, Languages, Line, Reference, Term, Text
from forms.spec import Ask, Choice, FormModel
from forms.vocabularies import OTHER

_PERSON = equals("type", "person")
_ORGANIZATION = equals("type", "organization")
_TYPES = (Choice("person", "A person"), Choice("organization", "An organization"))


class Who(FormModel):
    """The names of the person or the organization, and where the person works."""

    languages: Annotated[
        Languages,
        shared.languages(PERSON),
    ] = None
    type: Annotated[
        ChoiceOf, Ask("Person or organization", "Whom to write to.", PERSON, ALWAYS, choices=_TYPES)
    ] = None
    prefix: Annotated[Text, asks.prefix(_PERSON)] = None
    firstName: Annotated[Line, asks.first_name(_PERSON)] = None
    middleName: Annotated[Line, asks.middle_name(_PERSON)] = None
    lastName: Annotated[Line, asks.last_name(_PERSON)] = None
    gender: Annotated[
        Term,
        Ask(
            "Gender",
            "Only if the person wants it to be known.",
            PERSON,
            when=_PERSON | filled("gender"),
            vocabularies=domains.GENDERS,
        ),
    ] = None
    organization: Annotated[
        Text, Ask("Name of the organization", "Its full name.", PERSON, ALWAYS, _ORGANIZATION)
    ] = None
    organizationAcronym: Annotated[
        Text, Ask("Short name", "Its letters, such as UNEP.", PERSON, when=_ORGANIZATION)
    ] = None
    organizationType: Annotated[
        Term,
        Ask(
            "Kind of organization",
            "The one that fits best.",
            PERSON,
            when=_ORGANIZATION,
            vocabularies=domains.ORGANIZATION_TYPES,
            own_text=(OTHER,),
        ),
    ] = None
    contactOrganization: Annotated[Reference, asks.works_for(when=_PERSON)] = None
    department: Annotated[Text, asks.department(_PERSON | filled("department"))] = None
    designation: Annotated[Text, asks.function()] = None
    government: Annotated[
        Term,
        Ask("Government", "If the contact speaks for a government.", WORK, vocabularies=(domains.COUNTRIES,)),
    ] = None
