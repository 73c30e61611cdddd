"""The review of records within the country: asking for it, approving, returning, comments, and taking a step back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.desk import Desk
from desktop_app.operations.drafts import check, existing
from desktop_app.operations.sending import NotReady, as_seen
from forms.kinds import Document
from forms.words import say
from sync import rights
from sync.errors import SAFE, Trouble
from sync.records import Intent, Record, State
from sync.review import Comment, Review, ReviewStep, approved, holding
from sync.rights import Act


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken, so that it can be taken back: the record, and the step's name."""

    identifier: str
    step: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of several records: those that were decided on, and those that were left, with the reason."""

    done: tuple[Taken, ...]
    left: tuple[tuple[str, Trouble], ...]


class NotFinished(Trouble):
    """A record with open problems cannot be approved."""

    def __init__(self, number: int) -> None:
        """Say how many answers are to be mended."""
        super().__init__(
            say(
                "One answer must be mended before the record can be approved.",
                "{n} answers must be mended before the record can be approved.",
                n=number,
            ),
            SAFE,
            say("Mend it here, or return the record with a reason."),
        )


def ask_review(desk: Desk, identifier: str, note: str = "") -> Taken:
    """Ask for a review in this country: here, or by a bundle that is handed over; finished or not."""
    record = existing(desk, identifier)
    rights.check(Act.ASK, desk.office_role, record)
    return _step(desk, record, ReviewStep.ASKED, note)


def ask_review_there(desk: Desk, identifier: str) -> int:
    """Ask for publication at the clearing-house, of what the focal point decides on there; its number in the queue.

    Raises NotReady where something is to be mended.
    """
    record = existing(desk, identifier)
    rights.check(Act.ASK_THERE, desk.office_role, record)
    found = check(desk, record)
    if found:
        raise NotReady(found)
    return desk.store.outbox.put(identifier, Intent.PUBLISH).number


def approve(desk: Desk, identifier: str, over: Document | None = None) -> Taken:
    """Approve a record as it stands, which must be without faults; it is ready then.

    ``over`` is the document that was looked at: EditedMeanwhile where it is another by now. Without, it is what was
    found free of faults: ChangedMeanwhile then.
    """
    record = existing(desk, identifier)
    rights.check(Act.APPROVE, desk.office_role, record)
    found = check(desk, record)
    if found:
        raise NotFinished(len(found))
    if over is None:
        return _step(desk, record, ReviewStep.APPROVED, over=record.mine)
    return _step_over(desk, record, ReviewStep.APPROVED, over)


def give_back(desk: Desk, identifier: str, reason: str, over: Document | None = None) -> Taken:
    """Return a record to its author with a reason.

    ``over`` is the document that was looked at: EditedMeanwhile where it is another by now.
    """
    record = existing(desk, identifier)
    rights.check(Act.RETURN, desk.office_role, record)
    if not reason.strip():
        raise Trouble(
            say("A record cannot be returned without a reason."),
            SAFE,
            say("Write what is to be mended: the author reads it."),
        )
    if over is None:
        return _step(desk, record, ReviewStep.RETURNED, reason)
    return _step_over(desk, record, ReviewStep.RETURNED, over, reason)


def approve_all(desk: Desk, identifiers: Sequence[str]) -> Decided:
    """Approve those of the records that can be."""
    return _each(identifiers, lambda identifier: approve(desk, identifier))


def give_all_back(desk: Desk, identifiers: Sequence[str], reason: str) -> Decided:
    """Return those of the records that can be, with one reason."""
    return _each(identifiers, lambda identifier: give_back(desk, identifier, reason))


def ask_for_all(desk: Desk, identifiers: Sequence[str], note: str = "") -> Decided:
    """Ask for a review of those of the records for which that can be."""
    return _each(identifiers, lambda identifier: ask_review(desk, identifier, note))


def came_by_hand(desk: Desk, identifiers: Sequence[str]) -> list[str]:
    """Those of the records that came here in a bundle: only a bundle carries a decision back to their authors."""
    return [identifier for identifier in identifiers if desk.store.takings.of(identifier)]


def take_back(desk: Desk, taken: Sequence[Taken]) -> int:
    """Take steps back that nothing has followed yet; how many of them that was."""
    left = [desk.store.reviews.take_back(one.identifier, one.step, desk.person) for one in taken]
    return sum(record is not None for record in left)


def own_request(desk: Desk, record: Record) -> Taken | None:
    """The person's own request for a review that still stands and can be taken back; none where there is none."""
    if record.state is not State.TO_REVIEW:
        return None
    step = holding(desk.store.reviews.of(record.identifier).steps)
    is_own = step is not None and step.who == desk.person
    return Taken(record.identifier, step.identifier) if step is not None and is_own else None


def agreed(review: Review, record: Record) -> Document | None:
    """What was last agreed on: what was approved here, else what both sides have; none where nothing ever was."""
    last = approved(review.steps)
    return record.base if last is None else last.document


def comment(desk: Desk, identifier: str, path: str, words: str) -> Comment:
    """Keep a comment on the answer at a path; an empty path is the whole record."""
    if not words.strip():
        raise Trouble(say("The comment is empty."), SAFE, say("Write what the author should know."))
    return desk.store.reviews.comment(identifier, path, words.strip(), desk.person)


def settle(desk: Desk, comment_name: str) -> None:
    """A comment is done with; a Trouble where there is none with this name."""
    if not desk.store.reviews.settle([comment_name], desk.person):
        raise _no_comment()


def open_again(desk: Desk, comment_name: str) -> None:
    """A comment was settled by mistake; a Trouble where there is none with this name."""
    if not desk.store.reviews.open_again([comment_name]):
        raise _no_comment()


def _no_comment() -> Trouble:
    return Trouble(
        say("There is no such comment here."),
        SAFE,
        say("It may have gone with its record. Look at the review of the record again."),
    )


def _step(
    desk: Desk, record: Record, step: ReviewStep, words: str = "", *, over: Document | None = None
) -> Taken:
    """Take a step where the record still stands as it was found; ChangedMeanwhile where it does not."""
    with as_seen():
        name = desk.store.reviews.step(
            record.identifier, step, desk.person, words.strip(), over=over, state=record.state
        )[1]
    return Taken(record.identifier, name)


def _step_over(desk: Desk, record: Record, step: ReviewStep, over: Document, words: str = "") -> Taken:
    """Take a step over the document that was looked at; EditedMeanwhile where it is another by now."""
    made = desk.store.reviews.step(
        record.identifier, step, desk.person, words.strip(), over=over, state=record.state
    )
    return Taken(record.identifier, made[1])


def _each(identifiers: Sequence[str], work: Callable[[str], Taken]) -> Decided:
    done: list[Taken] = []
    left: list[tuple[str, Trouble]] = []
    for identifier in identifiers:
        try:
            done.append(work(identifier))
        except Trouble as trouble:
            left.append((identifier, trouble))
    return Decided(tuple(done), tuple(left))
