"""The review of a record as JSON and back; in a bundle of a program that knew nothing of it, there is none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sync import strict_json
from sync.review import Comment, Review, Reviewed, ReviewStep, approved
from sync.store.times import to_text
from sync.strict_json import Malformed

_MOST_LETTERS = 20_000


def review_to_json(review: Review) -> dict[str, Any]:
    """The review as an object; of what was approved only the newest travels along.

    That a review is over each computer learns from the clearing-house: what followed that follows what went before.
    """
    last = approved(review.steps)
    ended = {step.identifier: step.follows for step in review.steps if step.step is ReviewStep.OVER}
    return {
        "steps": [
            _step_to_json(step, ended, whole=step is last)
            for step in review.steps
            if step.identifier not in ended
        ],
        "comments": [_comment_to_json(comment) for comment in review.comments],
    }


def review_from(data: Mapping[str, Any]) -> Review:
    """The review that stands under ``review`` in an object of a bundle, if any does; Malformed where it cannot be.

    Steps of a kind that is not known here are left out: a newer program may have more of them.
    """
    told = strict_json.optional(data, "review")
    if told is None:
        return Review()
    return Review(
        tuple(_step_from(step) for step in strict_json.objects(told, "steps") if _is_known(step)),
        tuple(map(_comment_from, strict_json.objects(told, "comments"))),
    )


def _step_to_json(step: Reviewed, ended: Mapping[str, tuple[str, ...]], *, whole: bool) -> dict[str, Any]:
    also = (name for over in step.follows for name in ended.get(over, ()))
    return {
        "identifier": step.identifier,
        "follows": list(dict.fromkeys((*step.follows, *also))),
        "step": step.step.value,
        "at": to_text(step.at),
        "who": step.who,
        "words": step.words[:_MOST_LETTERS],
        "document": step.document if whole else None,
    }


def _is_known(data: Mapping[str, Any]) -> bool:
    return strict_json.text(data, "step") in set(ReviewStep)


def _step_from(data: Mapping[str, Any]) -> Reviewed:
    return Reviewed(
        _name(data, "identifier"),
        tuple(name for name in strict_json.texts(data, "follows") if name and " " not in name),
        ReviewStep(strict_json.text(data, "step")),
        _at(data, "at"),
        strict_json.text(data, "who"),
        strict_json.text(data, "words", _MOST_LETTERS),
        document=strict_json.optional(data, "document"),
    )


def _comment_to_json(comment: Comment) -> dict[str, Any]:
    return {
        "identifier": comment.identifier,
        "path": comment.path,
        "words": comment.words[:_MOST_LETTERS],
        "at": to_text(comment.at),
        "who": comment.who,
        "settled_at": to_text(comment.settled_at) if comment.settled_at else "",
        "settled_by": comment.settled_by,
    }


def _comment_from(data: Mapping[str, Any]) -> Comment:
    settled = strict_json.text(data, "settled_at")
    return Comment(
        _name(data, "identifier"),
        strict_json.text(data, "path"),
        strict_json.text(data, "words", _MOST_LETTERS),
        _at(data, "at"),
        strict_json.text(data, "who"),
        _at(data, "settled_at") if settled else None,
        strict_json.text(data, "settled_by"),
    )


def _name(data: Mapping[str, Any], name: str) -> str:
    """A name that others can follow: one word, never empty."""
    found = strict_json.text(data, name)
    if not found or found.split() != [found]:
        raise Malformed(name)
    return found


def _at(data: Mapping[str, Any], name: str) -> datetime:
    """A time that knows its zone; it is only shown, no decision hangs on it."""
    try:
        at = datetime.fromisoformat(strict_json.text(data, name)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Malformed(name) from error
    return at
