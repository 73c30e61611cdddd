"""What an activity costs, and what else is to be said."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.files import ANY_FILE
from forms.kinds import Digits, Links, Notes, Terms, Text
from forms.spec import Ask, FormModel, Section
from forms.vocabularies import OTHER

FUNDING = Section("funding", "Funding")
RESULTS = Section("results", "More")


class Funding(FormModel):
    """Money, further words and private notes."""

    fundingSourceTypes: Annotated[
        Terms,
        Ask(
            "Sources of funding",
            "Who pays for it. For self-funding, say how.",
            FUNDING,
            vocabularies=domains.FUNDING_TYPES,
            own_text=(domains.SELF_FUNDING, domains.OTHER_MULTILATERAL, OTHER),
        ),
    ] = None
    totalBudget: Annotated[
        Digits,
        Ask("Total budget in US dollars", "Digits only; what is given in kind may be counted in.", FUNDING),
    ] = None
    resultsOutputs: Annotated[
        Links,
        Ask("Products and reports", "What came out of the activity.", RESULTS, files=ANY_FILE),
    ] = None
    relevantInformation: Annotated[
        Text,
        shared.more_information(RESULTS),
    ] = None
    relevantDocuments: Annotated[Links, shared.documents(RESULTS)] = None
    notes: Annotated[
        Notes,
        shared.notes(RESULTS),
    ] = None
