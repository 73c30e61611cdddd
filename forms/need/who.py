"""Who has a need, and who gains when it is met."""

from __future__ import annotations

from typing import Annotated

from forms import domains
from forms.aspects import Aspect
from forms.conditions import ALWAYS
from forms.kinds import Reference, Term, Terms
from forms.spec import Ask, Fill, FormModel, Section
from forms.vocabularies import OTHER

WHO = Section("who", "Who asks")


class Who(FormModel):
    """The body that asks, its contact, its government, and those who benefit."""

    organization: Annotated[
        Reference,
        Ask(
            "Organization that asks",
            "The body that makes the request.",
            WHO,
            ALWAYS,
            refers_to=("organization",),
            fills=(Fill("country", "country"),),
            aspect=Aspect.LEADING,
        ),
    ] = None
    contact: Annotated[
        Reference,
        Ask(
            "Contact person",
            "Who answers questions about the need.",
            WHO,
            ALWAYS,
            refers_to=("bbiContact",),
            fills=(Fill("contactOrganization", "organization"),),
        ),
    ] = None
    country: Annotated[
        Term,
        Ask(
            "Government",
            "The government that the need belongs to.",
            WHO,
            ALWAYS,
            vocabularies=(domains.COUNTRIES,),
        ),
    ] = None
    beneficiaryTypes: Annotated[
        Terms,
        Ask(
            "Who benefits",
            "The kinds of organizations that gain from it.",
            WHO,
            vocabularies=domains.ORGANIZATION_TYPES,
            own_text=(OTHER,),
            aspect=Aspect.GROUP,
        ),
    ] = None
