"""What a question can say about a record in lists and summaries; apart, so that a window can open without the forms."""

from __future__ import annotations

from enum import Enum


class Aspect(Enum):
    """What a question says about a record, whatever its name in each form."""

    TARGET = "target"
    COUNTRY = "country"
    GROUP = "group"
    SUBJECT = "subject"
    HELP = "assistance"
