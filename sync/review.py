"""The review of a record within the country: its steps, and where these leave it.

A step names those that it followed. So the steps from two computers say the same in whatever order they arrive, and
no clock is asked: what nothing has followed yet holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from forms.kinds import Document


class ReviewStep(StrEnum):
    """What somebody did: asked for a review, returned the record, approved it, or took the step before back.

    OVER is what nobody did: the clearing-house accepted or rejected the record. Each computer learns that by itself,
    so that this step stays where it was made.
    """

    ASKED = "asked"
    RETURNED = "returned"
    APPROVED = "approved"
    TAKEN_BACK = "taken_back"
    OVER = "over"


class Stage(StrEnum):
    """How far the review of a record has come; OUTDATED where it was changed after it had been approved."""

    NONE = ""
    ASKED = "asked"
    RETURNED = "returned"
    APPROVED = "approved"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One step: who, when, with which words (a note to the reviewer, or the reason); ``document`` what was approved.

    ``version`` numbers the record's newest version in the history of the computer that keeps this.
    """

    identifier: str
    follows: tuple[str, ...]
    step: ReviewStep
    at: datetime
    who: str
    words: str = ""
    version: int = 0
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote about the answer at a path; ``settled_at`` is none while it is open."""

    identifier: str
    path: str
    words: str
    at: datetime
    who: str
    settled_at: datetime | None = None
    settled_by: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """All steps of a record's review and all comments on it, in the order in which they came here."""

    steps: tuple[Reviewed, ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def open_comments(self) -> tuple[Comment, ...]:
        """Those that nobody settled yet."""
        return tuple(comment for comment in self.comments if comment.settled_at is None)


# Of two steps that knew nothing of each other, the one that asks more of the author holds.
_FIRST = (Stage.RETURNED, Stage.ASKED, Stage.APPROVED, Stage.NONE)
_LEAVES = {
    ReviewStep.ASKED: Stage.ASKED,
    ReviewStep.RETURNED: Stage.RETURNED,
    ReviewStep.APPROVED: Stage.APPROVED,
}


def heads(steps: Iterable[Reviewed]) -> tuple[Reviewed, ...]:
    """The steps that nothing has followed yet, in the order given."""
    known = tuple(steps)
    followed = {name for step in known for name in step.follows}
    return tuple(step for step in known if step.identifier not in followed)


def holding(steps: Iterable[Reviewed]) -> Reviewed | None:
    """The step that holds now, beneath what was taken back; none where there is none, or the review is over."""
    known = {step.identifier: step for step in steps}
    found = _beneath(heads(known.values()), known)
    return min(found, key=lambda step: _FIRST.index(_LEAVES[step.step]), default=None)


def stage_of(steps: Iterable[Reviewed]) -> Stage:
    """Where the steps leave the record, before it is looked at whether what was approved still stands there."""
    found = holding(steps)
    return Stage.NONE if found is None else _LEAVES[found.step]


def approved(steps: Iterable[Reviewed]) -> Reviewed | None:
    """The last approval that was not taken back; of two that knew nothing of each other, the one kept here last.

    None where there is none, or where it is over: then what was approved is kept no longer.
    """
    known = tuple(steps)
    undone = {name for step in known if step.step is ReviewStep.TAKEN_BACK for name in step.follows}
    found = [
        step
        for step in known
        if step.document is not None and step.step is ReviewStep.APPROVED and step.identifier not in undone
    ]
    return found[-1] if found else None


def closing(steps: Iterable[Reviewed], at: datetime) -> Reviewed | None:
    """The step by which the review is over now; none where none is going on.

    It follows all that nothing has followed yet, and is named after that: it is the same wherever it is made.
    """
    known = tuple(steps)
    if holding(known) is None:
        return None
    ended = tuple(step.identifier for step in heads(known))
    name = hashlib.sha256(" ".join(sorted(ended)).encode(errors="surrogatepass")).hexdigest()
    return Reviewed(f"over-{name}", ended, ReviewStep.OVER, at, "")


def _beneath(tops: Iterable[Reviewed], known: Mapping[str, Reviewed]) -> tuple[Reviewed, ...]:
    """The steps that hold: in the place of one that takes another back, what that one had followed.

    What was going on when a review ended holds no longer, whatever else follows it.
    """
    found: dict[str, Reviewed] = {}
    seen = {name for step in known.values() if step.step is ReviewStep.OVER for name in step.follows}
    waiting = list(tops)
    while waiting:
        step = waiting.pop()
        if step.identifier in seen:
            continue
        seen.add(step.identifier)
        if step.step is ReviewStep.OVER:
            continue
        if step.step is not ReviewStep.TAKEN_BACK:
            found[step.identifier] = step
            continue
        undone = (known[name] for name in step.follows if name in known)
        waiting += [known[name] for one in undone for name in one.follows if name in known]
    return tuple(found.values())
