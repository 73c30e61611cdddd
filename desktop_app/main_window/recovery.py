"""The offer at the start, where the program ended in the middle of writing: go on, or put back what stood before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop_app.deeds.deeds import Deeds
from desktop_app.desk import Desk
from desktop_app.operations.recovering import Recovered, forget_writing, recovered
from desktop_app.shortening import shortened
from desktop_app.widgets.notice import Notice
from desktop_app.words import say_exactly, tr

LONGEST = 80
"""Characters of a title that are said; some have a paragraph."""


def offer_recovered(desk: Desk, notice: Notice, deeds: Deeds, open_record: Callable[[str], None]) -> None:
    """Say what was kept, if anything was being written; nothing where the program ended in order."""
    found = recovered(desk)
    if found is None:
        forget_writing(desk)
        return
    notice.say(
        tr(
            "Focal Desk ended without warning last time. What you were writing in “{title}” is kept, up to {when}.",
            title=shortened(found.title, LONGEST) or tr("Without a title"),
            when=say_exactly(found.until),
        ),
        role="warning",
        action=tr("Open it"),
        do=partial(_open, desk, open_record, found),
        second=tr("Put back what stood before") if found.before is not None else "",
        other=partial(_put_back, desk, deeds, found),
    )


def _open(desk: Desk, open_record: Callable[[str], None], found: Recovered) -> None:
    forget_writing(desk)
    open_record(found.identifier)


def _put_back(desk: Desk, deeds: Deeds, found: Recovered) -> None:
    """An ordinary edit, which can be undone; what was typed stays in the history."""
    forget_writing(desk)
    if found.before is not None:
        deeds.put_back(found.identifier, found.before, found.kept)
