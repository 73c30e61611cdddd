"""Contacts: the clearing-house's own (section 7.6), and those of the Bio-Bridge Initiative (section 7.4)."""

from __future__ import annotations

from forms.contact.address import Address
from forms.contact.for_needs import HelpContact
from forms.contact.who import Who
from forms.spec import Form

CONTACT = Form(
    "contact",
    "contact",
    "Contact",
    "Contacts",
    (Who, Address),
    ("firstName", "lastName", "organization"),
    new="New contact",
)
HELP_CONTACT = Form(
    "bbiContact",
    "help-contact",
    "Contact for help",
    "Contacts for help",
    (HelpContact,),
    ("firstName", "lastName"),
    new="New contact for help",
)
