"""Commands about requests: those that wait for a decision, deciding, taking one's own back, asking for removal."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desktop_app.commands.connecting import signed_in, where_and_who
from desktop_app.commands.records import show_json
from desktop_app.desk import Desk
from desktop_app.operations import deciding
from desktop_app.operations.holding import take_back
from desktop_app.operations.removing import ask_removal
from forms.registry import form_for
from forms.words import Phrase
from sync.client.answers import Task
from sync.client.port import ClearingHouse
from sync.errors import NotThere

DONE, NEEDS_A_PERSON = 0, 1
NONE_WAITS = (
    "No request about this record waits for your decision: it was decided, taken back, or is for others."
)


@contextmanager
def _house(desk: Desk, options: Namespace) -> Iterator[ClearingHouse]:
    """The clearing-house, with somebody signed in."""
    house, _account = signed_in(desk, *where_and_who(desk, options), options.secrets)
    try:
        yield house
    finally:
        house.close()


def list_tasks(desk: Desk, options: Namespace) -> int:
    """``tasks``: the requests that wait for this person's decision, as a JSON list, the oldest first."""
    with _house(desk, options) as house:
        show_json([_told(task) for task in deciding.tasks_of(desk, house)])
    return DONE


def approve_task(desk: Desk, options: Namespace) -> int:
    """``approve ID``: grant what is asked for about a record."""
    with _house(desk, options) as house:
        deciding.approve(house, _task(desk, house, options.id))
    print("Approved.")
    return DONE


def reject_task(desk: Desk, options: Namespace) -> int:
    """``reject ID --reason TEXT``: reject what is asked for about a record, with a reason for its author."""
    if not options.reason.strip():
        print("Write a reason: without one the author does not know what to mend.", file=sys.stderr)
        return NEEDS_A_PERSON
    with _house(desk, options) as house:
        task = _task(desk, house, options.id)
        deciding.give_back(house, task, options.reason)
    print("Rejected.")
    if not deciding.hands_reason_on(task):
        print("The clearing-house does not hand on reasons for needs: tell the author yourself as well.")
    return DONE


def recall_request(desk: Desk, options: Namespace) -> int:
    """``recall ID``: take one's own request about a record back."""
    with _house(desk, options) as house:
        take_back(desk, house, options.id)
    print("The request is taken back. The record can be changed again.")
    return DONE


def withdraw_record(desk: Desk, options: Namespace) -> int:
    """``withdraw ID``: let the request to remove a published record wait in the queue."""
    ask_removal(desk, options.id)
    print("It waits in the queue: its removal is asked for with the next sync.")
    return DONE


def _task(desk: Desk, house: ClearingHouse, identifier: str) -> Task:
    """The request that waits about a record; a Trouble where none does."""
    found = [task for task in deciding.tasks_of(desk, house) if task.identifier == identifier]
    if not found:
        raise NotThere(Phrase(NONE_WAITS))
    return found[0]


def _told(task: Task) -> dict[str, Any]:
    return {
        "identifier": task.identifier,
        "type": form_for(task.record_type).word,
        "asked_for": task.deed.value,
        "title": task.title,
        "by": task.asked_by,
        "on": task.asked_on,
        "runs_out": task.expires,
        "note": task.note,
    }
