"""An activity: the clearing-house's capacity development initiative (its API, section 7.1)."""

from __future__ import annotations

from forms.activity.funding import Funding
from forms.activity.general import General
from forms.activity.partners import Partners
from forms.activity.place_and_time import PlaceAndTime
from forms.activity.project import Project
from forms.activity.results import Results
from forms.activity.targets import Targets
from forms.spec import Form

ACTIVITY = Form(
    "capacityBuildingInitiative",
    "activity",
    "Activity",
    "Activities",
    (General, PlaceAndTime, Project, Partners, Targets, Funding, Results),
    ("title",),
    new="New activity",
)
