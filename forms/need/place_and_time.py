"""Where and when the help is wanted."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains
from forms.aspects import Aspect
from forms.conditions import ALWAYS, filled
from forms.kinds import PartialDate, Term, Terms, Text
from forms.rules import in_order
from forms.spec import Ask, FormModel, Rule, Section

PLACE = Section("place", "Place and time")


class PlaceAndTime(FormModel):
    """Countries and regions, level, dates, and other governments that take part."""

    coverage: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "The places that the help is meant for.",
            PLACE,
            ALWAYS,
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    jurisdiction: Annotated[
        Term,
        Ask(
            "Level",
            "National, regional or a part of the country.",
            PLACE,
            vocabularies=domains.JURISDICTIONS,
        ),
    ] = None
    startDate: Annotated[
        PartialDate,
        Ask("Expected start", "The day, the month or only the year.", PLACE, aspect=Aspect.START),
    ] = None
    endDate: Annotated[
        PartialDate,
        Ask("Expected end", "The day, the month or only the year.", PLACE, aspect=Aspect.END),
    ] = None
    otherGovernments: Annotated[
        Terms,
        Ask(
            "Other governments",
            "Countries that would take part as well.",
            PLACE,
            vocabularies=(domains.COUNTRIES,),
        ),
    ] = None
    otherGovernmentsDetails: Annotated[
        Text,
        Ask(
            "What the other governments do",
            "What each of them would do or give.",
            PLACE,
            when=filled("otherGovernments") | filled("otherGovernmentsDetails"),
            long=True,
        ),
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (in_order("startDate", "endDate"),)
