"""What came out of an activity, and what else is to be said."""

from __future__ import annotations

from typing import Annotated

from forms import domains, shared
from forms.aspects import Aspect
from forms.files import ANY_FILE
from forms.kinds import Links, Notes, References, Term, Text
from forms.spec import Ask, FormModel, Section

RESULTS = Section("results", "Results and lessons")
MORE = Section("more", "More")


class Results(FormModel):
    """Results, what was learned, further words and private notes."""

    resultsAchievements: Annotated[
        Text,
        Ask(
            "Main results",
            "What changed because of it, for women and for men: what was made, who was trained, what is used since.",
            RESULTS,
            long=True,
            rich=True,
            words=200,
            aspect=Aspect.RESULT,
        ),
    ] = None
    resultsOutputs: Annotated[
        Links,
        Ask(
            "Products and reports",
            "What came out of the activity.",
            RESULTS,
            files=ANY_FILE,
            aspect=Aspect.RESULT,
        ),
    ] = None
    resultsReference: Annotated[
        References,
        Ask(
            "Materials that came out of it",
            "Records of guides, courses and other materials in the clearing-house.",
            RESULTS,
            refers_to=("resource",),
            aspect=Aspect.RESULT,
        ),
    ] = None
    bestPractices: Annotated[
        Text,
        Ask(
            "Good practices and lessons learned",
            "What worked, what did not, and what you would advise others who do the same.",
            RESULTS,
            long=True,
            rich=True,
            words=500,
            aspect=Aspect.RESULT,
        ),
    ] = None
    relevantInformation: Annotated[
        Text,
        shared.more_information(MORE),
    ] = None
    relevantDocuments: Annotated[Links, shared.documents(MORE)] = None
    duration: Annotated[
        Text, shared.of_older_form(Ask("Duration, in the older form", "", MORE, path="duration"))
    ] = None
    type: Annotated[
        Term,
        shared.of_older_form(
            Ask("Type, in the older form", "", MORE, path="type", vocabularies=domains.INITIATIVE_TYPES)
        ),
    ] = None
    typeInfo: Annotated[
        Text, shared.of_older_form(Ask("About the type, in the older form", "", MORE, path="typeInfo"))
    ] = None
    notes: Annotated[
        Notes,
        shared.notes(MORE),
    ] = None
