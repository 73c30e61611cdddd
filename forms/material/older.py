"""What materials of the class of 2016 said of places and subjects (the clearing-house's API, section 7.2)."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.kinds import Terms
from forms.material.subjects import SUBJECTS
from forms.spec import Ask, FormModel


class Older(FormModel):
    """Shown where a record still has them, and kept to the letter; the forms of today have fields of other names."""

    regions: Annotated[
        Terms,
        shared.of_older_form(
            Ask(
                "Countries and regions, in the older form",
                "",
                SUBJECTS,
                path="regions",
                vocabularies=domains.PLACES,
            )
        ),
    ] = None
    bchSubjects: Annotated[
        Terms,
        shared.of_older_form(
            Ask(
                "Areas of biosafety, in the older form",
                "",
                SUBJECTS,
                path="bchSubjects",
                vocabularies=domains.BIOSAFETY_AREAS,
            )
        ),
    ] = None
    absSubjects: Annotated[
        Terms,
        shared.of_older_form(
            Ask(
                "Subjects of access and benefit-sharing, in the older form",
                "",
                SUBJECTS,
                path="absSubjects",
                vocabularies=domains.ABS_SUBJECTS,
            )
        ),
    ] = None
    absKeyAreas: Annotated[
        Terms,
        shared.of_older_form(
            Ask(
                "Key areas of access and benefit-sharing, in the older form",
                "",
                SUBJECTS,
                path="absKeyAreas",
                vocabularies=domains.ABS_KEY_AREAS,
            )
        ),
    ] = None
