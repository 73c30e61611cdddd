"""What an activity costs, and who pays."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.kinds import Digits, References, Terms, Text
from forms.spec import Ask, FormModel, Section
from forms.vocabularies import OTHER

FUNDING = Section("funding", "Funding")


class Funding(FormModel):
    """Where the money comes from, and how much it is."""

    fundingSourceTypes: Annotated[
        Terms,
        Ask(
            "Sources of funding",
            "Who pays for it. For self-funding, say how.",
            FUNDING,
            vocabularies=domains.FUNDING_TYPES,
            own_text=(domains.SELF_FUNDING, domains.OTHER_MULTILATERAL, OTHER),
            last_may_say=domains.SELF_FUNDING,
            aspect=Aspect.FUNDING,
        ),
    ] = None
    selfFundingInfo: Annotated[
        Text,
        shared.of_older_form(Ask("Self-funding, in the older form", "", FUNDING, path="selfFundingInfo")),
    ] = None
    coreFundingSources: Annotated[
        References,
        Ask(
            "Main donors",
            "The organizations that pay for most of it.",
            FUNDING,
            refers_to=("organization",),
            aspect=Aspect.DONOR,
        ),
    ] = None
    coFinancingSources: Annotated[
        References,
        Ask(
            "Co-funding organizations",
            "Those that pay for a part of it.",
            FUNDING,
            refers_to=("organization",),
            aspect=Aspect.DONOR,
        ),
    ] = None
    totalBudget: Annotated[
        Digits,
        Ask(
            "Total budget in US dollars",
            "Digits only; what is given in kind may be counted in.",
            FUNDING,
            aspect=Aspect.BUDGET,
        ),
    ] = None
