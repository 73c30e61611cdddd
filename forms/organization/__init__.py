"""An organization, to which activities, needs and materials refer (the clearing-house's API, section 7.6)."""

from __future__ import annotations

from forms.organization.address import Address
from forms.organization.general import General
from forms.organization.more import More
from forms.organization.work import Work
from forms.spec import Form

ORGANIZATION = Form(
    "organization",
    "organization",
    "Organization",
    "Organizations",
    (General, Address, Work, More),
    ("name",),
    new="New organization",
)
