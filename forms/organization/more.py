"""What else is to be said of an organization."""

from __future__ import annotations

from typing import Annotated

from forms import shared
from forms.kinds import Links, Notes, Text
from forms.spec import FormModel, Section

MORE = Section("more", "More")


class More(FormModel):
    """Further words and private notes."""

    relevantInformation: Annotated[Text, shared.more_information(MORE)] = None
    relevantDocuments: Annotated[Links, shared.documents(MORE)] = None
    notes: Annotated[
        Notes,
        shared.notes(MORE),
    ] = None
