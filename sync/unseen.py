"""Requests that this computer never saw open: made, and rejected, between two of its synchronizations.

The lists name such a record as the draft that it was before. So of what was approved here, and lies there as a draft
that says the same, it is asked how its latest request ended: all in one question, and only while there is any. A
verdict is of this draft where the request was made after the draft was saved, both by the clearing-house's own time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from sync.client.answers import Deed, Verdict
from sync.records import Query, Record, Standing, State

if TYPE_CHECKING:
    from sync.pull import Pull

# Of "2025-03-14T09:26:53.589Z": what follows the seconds, a server may tell differently in two places, or leave out.
_SECONDS = 19
_DRAFTED = frozenset({Standing.DRAFT, Standing.REVISED})


def tell_rejections(pull: Pull) -> None:
    """Keep, of each record that was approved here, that its publication was refused there; each refusal once."""
    waiting = {record.identifier: record for record in _approved(pull)}
    for record, verdict in _refused(waiting, _verdicts(pull, waiting)):
        if not pull.is_told(record, verdict):
            with pull.aside.one(record.identifier, record.record_type):
                pull.given_back(record, verdict)


def _approved(pull: Pull) -> Iterator[Record]:
    """What was approved here and lies there as a draft that says the same."""
    records = pull.store.records
    for identifier in records.identifiers(Query(states=(State.READY,))):
        record = records.get(identifier)
        if record is None or record.stamp is None or records.is_changed(record):
            continue
        if record.stamp.standing in _DRAFTED:
            yield record


def _verdicts(pull: Pull, waiting: Mapping[str, Record]) -> Mapping[str, Verdict]:
    """How their latest requests ended; what is in the way of asking is said of the first of them."""
    found: Mapping[str, Verdict] = {}
    for record in list(waiting.values())[:1]:
        with pull.aside.one(record.identifier, record.record_type):
            found = pull.verdicts(list(waiting))
    return found


def _refused(
    waiting: Mapping[str, Record], verdicts: Mapping[str, Verdict]
) -> Iterator[tuple[Record, Verdict]]:
    for identifier, verdict in verdicts.items():
        record = waiting[identifier]
        saved = record.stamp.updated if record.stamp else ""
        of_this_draft = saved[:_SECONDS] <= verdict.asked[:_SECONDS]
        if verdict.deed is Deed.PUBLISH and not verdict.approved and of_this_draft:
            yield record, verdict
