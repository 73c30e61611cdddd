"""Where a material can be had, and where it comes from."""

from __future__ import annotations

from typing import Annotated

from forms.conditions import ALWAYS
from forms.files import ANY_FILE, IMAGES
from forms.kinds import Links, Text
from forms.spec import Ask, FormModel, Section

ACCESS = Section("access", "Where to get it")


class Access(FormModel):
    """The material itself, its cover, its publisher and the rights in it."""

    resourceLinks: Annotated[
        Links,
        Ask(
            "Links to the material",
            "Attach the file where you can: links break. Else the page where it can be read.",
            ACCESS,
            ALWAYS,
            files=ANY_FILE,
        ),
    ] = None
    covers: Annotated[
        Links,
        Ask(
            "Cover",
            "A picture of its cover; an upright page looks best.",
            ACCESS,
            at_most=3,
            files=IMAGES,
            files_only=True,
        ),
    ] = None
    publisher: Annotated[Text, Ask("Publisher", "Who brought it out.", ACCESS)] = None
    source: Annotated[
        Text, Ask("Taken from", "The journal, book or series in which it appeared, if any.", ACCESS)
    ] = None
    rights: Annotated[
        Text,
        Ask(
            "Rights",
            "Who holds the copyright, and what others may do with it.",
            ACCESS,
        ),
    ] = None
