"""Several records put into the queue for publication: those that are complete; what keeps the others is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.desk import Desk
from desktop_app.operations.reviewing import Taken
from desktop_app.operations.sending import NotReady, Submitted, submit_known
from sync.errors import Trouble
from sync.records import Intent


@dataclass(frozen=True, slots=True)
class Queued:
    """The numbers in the queue of the records put there, which are not complete yet, and what else was in the way.

    ``approved`` are the reviews that ended with that.
    """

    numbers: tuple[int, ...]
    incomplete: tuple[str, ...]
    refused: tuple[Trouble, ...] = ()
    approved: tuple[Taken, ...] = ()


def queue(desk: Desk, identifiers: Sequence[str]) -> Queued:
    """Put those records into the queue for publication that are complete; the others stay as they are."""
    numbers: list[int] = []
    incomplete: list[str] = []
    refused: list[Trouble] = []
    approved: list[Taken] = []
    for identifier in identifiers:
        try:
            submitted = submit_known(desk, identifier, Intent.PUBLISH)
            numbers.append(submitted.item.number)
            approved += approved_with(identifier, submitted)
        except NotReady:
            incomplete.append(identifier)
        except Trouble as trouble:
            refused.append(trouble)
    return Queued(tuple(numbers), tuple(incomplete), tuple(refused), tuple(approved))


def approved_with(identifier: str, submitted: Submitted) -> tuple[Taken, ...]:
    """The review of the record that ended with its being put there, if one did."""
    return (Taken(identifier, submitted.approval),) if submitted.approval else ()
