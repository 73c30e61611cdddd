"""Contacts: the clearing-house's own (section 7.6), and those of the Bio-Bridge Initiative (section 7.4)."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.conditions import ALWAYS, equals
from forms.kinds import ChoiceOf, Languages, Line, Lines, Reference, Term, Text
from forms.spec import Ask, Choice, Form, FormModel, Section

PERSON = Section("person", "Who")
ADDRESS = Section("address", "Address")

_PERSON = equals("type", "person")
_ORGANIZATION = equals("type", "organization")
_TYPES = (Choice("person", "A person"), Choice("organization", "An organization"))


class Contact(FormModel):
    """A contact of an activity or a material, published at once without review."""

    languages: Annotated[
        Languages,
        shared.languages(PERSON),
    ] = None
    type: Annotated[
        ChoiceOf, Ask("Person or organization", "Whom to write to.", PERSON, ALWAYS, choices=_TYPES)
    ] = None
    firstName: Annotated[Line, Ask("First name", "As the person writes it.", PERSON, ALWAYS, _PERSON)] = None
    lastName: Annotated[Line, Ask("Last name", "As the person writes it.", PERSON, ALWAYS, _PERSON)] = None
    organization: Annotated[
        Text, Ask("Name of the organization", "Its full name.", PERSON, ALWAYS, _ORGANIZATION)
    ] = None
    contactOrganization: Annotated[
        Reference,
        Ask(
            "Works for", "The organization of the person.", PERSON, when=_PERSON, refers_to=("organization",)
        ),
    ] = None
    designation: Annotated[Text, Ask("Function", "Such as: national focal point.", PERSON)] = None
    government: Annotated[
        Term,
        Ask(
            "Government", "If the contact speaks for a government.", PERSON, vocabularies=(domains.COUNTRIES,)
        ),
    ] = None
    address: Annotated[Text, shared.address(ADDRESS)] = None
    city: Annotated[Text, Ask("City", "The city of the office.", ADDRESS)] = None
    country: Annotated[
        Term,
        shared.country(ADDRESS),
    ] = None
    phones: Annotated[Lines, shared.phones(ADDRESS)] = None
    emails: Annotated[Lines, shared.emails(ADDRESS)] = None


class HelpContact(FormModel):
    """A contact of a need: the Bio-Bridge Initiative keeps its own."""

    languages: Annotated[
        Languages,
        shared.languages(PERSON),
    ] = None
    firstName: Annotated[Line, Ask("First name", "As the person writes it.", PERSON, ALWAYS)] = None
    lastName: Annotated[Line, Ask("Last name", "As the person writes it.", PERSON, ALWAYS)] = None
    contactOrganization: Annotated[
        Reference,
        Ask("Works for", "The organization of the person.", PERSON, ALWAYS, refers_to=("organization",)),
    ] = None
    designation: Annotated[Text, Ask("Function", "Such as: national focal point.", PERSON)] = None
    phones: Annotated[Lines, shared.phones(ADDRESS, ALWAYS)] = None
    emails: Annotated[Lines, shared.emails(ADDRESS)] = None


CONTACT = Form(
    "contact", "contact", "Contact", "Contacts", (Contact,), ("firstName", "lastName", "organization")
)
HELP_CONTACT = Form(
    "bbiContact",
    "help-contact",
    "Contact for needs",
    "Contacts for needs",
    (HelpContact,),
    ("firstName", "lastName"),
)
