"""What a pull says of single records, where the sentence depends on a number or on what a reviewer wrote."""

from __future__ import annotations

from forms.words import Phrase, say
from sync.client.answers import Verdict


def reason_of(verdict: Verdict) -> Phrase:
    if verdict.reason:
        return say("{reason}", reason=verdict.reason)
    return say("No reason was given. A request on which nobody decides runs out after twelve weeks.")


def to_settle(number: int) -> Phrase:
    return say(
        "Changed here and there in the same place: one answer to settle. Both are kept.",
        "Changed here and there in the same places: {n} answers to settle. Both are kept.",
        n=number,
    )
