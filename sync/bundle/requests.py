"""Publication that a bundle asks for: only of what the focal point approved; else it is a request for a review.

So nothing passes the focal point by way of a bundle, not by her own hand either (decision XIII/23, paragraphs 10-13).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from forms.documents import to_send
from forms.registry import FORMS, form_for
from sync.bundle.model import Change
from sync.normal import same
from sync.records import Intent
from sync.review import Reviewed, ReviewStep, Stage, approved, heads, stage_of

_TYPES = frozenset(form.record_type for form in FORMS)


def as_request(change: Change) -> Change:
    """The change as it is taken in: a draft that is to be reviewed, where publication of what is not approved is asked.

    It is worked out from the change alone, so that everybody, and a second time, finds the same.
    """
    if change.intent is not Intent.PUBLISH or is_approved(change, change.review.steps):
        return change
    steps = change.review.steps
    if stage_of(steps) not in (Stage.ASKED, Stage.RETURNED):
        steps = (*steps, _asked(change))
    return replace(change, intent=Intent.DRAFT, review=replace(change.review, steps=steps))


def is_lowered(change: Change) -> bool:
    """Whether the change asked for publication before ``as_request`` made a request for a review of it."""
    return any(step.identifier == _name(change) for step in change.review.steps)


def is_approved(change: Change, steps: Sequence[Reviewed]) -> bool:
    """Whether the last word in these steps is an approval of what the change brings."""
    last = approved(steps)
    if change.record_type not in _TYPES or stage_of(steps) is not Stage.APPROVED or last is None:
        return False
    form = form_for(change.record_type)
    return same(to_send(form, last.document or {}), to_send(form, change.document))


def _asked(change: Change) -> Reviewed:
    """Its author asks for a review; the step has its name from the change, so that it is kept once."""
    follows = tuple(step.identifier for step in heads(change.review.steps))
    return Reviewed(_name(change), follows, ReviewStep.ASKED, _time_of(change), change.who)


def _name(change: Change) -> str:
    return f"{change.identifier}-ASKED"


def _time_of(change: Change) -> datetime:
    """When it was changed, as its sender tells; for people only. What is no time is the oldest one."""
    try:
        return datetime.fromisoformat(change.at).astimezone(UTC)
    except (ValueError, OverflowError):
        return datetime(1970, 1, 1, tzinfo=UTC)
