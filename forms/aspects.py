"""What a question can say about a record in lists and summaries; apart, so that a window can open without the forms."""

from __future__ import annotations

from enum import Enum


class Aspect(Enum):
    """What a question says about a record, whatever its name in each form.

    RESULT stands at every question that says what came of it, START and END at its dates, BUDGET at what it costs.
    """

    TARGET = "target"
    COUNTRY = "country"
    GROUP = "group"
    SUBJECT = "subject"
    KIND = "kind"
    HELP = "assistance"
    FUNDING = "funding"
    BUDGET = "budget"
    LEADING = "leading"
    PARTNER = "partner"
    DONOR = "donor"
    RESULT = "result"
    START = "start"
    END = "end"


OF_TERMS = (
    Aspect.TARGET,
    Aspect.COUNTRY,
    Aspect.GROUP,
    Aspect.SUBJECT,
    Aspect.KIND,
    Aspect.HELP,
    Aspect.FUNDING,
)
"""Those that say it with terms of a vocabulary."""
OF_ORGANIZATIONS = (Aspect.LEADING, Aspect.PARTNER, Aspect.DONOR)
"""Those that say it with records of organizations."""
