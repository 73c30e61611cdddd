"""Where and when an activity takes place."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains
from forms.aspects import Aspect
from forms.conditions import ALWAYS, chosen, filled
from forms.consequences import clears, keeps_only
from forms.kinds import ChoiceOf, PartialDate, Term, Terms, Whole
from forms.rules import in_order, one_of
from forms.spec import Ask, Choice, Consequence, Fewer, FormModel, Rule, Section
from forms.vocabularies import OTHER, is_country
from forms.words import say

PLACE = Section("place", "Place and time")
_GLOBAL = chosen("geographicScope", *domains.GLOBAL_SCOPES, domains.REGIONAL_SCOPE)
_DURATION = ~filled("status") | chosen("status", domains.PROPOSED, domains.APPROVED)
_LASTS = filled("durationPeriod") | filled("durationText")
_IS_DATED = filled("startDate") | filled("endDate")
# Its newer forms write the units in capitals, those of 2024 did not (facts, section 9).
_UNITS = (
    Choice("Days", "days", ("days",)),
    Choice("Months", "months", ("months",)),
    Choice("Years", "years", ("years",)),
)


class PlaceAndTime(FormModel):
    """How far it reaches, how far it has come, and when."""

    geographicScope: Annotated[
        Term,
        Ask(
            "Geographic scope",
            "How far the activity reaches. For a part of a country or a community, write its name.",
            PLACE,
            ALWAYS,
            vocabularies=domains.SCOPES,
            own_text=(domains.SUB_NATIONAL, domains.COMMUNITY),
        ),
    ] = None
    countryRegions: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "Where the activity takes place, or whom it serves. Regions only where it is global or regional.",
            PLACE,
            ALWAYS,
            filled("geographicScope"),
            vocabularies=domains.PLACES,
            fewer=(Fewer(filled("geographicScope") & ~_GLOBAL, (domains.COUNTRIES,)),),
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    status: Annotated[
        Term,
        Ask(
            "Stage",
            "How far the activity has come.",
            PLACE,
            ALWAYS,
            vocabularies=domains.STAGES,
            own_text=(OTHER,),
        ),
    ] = None
    startDate: Annotated[
        PartialDate,
        Ask(
            "Start",
            "The first day, or the month or year if no more is known. A date takes the place of a duration.",
            PLACE,
            aspect=Aspect.START,
        ),
    ] = None
    endDate: Annotated[
        PartialDate, Ask("End", "The last day.", PLACE, filled("startDate"), aspect=Aspect.END)
    ] = None
    durationPeriod: Annotated[
        Whole,
        Ask(
            "Duration",
            "How long it lasts, if the dates are not known yet. It takes the place of dates.",
            PLACE,
            filled("durationText"),
            _DURATION,
        ),
    ] = None
    durationText: Annotated[
        ChoiceOf,
        Ask(
            "Unit of duration",
            "Days, months or years.",
            PLACE,
            filled("durationPeriod"),
            _DURATION,
            choices=_UNITS,
        ),
    ] = None

    rules: ClassVar[tuple[Rule, ...]] = (
        one_of(
            "startDate", "durationPeriod", phrase=say("Give the start and the end, or how long it lasts.")
        ),
        in_order("startDate", "endDate"),
    )
    consequences: ClassVar[tuple[Consequence, ...]] = (
        clears("startDate", "endDate", after=("durationPeriod", "durationText"), when=_LASTS),
        clears("durationPeriod", "durationText", after=("startDate", "endDate"), when=_IS_DATED),
        clears("durationPeriod", "durationText", after=("status",), when=~_DURATION),
        keeps_only("countryRegions", is_country, after="geographicScope", when=~_GLOBAL),
    )
