"""A need: a request for assistance of the Bio-Bridge Initiative (the clearing-house's API, section 7.5)."""

from __future__ import annotations

from forms.need.asked import Asked
from forms.need.efforts import Efforts
from forms.need.fit import Fit
from forms.need.place_and_time import PlaceAndTime
from forms.need.who import Who
from forms.spec import Form

# The server's own notes on a need (facts, section 7.5).
_SERVERS_OWN = ("meta.createdBy", "meta.createdOn", "meta.modifiedBy", "meta.modifiedOn")
NEED = Form(
    "bbiRequest",
    "need",
    "Need",
    "Needs",
    (Asked, Efforts, Who, PlaceAndTime, Fit),
    ("title",),
    wire="requests",
    servers_own=_SERVERS_OWN,
    new="New need",
)
