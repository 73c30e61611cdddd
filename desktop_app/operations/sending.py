"""What waits to be sent: putting it in, taking it out, holding it back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desktop_app.desk import Desk
from desktop_app.operations.drafts import check, existing
from forms.codes import Problem
from forms.words import say
from sync import rights
from sync.errors import SAFE, Trouble
from sync.records import EditedMeanwhile, Intent, OutboxItem, State
from sync.rights import Act


class NotReady(Trouble):
    """The record cannot be published as it is; ``problems`` says what to mend."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Keep the problems."""
        self.problems = tuple(problems)
        super().__init__(
            say(
                "One answer must be mended before publication can be asked for.",
                "{n} answers must be mended before publication can be asked for.",
                n=len(self.problems),
            ),
            advice=say("Mend what is marked, or send the record as a draft in the meantime."),
        )


class ChangedMeanwhile(Trouble):
    """The record is not as it was a moment ago, when it was looked at."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            say("The record was changed a moment ago, here or by a synchronization."),
            SAFE,
            say("Look at it again, then decide."),
        )


@contextmanager
def as_seen() -> Iterator[None]:
    """Around a decision on what was looked at: ChangedMeanwhile in the place of EditedMeanwhile."""
    try:
        yield
    except EditedMeanwhile:
        raise ChangedMeanwhile from None


@dataclass(frozen=True, slots=True)
class Submitted:
    """What waits in the queue now; ``approval`` names the step by which it was approved with that, if it was."""

    item: OutboxItem
    approval: str = ""


def submit(desk: Desk, identifier: str, intent: Intent) -> OutboxItem:
    """Put a record into the queue, as ``submit_known`` does."""
    return submit_known(desk, identifier, intent).item


def submit_known(desk: Desk, identifier: str, intent: Intent) -> Submitted:
    """Put a record into the queue; NotReady where publication is asked for and something is to be mended.

    An authorized user asks for the publication of what the focal point approved; a focal point who does while a review
    is asked for has approved it by that, and ChangedMeanwhile is raised where it was changed meanwhile.
    """
    record = existing(desk, identifier)
    if record.state is State.BIN:
        raise Trouble(
            say("The record is in the bin."), advice=say("Take it out of the bin first, then send it.")
        )
    if intent is Intent.PUBLISH:
        rights.check(Act.PUBLISH, desk.office_role, record)
        found = check(desk, record)
        if found:
            raise NotReady(found)
        if record.state is State.TO_REVIEW:
            with as_seen():
                return Submitted(
                    *desk.store.reviews.approve_and_queue(identifier, desk.person, over=record.mine)
                )
    return Submitted(desk.store.outbox.put(identifier, intent))


def take_out(desk: Desk, number: int) -> None:
    """Take something out of the queue; the record itself stays as it is."""
    desk.store.outbox.remove(number)


def hold(desk: Desk, number: int, held: bool) -> None:
    """Hold something back from the next synchronization, or let it go again."""
    desk.store.outbox.hold(number, held)
