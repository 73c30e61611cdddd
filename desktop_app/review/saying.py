"""The steps of a review in words, with who took them; when is said beside it."""

from __future__ import annotations

from desktop_app.shortening import shortened
from desktop_app.words import tr
from forms.words import Phrase, say
from sync.review import Reviewed, ReviewStep

# The last step, that a review is over, holds nowhere: it is never said.
_STEPS: dict[ReviewStep, tuple[Phrase, Phrase]] = {
    ReviewStep.ASKED: (say("A review was asked for"), say("{who} asked for a review")),
    ReviewStep.RETURNED: (say("Returned"), say("{who} returned it")),
    ReviewStep.APPROVED: (say("Approved"), say("{who} approved it")),
    ReviewStep.TAKEN_BACK: (say("Taken back"), say("{who} took that back")),
}
# Why an authorized user does not send many records for publication at once.
ONE_BY_ONE = say("Only the national focal point sends many at once. Send your approved records one by one.")


def step_words(step: Reviewed) -> Phrase:
    """What somebody did, without its time and without a full stop."""
    alone, by = _STEPS[step.step]
    return Phrase(by.text, values={"who": step.who}) if step.who else alone


def say_step(step: Reviewed, most: int = 0) -> str:
    """What somebody did and the words that came along, as a sentence; ``most`` characters of these, or all."""
    if not step.words.strip():
        return tr("{event}.", event=step_words(step))
    words = shortened(step.words.strip(), most) if most else step.words.strip()
    return tr("{event}: “{words}”", event=step_words(step), words=words)
