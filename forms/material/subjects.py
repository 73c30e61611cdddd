"""What a material is about."""

from __future__ import annotations

from typing import Annotated, ClassVar

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import ALWAYS, chosen
from forms.consequences import adds
from forms.kinds import Terms, YesNo
from forms.spec import Ask, Consequence, FormModel, Section
from forms.vocabularies import OTHER

SUBJECTS = Section("subjects", "Subjects and targets")
_ABS = chosen("gbfTargets", domains.ABS_TARGET)
_BIOSAFETY = chosen("gbfTargets", domains.BIOSAFETY_TARGET)


class Subjects(FormModel):
    """Places, targets and subjects; the blocks of both Protocols as in the realm of the Convention (CHM)."""

    countryRegions: Annotated[
        Terms,
        Ask(
            "Countries and regions",
            "The places that it speaks of.",
            SUBJECTS,
            vocabularies=domains.PLACES,
            aspect=Aspect.COUNTRY,
        ),
    ] = None
    gbfTargets: Annotated[
        Terms,
        shared.gbf_targets(SUBJECTS),
    ] = None
    aichiTargets: Annotated[
        Terms,
        shared.aichi_targets(SUBJECTS),
    ] = None
    cbdSubjects: Annotated[
        Terms,
        shared.subjects(SUBJECTS, ALWAYS),
    ] = None
    biosafety_subjects: Annotated[
        Terms,
        Ask(
            "Areas of biosafety",
            "What it is about in biosafety; needed when target 17 is chosen.",
            SUBJECTS,
            ALWAYS,
            _BIOSAFETY,
            path="biosafety.subjects",
            vocabularies=domains.BIOSAFETY_AREAS,
            own_text=(OTHER,),
        ),
    ] = None
    nagoya_subjects: Annotated[
        Terms,
        Ask(
            "Subjects of access and benefit-sharing",
            "What it is about in access and benefit-sharing; needed when target 13 is chosen.",
            SUBJECTS,
            ALWAYS,
            _ABS,
            path="nagoya.subjects",
            vocabularies=domains.ABS_SUBJECTS,
        ),
    ] = None
    nagoya_keyAreas: Annotated[
        Terms,
        shared.of_other_realm(
            Ask(
                "Key areas of access and benefit-sharing",
                "",
                SUBJECTS,
                path="nagoya.keyAreas",
                vocabularies=domains.ABS_KEY_AREAS,
                read_only=True,
            )
        ),
    ] = None
    biosafety_addressModifiedOrganisms: Annotated[
        YesNo,
        shared.of_other_realm(
            Ask("About living modified organisms?", "", SUBJECTS, path="biosafety.addressModifiedOrganisms")
        ),
    ] = None
    biosafety_addressOrganisms: Annotated[
        YesNo,
        shared.of_other_realm(
            Ask("About organisms not modified?", "", SUBJECTS, path="biosafety.addressOrganisms")
        ),
    ] = None
    biosafety_addressGenes: Annotated[
        YesNo,
        shared.of_other_realm(Ask("About genes?", "", SUBJECTS, path="biosafety.addressGenes")),
    ] = None

    consequences: ClassVar[tuple[Consequence, ...]] = (
        adds(domains.ABS_TARGET, "gbfTargets", after="cbdSubjects", chosen_there=domains.ABS_SUBJECT),
        adds(
            domains.BIOSAFETY_TARGET,
            "gbfTargets",
            after="cbdSubjects",
            chosen_there=domains.BIOSAFETY_SUBJECT,
        ),
    )
