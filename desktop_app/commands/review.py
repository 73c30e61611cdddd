"""Commands of the review within the country: asked for, shown, approved, returned, commented on, taken back."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Any

from desktop_app.commands.records import show_json
from desktop_app.desk import Desk
from desktop_app.operations import reviewing
from desktop_app.operations.drafts import check, existing
from desktop_app.operations.reviewing import Taken
from desktop_app.operations.sending import NotReady
from desktop_app.reading.answers import chapters_of
from forms.paths import value_at
from forms.registry import form_for
from sync.records import Record, State
from sync.review import Comment, Reviewed

DONE, NEEDS_A_PERSON = 0, 1
OnDesk = Callable[[Desk, Namespace], int]


def add_commands(review: ArgumentParser, common: ArgumentParser) -> None:
    """What can be written after ``focal-desk review``."""
    deeds = review.add_subparsers(metavar="DEED", required=True)
    found: tuple[tuple[str, OnDesk, str], ...] = (
        (
            "show",
            show_review,
            "how the review of a record stands, and what differs since it was agreed on, as JSON",
        ),
        ("ask", ask_review, "ask for a review of a record, here or by a bundle that is handed over"),
        ("approve", approve_record, "approve a record that is to be reviewed"),
        ("return", return_record, "return a record to its author with a reason"),
        ("comment", comment_record, "comment on an answer of a record"),
        ("settle", settle_comment, "a comment is done with"),
        ("recall", recall_review, "take your own request for a review back"),
    )
    for name, on_desk, words in found:
        command = deeds.add_parser(name, parents=[common], help=words)
        command.set_defaults(on_desk=on_desk)
        command.add_argument("id", metavar="COMMENT" if name == "settle" else "ID")
        if name == "ask":
            command.add_argument("--note", metavar="TEXT", default="", help="the reviewer reads it")
            command.add_argument(
                "--there",
                action="store_true",
                help="at the clearing-house, of national activities: the focal point decides there",
            )
        if name == "return":
            command.add_argument("--reason", metavar="TEXT", required=True, help="its author reads it")
        if name == "comment":
            command.add_argument("field", metavar="FIELD", help="as show --full names it")
            command.add_argument("words", metavar="TEXT")


def show_review(desk: Desk, options: Namespace) -> int:
    """``review show ID``: its steps, its comments, and the answers that differ since it was last agreed on."""
    record = existing(desk, options.id)
    review = desk.store.reviews.of(record.identifier)
    before = reviewing.agreed(review, record)
    chapters = chapters_of(desk, form_for(record.record_type), record.mine, before)
    differing = [answer.path for chapter in chapters for answer in chapter.answers if answer.differs]
    show_json(
        {
            "identifier": record.identifier,
            "state": record.state.value,
            "steps": list(map(_step, review.steps)),
            "comments": list(map(_comment, review.comments)),
            "differs": None if before is None else differing,
            "to_mend": len(check(desk, record)),
        }
    )
    return DONE


def ask_review(desk: Desk, options: Namespace) -> int:
    """``review ask ID``: ask for a review; with ``--there`` publication is asked for at the clearing-house."""
    if not options.there:
        reviewing.ask_review(desk, options.id, options.note)
        print("A review is asked for. Hand the record over in a bundle if the reviewer is elsewhere.")
        return DONE
    try:
        reviewing.ask_review_there(desk, options.id)
    except NotReady as unready:
        print(unready.what, "See show --full.", file=sys.stderr)
        return NEEDS_A_PERSON
    print("It waits in the queue and goes out with the next sync.")
    return DONE


def approve_record(desk: Desk, options: Namespace) -> int:
    """``review approve ID``: approve a record as it stands."""
    reviewing.approve(desk, options.id)
    print("Approved. It is ready to send.")
    return DONE


def return_record(desk: Desk, options: Namespace) -> int:
    """``review return ID --reason TEXT``: return a record with a reason."""
    reviewing.give_back(desk, options.id, options.reason)
    print("Returned.")
    return DONE


def comment_record(desk: Desk, options: Namespace) -> int:
    """``review comment ID FIELD TEXT``: comment on an answer; the comment's identifier."""
    record = existing(desk, options.id)
    if options.field and not _is_of(record, options.field):
        print(f"This record has no field {options.field}. See show --full.", file=sys.stderr)
        return NEEDS_A_PERSON
    print(reviewing.comment(desk, options.id, options.field, options.words).identifier)
    return DONE


def settle_comment(desk: Desk, options: Namespace) -> int:
    """``review settle COMMENT``: it is done with."""
    reviewing.settle(desk, options.id)
    print("Settled.")
    return DONE


def recall_review(desk: Desk, options: Namespace) -> int:
    """``review recall ID``: take one's own request back."""
    record = existing(desk, options.id)
    own = reviewing.own_request(desk, record)
    if own is None or not reviewing.take_back(desk, [own]):
        print(_not_recalled(record, own), file=sys.stderr)
        return NEEDS_A_PERSON
    print("The request is taken back.")
    return DONE


def _is_of(record: Record, field: str) -> bool:
    """Whether the form asks for it, also in one language, or it stands in the document all the same."""
    form = form_for(record.record_type)
    return form.has(form.path_of(field)) or value_at(record.mine, field) is not None


def _not_recalled(record: Record, own: Taken | None) -> str:
    if record.state is not State.TO_REVIEW:
        return "No review of this record is asked for."
    if own is None:
        return "Somebody else asked for this review: only they take the request back."
    return "Something else has happened in this review since: the request can no longer be taken back."


def _step(step: Reviewed) -> dict[str, Any]:
    return {"step": step.step.value, "by": step.who, "at": step.at.isoformat(), "words": step.words}


def _comment(comment: Comment) -> dict[str, Any]:
    settled = comment.settled_at.isoformat() if comment.settled_at else None
    plain = {"identifier": comment.identifier, "field": comment.path, "by": comment.who}
    return {**plain, "words": comment.words, "settled": settled}
