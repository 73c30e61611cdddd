"""A record to be reviewed as it was read for one look at it: its answers, what is missing, its review."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.desk import Desk
from desktop_app.operations import reviewing
from desktop_app.operations.drafts import check, existing
from desktop_app.reading.answers import Chapter, chapters_of
from desktop_app.review.missing import Missing, missing_of, with_missing
from desktop_app.words import tr
from forms.documents import title_of
from forms.kinds import Document
from forms.registry import form_for
from sync.records import State
from sync.review import Review, approved


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read for one look: the document that is decided on stands in it, and whose it is."""

    identifier: str
    title: str
    kind: str
    document: Document
    review: Review
    chapters: tuple[Chapter, ...]
    legend: str
    missing: tuple[Missing, ...]
    problems: int
    waits: bool


def look_at(desk: Desk, identifier: str) -> Seen:
    """Read all that the page shows of a record, beside the window; Trouble where it is not here."""
    record = existing(desk, identifier)
    form = form_for(record.record_type)
    review = desk.store.reviews.of(identifier)
    before = reviewing.agreed(review, record)
    problems = check(desk, record)
    missing = missing_of(form, problems)
    return Seen(
        identifier,
        title_of(form, record.mine, desk.language) or tr("Without a title"),
        tr(form.name),
        record.mine,
        review,
        with_missing(form, chapters_of(desk, form, record.mine, before), missing),
        "" if before is None else _legend(approved(review.steps) is not None),
        missing,
        len(problems),
        record.state is State.TO_REVIEW,
    )


def _legend(was_approved: bool) -> str:
    if was_approved:
        return tr(
            "Compared with what was approved last: what is new is underlined, what is taken away is struck through."
        )
    return tr(
        "Compared with what the clearing-house has: what is new is underlined, what is taken away is struck through."
    )
