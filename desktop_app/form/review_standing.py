"""What the form says at its top about the review in the country: who asked, returned or approved, when, and why."""

from __future__ import annotations

from desktop_app.form.standing import Said
from desktop_app.review.saying import step_words
from desktop_app.words import say_when, tr
from forms.words import Phrase, say
from sync.records import Clock, Record, State
from sync.review import Review, Reviewed, Stage, approved, holding
from sync.rights import Role

_ASKED = say("What you change now is reviewed too.")
_READY = say("It is ready to send as it stands. A change needs a new approval.")
_CHANGED = say("This record was changed since: the approval was of the version before.")


def say_review(record: Record, review: Review, role: Role, person: str, clock: Clock) -> Said | None:
    """What to say to a person in this role at the top; none where the review is not what matters now."""
    step = holding(review.steps)
    if record.state is State.TO_REVIEW:
        own = tr("Take the request back") if step is not None and step.who == person else ""
        button = tr("Review it") if role is Role.FOCAL_POINT else own
        return Said(_told(step, clock, tr(_ASKED)), "review", button)
    if record.state is State.RETURNED and step is not None:
        return Said(_told(step, clock, ""), "returned", lines=((step.words, ""),) if step.words else ())
    if record.state is State.READY:
        return Said(_told(step, clock, tr(_READY)), "ready")
    if record.state is State.DRAFT and record.stage is Stage.OUTDATED:
        return Said(_told(approved(review.steps), clock, tr(_CHANGED)), "warning")
    return None


def _told(step: Reviewed | None, clock: Clock, more: str) -> str:
    """Who did what when, and what follows from it."""
    if step is None:
        return more
    when = Phrase(say_when(step.at, clock))
    first = tr("{event} ({when}).", event=step_words(step), when=when)
    return f"{first} {more}".strip()
