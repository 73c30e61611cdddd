"""What else is to be said of a material, and what only older records say."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.conditions import chosen, filled
from forms.kinds import Links, Notes, Term, Terms, Text, Whole
from forms.spec import Ask, FormModel, Section
from forms.vocabularies import OTHER

MORE = Section("more", "More")
# No form lets a purpose be chosen any more; records that have one are still asked whom it is for (section 7.2).
_BUILDS_CAPACITY = chosen("purpose", *domains.CAPACITY_PURPOSES)


class More(FormModel):
    """Further words, private notes, and the answers of older forms."""

    relevantInformation: Annotated[Text, shared.more_information(MORE)] = None
    relevantDocuments: Annotated[Links, shared.documents(MORE)] = None
    purpose: Annotated[
        Terms,
        shared.of_older_form(
            Ask("Purpose, in the older form", "", MORE, path="purpose", vocabularies=domains.PURPOSES)
        ),
    ] = None
    targetGroups: Annotated[
        Terms,
        Ask(
            "Target groups",
            "Whom the material is for.",
            MORE,
            _BUILDS_CAPACITY,
            _BUILDS_CAPACITY | filled("targetGroups"),
            vocabularies=domains.TARGET_GROUPS,
            own_text=(OTHER,),
            aspect=Aspect.GROUP,
        ),
    ] = None
    expertiseLevel: Annotated[
        Term,
        Ask(
            "Level of knowledge",
            "How much a reader must know already.",
            MORE,
            when=_BUILDS_CAPACITY | filled("expertiseLevel"),
            vocabularies=domains.EXPERTISE_LEVELS,
        ),
    ] = None
    publicationYear: Annotated[
        Whole, shared.of_older_form(Ask("Year, in the older form", "", MORE, path="publicationYear"))
    ] = None
    fileFormat: Annotated[
        Term,
        shared.of_older_form(
            Ask(
                "File format, in the older form",
                "",
                MORE,
                path="fileFormat",
                vocabularies=domains.FILE_FORMATS,
            )
        ),
    ] = None
    formatDetails: Annotated[
        Text,
        shared.of_older_form(Ask("About the format, in the older form", "", MORE, path="formatDetails")),
    ] = None
    notes: Annotated[
        Notes,
        shared.notes(MORE),
    ] = None
